import type { Inquiry } from "@pistor/api/messages";
import { Card, Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useWords } from "./inquiry-words.ts";

/** The quotes of this inquiry, and the way to make one. */
export function QuotesOf({ inquiry, may }: { inquiry: Inquiry; may: boolean }) {
  const t = useWords();
  const { quoteIds } = inquiry;
  return (
    <Card title={t("quotes.title")}>
      <div className="inquiry-part">
        {quoteIds.length === 0 ? (
          <p className="inquiry-quiet">{t("quotes.none")}</p>
        ) : (
          <ul className="inquiry-links">
            {quoteIds.map(({ id, number, state }) => (
              <li key={id}>
                <Link to="/quotes/$quoteId" params={{ quoteId: id }}>
                  <Icon name="document" /> <bdi dir="ltr">{number}</bdi> <span>{quoteState(t, state)}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        {may && (
          <Link
            to="/inquiries/$inquiryId/quote"
            params={{ inquiryId: inquiry.id }}
            className="button button--secondary"
          >
            <Icon name="plus" />
            <span>{t("quotes.make")}</span>
          </Link>
        )}
      </div>
    </Card>
  );
}

const known = ["draft", "sent", "opened", "accepted", "withdrawn", "declined", "expired", "replaced"] as const;

function quoteState(t: ReturnType<typeof useWords>, state: string): string {
  const found = known.find((each) => each === state);
  return found === undefined ? state : t(`quotes.state.${found}`);
}

import type { QuotePaper } from "@pistor/api/pricing";
import { writeList } from "@pistor/core/evidence";
import { Button, Card, Icon, QuoteLines } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { currentLanguage } from "../kit/language.ts";
import type { Wishes } from "./quote-wishes.ts";
import { useQuoteWords } from "./quote-words.ts";

/** Every line that is in the sum, medical and travel apart. */
export function QuoteLinesCard({ paper, wishes }: { paper: QuotePaper; wishes?: Wishes | undefined }) {
  const t = useQuoteWords();
  return (
    <Card className="quote__lines">
      <QuoteLines
        lines={paper.lines}
        lang={currentLanguage()}
        words={{
          table: t("lines"),
          number: t("number"),
          each: t("each"),
          groups: { medical: t("group.medical"), travel: t("group.travel"), extra: t("group.extra") },
          wished: t("wished"),
        }}
        aside={(line) =>
          wishes !== undefined &&
          line.verdict === "struck" && (
            <Button look="quiet" onClick={() => wishes.onChoose(line.item, false)}>
              {t("takeOut")} <span className="quiet-text">{line.name}</span>
            </Button>
          )
        }
      />
      {paper.within.length > 0 && (
        <div className="quote__within">
          <h3 className="quote__small">{t("within")}</h3>
          <ul>
            {paper.within.map(({ item, name, of }) => (
              <li key={item}>{t("withinItem", { item: name, of })}</li>
            ))}
          </ul>
        </div>
      )}
      {paper.unpriced.length > 0 && (
        <p className="quote__unpriced" role="status">
          <Icon name="warning" />
          <span>
            {t("unpriced", {
              items: writeList(
                paper.unpriced.map(({ name }) => name),
                currentLanguage(),
              ),
            })}{" "}
            <Link to="/prices" className="quote__link">
              {t("toPrices")}
            </Link>
          </span>
        </p>
      )}
    </Card>
  );
}

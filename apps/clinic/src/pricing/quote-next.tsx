import type { Quote } from "@pistor/api/pricing";
import { Card, Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { QuoteSend } from "./quote-send.tsx";
import { QuoteWithdraw } from "./quote-withdraw.tsx";
import { useQuoteWords } from "./quote-words.ts";

/** What comes next with a quote: it is sent, or, once accepted, the person is registered or the course planned. */
export function QuoteNext({ quote, openSend }: { quote: Quote; openSend: boolean }) {
  const t = useQuoteWords();
  const sendable = quote.state === "draft" || quote.state === "sent";
  const accepted = quote.events.findLast(({ kind }) => kind === "accepted");
  return (
    <Card title={t("next")} className="quote__next">
      {quote.state === "accepted" && (
        <>
          <p className="quote__good">
            <Icon name="circle-tick" />
            <span>
              {accepted === undefined || accepted.by === ""
                ? t("state.accepted")
                : t("acceptedBy", { name: accepted.by })}
            </span>
          </p>
          <p className="quote__small">{t("acceptedMeans")}</p>
          {quote.patientId === null ? (
            <a className="button button--primary button--normal" href={`/clinic/inquiries/${quote.inquiryId}`}>
              {t("register")}
            </a>
          ) : (
            <>
              <a
                className="button button--primary button--normal"
                href={`/clinic/patients/${quote.patientId}/plan?quote=${quote.id}`}
              >
                {t("planCourse")}
              </a>
              <Link
                to="/patients/$patientId/account"
                params={{ patientId: quote.patientId }}
                className="button button--secondary button--normal"
              >
                {t("account")}
              </Link>
            </>
          )}
        </>
      )}
      {quote.state === "declined" && <p>{t("declinedText")}</p>}
      {quote.state === "expired" && <p>{t("expiredText")}</p>}
      {quote.state === "withdrawn" && <p>{t("withdrawnText")}</p>}
      {sendable && <QuoteSend quote={quote} first={openSend} />}
      {quote.state !== "accepted" && <NewVersion quote={quote} />}
      {sendable && <QuoteWithdraw quote={quote} />}
    </Card>
  );
}

function NewVersion({ quote }: { quote: Quote }) {
  const t = useQuoteWords();
  const looks = { className: "button button--secondary button--normal", search: { quote: quote.id } };
  if (quote.patientId !== null)
    return (
      <Link to="/patients/$patientId/quote" params={{ patientId: quote.patientId }} {...looks}>
        {t("newVersion")}
      </Link>
    );
  if (quote.inquiryId !== null)
    return (
      <Link to="/inquiries/$inquiryId/quote" params={{ inquiryId: quote.inquiryId }} {...looks}>
        {t("newVersion")}
      </Link>
    );
  return null;
}

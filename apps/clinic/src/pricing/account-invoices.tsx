import { urlOf } from "@pistor/api/kit";
import type { Account } from "@pistor/api/pricing";
import { issueInvoice, printInvoice, showQuote } from "@pistor/api/pricing";
import type { Language } from "@pistor/core/evidence";
import { Amount, Button, Card, Chip, Failed, Icon, Scrolls } from "@pistor/ui";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useAccountWords } from "./account-words.ts";
import { languageName } from "./language-name.ts";

/** Invoices: issued over an accepted quote; one that was wrong is taken back by another, never changed. */
export function AccountInvoices({
  account,
  patientId,
  lang,
  may,
}: {
  account: Account;
  patientId: string;
  lang: Language;
  may: boolean;
}) {
  const t = useAccountWords();
  const issue = useWrite(issueInvoice);
  const { invoices } = account;
  const live = new Set(
    invoices
      .filter(({ cancels, cancelledBy }) => cancels === null && cancelledBy === null)
      .map(({ quoteId }) => quoteId),
  );
  const ready = account.quotes.filter(({ id, state }) => state === "accepted" && !live.has(id));
  const cancel = (invoice: Account["invoices"][number]) =>
    void issue
      .write({
        input: {
          params: { patientId },
          body: {
            quoteId: null,
            cancelsId: invoice.id,
            lines: [],
            taxPercent: 0,
            taxIncluded: false,
            lang: invoice.lang,
          },
        },
      })
      // The refusal stands below.
      .catch(() => undefined);
  return (
    <Card title={t("invoices.title")}>
      {invoices.length === 0 ? (
        <p>{t("invoices.none")}</p>
      ) : (
        <Scrolls className="quote__table" label={t("invoices.title")}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t("invoices.number")}</th>
                <th scope="col">{t("payments.on")}</th>
                <th scope="col">{t("invoices.state")}</th>
                <th scope="col" className="table__figure">
                  {t("payments.amount")}
                </th>
                <th scope="col">{t("invoices.do")}</th>
              </tr>
            </thead>
            <tbody>
              {invoices.map((invoice) => (
                <tr key={invoice.id}>
                  <td>
                    <bdi dir="ltr">{invoice.number}</bdi>
                  </td>
                  <td>{day(invoice.on)}</td>
                  <td>
                    {invoice.cancels !== null ? (
                      <Chip icon="undo">{t("invoices.cancels", { number: invoice.cancels })}</Chip>
                    ) : invoice.cancelledBy !== null ? (
                      <Chip tone="stop" icon="cross">
                        {t("invoices.cancelled", { number: invoice.cancelledBy })}
                      </Chip>
                    ) : (
                      <Chip tone="ok" icon="tick">
                        {t("invoices.holds")}
                      </Chip>
                    )}
                  </td>
                  <td className="table__figure">
                    <Amount money={invoice.total} lang={currentLanguage()} />
                  </td>
                  <td>
                    <div className="account__acts">
                      <a
                        className="button button--secondary button--normal"
                        href={urlOf(printInvoice, { params: { invoiceId: invoice.id }, query: { lang: invoice.lang } })}
                        target="_blank"
                        rel="noreferrer"
                        aria-label={t("invoices.pdf", { number: invoice.number })}
                      >
                        <Icon name="print" /> PDF
                      </a>
                      {may && invoice.cancels === null && invoice.cancelledBy === null && (
                        <Button busy={issue.busy} onClick={() => cancel(invoice)}>
                          {t("invoices.cancel")} <span className="quiet-text">{invoice.number}</span>
                        </Button>
                      )}
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolls>
      )}
      {issue.problem !== null && (
        <Failed title={t("invoices.failed")}>
          <p>{issue.problem.message}</p>
        </Failed>
      )}
      {may &&
        ready.map((quote) => (
          <IssueOver key={quote.id} quote={quote} patientId={patientId} lang={lang} issue={issue} />
        ))}
      {may && ready.length === 0 && live.size === 0 && <p className="quote__small">{t("invoices.needsQuote")}</p>}
    </Card>
  );
}

/** An invoice over every line of a quote that was accepted. */
function IssueOver({
  quote,
  patientId,
  lang,
  issue,
}: {
  quote: Account["quotes"][number];
  patientId: string;
  lang: Language;
  issue: ReturnType<typeof useWrite<typeof issueInvoice>>;
}) {
  const t = useAccountWords();
  // An invoice is worded for its reader.
  const kept = useEndpoint(showQuote, { params: { quoteId: quote.id }, query: { lang } });
  if (kept.state !== "here") return null;
  const { lines, totals } = kept.reply.paper;
  const less = { amount: 0 - totals.discount.amount, currency: totals.discount.currency };
  // What was taken off the quote is taken off here too: a line of its own, below nothing.
  const discount = less.amount === 0 ? [] : [{ item: "discount", text: t("invoices.discount"), count: 1, each: less }];
  return (
    <div className="account__issue">
      <Button
        icon="document"
        busy={issue.busy}
        onClick={() =>
          void issue
            .write({
              input: {
                params: { patientId },
                body: {
                  quoteId: quote.id,
                  cancelsId: null,
                  lines: [
                    ...lines.map(({ item, name, count, each }) => ({ item, text: name.slice(0, 200), count, each })),
                    ...discount,
                  ],
                  taxPercent: totals.taxPercent,
                  taxIncluded: totals.taxIncluded,
                  lang,
                },
              },
            })
            // The refusal stands above.
            .catch(() => undefined)
        }
      >
        {t("invoices.issue", { number: quote.number, language: languageName(lang) })}
      </Button>
    </div>
  );
}

import type { Account } from "@pistor/api/pricing";
import { issueInvoice, showQuote } from "@pistor/api/pricing";
import type { Language } from "@pistor/core/evidence";
import { Button, Card, Failed } from "@pistor/ui";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { AccountInvoiceList } from "./account-invoice-list.tsx";
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
        <AccountInvoiceList invoices={invoices} busy={issue.busy} onTakeBack={may ? cancel : undefined} />
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

import type { Account } from "@pistor/api/pricing";
import { recordPayment } from "@pistor/api/pricing";
import { amountText, Button, Card, Choice, Failed, SelectField, TextField } from "@pistor/ui";
import { useState } from "react";
import { useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useAccountWords } from "./account-words.ts";
import { currencies } from "./currencies.ts";
import { minorOf, writtenMinor } from "./minor.ts";
import { isPastDay } from "./past-day.ts";

const kinds = ["deposit", "instalment", "payment", "refund"] as const;
const methods = ["cash", "transfer", "terminal"] as const;

/** Writes a payment down that came, or money that went back of one; never more than is left of it. */
export function AccountPay({ account, patientId }: { account: Account; patientId: string }) {
  const t = useAccountWords();
  const { today } = useMe();
  const lang = currentLanguage();
  const accepted = account.quotes.find(({ state }) => state === "accepted");
  // Another quote has a deposit of its own.
  const isPaid = account.payments.some(({ kind, quoteId }) => kind === "deposit" && quoteId === (accepted?.id ?? null));
  const agreed = accepted === undefined || isPaid || accepted.deposit.amount === 0 ? null : accepted.deposit;
  const start = {
    kind: (isPaid ? "instalment" : "deposit") as (typeof kinds)[number],
    amount: agreed === null ? "" : writtenMinor(agreed.amount, agreed.currency),
    currency: accepted?.total.currency ?? account.open[0]?.due.currency ?? "EUR",
    method: "transfer" as (typeof methods)[number],
    reference: "",
    of: "",
    invoice: "",
    on: today,
    note: "",
  };
  const [typed, setTyped] = useState(start);
  const put = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const record = useWrite(recordPayment);
  const refunding = typed.kind === "refund";
  const left = account.payments.filter(({ kind, refundable }) => kind !== "refund" && refundable.amount > 0);
  const of = left.find(({ id }) => id === typed.of) ?? left[0];
  const currency = refunding ? (of?.money.currency ?? typed.currency) : typed.currency;
  const amount = minorOf(typed.amount, currency);
  const tooMuch = refunding && of !== undefined && amount !== null && amount > of.refundable.amount;
  const invoices = account.invoices.filter(
    ({ cancels, cancelledBy, total }) => cancels === null && cancelledBy === null && total.currency === currency,
  );
  const dayFault = isPastDay(typed.on, today) ? undefined : t("pay.dayHow");
  const blocked =
    refunding && of === undefined
      ? t("pay.nothingLeft")
      : amount === null || amount === 0
        ? t("pay.amountHow", { currency })
        : tooMuch && of !== undefined
          ? t("pay.tooMuch", { amount: amountText(of.refundable, lang) })
          : dayFault;
  return (
    <Card title={t("pay.title")}>
      <div className="account__form">
        <Choice
          legend={t("payments.kind")}
          value={typed.kind}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(kind) => put({ kind })}
        />
        {refunding && left.length > 0 && (
          <SelectField
            label={t("pay.of")}
            value={of?.id ?? ""}
            options={left.map((payment) => ({
              value: payment.id,
              label: `${day(payment.on)}, ${t(`kind.${payment.kind}`)}, ${t("pay.left", {
                amount: amountText(payment.refundable, lang),
              })}`,
            }))}
            onChange={(id) => put({ of: id })}
          />
        )}
        <div className="account__row">
          <TextField
            label={t("payments.amount")}
            dir="ltr"
            inputMode="decimal"
            unit={currency}
            value={typed.amount}
            hint={
              agreed !== null && typed.kind === "deposit" && accepted !== undefined
                ? t("pay.agreed", { amount: amountText(agreed, lang), number: accepted.number })
                : undefined
            }
            error={
              tooMuch && of !== undefined
                ? t("pay.tooMuch", { amount: amountText(of.refundable, lang) })
                : typed.amount !== "" && amount === null
                  ? t("pay.amountHow", { currency })
                  : undefined
            }
            onChange={(text) => put({ amount: text })}
          />
          {!refunding && (
            <SelectField
              label={t("pay.currency")}
              value={typed.currency}
              options={currencies(lang).map(({ code }) => ({ value: code, label: code }))}
              onChange={(code) => put({ currency: code })}
            />
          )}
          <TextField
            label={t("payments.on")}
            type="date"
            max={today}
            value={typed.on}
            error={dayFault}
            onChange={(on) => put({ on })}
          />
        </div>
        <Choice
          legend={t("payments.how")}
          value={typed.method}
          options={methods.map((value) => ({ value, label: t(`method.${value}`) }))}
          onChange={(method) => put({ method })}
        />
        {!refunding && invoices.length > 0 && (
          <SelectField
            label={t("pay.invoice")}
            value={typed.invoice}
            options={[
              { value: "", label: t("pay.noInvoice") },
              ...invoices.map((invoice) => ({
                value: invoice.id,
                label: `${invoice.number}, ${amountText(invoice.total, lang)}`,
              })),
            ]}
            onChange={(invoice) => put({ invoice })}
          />
        )}
        <TextField
          label={t("pay.reference")}
          hint={t("pay.referenceHint")}
          maxLength={80}
          dir="ltr"
          value={typed.reference}
          onChange={(reference) => put({ reference })}
        />
        <TextField label={t("pay.note")} maxLength={300} value={typed.note} onChange={(note) => put({ note })} />
        {record.problem !== null && (
          <Failed title={t("pay.failed")}>
            <p>{record.problem.message}</p>
          </Failed>
        )}
        <Button
          look="primary"
          busy={record.busy}
          blocked={blocked}
          onClick={() => {
            if (amount === null) return;
            record
              .write({
                input: {
                  params: { patientId },
                  body: {
                    kind: typed.kind,
                    money: { amount, currency },
                    method: typed.method,
                    reference: typed.reference.trim(),
                    refundsId: refunding ? (of?.id ?? null) : null,
                    quoteId: refunding ? null : (accepted?.id ?? null),
                    invoiceId: refunding || typed.invoice === "" ? null : typed.invoice,
                    on: typed.on,
                    note: typed.note.trim(),
                  },
                },
              })
              .then(() => setTyped({ ...start, kind: "instalment", amount: "", method: typed.method }))
              // The refusal stands above the button.
              .catch(() => undefined);
          }}
        >
          {refunding ? t("pay.goBack") : t("pay.go")}
        </Button>
      </div>
    </Card>
  );
}

import { urlOf } from "@pistor/api/kit";
import type { Account } from "@pistor/api/pricing";
import { printInvoice } from "@pistor/api/pricing";
import { Amount, Button, Chip, Icon, Scrolls, useWide } from "@pistor/ui";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useAccountWords } from "./account-words.ts";

type Invoice = Account["invoices"][number];
interface Listed {
  readonly invoices: readonly Invoice[];
  readonly busy: boolean;
  /** Absent: whoever reads may not take one back. */
  readonly onTakeBack: ((invoice: Invoice) => void) | undefined;
}

/** Every invoice with what became of it: lines of a table, or on a phone one below the other. */
export function AccountInvoiceList(listed: Listed) {
  return useWide(640) ? <Wide {...listed} /> : <Narrow {...listed} />;
}

function Wide({ invoices, ...rest }: Listed) {
  const t = useAccountWords();
  return (
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
                <State invoice={invoice} />
              </td>
              <td className="table__figure">
                <Amount money={invoice.total} lang={currentLanguage()} />
              </td>
              <td>
                <Acts invoice={invoice} {...rest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
}

function Narrow({ invoices, ...rest }: Listed) {
  return (
    <ul className="account__invoices">
      {invoices.map((invoice) => (
        <li key={invoice.id}>
          <p className="account__invoice-head">
            <strong>
              <bdi dir="ltr">{invoice.number}</bdi>
            </strong>
            <span className="quote__small account__before">{day(invoice.on)}</span>
            <Amount money={invoice.total} lang={currentLanguage()} />
          </p>
          <State invoice={invoice} />
          <Acts invoice={invoice} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function State({ invoice: { cancels, cancelledBy } }: { invoice: Invoice }) {
  const t = useAccountWords();
  if (cancels !== null) return <Chip icon="undo">{t("invoices.cancels", { number: cancels })}</Chip>;
  if (cancelledBy !== null)
    return (
      <Chip tone="stop" icon="cross">
        {t("invoices.cancelled", { number: cancelledBy })}
      </Chip>
    );
  return (
    <Chip tone="ok" icon="tick">
      {t("invoices.holds")}
    </Chip>
  );
}

function Acts({ invoice, busy, onTakeBack }: Omit<Listed, "invoices"> & { invoice: Invoice }) {
  const t = useAccountWords();
  const stands = invoice.cancels === null && invoice.cancelledBy === null;
  return (
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
      {onTakeBack !== undefined && stands && (
        <Button busy={busy} onClick={() => onTakeBack(invoice)}>
          {t("invoices.cancel")} <span className="quiet-text">{invoice.number}</span>
        </Button>
      )}
    </div>
  );
}

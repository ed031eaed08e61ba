import type { Account } from "@pistor/api/pricing";
import { Amount, Card, Scrolls, useWide } from "@pistor/ui";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useAccountWords } from "./account-words.ts";

/** What came and what went back, the latest first. */
export function AccountPayments({ payments }: { payments: Account["payments"] }) {
  const t = useAccountWords();
  const wide = useWide(640);
  return (
    <Card title={t("payments.title")}>
      {payments.length === 0 ? (
        <p>{t("payments.none")}</p>
      ) : (
        <Scrolls className="quote__table" label={t("payments.title")}>
          {wide ? <Wide payments={payments} /> : <Narrow payments={payments} />}
        </Scrolls>
      )}
    </Card>
  );
}

type Payments = Pick<Account, "payments">;

function Wide({ payments }: Payments) {
  const t = useAccountWords();
  const lang = currentLanguage();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t("payments.on")}</th>
          <th scope="col">{t("payments.kind")}</th>
          <th scope="col">{t("payments.how")}</th>
          <th scope="col">{t("payments.by")}</th>
          <th scope="col" className="table__figure">
            {t("payments.amount")}
          </th>
          <th scope="col" className="table__figure">
            {t("payments.refundable")}
          </th>
        </tr>
      </thead>
      <tbody>
        {payments.map((payment) => (
          <tr key={payment.id} data-payment={payment.kind}>
            <td>{day(payment.on)}</td>
            <td>{t(`kind.${payment.kind}`)}</td>
            <td>
              <How payment={payment} />
            </td>
            <td>{payment.by}</td>
            <td className="table__figure">
              <Amount money={signed(payment)} lang={lang} />
            </td>
            <td className="table__figure">
              {payment.kind === "refund" ? "–" : <Amount money={payment.refundable} lang={lang} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same on a phone, where the amount has to be seen without scrolling. */
function Narrow({ payments }: Payments) {
  const t = useAccountWords();
  const lang = currentLanguage();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t("payments.on")}</th>
          <th scope="col">{t("payments.kind")}</th>
          <th scope="col" className="table__figure">
            {t("payments.amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {payments.map((payment) => (
          <tr key={payment.id} data-payment={payment.kind}>
            <td>
              {day(payment.on, "short")}
              <small className="account__note">{payment.by}</small>
            </td>
            <td>
              {t(`kind.${payment.kind}`)}
              <small className="account__note">
                <How payment={payment} />
              </small>
            </td>
            <td className="table__figure">
              <Amount money={signed(payment)} lang={lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function How({ payment }: { payment: Account["payments"][number] }) {
  const t = useAccountWords();
  return (
    <>
      {t(`method.${payment.method}`)}
      {payment.reference !== "" && (
        <small>
          {" "}
          <bdi dir="ltr">{payment.reference}</bdi>
        </small>
      )}
      {payment.note !== "" && <small className="account__note">{payment.note}</small>}
    </>
  );
}

/** What came stands as it is, what went back with a minus, whichever way it is kept. */
function signed({ kind, money }: Account["payments"][number]): Account["payments"][number]["money"] {
  const size = Math.abs(money.amount);
  return { ...money, amount: kind === "refund" ? -size : size };
}

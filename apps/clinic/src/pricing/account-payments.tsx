import type { Account } from "@pistor/api/pricing";
import { Amount, Card, Scrolls } from "@pistor/ui";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useAccountWords } from "./account-words.ts";

/** What came and what went back, the latest first. */
export function AccountPayments({ payments }: { payments: Account["payments"] }) {
  const t = useAccountWords();
  const lang = currentLanguage();
  return (
    <Card title={t("payments.title")}>
      {payments.length === 0 ? (
        <p>{t("payments.none")}</p>
      ) : (
        <Scrolls className="quote__table" label={t("payments.title")}>
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
                    {t(`method.${payment.method}`)}
                    {payment.reference !== "" && (
                      <small>
                        {" "}
                        <bdi dir="ltr">{payment.reference}</bdi>
                      </small>
                    )}
                    {payment.note !== "" && <small className="account__note">{payment.note}</small>}
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
        </Scrolls>
      )}
    </Card>
  );
}

/** What came stands as it is, what went back with a minus, whichever way it is kept. */
function signed({ kind, money }: Account["payments"][number]): Account["payments"][number]["money"] {
  const size = Math.abs(money.amount);
  return { ...money, amount: kind === "refund" ? -size : size };
}

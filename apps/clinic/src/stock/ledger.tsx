import type { Movement } from "@pistor/api/stock";
import { Card, Ltr, Scrolls } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useAtClinic } from "../kit/at-clinic.ts";
import { day, time } from "../kit/format.ts";
import { useWords } from "./stock-words.ts";

/** Every movement of a lot, the latest first, with what was left after it. */
export function Ledger({ movements }: { movements: readonly Movement[] }) {
  const t = useWords();
  const at = useAtClinic();
  return (
    <Card title={t("page.ledger")} aside={<small>{t("page.ledgerText")}</small>}>
      {movements.length === 0 ? (
        <p>{t("page.noLedger")}</p>
      ) : (
        <Scrolls className="stock-table" label={t("page.ledger")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("page.when")}</th>
                <th scope="col">{t("page.moved")}</th>
                <th scope="col">{t("page.after")}</th>
                <th scope="col">{t("page.who")}</th>
                <th scope="col">{t("page.why")}</th>
              </tr>
            </thead>
            <tbody>
              {[...movements].reverse().map((each) => (
                <tr key={each.id}>
                  <td>
                    {day(at(each.at), "short")} {time(at(each.at))}
                  </td>
                  <td>
                    <Ltr>{signed(each.count)}</Ltr> {t(`moves.${each.kind}`)}
                  </td>
                  <td>{each.balance}</td>
                  <td>{each.by}</td>
                  <td>
                    {each.sessionId === null ? (
                      each.reason
                    ) : (
                      <Link to="/sessions/$sessionId" params={{ sessionId: each.sessionId }}>
                        {t("page.session")}
                      </Link>
                    )}
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

/** `+3`, `−1` with the sign for subtraction. */
function signed(count: number): string {
  return count > 0 ? `+${count}` : `−${-count}`;
}

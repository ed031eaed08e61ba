import type { SubstanceStatus } from "@pistor/core/substances";
import { holdsOn } from "@pistor/core/substances";
import { Card, Chip, Scrolls } from "@pistor/ui";
import { day } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { countryName } from "./country-name.ts";
import { useWords } from "./evidence-words.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { Said } from "./substance-said.tsx";
import { ThingRow } from "./used-in.tsx";

/** What is said of a substance by country, route and day, and the law that names it. */
export function SubstanceStatuses({
  id,
  lipolytic = false,
  status,
}: {
  id: string;
  lipolytic?: boolean;
  status: readonly SubstanceStatus[];
}) {
  const t = useWords();
  const { index } = useKnowledgeIndex();
  const law = index.regulations.filter(
    ({ value }) => value.substances.includes(id) || (lipolytic && value.substances.includes("lipolytic")),
  );
  if (status.length + law.length === 0) return null;
  return (
    <Card title={t("substance.status")}>
      {status.length > 0 && (
        <Scrolls className="claims" label={t("substance.status")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("law.country")}</th>
                <th scope="col">{t("law.status")}</th>
                <th scope="col">{t("law.from")}</th>
                <th scope="col">{t("law.until")}</th>
                <th scope="col">{t("source")}</th>
              </tr>
            </thead>
            <tbody>
              {status.map((each) => (
                <Row key={`${each.country} ${each.status} ${each.route ?? ""} ${each.from ?? ""}`} one={each} />
              ))}
            </tbody>
          </table>
        </Scrolls>
      )}
      {status.some((each) => each.status === "off-label") && <p>{t("substance.offLabelTold")}</p>}
      {law.length > 0 && (
        <>
          <h3 className="browse__sub">{t("substance.law")}</h3>
          <ul className="uses">
            {law.map(({ value }) => (
              <li key={value.id}>
                <ThingRow kind="regulation" id={value.id} title={value.title} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Row({ one }: { one: SubstanceStatus }) {
  const t = useWords();
  const { today } = useMe();
  const holds = holdsOn(one, today);
  return (
    <tr className={holds ? undefined : "claims__row--over"}>
      <th scope="row">{one.country === "*" ? t("substance.everywhere") : countryName(one.country)}</th>
      <td>
        <Chip tone={holds ? toneOf(one) : "plain"}>{t(`substance.statuses.${one.status}`)}</Chip>
        <small className="claims__standing">
          {one.route === null ? t("substance.route.any") : t(`substance.route.${one.route}`)}
          {holds ? "" : ` · ${t("law.notInForce")}`}
        </small>
      </td>
      <td>{one.from === null ? t("law.open") : day(one.from)}</td>
      <td>{one.until === null ? t("law.open") : day(one.until)}</td>
      <td>
        <Said claims={one.claims} />
      </td>
    </tr>
  );
}

function toneOf({ status }: SubstanceStatus): "ok" | "care" | "stop" | "plain" {
  if (status === "banned" || status === "withdrawn") return "stop";
  if (status === "labelled") return "ok";
  return status === "device" ? "plain" : "care";
}

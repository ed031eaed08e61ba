import type { Regulation } from "@pistor/core/evidence";
import { inForce, usedBy } from "@pistor/core/evidence";
import { Card, Chip, Scrolls } from "@pistor/ui";
import { day } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { ClaimsTable } from "./claims-table.tsx";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { ThingLink } from "./thing-link.tsx";
import { UsedIn } from "./used-in.tsx";

/** What the law says, whether it holds today, and how the same things stand in other countries and times. */
export function RegulationPage({ regulation }: { regulation: Regulation }) {
  const t = useWords();
  const { today } = useMe();
  const { index } = useKnowledgeIndex();
  const holds = inForce(regulation, today);
  const uses = usedBy(index.uses, "regulation", regulation.id);
  return (
    <>
      <Card
        title={t("law.text")}
        aside={
          <Chip tone={holds ? statusTone(regulation) : "plain"} icon={holds ? "tick" : "clock"}>
            {t("law.today", { day: day(today) })}: {holds ? t("law.inForce") : t("law.notInForce")}
          </Chip>
        }
      >
        <p>
          <English>{regulation.says}</English>
        </p>
        <dl className="facts">
          <div className="facts__row">
            <dt>{t("law.site")}</dt>
            <dd>{regulation.site === null ? t("law.everywhere") : <English>{regulation.site}</English>}</dd>
          </div>
          {regulation.substances.length > 0 && (
            <div className="facts__row">
              <dt>{t("law.substances")}</dt>
              <dd>
                <English>{regulation.substances.join(", ").replaceAll("-", " ")}</English>
              </dd>
            </div>
          )}
        </dl>
      </Card>
      <Card title={t("law.byCountry")}>
        <ByCountry
          regulations={alike(
            regulation,
            index.regulations.map(({ value }) => value),
          )}
          shown={regulation.id}
        />
      </Card>
      <Card title={t("claims")}>
        <ClaimsTable claims={regulation.claims} />
      </Card>
      <UsedIn uses={uses} at={regulation.id} />
    </>
  );
}

function ByCountry({ regulations, shown }: { regulations: readonly Regulation[]; shown: string }) {
  const t = useWords();
  const { today } = useMe();
  return (
    <Scrolls className="claims" label={t("law.byCountry")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("law.country")}</th>
            <th scope="col">{t("law.status")}</th>
            <th scope="col">{t("law.from")}</th>
            <th scope="col">{t("law.until")}</th>
          </tr>
        </thead>
        <tbody>
          {regulations.map((each) => (
            <tr key={each.id} className={inForce(each, today) ? undefined : "claims__row--over"}>
              <th scope="row">
                {each.id === shown ? (
                  <strong dir="ltr">{each.country ?? t("law.anywhere")}</strong>
                ) : (
                  <ThingLink kind="regulation" id={each.id} className="claims__link">
                    <bdi dir="ltr">{each.country ?? t("law.anywhere")}</bdi>
                  </ThingLink>
                )}
              </th>
              <td>
                <Chip tone={statusTone(each)}>{t(`law.statuses.${each.status}`)}</Chip>
                <small className="claims__standing">
                  {inForce(each, today) ? t("law.inForce") : t("law.notInForce")}
                </small>
              </td>
              <td>{each.from === null ? t("law.open") : day(each.from)}</td>
              <td>
                {each.until === null ? t("law.open") : day(each.until)}
                {(each.suspended ?? []).map((span) => (
                  <small key={span.from} className="claims__standing">
                    {t("law.suspended", {
                      from: span.from === null ? t("law.open") : day(span.from),
                      until: span.until === null ? t("law.open") : day(span.until),
                    })}
                  </small>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
}

/** Regulations that speak of one of the same substances or kinds, or of the practice itself where this one does. */
function alike(one: Regulation, all: readonly Regulation[]): readonly Regulation[] {
  return all
    .filter((other) =>
      one.substances.length === 0
        ? other.substances.length === 0
        : other.substances.some((substance) => one.substances.includes(substance)),
    )
    .sort((a, b) => `${a.country ?? "~"} ${a.from ?? ""}`.localeCompare(`${b.country ?? "~"} ${b.from ?? ""}`, "en"));
}

function statusTone({ status }: Regulation): "ok" | "care" | "stop" | "plain" {
  if (status === "forbidden" || status === "withdrawn") return "stop";
  if (status === "approved") return "ok";
  return status === "device" ? "plain" : "care";
}

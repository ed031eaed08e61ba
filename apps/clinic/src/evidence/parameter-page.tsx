import { showPolicy } from "@pistor/api/evidence";
import type { Parameter } from "@pistor/core/evidence";
import { reconcile, usedBy } from "@pistor/core/evidence";
import { Card, Chip, Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { ClaimedScale } from "./claimed-scale.tsx";
import { ClaimsTable } from "./claims-table.tsx";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { Quantity, quantity, unitName } from "./quantity.tsx";
import { UsedIn } from "./used-in.tsx";

/** A number or word that a clinician could dispute: what everybody claims, what was settled, and where it is used. */
export function ParameterPage({ parameter, at }: { parameter: Parameter<unknown>; at: string }) {
  const t = useWords();
  const { index } = useKnowledgeIndex();
  const own = useOwnValue(parameter.id);
  const refused = index.refused.map(({ value }) => value);
  const { settled, unit, claims } = parameter;
  const settledNumber = typeof settled.value === "number" ? settled.value : null;
  return (
    <>
      <Card title={t("settled")} aside={<Chip>{t(`how.${settled.how}`)}</Chip>}>
        <p className="settled__value">
          <Quantity value={settled.value} unit={unit} />
        </p>
        <p>
          <English>{settled.why}</English>
        </p>
        <p className="browse__quiet">
          {t("settledBy", { by: settled.by === "knowledge board" ? t("card.board") : settled.by, on: day(settled.on) })}
        </p>
        {own !== null && (
          <p className="settled__own">
            <Icon name="clinic" /> <strong>{t("own")}</strong> {quantity(own, unit)} <small>{t("ownText")}</small>
          </p>
        )}
        {parameter.stricter !== undefined && (
          <Link to="/evidence/policy" search={{ parameter: parameter.id }} className="policy__more">
            {t("policy")}
          </Link>
        )}
      </Card>
      <Card title={t("claims")}>
        <Split parameter={parameter} />
        <ClaimedScale
          parameter={parameter}
          settled={settledNumber}
          own={own}
          label={t("scale", { unit: unitName(unit) })}
        />
        <ClaimsTable claims={claims} beside={parameter} refused={refused} />
      </Card>
      <UsedIn uses={usedBy(index.uses, "parameter", parameter.id)} at={at} />
    </>
  );
}

/** Disagreement is said aloud, with how far apart the numbers are. */
function Split({ parameter }: { parameter: Parameter<unknown> }) {
  const t = useWords();
  const { disagree, claimed } = reconcile(parameter);
  if (!disagree) return <p className="browse__quiet">{parameter.claims.length > 1 ? t("agree") : t("oneSource")}</p>;
  const apart = claimed !== null && claimed.lowest < claimed.highest;
  return (
    <p className="split">
      <Icon name="scales" />
      {apart
        ? t("splitAloud", { lowest: quantity(claimed.lowest, "1"), highest: quantity(claimed.highest, parameter.unit) })
        : t("splitWords")}
    </p>
  );
}

/** The clinic's own value, where its policy has one; null while that is not known. */
function useOwnValue(id: string): number | null {
  const policy = useEndpoint(showPolicy);
  if (policy.state !== "here") return null;
  return policy.reply.parameters.find((each) => each.id === id)?.own ?? null;
}

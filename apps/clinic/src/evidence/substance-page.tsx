import type { Thing } from "@pistor/core/evidence";
import { usedBy, word } from "@pistor/core/evidence";
import type { Substance } from "@pistor/core/substances";
import { allLimits } from "@pistor/core/substances";
import { Card } from "@pistor/ui";
import { currentLanguage } from "../kit/language.ts";
import { ClaimsTable } from "./claims-table.tsx";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { Quantity } from "./quantity.tsx";
import { SubstanceCodes } from "./substance-codes.tsx";
import { SubstanceLimits } from "./substance-limits.tsx";
import { Said } from "./substance-said.tsx";
import { SubstanceStatuses } from "./substance-status.tsx";
import { SubstanceWarnings } from "./substance-warnings.tsx";
import { UsedIn } from "./used-in.tsx";

/** An entry of the catalogue: what it is, how much of it, where it may be, what speaks against it. */
export function SubstancePage({ substance, at }: { substance: Substance; at: string }) {
  const t = useWords();
  const { index } = useKnowledgeIndex();
  const uses = usedBy(index.uses, "substance", substance.id);
  return (
    <>
      <Blocked substance={substance} />
      <SubstanceLimits limits={allLimits(substance)} session={substance.limit} reductions={substance.reductions} />
      <Strengths substance={substance} />
      <SubstanceWarnings {...substance} />
      <SubstanceStatuses {...substance} />
      <SubstanceCodes {...substance} />
      {substance.studied.length > 0 && (
        <Card title={t("substance.studied")}>
          <ClaimsTable claims={substance.studied} />
        </Card>
      )}
      <Card title={t("claims")}>
        <ClaimsTable claims={substance.claims} />
      </Card>
      {uses.length > 0 && <UsedIn uses={uses} at={at} />}
    </>
  );
}

/** Why it is never injected here, in the words of the mixture and the reader's language. */
function Blocked({ substance: { id, name, blocked } }: { substance: Substance }) {
  const t = useWords();
  const { index } = useKnowledgeIndex();
  if (blocked === null) return null;
  const lang = currentLanguage();
  const sentence = `substance.blocked.${blocked.why}`;
  const texts = index.texts.find(({ value }) => sentence in value.en)?.value;
  const called =
    texts !== undefined && `substance.${id}` in texts.en ? word(texts, `substance.${id}`, {}, lang).text : name;
  const begun = `${called.charAt(0).toLocaleUpperCase(lang)}${called.slice(1)}`;
  const why = texts === undefined ? null : word(texts, sentence, { substance: begun }, lang);
  return (
    <Card title={t("substance.never")} className="refused">
      {why !== null && <p>{why.lang === "en" ? <English>{why.text}</English> : why.text}</p>}
      <ClaimsTable claims={blocked.claims} />
    </Card>
  );
}

function Strengths({ substance }: { substance: Substance }) {
  const t = useWords();
  const { usualStrengths, strengthClaims, strongestMgPerMl, offeredStrengthMgPerMl, reaction, contains } = substance;
  const { assumedVehicle, pole, label } = substance;
  return (
    <Card title={t("substance.strengths")}>
      <dl className="facts substance__facts">
        <div className="facts__row">
          <dt>{t("substance.usual")}</dt>
          <dd>
            {usualStrengths.length === 0
              ? t("substance.notKnown")
              : usualStrengths.map((strength) => (
                  <bdi key={strength} dir="ltr">
                    {strength}
                  </bdi>
                ))}
            <Said claims={strengthClaims} />
          </dd>
        </div>
        {[
          { title: t("substance.strongest"), parameter: strongestMgPerMl },
          { title: t("substance.offered"), parameter: offeredStrengthMgPerMl },
        ].map(
          ({ title, parameter }) =>
            parameter !== null && (
              <div key={parameter.id} className="facts__row">
                <dt>{title}</dt>
                <dd>
                  <Quantity value={parameter.settled.value} unit={parameter.unit} /> <Said claims={parameter.claims} />
                </dd>
              </div>
            ),
        )}
        {label !== null && (
          <>
            <div className="facts__row">
              <dt>{t("substance.alone")}</dt>
              <dd>
                <Said claims={label.alone} />
              </dd>
            </div>
            <div className="facts__row">
              <dt>{t("substance.only")}</dt>
              <dd>
                <English>{label.sites.only.join(", ").replaceAll("-", " ")}</English>{" "}
                <Said claims={label.sites.claims} />
              </dd>
            </div>
          </>
        )}
        {reaction !== null && (
          <div className="facts__row">
            <dt>{t("substance.inSolution")}</dt>
            <dd>{t(`substance.reaction.${reaction}`)}</dd>
          </div>
        )}
        {assumedVehicle !== null && (
          <div className="facts__row">
            <dt>{t("substance.vehicle")}</dt>
            <dd>
              {t(`substance.vehicles.${assumedVehicle.vehicle}`)} <Said claims={assumedVehicle.claims} />
            </dd>
          </div>
        )}
        {contains.map(({ what, claims }) => (
          <div key={what} className="facts__row">
            <dt>{t("substance.contains")}</dt>
            <dd>
              <English>{what.replaceAll("-", " ")}</English> <Said claims={claims} />
            </dd>
          </div>
        ))}
        {pole !== null && (
          <div className="facts__row">
            <dt>{t("substance.pole")}</dt>
            <dd>
              {t(`substance.poles.${pole.from}`)} <Said claims={pole.claims} />
            </dd>
          </div>
        )}
      </dl>
    </Card>
  );
}

/** What the catalogue holds of a substance; what screening alone knows of one has none of it. */
export function isCatalogued(value: Thing["value"]): boolean {
  return "measuredIn" in value && "codes" in value;
}

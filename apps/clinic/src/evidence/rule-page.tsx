import type { Condition, EligibilityRule } from "@pistor/core/eligibility";
import { conditionInWords } from "@pistor/core/eligibility";
import type { Decision, Parameter } from "@pistor/core/evidence";
import { disagree } from "@pistor/core/evidence";
import type { Tone } from "@pistor/ui";
import { Card, Chip } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { currentLanguage } from "../kit/language.ts";
import { ClaimsTable } from "./claims-table.tsx";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { RuleCases } from "./rule-cases.tsx";
import { Disagree } from "./split.tsx";
import { useWording } from "./use-wording.ts";
import { ThingRow } from "./used-in.tsx";

const tones: Readonly<Record<Decision, Tone>> = {
  "not-eligible": "stop",
  "not-yet": "plain",
  incomplete: "ask",
  "physician-decides": "care",
  eligible: "ok",
};

/** When a rule of screening holds, what follows, what is told, who says so, and the cases that show it. */
export function RulePage({ rule }: { rule: EligibilityRule }) {
  const t = useWords();
  const { t: main } = useTranslation();
  const { index } = useKnowledgeIndex();
  const limits = limitsIn(rule.when);
  // A rule that rests on the claims of its own limit is read beside what was settled of it.
  const settling = limits.find((limit) => limit.claims === rule.claims);
  return (
    <>
      <Card title={t("when")} aside={<Chip tone={tones[rule.then]}>{main(`decision.${rule.then}`)}</Chip>}>
        <p className="rule__when">
          <English>{sentence(conditionInWords(rule.when))}</English>
        </p>
        <p className="browse__quiet">{rule.overridable === true ? t("overridable") : t("notOverridable")}</p>
        {limits.length > 0 && (
          <>
            <h3 className="browse__sub">{t("limits")}</h3>
            <ul className="uses">
              {limits.map((limit) => (
                <li key={limit.id}>
                  <ThingRow kind="parameter" id={limit.id} title={limit.title} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
      <Card title={t("then")}>
        <dl className="told">
          <Told name={t("toPatient")} id={rule.id} />
          <Told name={t("toStaff")} id={`${rule.id}.staff`} />
        </dl>
      </Card>
      <Card title={t("claims")}>
        <Disagree differ={disagree(rule.claims)} count={rule.claims.length} />
        <ClaimsTable
          claims={rule.claims}
          {...(settling === undefined ? {} : { beside: settling })}
          refused={index.refused.map(({ value }) => value)}
        />
      </Card>
      <RuleCases rule={rule.id} />
    </>
  );
}

/** A wording in the reader's language, or the English one, marked. */
function Told({ name, id }: { name: string; id: string }) {
  const t = useWords();
  const wording = useWording(id, "");
  if (wording.text === "") return null;
  const own = wording.lang === currentLanguage();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {own ? wording.text : <English>{wording.text}</English>}
        {!own && <small className="browse__quiet"> {t("notTranslated")}</small>}
      </dd>
    </div>
  );
}

/** The parameters that a condition compares with, however deep. */
function limitsIn(condition: Condition): readonly Parameter<number>[] {
  const found: Parameter<number>[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("settled" in value && "id" in value) found.push(value as Parameter<number>);
    else for (const part of Object.values(value)) look(part);
  };
  look(condition);
  return [...new Map(found.map((limit) => [limit.id, limit])).values()];
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

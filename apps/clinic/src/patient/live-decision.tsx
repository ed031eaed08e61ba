import { showPolicy } from "@pistor/api/evidence";
import type { Details } from "@pistor/api/patient";
import type { EligibilityKnowledge, Treatment } from "@pistor/core/eligibility";
import { screen, screenRequestSchema, treatments } from "@pistor/core/eligibility";
import { clinicValuesBehind, tell } from "@pistor/core/evidence";
import { eligibilityKnowledge, eligibilityTexts } from "@pistor/knowledge/eligibility";
import { Card, Chip, DecisionBanner, SelectField } from "@pistor/ui";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { AllergiesField } from "../eligibility/allergies-field.tsx";
import { QuestionField } from "../eligibility/question-field.tsx";
import { isAnswerKey } from "../eligibility/question-kind.ts";
import { questionOf } from "../eligibility/question-words.ts";
import { Reasons } from "../eligibility/reasons.tsx";
import { layOver } from "../evidence/lay-over.ts";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import type { Sheet } from "./sheet.ts";
import { withPlace } from "./sheet.ts";

interface LiveProps {
  readonly details: Details;
  readonly sheet: Sheet;
  readonly first: Treatment;
  readonly onChange: (sheet: Sheet) => void;
}

/**
 * What the answers so far come to, by the same engine and the clinic's own values as on the server, and the question
 * that decides most.
 */
export function LiveDecision(props: LiveProps) {
  const policy = useEndpoint(showPolicy);
  return <Show of={policy}>{(reply) => <Live {...props} knowledge={layOver(eligibilityKnowledge, reply)} />}</Show>;
}

function Live({ details, sheet, first, onChange, knowledge }: LiveProps & { knowledge: EligibilityKnowledge }) {
  const { t } = useTranslation();
  const { today, clinic } = useMe();
  const lang = currentLanguage();
  const [treatment, setTreatment] = useState<Treatment>(first);
  const settled = useDeferredValue(sheet);
  const country = clinic?.country;
  const answer = useMemo(() => {
    const request = screenRequestSchema.safeParse({
      treatment,
      on: today,
      birthDate: details.birthDate,
      sex: details.sex,
      answers: settled.answers,
      ...(settled.allergies === null ? {} : { allergies: settled.allergies }),
      ...(country === undefined ? {} : { country }),
      questions: "all",
    });
    return request.success ? screen(knowledge, request.data) : null;
  }, [knowledge, settled, treatment, today, details.birthDate, details.sex, country]);
  const next = answer?.ask[0];
  return (
    <Card title={t("examination.live")} className="live">
      <SelectField<Treatment>
        label={t("eligibility.treatment")}
        value={treatment}
        options={treatments.map((value) => ({ value, label: t(`treatment.${value}`) }))}
        onChange={setTreatment}
      />
      {answer === null ? (
        <p className="field__error">{t("examination.notScreened")}</p>
      ) : (
        <>
          <DecisionBanner decision={answer.decision} title={t(`decision.${answer.decision}`)}>
            <p>{t(`eligibility.sentence.${answer.decision}`)}</p>
          </DecisionBanner>
          {next !== undefined && (
            <div className="live__next">
              <p className="live__head">
                {t("examination.decidesMost")}{" "}
                <Chip tone="ask">{t("examination.open", { open: answer.ask.length })}</Chip>
              </p>
              {isAnswerKey(next) ? (
                <QuestionField
                  key={next}
                  question={next}
                  value={sheet.answers[next]}
                  onChange={(value) => onChange(withPlace(sheet, `answers.${next}`, value))}
                />
              ) : next === "allergies" ? (
                <AllergiesField value={sheet.allergies} onChange={(allergies) => onChange({ ...sheet, allergies })} />
              ) : (
                <p>
                  <strong>{questionOf(next)}</strong>{" "}
                  {next === "mixture" ? t("eligibility.mixtureLater") : t("eligibility.inDetails")}
                </p>
              )}
            </div>
          )}
          {answer.findings.length > 0 && (
            <Reasons
              findings={answer.findings.map((finding) => ({
                ...tell(eligibilityTexts, finding, lang, "staff"),
                clinicValues: clinicValuesBehind(knowledge.rules, finding.rule),
              }))}
            />
          )}
        </>
      )}
    </Card>
  );
}

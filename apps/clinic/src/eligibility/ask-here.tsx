import type { ReplyOf } from "@pistor/api/kit";
import type { showPatient } from "@pistor/api/patient";
import { keepAnswers } from "@pistor/api/patient";
import { Button } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { AllergiesField } from "./allergies-field.tsx";
import { QuestionField } from "./question-field.tsx";
import { isAnswerKey } from "./question-kind.ts";
import { questionOf } from "./question-words.ts";

/** What is still to be asked, the most deciding first, answered where it stands. */
export function AskHere({
  patientId,
  kept,
  ask,
  most = ask.length,
}: {
  patientId: string;
  kept: ReplyOf<typeof showPatient>["answers"];
  ask: readonly string[];
  most?: number;
}) {
  const { t } = useTranslation();
  const [given, setGiven] = useState<Readonly<Record<string, unknown>>>({});
  const [allergies, setAllergies] = useState<readonly string[] | null>(kept?.allergies ?? null);
  const save = useWrite(keepAnswers);
  const changed = Object.keys(given).length > 0 || allergies !== (kept?.allergies ?? null);
  return (
    <form
      className="ask-here"
      onSubmit={(event) => {
        event.preventDefault();
        const answers = { ...kept?.answers, ...given };
        save
          .write({
            input: { params: { patientId }, body: { answers, allergies: allergies === null ? null : [...allergies] } },
            ifMatch: kept?.version ?? 0,
          })
          .then(() => setGiven({}))
          // The refusal stands below; what was tapped is still there.
          .catch(() => undefined);
      }}
    >
      {ask.slice(0, most).map((key) => {
        if (isAnswerKey(key))
          return (
            <QuestionField
              key={key}
              question={key}
              value={given[key]}
              onChange={(value) =>
                setGiven((before) => {
                  const { [key]: _, ...rest } = before;
                  return value === undefined ? rest : { ...rest, [key]: value };
                })
              }
            />
          );
        if (key === "allergies") return <AllergiesField key={key} value={allergies} onChange={setAllergies} />;
        // The mixture is planned with the session, the birth date belongs to the details: neither is answered here.
        return (
          <p key={key}>
            <strong>{questionOf(key)}</strong>{" "}
            {key === "mixture" ? t("eligibility.mixtureLater") : t("eligibility.inDetails")}
          </p>
        );
      })}
      {save.problem !== null && (
        <p className="field__error" role="alert">
          {save.problem.message}
        </p>
      )}
      {ask.some((key) => isAnswerKey(key) || key === "allergies") && (
        <Button
          type="submit"
          look="primary"
          busy={save.busy}
          blocked={changed ? undefined : t("eligibility.answerFirst")}
        >
          {t("eligibility.keepAnswers")}
        </Button>
      )}
    </form>
  );
}

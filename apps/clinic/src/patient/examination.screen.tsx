import "../eligibility/eligibility.css";
import "./examination.css";
import type { ReplyOf } from "@pistor/api/kit";
import type { Examination, showPatient } from "@pistor/api/patient";
import { keepAnswers, keepExamination, showPatient as showPatientEndpoint } from "@pistor/api/patient";
import { examinationSchema } from "@pistor/core/patient";
import { Button, Card, Chip, Failed, SaveState } from "@pistor/ui";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AllergiesField } from "../eligibility/allergies-field.tsx";
import { QuestionField } from "../eligibility/question-field.tsx";
import { isAnswered, isAsked, questionGroups } from "../eligibility/question-kind.ts";
import { Show } from "../kit/answered.tsx";
import { problemOf, useEndpoint, useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { Clashes } from "./clashes.tsx";
import { ExaminationForm } from "./examination-form.tsx";
import { LiveDecision } from "./live-decision.tsx";
import { BackToChart, PatientHead } from "./patient-head.tsx";
import type { Clash, Seen, Sheet } from "./sheet.ts";
import { differences, examinationFields, examinationOf, merge, seenOf, withPlace } from "./sheet.ts";
import { useKept } from "./use-kept.ts";

type Chart = ReplyOf<typeof showPatient>;

/** Examination and screening answers on one sheet, with what they come to beside it. */
export function ExaminationScreen() {
  const { patientId } = useParams({ from: "/patients/$patientId/examination" });
  const chart = useEndpoint(showPatientEndpoint, { params: { patientId }, query: { lang: currentLanguage() } });
  const again = chart.state === "here" ? chart.again : nothing;
  return <Show of={chart}>{(reply) => <OneSheet chart={reply} again={again} />}</Show>;
}

const nothing = () => undefined;

/** What is typed, and what it was typed over: with both, nobody's words are lost when two write at once. */
interface Draft {
  readonly sheet: Sheet;
  readonly seen: Seen;
}

function OneSheet({ chart, again }: { chart: Chart; again: () => void }) {
  const { t } = useTranslation();
  const { role } = useMe();
  const patientId = chart.person.id;
  useTitle(`${t("examination.title")} · ${chart.person.name}`);
  const now = seenOf(chart);
  const draft = useKept<Draft>(`pistor.examination.${patientId}`, { sheet: now.sheet, seen: now });
  // Until something is typed, the sheet follows the server.
  const { sheet, seen } = draft.kept ? draft.value : { sheet: now.sheet, seen: now };
  const save = useSaveSheet(patientId, now, draft, again);
  const set = (next: Sheet) => draft.set({ sheet: next, seen });
  const changed = differences(seen.sheet, sheet);
  const may = role === "physician" || role === "nurse";
  const answered = questionGroups.flatMap(({ keys }) => keys.filter((key) => isAnswered(sheet.answers[key]))).length;
  const asked = questionGroups.flatMap(({ keys }) =>
    keys.filter((key) => isAsked(key, chart.details.sex, sheet.answers)),
  ).length;
  const blocked = !may ? t("chart.onlyTreating") : changed.length === 0 ? t("examination.nothingChanged") : undefined;
  return (
    <>
      <PatientHead
        person={chart.person}
        back={<BackToChart patientId={patientId} />}
        actions={
          <>
            {changed.length > 0 && (
              <SaveState state="waiting" words={t("examination.unsaved", { changes: changed.length })} />
            )}
            <Button look="primary" busy={save.busy} blocked={blocked} onClick={() => void save.keep(sheet, seen)}>
              {t("common.save")}
            </Button>
          </>
        }
      />
      <div className="page-body examination">
        <form className="examination__main" onSubmit={(event) => event.preventDefault()}>
          {save.clashes !== null && (
            <Clashes
              clashes={save.clashes}
              onSettled={(theirs) => {
                const settled = (save.clashes ?? []).reduce(
                  (before, clash) => (theirs.has(clash.place) ? withPlace(before, clash.place, clash.theirs) : before),
                  sheet,
                );
                void save.keep(settled, seen);
              }}
            />
          )}
          {save.refusal !== null && (
            <Failed title={t("examination.notKept")}>
              <p>{save.refusal}</p>
            </Failed>
          )}
          <h2 className="examination__part">{t("examination.title")}</h2>
          <ExaminationForm
            fields={sheet.examination}
            errors={save.errors}
            onChange={(field, value) => set(withPlace(sheet, `examination.${field}`, value))}
          />
          <h2 className="examination__part">
            {t("examination.answers")} <Chip>{t("examination.answered", { answered, asked })}</Chip>
          </h2>
          {questionGroups.map(({ id, keys }) => {
            const shown = keys.filter((key) => isAsked(key, chart.details.sex, sheet.answers));
            return (
              shown.length > 0 && (
                <Card key={id} title={t(`examination.group.${id}`)} level={3}>
                  <div className="questions">
                    {shown.map((key) => (
                      <QuestionField
                        key={key}
                        question={key}
                        value={sheet.answers[key]}
                        onChange={(value) => set(withPlace(sheet, `answers.${key}`, value))}
                      />
                    ))}
                  </div>
                </Card>
              )
            );
          })}
          <Card title={t("examination.group.allergies")} level={3}>
            <AllergiesField value={sheet.allergies} onChange={(allergies) => set({ ...sheet, allergies })} />
          </Card>
          {draft.kept && changed.length > 0 && (
            <Button look="quiet" onClick={() => draft.forget()}>
              {t("examination.discard")}
            </Button>
          )}
        </form>
        <div className="examination__side">
          <LiveDecision
            details={chart.details}
            sheet={sheet}
            first={chart.assessment?.treatment ?? chart.courses[0]?.treatment ?? "face"}
            onChange={set}
          />
        </div>
      </div>
    </>
  );
}

/** Keeps both halves of the sheet, each as a new version of its own, and only where it was changed. */
function useSaveSheet(
  patientId: string,
  now: Seen,
  draft: { set: (draft: Draft) => void; forget: () => void },
  again: () => void,
): {
  busy: boolean;
  errors: Partial<Record<keyof Examination, string>>;
  refusal: string | null;
  clashes: readonly Clash[] | null;
  keep: (sheet: Sheet, seen: Seen) => Promise<void>;
} {
  const { t } = useTranslation();
  const go = useNavigate();
  const examined = useWrite(keepExamination);
  const answered = useWrite(keepAnswers);
  const [errors, setErrors] = useState<Partial<Record<keyof Examination, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [clashed, setClashed] = useState(false);
  // Theirs arrives with the next reading of the chart; the versions tell whether it has.
  const [stale, setStale] = useState<Draft | null>(null);
  const newer =
    stale !== null &&
    (now.examinationVersion !== stale.seen.examinationVersion || now.answersVersion !== stale.seen.answersVersion);
  const merged = clashed && newer && stale !== null ? merge(stale.seen.sheet, stale.sheet, now.sheet) : null;

  const send = async (sheet: Sheet, seen: Seen) => {
    setErrors({});
    setRefusal(null);
    const examination = examinationOf(sheet);
    if ("wrong" in examination) return setErrors({ [examination.wrong]: t("examination.notANumber") });
    const fault = examinationSchema.safeParse(examination.body).error?.issues[0];
    const at = examinationFields.find((each) => each === fault?.path[0]);
    if (fault !== undefined) return at === undefined ? setRefusal(fault.message) : setErrors({ [at]: fault.message });
    const changed = differences(seen.sheet, sheet);
    let written = seen;
    try {
      if (changed.some((place) => place.startsWith("examination."))) {
        const { version } = await examined.write({
          input: { params: { patientId }, body: examination.body },
          ifMatch: seen.examinationVersion,
        });
        // One half is kept: if the other is refused, this one is not sent again.
        written = {
          ...written,
          examinationVersion: version,
          sheet: { ...written.sheet, examination: sheet.examination },
        };
        draft.set({ sheet, seen: written });
      }
      if (changed.some((place) => !place.startsWith("examination.")))
        await answered.write({
          input: {
            params: { patientId },
            body: {
              answers: { ...sheet.answers },
              allergies: sheet.allergies === null ? null : [...sheet.allergies],
            },
          },
          ifMatch: seen.answersVersion,
        });
      setClashed(false);
      setStale(null);
      draft.forget();
      await go({ to: "/patients/$patientId", params: { patientId } });
    } catch (error) {
      const problem = problemOf(error);
      const field = examinationFields.find((each) => problem.at === `/${each}`);
      if (problem.status === 412) {
        setStale({ sheet, seen: written });
        setClashed(true);
        again();
      } else if (field !== undefined) setErrors({ [field]: problem.message });
      else setRefusal(problem.message);
    }
  };

  return {
    busy: examined.busy || answered.busy,
    errors,
    refusal,
    clashes: merged?.clashes ?? null,
    keep: (sheet, seen) =>
      // After a clash, what the other one wrote is the ground that this is written on.
      merged === null ? send(sheet, seen) : send(merge(seen.sheet, sheet, now.sheet).sheet, now),
  };
}

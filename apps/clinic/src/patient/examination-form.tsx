import type { Examination } from "@pistor/api/patient";
import { disagree, word } from "@pistor/core/evidence";
import { fitzpatrickTypes, glogauTypes } from "@pistor/core/patient";
import { examinationScales, patientTexts } from "@pistor/knowledge/patient";
import { Card, Choice, Cites, TextArea, TextField } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useCitesWords } from "../kit/cites-words.ts";
import { currentLanguage } from "../kit/language.ts";
import type { Sheet } from "./sheet.ts";

/** What the physician finds. An empty field was not examined; it is never taken for normal. */
export function ExaminationForm({
  fields,
  errors,
  onChange,
}: {
  fields: Sheet["examination"];
  errors: Partial<Record<keyof Examination, string>>;
  onChange: (field: keyof Examination, value: string) => void;
}) {
  const { t } = useTranslation();
  const number = (field: "systolicMmHg" | "diastolicMmHg" | "weightKg", label: string, unit: string) => (
    <TextField
      label={label}
      unit={unit}
      inputMode="decimal"
      dir="ltr"
      value={fields[field]}
      error={errors[field]}
      maxLength={6}
      autoComplete="off"
      onChange={(value) => onChange(field, value)}
    />
  );
  const text = (field: "goal" | "skin" | "medicines" | "notes", label: string, hint: string, maxLength: number) => (
    <TextArea
      label={label}
      hint={hint}
      value={fields[field]}
      maxLength={maxLength}
      onChange={(value) => onChange(field, value)}
    />
  );
  return (
    <>
      <div className="examination__scales">
        <Scale id="fitzpatrick" steps={fitzpatrickTypes} value={fields.fitzpatrick} onChange={onChange} />
        <Scale id="glogau" steps={glogauTypes} value={fields.glogau} onChange={onChange} />
      </div>
      <Card title={t("examination.measured")}>
        <div className="examination__numbers">
          {number("systolicMmHg", t("examination.systolic"), "mmHg")}
          {number("diastolicMmHg", t("examination.diastolic"), "mmHg")}
          {number("weightKg", t("examination.weight"), "kg")}
        </div>
      </Card>
      <Card title={t("examination.words")}>
        <div className="examination__words">
          {text("goal", t("examination.goal"), t("examination.goalHint"), 1000)}
          {text("medicines", t("examination.medicines"), t("examination.medicinesHint"), 2000)}
          {text("skin", t("examination.skin"), t("examination.skinHint"), 2000)}
          {text("notes", t("examination.notes"), t("examination.notesHint"), 4000)}
        </div>
      </Card>
    </>
  );
}

/** A scale that is read off the skin, each step with its line. */
function Scale({
  id,
  steps,
  value,
  onChange,
}: {
  id: "fitzpatrick" | "glogau";
  steps: readonly string[];
  value: string;
  onChange: (field: keyof Examination, value: string) => void;
}) {
  const { t } = useTranslation();
  const words = useCitesWords();
  const claims = examinationScales.find((scale) => scale.id === id)?.claims ?? [];
  const line = (step: string) => word(patientTexts, `${id}.${step}`, {}, currentLanguage()).text;
  return (
    <Card className="scale">
      <Choice
        legend={t(`examination.${id}`)}
        value={value}
        options={[
          { value: "", label: t("examination.notExamined") },
          ...steps.map((step) => ({
            value: step,
            label: (
              <span className="scale__step">
                <bdi dir="ltr">{step}</bdi> <span>{line(step)}</span>
              </span>
            ),
          })),
        ]}
        onChange={(step) => onChange(id, step)}
      />
      <Cites claims={claims} disagree={disagree(claims)} words={words} />
    </Card>
  );
}

import type { ProblemReply } from "@pistor/api/kit";
import type { Details } from "@pistor/api/patient";
import type { Language } from "@pistor/core/evidence";
import { Choice, SelectField, TextField } from "@pistor/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { currentLanguage, languageNames } from "../kit/language.ts";
import { countriesIn } from "./countries.ts";

/** What is asked of every patient. A fault stands beside the field that the server named. */
export function DetailsForm({
  details,
  problem,
  onChange,
}: {
  details: Details;
  problem: ProblemReply | null;
  onChange: (details: Details) => void;
}) {
  const { t } = useTranslation();
  const lang = currentLanguage();
  const countries = useMemo(() => countriesIn(lang), [lang]);
  const set =
    <Key extends keyof Details>(key: Key) =>
    (value: Details[Key]) =>
      onChange({ ...details, [key]: value });
  const error = (key: keyof Details) => (problem?.at === `/${key}` ? problem.message : undefined);
  return (
    <div className="details">
      <TextField
        label={t("patients.givenName")}
        value={details.givenName}
        onChange={set("givenName")}
        error={error("givenName")}
        maxLength={80}
        autoComplete="off"
        required
      />
      <TextField
        label={t("patients.familyName")}
        value={details.familyName}
        onChange={set("familyName")}
        error={error("familyName")}
        maxLength={80}
        autoComplete="off"
        required
      />
      <TextField
        label={t("patients.birthDate")}
        type="date"
        value={details.birthDate}
        onChange={set("birthDate")}
        error={error("birthDate")}
        required
      />
      <Choice<Details["sex"]>
        legend={t("patients.sex")}
        hint={t("patients.sexHint")}
        value={details.sex}
        options={(["female", "male", "other", "unknown"] as const).map((value) => ({
          value,
          label: t(`patients.sexes.${value}`),
        }))}
        onChange={set("sex")}
      />
      <SelectField<Language>
        label={t("patients.language")}
        hint={t("patients.languageHint")}
        value={details.language}
        options={Object.entries(languageNames).map(([value, label]) => ({ value: value as Language, label }))}
        onChange={set("language")}
      />
      <SelectField
        label={t("patients.country")}
        value={details.country}
        options={countries}
        onChange={set("country")}
      />
      <TextField
        label={t("patients.city")}
        value={details.city}
        onChange={set("city")}
        error={error("city")}
        maxLength={80}
        autoComplete="off"
      />
      <TextField
        label={t("patients.phone")}
        type="tel"
        dir="ltr"
        value={details.phone}
        onChange={set("phone")}
        error={error("phone")}
        maxLength={40}
        autoComplete="off"
      />
      <TextField
        label={t("patients.email")}
        type="email"
        dir="ltr"
        value={details.email}
        onChange={set("email")}
        error={error("email")}
        maxLength={200}
        autoComplete="off"
      />
    </div>
  );
}

/** Whether the problem names one of the fields, so that it need not be said a second time. */
export function isOfAField(problem: ProblemReply, details: Details): boolean {
  return problem.at.startsWith("/") && problem.at.slice(1) in details;
}

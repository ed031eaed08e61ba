import type { Person } from "@pistor/api/patient";
import type { PersonWarning } from "@pistor/ui";
import { Icon, Ltr, PersonHead } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { day } from "../kit/format.ts";
import { languageNames } from "../kit/language.ts";

/** The head of every page of a patient: who it is, and everything to be careful about. */
export function PatientHead({
  person,
  line,
  back,
  actions,
}: {
  person: Person;
  line?: ReactNode;
  back: ReactNode;
  actions?: ReactNode;
}) {
  const { t } = useTranslation();
  const warnings = useWarnings(person);
  return (
    <PersonHead
      name={person.name}
      initials={person.initials}
      warnings={warnings}
      back={back}
      line={
        line ?? (
          <>
            {t("common.years", { age: person.age })}, {t("chart.born", { day: day(person.birthDate) })}
            {person.city === "" ? "" : ` · ${person.city}`} · {languageNames[person.language]} · {t("chart.file")}{" "}
            <Ltr>{person.fileNo}</Ltr>
          </>
        )
      }
      actions={actions}
    />
  );
}

/** Warnings in words. The server names what it is; an id that has a sentence of its own is worded here. */
export function useWarnings(person: Pick<Person, "warnings">): readonly PersonWarning[] {
  const { t } = useTranslation();
  return person.warnings.map(({ kind, text }) => {
    if (kind === "allergy") return { kind, text: t("chart.allergyTo", { what: text }) };
    if (kind === "medicine" && text === "blood-thinner") return { kind, text: t("chart.bloodThinner") };
    return { kind, text };
  });
}

export function BackToPatients() {
  const { t } = useTranslation();
  return (
    <Link to="/patients" className="icon-button" aria-label={t("chart.toPatients")} title={t("chart.toPatients")}>
      <Icon name="back" />
    </Link>
  );
}

export function BackToChart({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  return (
    <Link
      to="/patients/$patientId"
      params={{ patientId }}
      className="icon-button"
      aria-label={t("chart.toChart")}
      title={t("chart.toChart")}
    >
      <Icon name="back" />
    </Link>
  );
}

import type { Session } from "@pistor/api/session";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { day } from "../kit/format.ts";
import { BackToChart, PatientHead } from "../patient/patient-head.tsx";

/** Whose session this is, always in view. */
export function SessionHead({ session, actions }: { session: Session; actions?: ReactNode }) {
  const { t } = useTranslation();
  const { person } = session;
  const line = [
    t("common.years", { age: person.age }),
    session.fitzpatrick === null ? null : t("session.skin", { type: session.fitzpatrick }),
    t("session.line", {
      treatment: t(`treatment.${session.course.treatment}`),
      number: session.number,
      of: session.course.of,
    }),
    session.room,
    day(session.on),
  ].filter(Boolean);
  return (
    <PatientHead
      person={person}
      line={line.join(" · ")}
      back={<BackToChart patientId={person.id} />}
      actions={actions}
    />
  );
}

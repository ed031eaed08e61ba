import type { Session } from "@pistor/api/session";
import { Icon, PersonHead } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { day } from "../kit/format.ts";

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
    <PersonHead
      name={person.name}
      initials={person.initials}
      line={line.join(" · ")}
      warnings={person.warnings}
      back={
        <Link
          to="/patients/$patientId"
          params={{ patientId: person.id }}
          className="icon-button"
          aria-label={t("common.back")}
        >
          <Icon name="back" />
        </Link>
      }
      actions={actions}
    />
  );
}

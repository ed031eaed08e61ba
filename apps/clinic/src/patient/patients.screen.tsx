import "./patients.css";
import type { patientRowReply } from "@pistor/api/patient";
import { findPatients } from "@pistor/api/patient";
import { Avatar, Chip, decisionLooks, Empty, Icon, Ltr, PageHead } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { useWarnings } from "./patient-head.tsx";
import { useLater } from "./use-later.ts";

/** Everybody the clinic knows, found by name or file number. */
export function PatientsScreen() {
  const { t } = useTranslation();
  const { role } = useMe();
  const [find, setFind] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useTitle(t("rail.patients"));
  useSlash(field);
  const asked = useLater(find.trim(), 250);
  const found = useEndpoint(findPatients, asked === "" ? {} : { query: { find: asked } });
  const mayRegister = role === "physician" || role === "nurse" || role === "coordinator";
  const register = (
    <Link to="/patients/new" className="button button--primary">
      <Icon name="plus" />
      <span>{t("patients.register")}</span>
    </Link>
  );
  return (
    <>
      <PageHead
        title={t("rail.patients")}
        below={
          found.state === "here" ? t("patients.of", { shown: found.reply.patients.length, of: found.reply.of }) : " "
        }
        actions={mayRegister ? register : undefined}
      />
      <div className="page-body">
        <search className="patients__search">
          <label htmlFor={id} className="quiet-text">
            {t("patients.find")}
          </label>
          <Icon name="search" />
          <input
            ref={field}
            id={id}
            type="search"
            className="field__input"
            placeholder={t("patients.find")}
            autoComplete="off"
            value={find}
            maxLength={80}
            onChange={(event) => setFind(event.target.value)}
          />
          <kbd>/</kbd>
        </search>
        <Show of={found}>
          {({ patients }) =>
            patients.length === 0 ? (
              <Empty
                title={asked === "" ? t("patients.none") : t("patients.notFound", { find: asked })}
                action={mayRegister ? register : undefined}
              >
                <p>{asked === "" ? t("patients.noneText") : t("patients.notFoundText")}</p>
              </Empty>
            ) : (
              <ul className="patients">
                {patients.map((patient) => (
                  <Row key={patient.id} patient={patient} />
                ))}
              </ul>
            )
          }
        </Show>
      </div>
    </>
  );
}

function Row({ patient }: { patient: z.infer<typeof patientRowReply> }) {
  const { t } = useTranslation();
  const warnings = useWarnings(patient);
  const { course, next, decision } = patient;
  return (
    <li>
      <Link to="/patients/$patientId" params={{ patientId: patient.id }} className="patients__row">
        <Avatar initials={patient.initials} />
        <span className="patients__who">
          <strong>{patient.name}</strong>
          <small>
            <Ltr>{patient.fileNo}</Ltr> · {t("common.years", { age: patient.age })}
            {patient.city === "" ? "" : ` · ${patient.city}`}
          </small>
        </span>
        <span className="patients__course">
          {course === null
            ? t("patients.noCourse")
            : t("patients.course", {
                treatment: t(`treatment.${course.treatment}`),
                given: course.given,
                planned: course.planned,
              })}
          <small>{next === null ? " " : t("patients.next", { day: day(next, "short"), time: time(next) })}</small>
        </span>
        <span className="patients__decision">
          {decision === null ? (
            <Chip>{t("patients.notAssessed")}</Chip>
          ) : (
            <Chip tone={decisionLooks[decision].tone} icon={decisionLooks[decision].icon}>
              {t(`decision.${decision}`)}
            </Chip>
          )}
        </span>
        <span className="patients__warnings">
          {warnings.map((warning) => (
            <Chip
              key={warning.text}
              tone={warning.kind === "allergy" ? "stop" : warning.kind === "note" ? "plain" : "care"}
              icon={warning.kind === "allergy" ? "octagon" : "warning"}
            >
              {warning.text}
            </Chip>
          ))}
        </span>
      </Link>
    </li>
  );
}

/** `/` goes to the search from wherever nothing is being typed. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [field]);
}

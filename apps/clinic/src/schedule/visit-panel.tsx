import type { Visit } from "@pistor/api/schedule";
import { moveVisit } from "@pistor/api/schedule";
import { Button, Icon, IconButton } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { time } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { useReadAgain } from "./use-read-again.ts";
import { VisitTag } from "./visit-card.tsx";
import { nextState, stateIcons, visitSteps } from "./visit-looks.ts";
import { useWhatFor } from "./what-for.ts";

/** What can be done with a visit, where it was tapped: where the patient is now, their session, their chart. */
export function VisitPanel({ visit, panel }: { visit: Visit | null; panel: RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation();
  const whatFor = useWhatFor();
  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      className="visit-panel"
      aria-label={visit?.patient.name ?? ""}
    >
      {visit !== null && (
        <>
          <header className="visit-panel__head">
            <div>
              <h2>{visit.patient.name}</h2>
              <p>
                {time(visit.at)} · {t("today.minutes", { minutes: visit.minutes })} · {whatFor(visit)} ·{" "}
                <bdi dir="ltr">{visit.patient.fileNo}</bdi>
              </p>
            </div>
            <IconButton icon="cross" name={t("persona.close")} onClick={() => panel.current?.hidePopover()} />
          </header>
          <VisitTag visit={visit} />
          <VisitState visit={visit} />
          <div className="visit-panel__links">
            {visit.sessionId !== null && (
              <Link
                to="/sessions/$sessionId"
                params={{ sessionId: visit.sessionId }}
                className="button button--primary"
              >
                {t("today.openSession")}
              </Link>
            )}
            <Link
              to="/patients/$patientId"
              params={{ patientId: visit.patient.id }}
              className="button button--secondary"
            >
              {t("today.openChart")}
            </Link>
          </div>
        </>
      )}
    </div>
  );
}

/** Where the patient is, as steps that can be tapped. Two who tap at once see who was first. */
export function VisitState({ visit, cancel = true }: { visit: Visit; cancel?: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const move = useWrite(moveVisit, ["schedule.today", "schedule.calendar"]);
  const readAgain = useReadAgain();
  const may = me.role === "physician" || me.role === "nurse" || me.role === "coordinator";
  const to = (state: Visit["state"]) =>
    move
      .write({ input: { params: { visitId: visit.id }, body: { state } }, ifMatch: visit.version })
      // The refusal stands below the steps.
      .catch(readAgain);
  const next = nextState(visit);
  const steps = visitSteps.filter(
    (step) => visit.purpose === "session" || (step !== "cream" && step !== "observation"),
  );
  return (
    <div className="visit-state">
      <fieldset disabled={!may} aria-busy={move.busy || undefined}>
        <legend>{t("today.where")}</legend>
        <div className="visit-state__steps">
          {steps.map((step) => (
            <button
              key={step}
              type="button"
              className="visit-state__step"
              data-next={step === next || undefined}
              aria-pressed={visit.state === step}
              // Not disabled while it is on its way: that would take the focus from whoever uses the keyboard.
              onClick={() => visit.state !== step && !move.busy && void to(step)}
            >
              <Icon name={stateIcons[step]} size={16} />
              {t(`today.state.${step}`)}
            </button>
          ))}
        </div>
      </fieldset>
      {visit.state === "cream" && visit.creamAt !== null && (
        <p className="visit-state__note">{t("today.creamSince", { at: time(visit.creamAt) })}</p>
      )}
      {may && cancel && visit.state === "planned" && (
        <Button look="quiet" onClick={() => void to("cancelled")}>
          {t("today.cancelVisit")}
        </Button>
      )}
      {visit.state === "cancelled" && <p className="visit-state__note">{t("today.state.cancelled")}</p>}
      {move.problem !== null && (
        <p className="field__error" role="alert">
          {move.problem.status === 412 ? t("today.movedMeanwhile") : move.problem.message}
        </p>
      )}
    </div>
  );
}

import type { Session } from "@pistor/api/session";
import { Failed, Stepper } from "@pistor/ui";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useHandsFreeWay } from "../kit/hands-free.tsx";
import { AftercareStep } from "./aftercare.step.tsx";
import { ChecksStep } from "./checks.step.tsx";
import { Conflict } from "./conflict.tsx";
import { MapStep } from "./map.step.tsx";
import { MixtureStep } from "./mixture.step.tsx";
import { OtherVersions } from "./other-versions.tsx";
import { RoomChips } from "./room-chips.tsx";
import type { SessionStep } from "./session-steps.ts";
import { missingIn, sessionSteps } from "./session-steps.ts";
import { SignStep } from "./sign.step.tsx";
import { SignedHere } from "./signed-here.tsx";
import { useStamp } from "./stamp.ts";
import type { Draft } from "./use-draft.ts";
import { missingNow } from "./use-missing.ts";

/** The five steps. None is a dialog; each may be gone back to until the record is signed. */
export function Steps({ session, draft }: { session: Session; draft: Draft }) {
  const { t } = useTranslation();
  const { now } = useStamp();
  const navigate = useNavigate();
  const { step: asked } = useSearch({ from: "/sessions/$sessionId" });
  const step = asked ?? "checks";
  const go = (next: SessionStep) => {
    // Whoever goes on from the checks has the patient in the room.
    if (next !== "checks" && draft.document.startedAt === undefined)
      draft.change((before) => ({ ...before, startedAt: now() }));
    void navigate({ to: "/sessions/$sessionId", params: { sessionId: session.id }, search: { step: next } });
  };
  const props = { session, draft, go };
  const missing = missingNow(draft);
  const place = sessionSteps.indexOf(step);
  const [before, after] = [sessionSteps[place - 1], sessionSteps[place + 1]];
  useHandsFreeWay({
    next: after === undefined ? null : () => go(after),
    back: before === undefined ? null : () => go(before),
  });
  return (
    <>
      <div className="session-steps">
        <Stepper
          label={t("session.steps")}
          now={step}
          doneWord={t("session.done")}
          onStep={go}
          steps={sessionSteps.map((id) => ({
            id,
            name: t(`session.step.${id}`),
            done:
              id !== "sign" &&
              (id !== "aftercare" || draft.document.aftercare !== undefined) &&
              missingIn(id, missing).length === 0,
          }))}
        />
        <RoomChips session={session} draft={draft} />
      </div>
      {draft.conflict && <Conflict draft={draft} session={session} />}
      {draft.refusal !== null && (
        <div className="session-body">
          <Failed title={t("session.refused")}>
            <p>{draft.refusal}</p>
          </Failed>
        </div>
      )}
      <SignedHere draft={draft} />
      {/* Signed: it is read and not written to. */}
      <div className="session-step" inert={draft.signature !== null}>
        {step === "checks" && <ChecksStep {...props} />}
        {step === "mixture" && <MixtureStep {...props} />}
        {step === "map" && <MapStep {...props} />}
        {step === "aftercare" && <AftercareStep {...props} />}
        {step === "sign" && <SignStep {...props} />}
      </div>
      <OtherVersions session={session} record={draft.document} />
    </>
  );
}

import type { Session } from "@pistor/api/session";
import { Button, Failed, Stepper } from "@pistor/ui";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AftercareStep } from "./aftercare.step.tsx";
import { ChecksStep } from "./checks.step.tsx";
import { MapStep } from "./map.step.tsx";
import { MixtureStep } from "./mixture.step.tsx";
import type { SessionStep } from "./session-steps.ts";
import { missingIn, sessionSteps } from "./session-steps.ts";
import { SignStep } from "./sign.step.tsx";
import type { Draft } from "./use-draft.ts";

/** The five steps. None is a dialog; each may be gone back to until the record is signed. */
export function Steps({ session, draft }: { session: Session; draft: Draft }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { step: asked } = useSearch({ from: "/sessions/$sessionId" });
  const step = asked ?? "checks";
  const go = (next: SessionStep) =>
    void navigate({ to: "/sessions/$sessionId", params: { sessionId: session.id }, search: { step: next } });
  const props = { session, draft, go };
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
              missingIn(id, draft.missing).length === 0,
          }))}
        />
      </div>
      {(draft.conflict || draft.refusal !== null) && (
        <div className="session-body">
          <Failed
            title={draft.conflict ? t("session.conflict") : t("session.refused")}
            action={
              draft.conflict ? (
                <Button onClick={() => void draft.keepMine()}>{t("session.keepMine")}</Button>
              ) : undefined
            }
          >
            <p>{draft.conflict ? t("session.conflictHelp") : draft.refusal}</p>
          </Failed>
        </div>
      )}
      {step === "checks" && <ChecksStep {...props} />}
      {step === "mixture" && <MixtureStep {...props} />}
      {step === "map" && <MapStep {...props} />}
      {step === "aftercare" && <AftercareStep {...props} />}
      {step === "sign" && <SignStep {...props} />}
    </>
  );
}

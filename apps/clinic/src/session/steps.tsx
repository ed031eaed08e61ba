import type { Session } from "@pistor/api/session";
import type { SessionRecord } from "@pistor/core/session";
import { writeNote } from "@pistor/core/session";
import { sessionTexts } from "@pistor/knowledge/session";
import { Button, Failed, Stepper } from "@pistor/ui";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useHandsFreeWay } from "../kit/hands-free.tsx";
import { currentLanguage } from "../kit/language.ts";
import { AftercareStep } from "./aftercare.step.tsx";
import { ChecksStep } from "./checks.step.tsx";
import { MapStep } from "./map.step.tsx";
import { MixtureStep } from "./mixture.step.tsx";
import { useNames } from "./names.ts";
import { RoomChips } from "./room-chips.tsx";
import type { SessionStep } from "./session-steps.ts";
import { missingIn, sessionSteps } from "./session-steps.ts";
import { SignStep } from "./sign.step.tsx";
import type { Draft } from "./use-draft.ts";
import { missingNow } from "./use-missing.ts";

/** The five steps. None is a dialog; each may be gone back to until the record is signed. */
export function Steps({ session, draft }: { session: Session; draft: Draft }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { step: asked } = useSearch({ from: "/sessions/$sessionId" });
  const step = asked ?? "checks";
  const go = (next: SessionStep) =>
    void navigate({ to: "/sessions/$sessionId", params: { sessionId: session.id }, search: { step: next } });
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
      {(draft.conflict || draft.refusal !== null) && (
        <div className="session-body">
          <Failed
            title={draft.conflict ? t("session.conflict") : t("session.refused")}
            action={
              draft.conflict ? (
                <>
                  <Button onClick={() => void draft.keepMine()}>{t("session.keepMine")}</Button>
                  <Button onClick={() => void draft.takeTheirs()}>{t("session.takeTheirs")}</Button>
                </>
              ) : undefined
            }
          >
            <p>{draft.conflict ? t("session.conflictHelp") : draft.refusal}</p>
            {draft.theirs !== null && (
              <div className="session-columns">
                <Version title={t("session.mine")} record={draft.document} than={draft.theirs} />
                <Version title={t("session.theirs")} record={draft.theirs} than={draft.document} />
              </div>
            )}
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

/** What one of two versions says, in the words of its note, where the other says otherwise. */
function Version({ title, record, than }: { title: string; record: SessionRecord; than: SessionRecord }) {
  const names = useNames();
  const lines = (of: SessionRecord) => writeNote(of, sessionTexts, currentLanguage(), names).split("\n");
  const other = new Set(lines(than));
  return (
    <section>
      <h3>{title}</h3>
      <div className="note">
        {lines(record)
          .filter((line) => !other.has(line))
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </div>
    </section>
  );
}

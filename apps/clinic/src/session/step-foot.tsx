import { Button } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { MissingList } from "./missing-list.tsx";
import type { SessionStep } from "./session-steps.ts";
import { missingIn, sessionSteps } from "./session-steps.ts";
import type { Draft } from "./use-draft.ts";
import { missingNow } from "./use-missing.ts";

/** What this step still lacks and who can mend it, and the way on. Going on is always possible; signing is not. */
export function StepFoot({ step, draft, go }: { step: SessionStep; draft: Draft; go: (step: SessionStep) => void }) {
  const { t } = useTranslation();
  const next = sessionSteps[sessionSteps.indexOf(step) + 1];
  return (
    <footer className="step-foot">
      <MissingList missing={missingIn(step, missingNow(draft))} go={go} />
      {next !== undefined && (
        <Button look="primary" size="large" onClick={() => go(next)}>
          {t("session.goOn", { step: t(`session.step.${next}`) })}
        </Button>
      )}
    </footer>
  );
}

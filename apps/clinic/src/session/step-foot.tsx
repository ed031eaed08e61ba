import { Button } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import type { SessionStep } from "./session-steps.ts";
import { missingIn, sessionSteps } from "./session-steps.ts";
import type { Draft } from "./use-draft.ts";

/** What this step still lacks, and the way on. Going on is always possible; signing is not. */
export function StepFoot({ step, draft, go }: { step: SessionStep; draft: Draft; go: (step: SessionStep) => void }) {
  const { t } = useTranslation();
  const lacking = missingIn(step, draft.missing);
  const next = sessionSteps[sessionSteps.indexOf(step) + 1];
  return (
    <footer className="step-foot">
      {lacking.length > 0 && (
        <ul className="step-foot__missing" aria-label={t("session.stillMissing")}>
          {lacking.map((finding) => (
            <li key={finding.rule + JSON.stringify(finding.because)}>{finding.tell}</li>
          ))}
        </ul>
      )}
      {next !== undefined && (
        <Button look="primary" size="large" onClick={() => go(next)}>
          {t("session.goOn", { step: t(`session.step.${next}`) })}
        </Button>
      )}
    </footer>
  );
}

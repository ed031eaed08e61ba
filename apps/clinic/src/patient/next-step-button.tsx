import { openSession } from "@pistor/api/session";
import { Button } from "@pistor/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { useMe } from "../kit/me.tsx";
import type { NextStep } from "./next-step.ts";

/** The next safe step as the one primary button of the page. */
export function NextStepButton({
  step,
  patientId,
  onRefused,
}: {
  step: NextStep;
  patientId: string;
  onRefused: (message: string) => void;
}) {
  const { t } = useTranslation();
  const { role } = useMe();
  const go = useNavigate();
  const open = useWrite(openSession);
  const treats = role === "physician" || role === "nurse";
  if (step.kind === "session")
    return (
      <Button
        look="primary"
        busy={open.busy}
        blocked={treats ? undefined : t("chart.onlyTreating")}
        onClick={() =>
          open
            .write({ input: { params: { courseId: step.courseId }, body: { number: step.number } } })
            .then(({ sessionId }) => go({ to: "/sessions/$sessionId", params: { sessionId } }))
            .catch((error: unknown) => onRefused(error instanceof Error ? error.message : String(error)))
        }
      >
        {t("chart.next.session", { number: step.number })}
      </Button>
    );
  if (step.kind === "go-on")
    return (
      <Link to="/sessions/$sessionId" params={{ sessionId: step.sessionId }} className="button button--primary">
        {t("chart.next.go-on")}
      </Link>
    );
  const to = pages[step.kind];
  return (
    <Link to={to} params={{ patientId }} className="button button--primary">
      {t(`chart.next.${step.kind}`)}
    </Link>
  );
}

const pages = {
  examine: "/patients/$patientId/examination",
  answer: "/patients/$patientId/examination",
  check: "/patients/$patientId/eligibility",
  decide: "/patients/$patientId/eligibility",
  wait: "/patients/$patientId/eligibility",
  plan: "/patients/$patientId/plan",
} as const;

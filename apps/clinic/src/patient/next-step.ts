import type { ReplyOf } from "@pistor/api/kit";
import type { showPatient } from "@pistor/api/patient";

type Chart = Pick<ReplyOf<typeof showPatient>, "examination" | "answers" | "assessment" | "courses" | "openSessionId">;

/** The one thing to do next with a patient. The server keeps every guard of its own; this only shows the way. */
export type NextStep =
  | { readonly kind: "go-on"; readonly sessionId: string }
  | { readonly kind: "examine" }
  | { readonly kind: "answer" }
  | { readonly kind: "check" }
  | { readonly kind: "decide" }
  | { readonly kind: "wait" }
  | { readonly kind: "plan" }
  | { readonly kind: "session"; readonly courseId: string; readonly number: number };

/** Examine, answer, check, decide, plan, treat: the first of these that is not done. */
export function nextStep({ examination, answers, assessment, courses, openSessionId }: Chart): NextStep {
  if (openSessionId !== null) return { kind: "go-on", sessionId: openSessionId };
  if (examination === null) return { kind: "examine" };
  if (answers === null) return { kind: "answer" };
  if (assessment === null) return { kind: "check" };
  if (assessment.decision === "incomplete") return { kind: "answer" };
  if (assessment.decision === "not-eligible" || assessment.decision === "not-yet") return { kind: "wait" };
  if (assessment.decision === "physician-decides") {
    if (assessment.decided === null) return { kind: "decide" };
    if (assessment.decided.decided === "do-not-treat") return { kind: "wait" };
  }
  for (const course of courses) {
    if (course.state === "finished" || course.state === "stopped") continue;
    const next = course.sessions.find(({ state }) => state === "next");
    if (next !== undefined) return { kind: "session", courseId: course.id, number: next.number };
  }
  return { kind: "plan" };
}

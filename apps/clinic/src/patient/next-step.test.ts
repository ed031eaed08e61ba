import { expect, test } from "vitest";
import { nextStep } from "./next-step.ts";

type Chart = Parameters<typeof nextStep>[0];

const chart = (rest: object): Chart =>
  ({ examination: {}, answers: {}, assessment: null, courses: [], openSessionId: null, ...rest }) as unknown as Chart;
const assessed = (decision: string, decided: object | null = null) => ({ assessment: { decision, decided } });
const course = (state: string, ...sessions: string[]) => ({
  courses: [{ id: "c", state, sessions: sessions.map((each, index) => ({ number: index + 1, state: each })) }],
});

test("nobody is screened before the examination, nor planned before the screening", () => {
  expect(nextStep(chart({ examination: null, answers: null }))).toEqual({ kind: "examine" });
  expect(nextStep(chart({ answers: null }))).toEqual({ kind: "answer" });
  expect(nextStep(chart({}))).toEqual({ kind: "check" });
});

test("an open question is answered before anything else is planned", () => {
  expect(nextStep(chart(assessed("incomplete")))).toEqual({ kind: "answer" });
});

test("where a physician decides, no session is offered until one has decided to treat", () => {
  const running = course("running", "given", "next");
  expect(nextStep(chart({ ...assessed("physician-decides"), ...running }))).toEqual({ kind: "decide" });
  expect(nextStep(chart({ ...assessed("physician-decides", { decided: "do-not-treat" }), ...running }))).toEqual({
    kind: "wait",
  });
  expect(nextStep(chart({ ...assessed("physician-decides", { decided: "treat" }), ...running }))).toEqual({
    kind: "session",
    courseId: "c",
    number: 2,
  });
});

test("who is not eligible is offered neither a plan nor a session", () => {
  expect(nextStep(chart({ ...assessed("not-eligible"), ...course("running", "next") }))).toEqual({ kind: "wait" });
});

test("a finished course leads to a plan, a running one to its next session", () => {
  expect(nextStep(chart({ ...assessed("eligible"), ...course("finished", "given") }))).toEqual({ kind: "plan" });
  expect(nextStep(chart({ ...assessed("eligible"), ...course("planned", "next") }))).toMatchObject({ number: 1 });
});

test("a session that is open is gone on with, whatever else waits", () => {
  expect(nextStep(chart({ examination: null, openSessionId: "s" }))).toEqual({ kind: "go-on", sessionId: "s" });
});

import type { SessionDraft } from "@pistor/core/session";
import { nothingAgainstAtAll } from "@pistor/knowledge/cases/nothing-against";
import type { Browser } from "../kit/browser.ts";

/** Somebody about whom nothing speaks against a treatment of the face: every question is asked and answered. */
export const healthyAnswers = nothingAgainstAtAll;

export const aPerson = {
  givenName: "Elif",
  familyName: "Demir",
  birthDate: "1992-04-03",
  sex: "female",
  language: "tr",
  country: "TR",
  city: "Izmir",
  phone: "+90 232 000 00 00",
  email: "",
} as const;

export const anExamination = {
  fitzpatrick: "III",
  glogau: "II",
  systolicMmHg: 118,
  diastolicMmHg: 74,
  weightKg: 60,
  goal: "Fresher skin.",
  skin: "",
  medicines: "",
  notes: "",
} as const;

/** Registers, asks and examines a patient; the id. */
export async function anAskedPatient(
  nurse: Browser,
  given: { answers?: object; allergies?: string[] | null; person?: object } = {},
): Promise<string> {
  const registered = await nurse.send("POST", "/patients", { ...aPerson, ...given.person });
  const patientId: string = registered.body.patientId;
  const answers = { ...healthyAnswers, ...given.answers };
  const allergies = given.allergies === undefined ? [] : given.allergies;
  await nurse.send("PUT", `/patients/${patientId}/answers`, { answers, allergies }, { "if-match": '"0"' });
  await nurse.send("PUT", `/patients/${patientId}/examination`, anExamination, { "if-match": '"0"' });
  return patientId;
}

/** Assesses for a treatment and keeps a course; its id. */
export async function aCourse(
  physician: Browser,
  patientId: string,
  given: { treatment?: string; start: string; mixture?: string[]; travel?: object },
): Promise<string> {
  const treatment = given.treatment ?? "face";
  const mixture = given.mixture ?? null;
  await physician.send("POST", `/patients/${patientId}/assessments`, { treatment, on: given.start, mixture });
  const travel = given.travel === undefined ? {} : { travel: given.travel };
  const course = { treatment, start: given.start, ...travel };
  const kept = await physician.send("POST", `/patients/${patientId}/courses`, course);
  if (kept.status !== 200) throw new Error(`The course was not kept: ${JSON.stringify(kept.body)}`);
  return kept.body.courseId;
}

/** Opens a session of a course; its id. */
export async function anOpenSession(nurse: Browser, courseId: string, number = 1): Promise<string> {
  const opened = await nurse.send("POST", `/courses/${courseId}/sessions`, { number });
  if (opened.status !== 200) throw new Error(`The session was not opened: ${JSON.stringify(opened.body)}`);
  return opened.body.sessionId;
}

/**
 * A record to which nothing is missing: 14 points of a nappage on the forehead, 20 mg of hyaluronic acid in 2 mL.
 *
 * The verdicts in it are claims of the sender; what they really are is for the server to say.
 */
export function aWholeRecord(on: string, more: Partial<SessionDraft> = {}): SessionDraft {
  const stamp = (time: string, by: string) => ({ at: `${on}T${time}:00+03:00`, by });
  return {
    treatment: "face",
    number: 1,
    on,
    performer: "Dr. Ada Test",
    checks: {
      identity: stamp("10:00", "Test nurse"),
      allergies: { ...stamp("10:01", "Test nurse"), answer: [] },
      consent: { version: "face-1", signedAt: "2026-11-20T10:00:00+03:00", coversThis: true },
      allergyTest: {
        placedAt: "2026-11-18T10:00:00+03:00",
        readAt: ["2026-11-20T10:30:00+03:00"],
        result: "negative",
        by: "Test nurse",
      },
      cream: { used: false },
      kit: { ...stamp("09:50", "Test nurse"), expires: "2027-06-30" },
      secondPerson: "Test nurse",
    },
    mixture: {
      verdict: "ok",
      ingredients: [
        {
          substance: "hyaluronic-acid",
          strength: "10 mg/mL",
          mgPerMl: 10,
          volumeMl: 2,
          lot: "HA-2291",
          expires: "2027-05-31",
        },
      ],
      preparedBy: "Test nurse",
      checkedBy: "Dr. Ada Test",
    },
    equipment: byHand,
    map: { chartVersion: "1", layers: [forehead] },
    firstNeedleAt: `${on}T10:20:00+03:00`,
    lastNeedleAt: `${on}T10:35:00+03:00`,
    observation: { ...stamp("10:35", "Test nurse"), minutes: 30 },
    observedUntil: `${on}T11:05:00+03:00`,
    reasons: {
      "photo.face-front": "The camera was away.",
      "photo.face-left": "The camera was away.",
      "photo.face-right": "The camera was away.",
    },
    pain: 2,
    ...more,
  };
}

/** A needle that the hand leads, and that reaches every depth of the skin. */
export const byHand: NonNullable<SessionDraft["equipment"]> = {
  delivery: "hand",
  device: null,
  needle: { gauge: 30, lengthMm: 4, lot: "N-3304", expires: "2028-03-31" },
  head: null,
  cleanedBefore: null,
  cleanedAfter: null,
};

const row = (y: number, xs: readonly number[]) => xs.map((x): [number, number] => [x, y]);

/** A few points well inside the forehead of the chart `face-front`. */
export const forehead = {
  chart: "face-front",
  region: "forehead",
  technique: "nappage",
  depthMm: 1.5,
  spacingMm: 10,
  dropMl: 0.01,
  needleMm: 4,
  points: [...row(-60.621778, [-35, -25, -15, -5, 5, 15, 25, 35]), ...row(-51.961524, [-30, -20, -10, 10, 20, 30])],
  verdict: "ok" as const,
};

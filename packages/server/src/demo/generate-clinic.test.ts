import { detailsBody, examinationBody } from "@pistor/api/patient";
import { addDays, daysBetween, isoWeekday, minuteMs } from "@pistor/core/basics";
import { answersSchema, screenRequestSchema } from "@pistor/core/eligibility";
import { decisions } from "@pistor/core/evidence";
import { sessionRecordSchema, signable } from "@pistor/core/session";
import { sessionKnowledge } from "@pistor/knowledge/session";
import { expect, test } from "vitest";
import { settledKnowledge } from "../evidence/clinic-knowledge.ts";
import { judgeLayer } from "../injection-map/judge-layer.ts";
import type { DemoClinic } from "./demo-clinic.ts";
import { generateClinics } from "./generate-clinic.ts";

/** A Tuesday morning, a Sunday evening, a Monday just after midnight, and late on a Saturday, all in İzmir. */
const moments = [
  "2026-11-24T10:12:00+03:00",
  "2026-11-29T20:41:00+03:00",
  "2026-11-23T00:07:00+03:00",
  "2027-02-27T23:37:00+03:00",
].map((text) => Date.parse(text));

const clinicsAt = new Map(moments.map((now) => [now, generateClinics(7, now)]));
const everyClinic = [...clinicsAt].flatMap(([now, clinics]) => clinics.map((clinic) => ({ now, clinic })));
const kordonAt = (now: number) => (clinicsAt.get(now) ?? [])[0] as DemoClinic;
const sessionsOf = (clinic: DemoClinic) =>
  clinic.patients.flatMap((patient) =>
    patient.courses.flatMap((course) => course.sessions.map((session) => ({ patient, course, session }))),
  );

test("the same seed and minute give the same clinics, another seed gives others", () => {
  const [now] = moments as [number];
  expect(JSON.stringify(generateClinics(7, now))).toBe(JSON.stringify(clinicsAt.get(now)));
  expect(JSON.stringify(generateClinics(8, now))).not.toBe(JSON.stringify(clinicsAt.get(now)));
});

test("the demo clinic has six skin types, six languages, forty patients and all five decisions", () => {
  for (const now of moments) {
    const { patients } = kordonAt(now);
    expect(patients).toHaveLength(40);
    expect(new Set(patients.map(({ details }) => details.language)).size).toBe(6);
    const skin = patients.flatMap(({ examinations }) => examinations.map(({ document }) => document.fitzpatrick));
    expect([...new Set(skin)].sort()).toEqual(["I", "II", "III", "IV", "V", "VI"]);
    const latest = patients.flatMap(({ assessments }) => assessments.slice(-1).map(({ answer }) => answer.decision));
    expect([...new Set(latest)].sort()).toEqual([...decisions].sort());
  }
});

test("whatever a patient's chart holds is what the endpoints would take", () => {
  for (const { clinic } of everyClinic)
    for (const patient of clinic.patients) {
      detailsBody.parse(patient.details);
      for (const { document } of patient.examinations) examinationBody.parse(document);
      for (const { answers } of patient.answers) answersSchema.parse(answers);
      for (const { request } of patient.assessments) screenRequestSchema.parse(request);
    }
});

test("every signed record is whole, signable, and has the verdicts that the engine gives", () => {
  for (const { clinic } of everyClinic) {
    const signed = sessionsOf(clinic).filter(({ session }) => session.signed !== null);
    if (clinic.code === "kordon") expect(signed.length).toBeGreaterThan(80);
    for (const { patient, session } of signed) {
      for (const document of [session.document, session.amended?.document ?? session.document]) {
        expect(sessionRecordSchema.parse(document)).toEqual(document);
        expect(signable(document, sessionKnowledge), `${patient.key} ${session.number}`).toEqual([]);
      }
      expect(session.mixture.answer.verdict).toBe(session.document.mixture?.verdict);
      expect(["ok", "caution"]).toContain(session.document.mixture?.verdict);
    }
  }
});

test("every layer is judged by the chart as it says of itself", () => {
  const layers = new Set(
    everyClinic
      .flatMap(({ clinic }) => sessionsOf(clinic))
      .flatMap(({ session }) => session.document.map?.layers ?? []),
  );
  expect(layers.size).toBeGreaterThan(20);
  for (const layer of layers)
    expect(judgeLayer(settledKnowledge.map, layer), `${layer.region} ${layer.spacingMm}`).toBe(layer.verdict);
});

test("no two visits are in one room at a time, and nobody is in two rooms", () => {
  for (const { clinic } of everyClinic) {
    const spans = clinic.visits.map((visit) => ({ ...visit, from: Date.parse(visit.at) }));
    for (const [i, one] of spans.entries())
      for (const other of spans.slice(i + 1)) {
        if (one.room !== other.room && one.patient !== other.patient) continue;
        const meet = one.from < other.from + other.minutes * minuteMs && other.from < one.from + one.minutes * minuteMs;
        expect(meet, `${one.at} ${one.patient} and ${other.patient} in ${one.room}, ${other.room}`).toBe(false);
      }
  }
});

test("sessions keep their interval, and no visit is on a closed day", () => {
  const least = { face: 14, body: 7, cellulite: 7, hair: 14, pain: 3, fat: 28 };
  for (const { clinic } of everyClinic) {
    for (const visit of clinic.visits)
      expect(clinic.closedWeekdays, visit.at).not.toContain(isoWeekday(addDays(visit.at.slice(0, 10) as never, 0)));
    for (const { courses } of clinic.patients)
      for (const { request, sessions } of courses)
        for (const [i, session] of sessions.slice(1).entries()) {
          const days = daysBetween((sessions[i] as typeof session).on, session.on);
          expect(days).toBeGreaterThanOrEqual(least[request.treatment as keyof typeof least]);
        }
  }
});

test("nothing that was done lies after now, and it was done in the order in which it must be", () => {
  for (const { now, clinic } of everyClinic)
    for (const patient of clinic.patients) {
      const done = [
        patient.registered,
        ...patient.answers,
        ...patient.examinations,
        ...patient.assessments,
        ...patient.tests,
        ...patient.courses,
        ...patient.tests.flatMap(({ readings }) => readings),
        ...patient.assessments.flatMap(({ decided }) => decided ?? []),
        ...patient.courses.flatMap(({ consent, ended }) => [consent, ended].filter((each) => each !== null)),
        ...sessionsOf({ ...clinic, patients: [patient] }).flatMap(({ session }) =>
          [session.opened, session.saved, session.mixture, session.signed, session.amended].filter(
            (each) => each !== null,
          ),
        ),
      ];
      for (const { at } of done) expect(Date.parse(at), `${patient.key} ${at}`).toBeLessThanOrEqual(now);
      for (const { at } of done.slice(1))
        expect(Date.parse(at), patient.key).toBeGreaterThan(Date.parse(patient.registered.at));
      for (const { session } of sessionsOf({ ...clinic, patients: [patient] })) {
        const { lastNeedleAt = session.saved.at, observedUntil = session.saved.at } = session.document;
        expect(Date.parse(lastNeedleAt)).toBeLessThanOrEqual(Date.parse(session.saved.at));
        expect(Date.parse(observedUntil)).toBeLessThanOrEqual(Date.parse(session.signed?.at ?? session.saved.at));
      }
    }
});

test("the board of the day has somebody done, in the room and to come, one session open and one not signed", () => {
  const [tuesday] = moments as [number];
  const clinic = kordonAt(tuesday);
  const states = clinic.visits.filter(({ at }) => at.startsWith("2026-11-24")).map(({ state }) => state);
  for (const state of ["left", "in-room", "cream", "arrived", "planned"] as const) expect(states).toContain(state);
  for (const now of moments) {
    const open = sessionsOf(kordonAt(now)).filter(({ session }) => session.signed === null);
    expect(open.map(({ patient }) => patient.key).sort()).toEqual(["claire", "murat"]);
    // At any hour, also just after midnight: the session that is open has its cream.
    const inRoom = open.find(({ patient }) => patient.key === "claire");
    expect(inRoom?.session.document.checks.cream, String(now)).toMatchObject({ used: true });
  }
});

test("both patients of the role switch had their last needle within a day", () => {
  for (const now of moments)
    for (const { patient: key } of kordonAt(now).personas) {
      const patient = kordonAt(now).patients.find((each) => each.key === key);
      if (patient === undefined) continue;
      const last = patient.courses[0]?.sessions.at(-1);
      expect(last?.signed).not.toBeNull();
      const hours = (now - Date.parse(last?.document.lastNeedleAt ?? "")) / 3_600_000;
      expect(hours).toBeLessThan(24);
    }
});

test("who is to come today and is not held back has nothing open", () => {
  for (const now of moments) {
    const clinic = kordonAt(now);
    const held = ["marco", "james", "anna", "hakan"];
    const ahead = clinic.visits.filter((visit) => visit.purpose === "session" && Date.parse(visit.at) > now);
    for (const { patient: key } of ahead) {
      const patient = clinic.patients.find((each) => each.key === key);
      const latest = patient?.assessments.at(-1);
      const may = latest?.answer.decision === "eligible" || latest?.decided?.decided === "treat";
      // Whose first visit is still to come has not been asked anything.
      if (latest !== undefined) expect(may, key).toBe(!held.includes(key));
    }
  }
});

import type { Details } from "@pistor/api/patient";
import * as api from "@pistor/api/patient";
import type { CalendarDate } from "@pistor/core/basics";
import { Problem, readDocument } from "@pistor/core/basics";
import type { Answers } from "@pistor/core/eligibility";
import { answersSchema } from "@pistor/core/eligibility";
import { Refusal } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { composeChart } from "./chart.ts";
import { findPatientIds } from "./find-patients.queries.ts";
import { getDetails } from "./known.queries.ts";
import { keepAnswers, keepDetails, keepExamination, keepPatient, writerOf } from "./patient.queries.ts";
import { describeRows } from "./patient-rows.ts";

/** More rows than anybody reads: the next word of the search finds the rest. */
const mostRows = 100;

export function patientRoutes(app: App): void {
  serve(app, api.findPatients, async ({ db, clinicId, query, now, today }) => {
    const { ids, of } = await findPatientIds(db, clinicId, { find: query.find ?? "", now, limit: mostRows });
    return { patients: await describeRows(db, await getClinic(db, clinicId), ids, now, today), of };
  });

  serve(app, api.showPatient, async ({ db, clinicId, params, query, today }) =>
    composeChart(db, await getClinic(db, clinicId), params.patientId, today, query.lang ?? "en"),
  );

  serve(app, api.registerPatient, async (call) => {
    mustBeBorn(call.body, call.today);
    const kept = await keepPatient(call.db, writerOf(call), call.body);
    call.about(kept.patientId);
    return kept;
  });

  serve(app, api.correctDetails, async (call) => {
    const { db, clinicId, params, body } = call;
    await getDetails(db, clinicId, params.patientId);
    mustBeBorn(body, call.today);
    return { version: await keepDetails(db, writerOf(call), params.patientId, call.mustHaveSeen, body) };
  });

  serve(app, api.keepAnswers, async (call) => {
    const { db, clinicId, params, body } = call;
    await getDetails(db, clinicId, params.patientId);
    const given = { answers: readAnswers(body.answers), allergies: body.allergies };
    const { "systolic-mm-hg": systolic, "diastolic-mm-hg": diastolic } = given.answers;
    mustNotCross(systolic, diastolic, "/answers/diastolic-mm-hg");
    return { version: await keepAnswers(db, writerOf(call), params.patientId, call.mustHaveSeen, given) };
  });

  serve(app, api.keepExamination, async (call) => {
    const { db, clinicId, params, body } = call;
    mustNotCross(body.systolicMmHg, body.diastolicMmHg, "/diastolicMmHg");
    await getDetails(db, clinicId, params.patientId);
    return { version: await keepExamination(db, writerOf(call), params.patientId, call.mustHaveSeen, body) };
  });
}

/** By the engine's own schema, so that the clinic keeps no answer that screening cannot read. */
function readAnswers(answers: unknown): Answers {
  try {
    return readDocument(answersSchema, answers);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Refusal(400, error.id, error.message, { at: `/answers${error.at}` });
  }
}

/** What is left out, or unknown, crosses nothing. */
function mustNotCross(systolic: unknown, diastolic: unknown, at: string): void {
  if (typeof systolic === "number" && typeof diastolic === "number" && diastolic >= systolic)
    throw new Refusal(
      400,
      "screen.pressure-crossed",
      `The lower pressure of ${diastolic} mmHg is not below the upper one of ${systolic}: correct one of them.`,
      { at },
    );
}

export function mustBeBorn({ birthDate }: Details, today: CalendarDate): void {
  if (birthDate > today)
    throw new Refusal(
      400,
      "patient.born-after-today",
      `The birth date ${birthDate} is after today, ${today}: correct it.`,
      { at: "/birthDate" },
    );
}

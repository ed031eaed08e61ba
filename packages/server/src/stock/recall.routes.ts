import type { Recall } from "@pistor/api/stock";
import * as api from "@pistor/api/stock";
import type { Db } from "../kit/index.ts";
import { conflict, notPossible } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { getDetails } from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { findLotsOfPatient } from "./administration.queries.ts";
import type { KeptRecall } from "./recall.queries.ts";
import * as kept from "./recall.queries.ts";
import { leastReason, minutesUntilEverybodyWasTried } from "./recall-progress.ts";
import { holdRecalled } from "./recall-stock.queries.ts";
import { composeTrace, countTrace } from "./recall-trace.ts";

export function recallRoutes(app: App): void {
  serve(app, api.traceLotEndpoint, async ({ db, clinicId, query, today }) =>
    composeTrace(db, await getClinic(db, clinicId), { lot: query.lot, substance: query.substance ?? null }, today, []),
  );

  serve(app, api.listRecalls, async ({ db, clinicId, today }) => {
    const clinic = await getClinic(db, clinicId);
    const recalls = [];
    for (const recall of await kept.findRecalls(db, clinicId)) {
      const contacts = await kept.findContacts(db, clinicId, recall.id);
      const { counts } = await countTrace(db, clinicId, recall, today, contacts);
      const { patients, told, open } = counts;
      recalls.push({ ...recallReplyOf(clinic, recall), patients, told, open });
    }
    return { recalls };
  });

  serve(app, api.openRecall, async (call) => {
    const { db, clinicId } = call;
    const writer = writerOf(call);
    const body = { ...call.body, lot: await kept.spelledHere(db, clinicId, call.body.lot) };
    const recallId = await kept.keepRecall(db, writer, body);
    const held = body.drill ? 0 : await holdRecalled(db, writer, body, body.reason);
    return { recallId, held };
  });

  serve(app, api.showRecall, async ({ db, clinicId, params, today }) => {
    const recall = await kept.getRecall(db, clinicId, params.recallId);
    const clinic = await getClinic(db, clinicId);
    const contacts = await kept.findContacts(db, clinicId, recall.id);
    const trace = await composeTrace(db, clinic, recall, today, contacts);
    const duties = await kept.findDuties(db, clinicId, recall.id);
    return {
      recall: recallReplyOf(clinic, recall),
      trace,
      duties: duties.map((duty) => ({ ...duty, at: atClinic(clinic, duty.at) })),
      everybodyTriedMinutes: minutesUntilEverybodyWasTried(
        recall.opened.at,
        trace.people.map(({ id }) => id),
        contacts,
      ),
    };
  });

  serve(app, api.keepContact, async (call) => {
    const { db, clinicId, params, body, today } = call;
    const recall = await enter(db, clinicId, params.recallId);
    const { patients } = await countTrace(db, clinicId, recall, today, []);
    if (!patients.some(({ patient }) => patient === body.patientId))
      throw notPossible(
        "recall.not-given",
        `No signed session says that this patient was given lot ${recall.lot}: look at the list again, it may have changed.`,
        "/patientId",
      );
    call.about(body.patientId);
    const { patientId: patient, ...contact } = body;
    return { contactId: await kept.keepContact(db, writerOf(call), recall.id, { patient, ...contact }) };
  });

  serve(app, api.keepDuty, async (call) => {
    const { db, clinicId, params, body } = call;
    const recall = await enter(db, clinicId, params.recallId);
    await kept.keepDuty(db, writerOf(call), recall.id, body);
    return { duty: body.duty };
  });

  serve(app, api.closeRecall, async (call) => {
    const { db, clinicId, params, body, today } = call;
    const recall = await enter(db, clinicId, params.recallId);
    const contacts = await kept.findContacts(db, clinicId, recall.id);
    const { counts } = await countTrace(db, clinicId, recall, today, contacts);
    if (counts.open > 0 && body.reason.length < leastReason)
      throw notPossible(
        "recall.people-left",
        `${counts.open} of ${counts.patients} people are neither told nor given up: reach them, or write in ${leastReason} letters or more why the recall ends all the same.`,
        "/reason",
      );
    const writer = writerOf(call);
    await kept.keepEnd(db, writer, recall.id, body.reason);
    return { closedAt: atClinic(await getClinic(db, clinicId), writer.at) };
  });

  serve(app, api.lotsOfPatient, async ({ db, clinicId, params }) => {
    await getDetails(db, clinicId, params.patientId);
    const given = await findLotsOfPatient(db, clinicId, params.patientId);
    const recalls = await kept.findOpenRecalls(db, clinicId, [...new Set(given.flatMap(({ lot }) => lot ?? []))]);
    return {
      given: given.map(({ kind, sessionId, on, lot, lotId, substance, strength, volumeMl, mg }) => ({
        kind: kind === "device" ? ("device" as const) : ("injected" as const),
        sessionId,
        on,
        lot,
        lotId,
        substance,
        strength,
        volumeMl,
        mg,
        recallId:
          recalls.find((recall) => recall.lot === lot && (recall.substance === null || recall.substance === substance))
            ?.id ?? null,
      })),
    };
  });
}

/** The recall, as long as it is open; its writers come one by one. */
async function enter(db: Db, clinicId: string, recallId: string): Promise<KeptRecall> {
  await kept.lockRecall(db, recallId);
  const recall = await kept.getRecall(db, clinicId, recallId);
  if (recall.closed !== null)
    throw conflict(
      "recall.closed",
      "This recall has ended and is kept as it is: open a new one if more is to be done.",
    );
  return recall;
}

function recallReplyOf(clinic: ClinicPlace, { opened, closed, ...recall }: KeptRecall): Recall {
  return {
    ...recall,
    opened: { ...opened, at: atClinic(clinic, opened.at) },
    closed: closed === null ? null : { ...closed, at: atClinic(clinic, closed.at) },
  };
}

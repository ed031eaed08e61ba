import type { Traced } from "@pistor/api/stock";
import type { CalendarDate } from "@pistor/core/basics";
import { daysBetween } from "@pistor/core/basics";
import type { Trace } from "@pistor/core/stock";
import { countLots, traceLot } from "@pistor/core/stock";
import { recallKnowledge } from "@pistor/knowledge/stock";
import type { Db } from "../kit/index.ts";
import { findDetailsOfAll } from "../patient/known.queries.ts";
import { nameOf } from "../patient/person.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";
import type { Given } from "./administration.queries.ts";
import { countLotsBeside, findGivenLot, findSimilarLots } from "./administration.queries.ts";
import type { KeptContact } from "./recall.queries.ts";
import { findStockOf } from "./recall-stock.queries.ts";

interface Wanted {
  readonly lot: string;
  readonly substance: string | null;
}

/** Who was given a lot, and how far the contacts have come; no names, no similar spellings. */
export async function countTrace(
  db: Db,
  clinicId: string,
  wanted: Wanted,
  on: CalendarDate,
  contacts: readonly KeptContact[],
): Promise<Trace> {
  return traceGiven(await findGivenLot(db, clinicId, wanted), wanted, on, contacts);
}

/** Where a lot went: everybody with their telephone, what else was in their sessions, and what is spelt alike. */
export async function composeTrace(
  db: Db,
  clinic: ClinicPlace,
  wanted: Wanted,
  on: CalendarDate,
  contacts: readonly KeptContact[],
): Promise<Traced> {
  const given = await findGivenLot(db, clinic.id, wanted);
  const trace = traceGiven(given, wanted, on, contacts);
  const details = await findDetailsOfAll(
    db,
    clinic.id,
    trace.patients.map(({ patient }) => patient),
  );
  const similar = await findSimilarLots(db, clinic.id, wanted.lot);
  const bySession = volumesBySession(given);
  const byPatient = groupContacts(contacts);
  const people = trace.patients.map(({ patient, sessions, first, last, watchUntil }) => {
    const known = details.get(patient);
    const own = sessions.flatMap((id) => bySession.get(id) ?? []);
    return {
      id: patient,
      name: known === undefined ? "" : nameOf(known),
      fileNo: known?.fileNo ?? "",
      language: known?.language ?? "",
      phone: known?.phone ?? "",
      email: known?.email ?? "",
      sessions: own,
      first,
      last,
      daysSince: daysBetween(last, on),
      watchUntil,
      volumeMl: sum(own.map(({ volumeMl }) => volumeMl)),
      contacts: (byPatient.get(patient) ?? []).map(({ state, note, by, at }) => ({
        state,
        note,
        by,
        at: atClinic(clinic, at),
      })),
    };
  });
  const { claims, settled } = recallKnowledge.watchWeeks;
  return {
    lot: trace.lot,
    substance: wanted.substance,
    stock: await findStockOf(db, clinic.id, wanted),
    people,
    counts: { ...trace.counts, missingPhone: people.filter(({ phone }) => phone === "").length },
    similar: countLots(similar.map(namedForTrace)),
    siblings: await countLotsBeside(db, clinic.id, wanted.lot, given),
    watch: { weeks: settled.value, claims: [...claims] },
  };
}

function traceGiven(
  given: readonly Given[],
  { lot, substance }: Wanted,
  on: CalendarDate,
  contacts: readonly KeptContact[],
): Trace {
  return traceLot(recallKnowledge, {
    lot,
    substance,
    on,
    administrations: given.map(({ sessionId, patientId, on: day, substance: of }) => ({
      session: sessionId,
      patient: patientId,
      on: day,
      lots: [{ lot, substance: of }],
      device: null,
    })),
    contacts,
  });
}

function namedForTrace({ lot, sessionId, patientId }: { lot: string; sessionId: string; patientId: string }) {
  return { lot, session: sessionId, patient: patientId };
}

/** A lot that went into one session twice is one session with both volumes. */
function volumesBySession(given: readonly Given[]) {
  const sessions = new Map<string, Traced["people"][number]["sessions"][number]>();
  for (const { sessionId, patientId, number, on, volumeMl } of given) {
    const before = sessions.get(sessionId);
    const volume = before === undefined ? volumeMl : sum([before.volumeMl, volumeMl]);
    sessions.set(sessionId, { id: sessionId, patientId, number, on, volumeMl: volume });
  }
  return sessions;
}

/** The latest first. */
function groupContacts(contacts: readonly KeptContact[]): Map<string, KeptContact[]> {
  const groups = new Map<string, KeptContact[]>();
  for (const contact of contacts) groups.set(contact.patient, [contact, ...(groups.get(contact.patient) ?? [])]);
  return groups;
}

/** null where none of them is known; to a thousandth of a millilitre. */
function sum(volumes: readonly (number | null)[]): number | null {
  const known = volumes.flatMap((volume) => (volume === null ? [] : [volume]));
  return known.length === 0 ? null : Number(known.reduce((total, volume) => total + volume, 0).toFixed(3));
}

import type { ContactState } from "@pistor/core/stock";
import type { Db } from "../kit/index.ts";
import { findGivenLot } from "../stock/administration.queries.ts";
import { keepContact, keepDuty, keepRecall } from "../stock/recall.queries.ts";
import { holdRecalled } from "../stock/recall-stock.queries.ts";
import type { Ids } from "./demo-ids.ts";
import { writerOf } from "./demo-ids.ts";

const minuteMs = 60_000;

/** What came of the first tries, over and over; null: nobody has called yet. */
const tries: readonly (readonly (readonly [ContactState, string])[])[] = [
  [["told", "No complaint. Knows what to look for."]],
  [],
  [
    ["called-no-answer", ""],
    ["told", "Called back. No complaint."],
  ],
  [["not-reachable", "The number belongs to somebody else, and letters come back."]],
  [],
  [["called-no-answer", ""]],
  [["wrote", "By e-mail, with what to look for."]],
  [],
];

/** A lot that its maker called back yesterday: held, partly told, and work left for today. */
export async function keepDemoRecall(db: Db, ids: Ids, now: Date): Promise<void> {
  const { clinicId } = ids;
  const opened = now.getTime() - 25 * 60 * minuteMs;
  const at = (minutes: number, by: string) =>
    writerOf(ids, { at: new Date(Math.min(opened + minutes * minuteMs, now.getTime())).toISOString(), by });
  const recall = {
    lot: "HA-2291",
    substance: "hyaluronic-acid",
    reason: "Particles were seen in vials of this lot.",
    source: "The maker's notice FSN 2026-114",
    drill: false,
  };
  const recallId = await keepRecall(db, at(0, "zielinski"), recall);
  await holdRecalled(db, at(0, "zielinski"), recall, recall.reason);
  await keepDuty(db, at(9, "demir"), recallId, { duty: "set-aside", note: "" });
  await keepDuty(db, at(25, "zielinski"), recallId, { duty: "tell-maker", note: "" });
  const given = await findGivenLot(db, clinicId, recall);
  const latestFirst = [...given].sort((one, other) => (one.on < other.on ? 1 : -1));
  const patients = [...new Set(latestFirst.map(({ patientId }) => patientId))];
  for (const [index, patient] of patients.entries())
    for (const [nth, [state, note]] of (tries[index % tries.length] ?? []).entries()) {
      const writer = at(30 + index * 6 + nth * 120, nth === 0 ? "becker" : "petkovic");
      await keepContact(db, writer, recallId, { patient, state, note });
    }
}

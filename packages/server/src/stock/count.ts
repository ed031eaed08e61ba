import type { BodyOf } from "@pistor/api/kit";
import type { keepCount as endpoint } from "@pistor/api/stock";
import { countDifferences } from "@pistor/core/stock";
import type { Db } from "../kit/index.ts";
import { conflict, notFound, notPossible } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import { keepMovement } from "./movement.queries.ts";

type Lines = BodyOf<typeof endpoint>["lines"];

/** What a reason has at least. */
const shortestReason = 3;

/**
 * Keeps a count: each difference is a movement with its reason.
 *
 * A lot that moved since the sheet was printed is counted again: its difference would not be what is missing.
 *
 * @throws {Refusal} 422 for a lot twice, or a difference without a reason; 404; 409 `stock.count-stale`
 */
export async function keepCountOf(db: Db, writer: Writer, lines: Lines) {
  const twice = lines.findIndex(({ lotId }, nth) => lines.findIndex((line) => line.lotId === lotId) < nth);
  if (twice >= 0)
    throw notPossible("stock.counted-twice", "This lot stands twice in the count: add both lines.", `/lines/${twice}`);
  const balances = await lockBalances(
    db,
    writer.clinicId,
    lines.map(({ lotId }) => lotId),
  );
  for (const { lotId, expected } of lines) {
    const kept = balances.get(lotId);
    if (kept === undefined) throw notFound("lot");
    if (kept.balance !== expected)
      throw conflict(
        "stock.count-stale",
        `Lot ${kept.lot} had ${expected} when the sheet was made and has ${kept.balance} now: count it again.`,
      );
  }
  const differences = countDifferences(lines);
  for (const { line } of differences)
    if (line.reason.length < shortestReason)
      throw notPossible(
        "stock.difference-without-reason",
        `Lot ${balances.get(line.lotId)?.lot}: ${line.counted} counted and ${line.expected} expected. Give the reason in a few words.`,
        `/lines/${lines.indexOf(line)}/reason`,
      );
  for (const { line, by } of differences)
    await keepMovement(db, writer, line.lotId, { kind: "counted", count: by, reason: line.reason });
  return differences.map(({ line, by }) => ({ lotId: line.lotId, lot: balances.get(line.lotId)?.lot ?? "", by }));
}

/** Nobody takes from these lots until the count is kept. Always in one order, so that two counts do not wait for each other. */
async function lockBalances(db: Db, clinicId: string, lotIds: readonly string[]) {
  const rows = await db
    .selectFrom("lot")
    .where("clinic_id", "=", clinicId)
    .where("id", "in", [...lotIds])
    .orderBy("id")
    .select(["id", "lot", "balance"])
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

import type { Money } from "@pistor/core/basics";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";

/** What a provider was asked for. */
export interface AskedOf {
  readonly id: string;
  readonly patientId: string;
  readonly quoteId: string | null;
  readonly provider: string;
  readonly reference: string;
  readonly money: Money;
  readonly kind: "deposit" | "instalment" | "payment";
  readonly state: "asked" | "paid" | "failed" | "ended";
  readonly at: string;
}

/** Of one patient, the latest first. */
export async function findAsked(db: Db, clinicId: string, patientId: string): Promise<AskedOf[]> {
  const rows = await askedBy(db, clinicId).where("patient_id", "=", patientId).orderBy("asked_at", "desc").execute();
  return rows.map(readAsked);
}

/** Locks it, so that two answers of the provider meet one after the other. @throws {Refusal} 404 */
export async function getAskedForUpdate(db: Db, clinicId: string, id: string): Promise<AskedOf> {
  const row = await askedBy(db, clinicId).where("id", "=", id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound("provider payment");
  return readAsked(row);
}

export async function keepAsked(
  db: Db,
  writer: Writer,
  asked: Pick<AskedOf, "id" | "patientId" | "quoteId" | "provider" | "reference" | "money" | "kind">,
): Promise<void> {
  await db
    .insertInto("provider_payment")
    .values({
      clinic_id: writer.clinicId,
      id: asked.id,
      provider: asked.provider,
      reference: asked.reference,
      patient_id: asked.patientId,
      quote_id: asked.quoteId,
      amount_minor: asked.money.amount,
      currency: asked.money.currency,
      kind: asked.kind,
      asked_by: writer.memberId,
      asked_at: writer.at,
    })
    .execute();
}

export async function settleAsked(db: Db, writer: Writer, id: string, state: "paid" | "failed"): Promise<void> {
  await db
    .updateTable("provider_payment")
    .set({ state, settled_at: writer.at })
    .where("clinic_id", "=", writer.clinicId)
    .where("id", "=", id)
    .execute();
}

/** The id under which the next payment is asked for. */
export const newAskedId = newId;

function askedBy(db: Db, clinicId: string) {
  return db
    .selectFrom("provider_payment")
    .where("clinic_id", "=", clinicId)
    .select([
      "id",
      "patient_id as patientId",
      "quote_id as quoteId",
      "provider",
      "reference",
      "amount_minor as amount",
      "currency",
      "kind",
      "state",
      "asked_at as at",
    ]);
}

function readAsked(
  row: Omit<AskedOf, "money" | "kind" | "state"> & { amount: number; currency: string; kind: string; state: string },
): AskedOf {
  const { amount, currency, ...rest } = row;
  return {
    ...rest,
    kind: rest.kind as AskedOf["kind"],
    state: rest.state as AskedOf["state"],
    money: { amount, currency },
  };
}

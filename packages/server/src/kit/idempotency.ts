import { createHash } from "node:crypto";
import type { Endpoint } from "@pistor/api/kit";
import type { Caller } from "../access/caller.ts";
import { type Db, json } from "./db.ts";
import { Refusal } from "./refusal.ts";

/** What one press of a button asks for, by the key that its sender gave. */
export interface Press {
  readonly key: string;
  readonly fingerprint: string;
}

/**
 * @throws {Refusal} 400 when a write has no key, or one that is no key
 */
export function readPress(key: unknown, path: string, body: unknown): Press {
  if (typeof key !== "string" || !/^[\x21-\x7e]{8,100}$/.test(key))
    throw new Refusal(
      400,
      "idempotency.key-missing",
      "A write needs an Idempotency-Key of 8 to 100 characters: make one for each thing a person does, and keep it when you try again.",
    );
  const fingerprint = createHash("sha256")
    .update(path)
    .update("\n")
    .update(JSON.stringify(body ?? null))
    .digest("hex");
  return { key, fingerprint };
}

/**
 * Claims the key in this transaction, or gives the answer that it had before.
 *
 * Of two at once the second waits at the key until the first has been kept or undone.
 *
 * @returns null when the work is still to be done
 * @throws {Refusal} 422 when the key was used for something else
 */
export async function claimPress(
  db: Db,
  caller: Caller,
  endpoint: Endpoint,
  press: Press,
): Promise<{ reply: unknown } | null> {
  const claimed = await db
    .insertInto("idempotency")
    .values({
      clinic_id: caller.clinicId,
      actor_id: caller.actorId,
      key: press.key,
      endpoint: endpoint.id,
      fingerprint: press.fingerprint,
      status: null,
    })
    .onConflict((conflict) => conflict.columns(["clinic_id", "actor_id", "key"]).doNothing())
    .returning("key")
    .executeTakeFirst();
  if (claimed !== undefined) return null;
  const before = await db
    .selectFrom("idempotency")
    .where("clinic_id", "=", caller.clinicId)
    .where("actor_id", "=", caller.actorId)
    .where("key", "=", press.key)
    .select(["endpoint", "fingerprint", "reply"])
    .executeTakeFirstOrThrow();
  if (before.endpoint !== endpoint.id || before.fingerprint !== press.fingerprint)
    throw new Refusal(
      422,
      "idempotency.key-used",
      "This Idempotency-Key was used for something else: make a new one for a new thing.",
    );
  return { reply: before.reply };
}

/** Keeps the answer beside the effect, in one transaction. */
export async function keepAnswer(db: Db, caller: Caller, press: Press, reply: unknown): Promise<void> {
  await db
    .updateTable("idempotency")
    .set({ status: 200, reply: json(reply) })
    .where("clinic_id", "=", caller.clinicId)
    .where("actor_id", "=", caller.actorId)
    .where("key", "=", press.key)
    .execute();
}

/** Keys are forgotten after 30 days; by then no sender tries again. */
export async function forgetOldKeys(db: Db, clinicId: string, now: Date): Promise<void> {
  await db
    .deleteFrom("idempotency")
    .where("clinic_id", "=", clinicId)
    .where("created_at", "<", new Date(now.getTime() - 30 * 86_400_000).toISOString())
    .execute();
}

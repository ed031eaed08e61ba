import type { Db } from "../kit/db.ts";
import type { Caller } from "./caller.ts";

/** From now on this sign-in is in the hands of the patient of the session. */
export async function keepHandedOver(db: Db, caller: Caller, sessionId: string, at: string): Promise<void> {
  await db
    .updateTable("sign_in")
    .set({ handed_at: at, handed_session_id: sessionId })
    .where("clinic_id", "=", caller.clinicId)
    .where("id", "=", caller.signInId)
    .execute();
}

export async function keepTakenBack(db: Db, caller: Caller): Promise<void> {
  await db
    .updateTable("sign_in")
    .set({ handed_at: null, handed_session_id: null })
    .where("clinic_id", "=", caller.clinicId)
    .where("id", "=", caller.signInId)
    .execute();
}

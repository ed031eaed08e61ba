import type { Endpoint, Role } from "@pistor/api/kit";
import type { Db } from "../kit/db.ts";

/** One call, as the audit keeps it. */
export interface AuditLine {
  readonly clinicId: string;
  readonly requestId: string;
  readonly memberId: string | null;
  readonly patientId: string | null;
  readonly role: Role;
  readonly endpoint: Pick<Endpoint, "id" | "act">;
  readonly aboutPatient: string | null;
  readonly outcome: "done" | "refused" | "failed";
  readonly status: number;
  readonly problem: string | null;
}

/** Runs in the transaction of the call: when the line cannot be written, the call is not done. */
export function keepAuditLine(db: Db, line: AuditLine): Promise<void> {
  return keepAuditLines(db, [line]);
}

/** Several of one call at once, in their order. */
export async function keepAuditLines(db: Db, lines: readonly AuditLine[]): Promise<void> {
  if (lines.length === 0) return;
  await db
    .insertInto("audit")
    .values(
      lines.map((line) => ({
        clinic_id: line.clinicId,
        request_id: line.requestId,
        member_id: line.memberId,
        patient_id: line.patientId,
        role: line.role,
        endpoint: line.endpoint.id,
        act: line.endpoint.act,
        about_patient: line.aboutPatient,
        outcome: line.outcome,
        status: line.status,
        problem: line.problem,
      })),
    )
    .execute();
}

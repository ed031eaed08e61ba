import type { Visit } from "@pistor/api/schedule";
import type { Db } from "../kit/index.ts";
import type { Writer } from "../patient/patient.queries.ts";
import { keepStay } from "./keep-booking.ts";
import type { VisitState } from "./visit.queries.ts";

/**
 * Books a visit as it is given: no opening hours, no course and no day is looked at. The database still refuses what is
 * taken.
 */
export async function keepVisit(
  db: Db,
  writer: Writer,
  visit: {
    readonly roomId: string;
    readonly at: string;
    readonly minutes: number;
    readonly patientId: string;
    readonly purpose: Visit["purpose"];
    readonly courseId?: string;
    readonly number?: number;
    readonly state?: VisitState;
    readonly creamAt?: string;
    readonly practitionerId?: string;
  },
): Promise<string> {
  const { roomId, at, minutes, patientId, purpose, state, creamAt } = visit;
  const lengths = { cream: 0, preparation: 0, treatment: minutes, observation: 0, cleaning: 0 };
  const [id = ""] = await keepStay(db, writer, [
    {
      roomId,
      at,
      patientId,
      purpose,
      lengths,
      note: "",
      deviceId: null,
      courseId: visit.courseId ?? null,
      number: visit.number ?? null,
      practitionerId: visit.practitionerId ?? null,
      creamAt: creamAt ?? null,
      ...(state === undefined ? {} : { state }),
    },
  ]);
  return id;
}

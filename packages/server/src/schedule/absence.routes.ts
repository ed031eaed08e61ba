import * as api from "@pistor/api/schedule";
import { meets, takingsOf } from "@pistor/core/schedule";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { notFound, notPossible } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import type { KeptAbsence } from "./booking.queries.ts";
import { lockClinic, lockResources } from "./booking-locks.ts";
import { absenceOf } from "./calendar.routes.ts";
import { bookedVisits } from "./calendar-reply.ts";
import { getClinic } from "./clinic.queries.ts";
import { findPlacedVisits, placeOf } from "./placed-visit.queries.ts";

/** The longest absence that is kept as one. */
const mostDays = 400;
/** From here on a day is not laid out. */
const lastMoment = Date.UTC(9990, 0, 1);

export function absenceRoutes(app: App): void {
  serve(app, api.addAbsence, async (call) => {
    const { db, clinicId, body, now } = call;
    const { kind, resourceId, reason } = body;
    const by = writerOf(call);
    const stretch = { from: Date.parse(body.from), until: Date.parse(body.to) };
    if (stretch.until <= stretch.from)
      throw notPossible("schedule.window", "It ends before it begins: give a later end.", "/to");
    if (stretch.until <= Date.parse(now)) throw notPossible("schedule.past", "It is over: give a later end.", "/to");
    if (stretch.until - stretch.from > mostDays * 86_400_000)
      throw notPossible("schedule.window", `It is longer than ${mostDays} days: give an earlier end.`, "/to");
    if (stretch.until >= lastMoment)
      throw notPossible("schedule.window", "It ends too far ahead to be kept: give an earlier end.", "/to");
    if ((kind === "clinic") !== (resourceId === null))
      throw notPossible(
        "schedule.not-there",
        "Say who or what is away, or that it is the whole clinic.",
        "/resourceId",
      );
    if (resourceId !== null) await mustBeThere(db, clinicId, kind, resourceId);
    // Whoever books at this moment waits here, and then sees it; whoever has booked is seen by it.
    if (resourceId === null) await lockClinic(db, clinicId);
    else await lockResources(db, clinicId, [resourceId]);
    const id = newId();
    await db
      .insertInto("absence")
      .values({
        clinic_id: clinicId,
        id,
        kind,
        resource_id: resourceId,
        during: sql<string>`tstzrange(${new Date(stretch.from).toISOString()}, ${new Date(stretch.until).toISOString()})`,
        reason,
        recorded_by: by.memberId,
        recorded_at: now,
      })
      .execute();
    const clinic = await getClinic(db, clinicId);
    const absence: KeptAbsence = { id, kind, resourceId, reason, ...stretch };
    const around = await findPlacedVisits(db, clinicId, {
      from: new Date(Math.max(stretch.from, Date.parse(now)) - 86_400_000).toISOString(),
      until: new Date(stretch.until + 86_400_000).toISOString(),
    });
    const within = around.filter(
      (visit) =>
        Date.parse(visit.at) >= Date.parse(now) &&
        takingsOf([placeOf(visit)])
          .flat()
          .some((taking) => (resourceId === null || taking.id === resourceId) && meets(taking, absence)),
    );
    return { absence: absenceOf(clinic, absence), visits: await bookedVisits(db, clinic, within) };
  });

  serve(app, api.endAbsence, async ({ db, clinicId, params, now }) => {
    const found = await db
      .updateTable("absence")
      .set({ ended_at: sql<string>`coalesce(ended_at, ${now})` })
      .where("clinic_id", "=", clinicId)
      .where("id", "=", params.absenceId)
      .returning("id")
      .executeTakeFirst();
    if (found === undefined) throw notFound("absence");
    return { ended: true as const };
  });
}

async function mustBeThere(db: Db, clinicId: string, kind: string, id: string): Promise<void> {
  const table = kind === "member" ? "member" : kind === "room" ? "room" : "device";
  const found = await db
    .selectFrom(table)
    .where("clinic_id", "=", clinicId)
    .where("id", "=", id)
    .select("id")
    .executeTakeFirst();
  if (found === undefined)
    throw notPossible(
      "schedule.not-there",
      `There is no such ${table} in this clinic: choose another one.`,
      "/resourceId",
    );
}

import { addDays, dayOf, hourMs, minuteMs } from "@pistor/core/basics";
import { hoursOf } from "@pistor/core/schedule";
import { scheduleKnowledge } from "@pistor/knowledge/schedule";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { judgingOf } from "../schedule/judging.ts";
import { offerFreed } from "../schedule/offer-slot.ts";
import type { DemoClinic } from "./demo-clinic.ts";
import type { Ids } from "./demo-ids.ts";
import { idOf } from "./demo-ids.ts";
import type { KeptPatients } from "./keep-visits.ts";

/** How many wait, and how many days ahead a free hour is looked for. */
const waiting = 3;
const lookAheadDays = 10;
const quarterMs = 15 * minuteMs;

/** Three who wait for a review, and one free hour of the next days that is offered to the one who has waited longest. */
export async function keepWaitlist(
  db: Db,
  ids: Ids,
  clinic: DemoClinic,
  patients: KeptPatients,
  now: Date,
): Promise<void> {
  const ahead = new Set(clinic.visits.filter(({ at }) => Date.parse(at) > now.getTime()).map(({ patient }) => patient));
  const free = clinic.patients.filter(({ key, courses }) => !ahead.has(key) && courses.length > 0).slice(0, waiting);
  const place = await getClinic(db, ids.clinicId);
  const today = dayOf(place.zone, now.getTime());
  for (const [nth, { key }] of free.entries())
    await db
      .insertInto("waitlist_entry")
      .values({
        clinic_id: ids.clinicId,
        id: newId(),
        patient_id: patients.get(key)?.patientId ?? "",
        visit_id: null,
        purpose: "review",
        treatment: null,
        course_id: patients.get(key)?.courseId ?? null,
        session_number: null,
        minutes: scheduleKnowledge.minutes.review.settled.value,
        practitioner_id: null,
        wishes: json({
          from: today,
          to: addDays(today, 30),
          weekdays: [1, 2, 3, 4, 5, 6, 7],
          earliest: place.opens,
          latest: place.closes,
        }),
        recorded_by: idOf(ids.members, clinic.staff.find(({ role }) => role === "coordinator")?.key ?? "becker"),
        recorded_at: new Date(now.getTime() - (waiting - nth) * 26 * 3_600_000).toISOString(),
      })
      .execute();
  const judging = await judgingOf({ address: "http://127.0.0.1:7830" }, db, place, now.toISOString());
  const room = clinic.rooms.at(-1);
  if (room === undefined) return;
  const next = Math.ceil(now.getTime() / quarterMs) * quarterMs;
  // The same hour on each day until one is free for somebody; a clinic that has closed by then is asked for its last.
  for (let days = 1; days <= lookAheadDays; days++) {
    const hours = hoursOf(place, addDays(today, days));
    if (hours === null) continue;
    const from = Math.max(hours.from, Math.min(next + days * 24 * hourMs, hours.until - hourMs));
    const freed = { roomId: idOf(ids.rooms, room.key), practitionerId: null, deviceId: null };
    if ((await offerFreed(judging, { ...freed, from, until: from + hourMs })) !== null) return;
  }
}

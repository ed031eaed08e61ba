import * as api from "@pistor/api/schedule";
import { addDays, calendarDate, daysBetween, momentAt, writeMoment } from "@pistor/core/basics";
import { word } from "@pistor/core/evidence";
import type { Choice, FreeSlot, Purpose } from "@pistor/core/schedule";
import { arrivesAt, freeSlots, leavesAt, lengthsOf } from "@pistor/core/schedule";
import { scheduleTexts } from "@pistor/knowledge/schedule";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { notPossible } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { getDetails } from "../patient/known.queries.ts";
import { findTaken } from "./booking.queries.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { getClinic } from "./clinic.queries.ts";
import { needleOf } from "./read-visit-body.ts";
import type { Resources } from "./resources.queries.ts";
import { findResources, mustBeUsable } from "./resources.queries.ts";

const usualLimit = 20;
/** As many days as are looked at for one question. */
const mostDays = 370;

export function slotRoutes(app: App): void {
  serve(app, api.findSlots, async (call) => {
    const { db, clinicId, query, now } = call;
    const clinic = await getClinic(db, clinicId);
    const knowledge = await clinicKnowledge(db, clinicId);
    const resources = await findResources(db, clinicId);
    const { purpose, treatment = null, patientId = null } = query;
    const [first, last] = [calendarDate(query.from), calendarDate(query.to)];
    if (last < first || daysBetween(first, last) >= mostDays)
      throw notPossible(
        "schedule.window",
        `Give a last day from ${first} on, and no more than ${mostDays} days at once.`,
        "/to",
      );
    if (patientId !== null) {
      await getDetails(db, clinicId, patientId);
      call.about(patientId);
    }
    const needle = treatment !== null && needleOf(knowledge, treatment);
    const lengths = lengthsOf(knowledge.schedule, { purpose, treatment, needle }, { treatment: query.minutes });
    const choices = choicesFor(resources, purpose, query);
    for (const choice of choices) mustBeUsable(resources, choice);
    const ids = [...new Set(choices.flatMap((each) => [each.roomId, each.practitionerId, each.deviceId, patientId]))];
    const stretch = {
      from: momentAt(clinic.zone, addDays(first, -1), "00:00"),
      until: momentAt(clinic.zone, addDays(last, 2), "00:00"),
    };
    const slots = freeSlots(
      {
        opening: clinic,
        from: first,
        to: last,
        notBefore: Date.parse(now),
        stepMinutes: knowledge.schedule.stepMinutes.settled.value,
        patientId,
        taken: await findTaken(
          db,
          clinicId,
          ids.filter((id) => id !== null),
          stretch,
          now,
        ),
        limit: query.limit ?? usualLimit,
      },
      { lengths, choices },
    );
    const none = slots.length > 0 ? null : word(scheduleTexts, "slots.none", {}, query.lang ?? "en").text;
    return { slots: slots.map((slot) => slotReplyOf(clinic, slot)), none };
  });
}

/** Which room with whom and what, the likeliest first: a session where a physician works, anything else elsewhere. */
export function choicesFor(
  { rooms, members }: Resources,
  purpose: Purpose,
  wanted: {
    readonly roomId?: string | null | undefined;
    readonly practitionerId?: string | null | undefined;
    readonly deviceId?: string | null | undefined;
  },
  usual: ReadonlyMap<string, number> = new Map(),
): Choice[] {
  const deviceId = wanted.deviceId ?? null;
  const isSession = purpose === "session";
  const own = (physicianId: string | null) => (physicianId !== null) === isSession;
  const times = ({ id }: { readonly id: string }) => usual.get(id) ?? 0;
  const inOrder = [
    ...rooms.filter((room) => own(room.physicianId)),
    ...rooms.filter((room) => !own(room.physicianId)),
  ].toSorted((one, other) => times(other) - times(one));
  const asked =
    wanted.roomId == null ? inOrder : [{ id: wanted.roomId, physicianId: physicianOf(rooms, wanted.roomId) }];
  return asked.flatMap(({ id: roomId, physicianId }) => {
    const usual = physicianId === null ? members.map(({ id }) => id) : [physicianId];
    const practitioners = wanted.practitionerId == null ? usual : [wanted.practitionerId];
    const withNobody = practitioners.length === 0 ? [null] : practitioners;
    return withNobody.map((practitionerId) => ({ roomId, practitionerId, deviceId }));
  });
}

function physicianOf(rooms: Resources["rooms"], roomId: string): string | null {
  return rooms.find(({ id }) => id === roomId)?.physicianId ?? null;
}

export function slotReplyOf({ zone }: ClinicPlace, slot: FreeSlot) {
  const { roomId, practitionerId, deviceId, lengths } = slot;
  return {
    at: writeMoment(zone, slot.at),
    arrives: writeMoment(zone, arrivesAt(slot)),
    leaves: writeMoment(zone, leavesAt(slot)),
    roomId,
    practitionerId,
    deviceId,
    lengths: { ...lengths },
  };
}

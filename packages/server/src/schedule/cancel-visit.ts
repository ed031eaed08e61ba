import type { BookedVisit } from "@pistor/api/schedule";
import { visitMinutes, visitStates } from "@pistor/api/schedule";
import * as z from "zod";
import { stopMails } from "../kit/mail/index.ts";
import { conflict } from "../kit/refusal.ts";
import type { Seen } from "../patient/versions.ts";
import { endOffer } from "./answer-offer.ts";
import { giveBack } from "./booking.queries.ts";
import { bookedVisitsOf } from "./calendar-reply.ts";
import { mustNotBeTooSoon } from "./course-fit.ts";
import type { Booker } from "./keep-booking.ts";
import { keepPlace, retakeStay } from "./keep-booking.ts";
import { changedMeanwhile, lockStayOf, mustBeIn, mustBeMovable } from "./move-visit.ts";
import { freedBy, offerFreed } from "./offer-slot.ts";
import type { Judging } from "./place-visits.ts";
import { mustBeFree } from "./place-visits.ts";
import type { KeptPlacedVisit, VisitPlace } from "./placed-visit.queries.ts";
import { findPlacedVisits, getPlacedVisit, placeOf, resourcesOf } from "./placed-visit.queries.ts";
import { fitOfVisit } from "./read-visit-body.ts";
import { tellPatient } from "./visit-mails.ts";
import { findOffers, findWaiting, keepWaitingState, lockWaiting } from "./waitlist.queries.ts";

/**
 * Cancels a visit and offers what it took to one who waits. Who waited for an earlier time for this very visit waits for
 * nothing any more.
 *
 * @throws {Refusal}
 */
export async function cancelVisit(
  judging: Judging,
  by: Booker,
  visitId: string,
  reason: string,
  seen: Seen,
): Promise<{ version: number; patientId: string; offeredTo: string | null }> {
  const { db, clinic, now } = judging;
  const held = await heldForWhoHas(judging, visitId);
  const before = await lockStayOf(db, clinic.id, visitId, held);
  if ((await heldForWhoHas(judging, visitId)).some((id) => !held.includes(id))) throw changedMeanwhile();
  const visit = mustBeIn(before, visitId);
  seen(visit.version);
  mustBeMovable(visit);
  const others = before.filter(({ id }) => id !== visit.id);
  const version = await keepPlace(db, by, visit, { ...visit, state: "cancelled" }, "cancelled", reason);
  await retakeStay(db, clinic.id, before, others.length === 0 ? [] : [others]);
  for (const entry of await findWaiting(db, clinic.id, { visitId, states: ["waiting", "offered"] })) {
    const [offer] = await findOffers(db, clinic.id, { waitlistId: entry.id, open: true });
    if (offer !== undefined) await endOffer(judging, offer, "withdrawn", "ended");
    else {
      await lockWaiting(db, clinic.id, entry.id);
      await keepWaitingState(db, clinic.id, entry.id, "ended");
    }
  }
  await tellPatient(db, clinic, await getPlacedVisit(db, clinic.id, visitId), "cancelled", now);
  return { version, patientId: visit.patientId, offeredTo: await offerFreed(judging, freedBy(visit)) };
}

/** What is held by offers to who waits for an earlier time of this visit: it is given back too, so it is locked too. */
async function heldForWhoHas({ db, clinic }: Judging, visitId: string): Promise<(string | null)[]> {
  const held: (string | null)[] = [];
  for (const entry of await findWaiting(db, clinic.id, { visitId, states: ["offered"] }))
    for (const { slot } of await findOffers(db, clinic.id, { waitlistId: entry.id, open: true }))
      held.push(slot.roomId, slot.practitionerId, slot.deviceId);
  return held;
}

const keptPlace = z.object({
  at: z.string(),
  roomId: z.uuid(),
  practitionerId: z.uuid().nullable(),
  deviceId: z.uuid().nullable(),
  lengths: visitMinutes,
  togetherId: z.uuid().nullable(),
  state: z.enum(visitStates),
});

/**
 * Undoes the last change of a visit. A slot that was offered on meanwhile and is not answered yet is taken back from the
 * offer; one that somebody has taken stays theirs.
 *
 * @throws {Refusal} 409 when nothing can be undone, or the time is no longer free
 */
export async function takeBackLast(
  judging: Judging,
  by: Booker,
  visitId: string,
  seen: Seen,
): Promise<{ visit: BookedVisit; was: KeptPlacedVisit }> {
  const { db, clinic, knowledge, now } = judging;
  const { was: before } = await lastChangeOf(judging, visitId);
  const offers = await findOffers(db, clinic.id, { open: true, roomId: before.roomId });
  const together = await stayItWasIn(judging, before);
  const locked = await lockStayOf(db, clinic.id, visitId, [
    ...together.flatMap(resourcesOf),
    before.roomId,
    before.practitionerId,
    before.deviceId,
    ...offers.flatMap(({ slot }) => [slot.practitionerId, slot.deviceId]),
  ]);
  const visit = mustBeIn(locked, visitId);
  seen(visit.version);
  const { was: place, version } = await lastChangeOf(judging, visitId);
  if (version !== visit.version)
    throw conflict(
      "schedule.nothing-to-take-back",
      "Something else has happened to this visit since: what was done before can no longer be undone.",
    );
  const others = locked.filter(({ id }) => id !== visitId);
  const group = await stayItWasIn(judging, place);
  const lockedBefore = new Set(together.flatMap(resourcesOf));
  if (group.flatMap(resourcesOf).some((id) => !lockedBefore.has(id))) throw changedMeanwhile();
  const withIt = group.filter(({ id }) => id !== visitId);
  const restored: KeptPlacedVisit = {
    ...visit,
    ...place,
    minutes: place.lengths.treatment,
    togetherId: withIt.length === 0 ? null : place.togetherId,
  };
  const stay = [...withIt, restored];
  await withdrawOffersOn(judging, restored);
  mustNotBeTooSoon((await fitOfVisit(db, clinic, knowledge, restored, new Set([visitId])))?.fit ?? null);
  const but = new Set([...locked, ...group].map(({ id }) => id));
  await mustBeFree(judging, stay.map(placeOf), but, true);
  await keepPlace(db, by, visit, restored, "taken-back", "");
  const left = others.filter(({ id }) => !withIt.some((each) => each.id === id));
  await giveBack(db, clinic.id, { visitIds: group.map(({ id }) => id) });
  await retakeStay(db, clinic.id, locked, left.length === 0 ? [stay] : [stay, left]);
  await tellPatient(db, clinic, await getPlacedVisit(db, clinic.id, visitId), "moved", now);
  const [shown] = await bookedVisitsOf(db, clinic, [visitId]);
  if (shown === undefined) throw new Error(`The visit ${visitId} is not there any more.`);
  return { visit: shown, was: visit };
}

async function stayItWasIn({ db, clinic }: Judging, { togetherId }: VisitPlace): Promise<KeptPlacedVisit[]> {
  return togetherId === null ? [] : findPlacedVisits(db, clinic.id, { together: togetherId });
}

/** What a visit was before its last move or cancellation, and the version that this made. */
async function lastChangeOf(
  { db, clinic }: Judging,
  visitId: string,
): Promise<{ readonly was: VisitPlace; readonly version: number }> {
  await getPlacedVisit(db, clinic.id, visitId);
  const row = await db
    .selectFrom("visit_change")
    .where("clinic_id", "=", clinic.id)
    .where("visit_id", "=", visitId)
    .orderBy("version", "desc")
    .limit(1)
    .select(["kind", "was", "version"])
    .executeTakeFirst();
  if (row === undefined || row.was === null || row.kind === "taken-back")
    throw conflict(
      "schedule.nothing-to-take-back",
      "This visit was neither moved nor cancelled: there is nothing to undo.",
    );
  return { was: keptPlace.parse(row.was), version: row.version };
}

/** Offers of the time that a visit goes back to; nobody has answered them. */
async function withdrawOffersOn({ db, clinic, ...judging }: Judging, visit: KeptPlacedVisit): Promise<void> {
  const freed = freedBy(visit);
  for (const offer of await findOffers(db, clinic.id, { open: true, roomId: visit.roomId })) {
    const isHere = offer.slot.at >= freed.from && offer.slot.at < freed.until;
    if (isHere) await endOfferSilently({ db, clinic, ...judging }, offer);
  }
}

/** The slot is needed by whom it was taken from: it goes on to nobody. */
async function endOfferSilently({ db, clinic }: Judging, offer: { id: string; waitlistId: string }): Promise<void> {
  await giveBack(db, clinic.id, { offerIds: [offer.id] });
  await stopMails(db, clinic.id, { kind: "slot", id: offer.id });
  await db
    .updateTable("slot_offer")
    .set({ state: "withdrawn" })
    .where("clinic_id", "=", clinic.id)
    .where("id", "=", offer.id)
    .where("state", "=", "open")
    .execute();
  await keepWaitingState(db, clinic.id, offer.waitlistId, "waiting");
}

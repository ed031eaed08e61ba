import type { BookedVisit } from "@pistor/api/schedule";
import { roomStretchOf } from "@pistor/core/schedule";
import { stopMails } from "../kit/mail/index.ts";
import { conflict } from "../kit/refusal.ts";
import { giveBack } from "./booking.queries.ts";
import { lockResources } from "./booking-locks.ts";
import { bookedVisitsOf } from "./calendar-reply.ts";
import { mustNotBeTooSoon } from "./course-fit.ts";
import type { Booker, NewVisit } from "./keep-booking.ts";
import { keepStay, placeOfNew } from "./keep-booking.ts";
import { lockStayOf, moveVisitTo } from "./move-visit.ts";
import type { Freed } from "./offer-slot.ts";
import { freedBy, offerFreed } from "./offer-slot.ts";
import type { Judging } from "./place-visits.ts";
import { mustBeFree } from "./place-visits.ts";
import { getPlacedVisit, resourcesOf } from "./placed-visit.queries.ts";
import { fitOfVisit } from "./read-visit-body.ts";
import type { Resources } from "./resources.queries.ts";
import { findResources, isUsable } from "./resources.queries.ts";
import { tellPatient } from "./visit-mails.ts";
import type { KeptOffer, KeptWaiting } from "./waitlist.queries.ts";
import { getWaiting, keepOfferState, keepWaitingState, lockOffer } from "./waitlist.queries.ts";

export interface Answered {
  readonly visit: BookedVisit | null;
  /** Who is offered what is free now; null: nobody. */
  readonly offeredTo: string | null;
}

/**
 * Takes or declines a slot that was offered.
 *
 * Taken, the visit that they have moves there, or a new one is booked; what that frees is offered on. Declined, the slot
 * itself goes to the next one whom it fits.
 *
 * @throws {Refusal} 409 when the offer is no longer open
 */
export async function answerOffer(judging: Judging, by: Booker, seen: KeptOffer, take: boolean): Promise<Answered> {
  const { db, clinic, now } = judging;
  const { offer, entry } = await lockAll(judging, seen);
  mustBeOpen(offer, now);
  await giveBack(db, clinic.id, { offerIds: [offer.id] });
  await stopMails(db, clinic.id, { kind: "slot", id: offer.id });
  if (!take) {
    await keepOfferState(db, clinic.id, offer.id, "declined");
    await keepWaitingState(db, clinic.id, entry.id, "waiting");
    return { visit: null, offeredTo: await offerFreed(judging, freedOf(offer)) };
  }
  mustStillBeGiven(await findResources(db, clinic.id), offer, by);
  await keepOfferState(db, clinic.id, offer.id, "taken");
  await keepWaitingState(db, clinic.id, entry.id, "booked");
  const at = new Date(offer.slot.at).toISOString();
  if (entry.visitId !== null) {
    const { visit, was } = await moveVisitTo(judging, by, entry.visitId, { ...offer.slot, at }, "", () => undefined);
    await tellPatient(db, clinic, await getPlacedVisit(db, clinic.id, visit.id), "moved", now);
    return { visit, offeredTo: await offerFreed(judging, freedBy(was)) };
  }
  const { patientId, purpose, courseId, number } = entry;
  const visit: NewVisit = { ...offer.slot, at, patientId, purpose, courseId, number, note: "" };
  // Its course may have been stopped, or another session booked, since it was offered.
  mustNotBeTooSoon((await fitOfVisit(db, clinic, judging.knowledge, visit))?.fit ?? null);
  await mustBeFree(judging, [placeOfNew(visit)]);
  const [id = ""] = await keepStay(db, by, [visit]);
  await tellPatient(db, clinic, await getPlacedVisit(db, clinic.id, id), "booked", now);
  const [shown = null] = await bookedVisitsOf(db, clinic, [id]);
  return { visit: shown, offeredTo: null };
}

/** Ends an offer that nobody answered in time, or that is taken back; the slot goes on to the next one. */
export async function endOffer(
  judging: Judging,
  seen: KeptOffer,
  how: "expired" | "withdrawn",
  then: "waiting" | "ended",
): Promise<string | null> {
  const { db, clinic } = judging;
  const { offer, entry } = await lockAll(judging, seen);
  if (offer.state !== "open") return null;
  await giveBack(db, clinic.id, { offerIds: [offer.id] });
  await stopMails(db, clinic.id, { kind: "slot", id: offer.id });
  await keepOfferState(db, clinic.id, offer.id, how);
  if (entry.state === "offered") await keepWaitingState(db, clinic.id, entry.id, then);
  return offerFreed(judging, freedOf(offer));
}

/** Everything that the slot takes, the patient, and the visit that they have: in the one order. */
async function lockAll(judging: Judging, seen: KeptOffer): Promise<{ offer: KeptOffer; entry: KeptWaiting }> {
  const { db, clinic } = judging;
  const entry = await getWaiting(db, clinic.id, seen.waitlistId);
  const resources = resourcesOf({ ...seen.slot, patientId: entry.patientId });
  if (entry.visitId === null) await lockResources(db, clinic.id, resources);
  else await lockStayOf(db, clinic.id, entry.visitId, resources);
  const offer = await lockOffer(db, clinic.id, seen.id);
  return { offer, entry: await getWaiting(db, clinic.id, offer.waitlistId) };
}

function mustBeOpen(offer: KeptOffer, now: string): void {
  const state = stateOf(offer, now);
  if (state === "open") return;
  const words = {
    taken: "This time was taken already.",
    declined: "This time was declined and has been offered to somebody else.",
    expired: "The time in which this could be answered is over. Ask the clinic for another one.",
    withdrawn: "The clinic has taken this offer back. Ask it for another time.",
  }[state];
  throw conflict(`schedule.offer-${state}`, words);
}

/** Who answers by a link can choose nobody else: where somebody or something of the slot is out of use, they are told to ask. */
function mustStillBeGiven(resources: Resources, { slot }: KeptOffer, by: Booker): void {
  if (by.memberId === null && !isUsable(resources, slot))
    throw conflict("schedule.offer-withdrawn", "This time can no longer be given. Ask the clinic for another one.");
}

/** What an offer is now: one whose time is over has expired, whoever has noticed. */
export function stateOf({ state, expiresAt }: KeptOffer, now: string): KeptOffer["state"] {
  return state === "open" && Date.parse(expiresAt) <= Date.parse(now) ? "expired" : state;
}

function freedOf({ slot }: KeptOffer): Freed {
  const { roomId, practitionerId, deviceId } = slot;
  return { ...roomStretchOf(slot), roomId, practitionerId, deviceId };
}

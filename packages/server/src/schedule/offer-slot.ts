import { dayOf, minuteMs, timeOf } from "@pistor/core/basics";
import { word, writeDate } from "@pistor/core/evidence";
import type { FreeSlot, Stretch } from "@pistor/core/schedule";
import { freeSlots, inTurn, lengthsOf, misfit, offerUntil, roomStretchOf, takingsOf } from "@pistor/core/schedule";
import { scheduleTexts } from "@pistor/knowledge/schedule";
import { hashOf, newToken, writeToken } from "../access/caller.ts";
import { json, newId } from "../kit/index.ts";
import { isAddress, keepMail } from "../kit/mail/index.ts";
import { getDetails } from "../patient/known.queries.ts";
import { nameOf } from "../patient/person.ts";
import { findTaken, keepTakings } from "./booking.queries.ts";
import type { Judging } from "./place-visits.ts";
import type { KeptPlacedVisit } from "./placed-visit.queries.ts";
import { findPlacedVisits, placeOf } from "./placed-visit.queries.ts";
import { fitOfVisit, needleOf } from "./read-visit-body.ts";
import { findResources, isUsable, suitsRoom } from "./resources.queries.ts";
import { cityOf, languageOf, wordsOf } from "./visit-mails.ts";
import type { KeptWaiting } from "./waitlist.queries.ts";
import { findOffers, findWaiting, keepWaitingState } from "./waitlist.queries.ts";
import { whatElse } from "./what-else.ts";

/** What has become free: a room with its practitioner and device. They are locked by whoever freed them. */
export interface Freed extends Stretch {
  readonly roomId: string;
  readonly practitionerId: string | null;
  readonly deviceId: string | null;
}

export function freedBy(visit: KeptPlacedVisit): Freed {
  const { roomId, practitionerId, deviceId } = visit;
  return { ...roomStretchOf(placeOf(visit)), roomId, practitionerId, deviceId };
}

/**
 * Offers what has become free to the one who has waited longest of those whom it fits; to one at a time.
 *
 * Room, practitioner and device are held for them by rows that stand beside those of visits, so that nobody else books
 * the time while the offer is open. Whoever was offered it before is not asked again.
 *
 * @returns the patient's name; null where it fits nobody
 */
export async function offerFreed(asked: Judging, freed: Freed): Promise<string | null> {
  const { db, clinic } = asked;
  const judging = { ...asked, resources: await findResources(db, clinic.id) };
  const waiting = await findWaiting(db, clinic.id, { states: ["waiting"] });
  const before = await findOffers(db, clinic.id, { roomId: freed.roomId });
  const askedBefore = new Set(
    before.filter(({ slot }) => slot.at >= freed.from && slot.at < freed.until).map(({ waitlistId }) => waitlistId),
  );
  const inOrder = inTurn(waiting.map((each) => ({ ...each, since: Date.parse(each.since) })));
  for (const { id } of inOrder) {
    const entry = waiting.find((each) => each.id === id);
    if (entry === undefined || askedBefore.has(id)) continue;
    const slot = await slotFor(judging, entry, freed);
    if (slot === null || !(await suitsRoom(db, clinic.id, entry, slot.roomId))) continue;
    const until = offerUntil(judging.knowledge.schedule, slot, Date.parse(judging.now));
    if (until !== null && (await stillWaits(judging, id))) return keepOffer(judging, entry, slot, until);
  }
  return null;
}

/**
 * Locks the entry until this transaction ends. Whose entry somebody else has at this moment, to end it or to offer them
 * another slot, is passed over: waiting for them while holding others could become a circle.
 */
async function stillWaits({ db, clinic }: Judging, entryId: string): Promise<boolean> {
  const locked = await db
    .selectFrom("waitlist_entry")
    .where("clinic_id", "=", clinic.id)
    .where("id", "=", entryId)
    .where("state", "=", "waiting")
    .select("id")
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return locked !== undefined;
}

/** The first start within what is free at which it is right for somebody; null where it is not. */
async function slotFor(
  { db, clinic, knowledge, resources, now }: Judging,
  entry: KeptWaiting,
  freed: Freed,
): Promise<FreeSlot | null> {
  const [own] = entry.visitId === null ? [] : await findPlacedVisits(db, clinic.id, { ids: [entry.visitId] });
  const needle = entry.treatment !== null && needleOf(knowledge, entry.treatment);
  const lengths = {
    ...(own?.lengths ?? lengthsOf(knowledge.schedule, { purpose: entry.purpose, treatment: entry.treatment, needle })),
    treatment: entry.minutes,
  };
  const deviceId = own?.deviceId ?? null;
  // A device that was not freed here is not locked here.
  if (deviceId !== null && deviceId !== freed.deviceId) return null;
  const day = dayOf(clinic.zone, freed.from);
  const choice = { roomId: freed.roomId, practitionerId: freed.practitionerId, deviceId };
  // With who works here no more, or with what is held, it would be refused when it is taken.
  if (!isUsable(resources, choice)) return null;
  const ids = [freed.roomId, freed.practitionerId, deviceId, entry.patientId].filter((id) => id !== null);
  const around = { from: freed.from - 86_400_000, until: freed.until + 86_400_000 };
  const slots = freeSlots(
    {
      opening: clinic,
      from: day,
      to: day,
      notBefore: Date.parse(now),
      stepMinutes: 5,
      patientId: entry.patientId,
      taken: await findTaken(db, clinic.id, ids, around, now, new Set(entry.visitId === null ? [] : [entry.visitId])),
      limit: 288,
    },
    { lengths, choices: [choice] },
  );
  const waiting = {
    ...entry,
    wishes: { ...entry.wishes, from: entry.wishes.from, to: entry.wishes.to } as never,
    since: Date.parse(entry.since),
    has: own === undefined ? null : Date.parse(own.at),
  };
  for (const slot of slots) {
    const isInside = slot.at + slot.lengths.treatment * minuteMs <= freed.until && slot.at >= freed.from;
    if (!isInside || misfit(waiting, slot, clinic.zone) !== null) continue;
    const at = new Date(slot.at).toISOString();
    const inCourse = await fitOfVisit(
      db,
      clinic,
      knowledge,
      { ...entry, at },
      new Set(entry.visitId === null ? [] : [entry.visitId]),
    ).catch(() => null);
    if (entry.courseId !== null && inCourse === null) return null;
    const moved = own === undefined ? null : { ...own, at, lengths };
    const touches = moved === null ? [] : whatElse(clinic, knowledge, moved, inCourse, "en");
    if (inCourse?.fit == null && touches.length === 0) return slot;
  }
  return null;
}

async function keepOffer(judging: Judging, entry: KeptWaiting, slot: FreeSlot, until: number): Promise<string> {
  const { db, clinic, now, address } = judging;
  const id = newId();
  const token = newToken(clinic.id);
  const expiresAt = new Date(until).toISOString();
  await db
    .insertInto("slot_offer")
    .values({
      clinic_id: clinic.id,
      id,
      waitlist_id: entry.id,
      slot: json(slot),
      token_sha256: hashOf(token.secret),
      offered_at: now,
      expires_at: expiresAt,
    })
    .execute();
  const [takings = []] = takingsOf([{ ...slot, patientId: entry.patientId }]);
  await keepTakings(
    db,
    clinic.id,
    takings.filter(({ kind }) => kind !== "patient").map((taking) => ({ ...taking, by: { offerId: id } })),
  );
  await keepWaitingState(db, clinic.id, entry.id, "offered");
  const details = await getDetails(db, clinic.id, entry.patientId);
  if (isAddress(details.email.trim())) {
    const lang = languageOf(details.language);
    const words = {
      ...wordsOf(clinic, entry.purpose, slot, lang),
      city: await cityOf(db, clinic.id),
      until: `${writeDate(dayOf(clinic.zone, until), lang)}, ${timeOf(clinic.zone, until)}`,
    };
    const say = (text: string, values: Readonly<Record<string, unknown>> = {}) =>
      word(scheduleTexts, text, values, lang).text;
    await keepMail(
      db,
      { clinicId: clinic.id, at: now },
      {
        aboutKind: "slot",
        aboutId: id,
        once: `slot.offer:${id}`,
        to: details.email,
        lang,
        subject: say("mail.offer.subject", words),
        // Behind a hash: a browser sends that part to no server, so that no log on the way keeps it.
        body: [
          say("mail.offer.body", words),
          `${address}/offer?lang=${lang}#${writeToken(token)}`,
          ...(clinic.phone === "" ? [] : [say("mail.phone", { phone: clinic.phone })]),
        ].join("\n\n"),
      },
    );
  }
  return nameOf(details);
}

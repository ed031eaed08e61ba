import type { Visit } from "@pistor/api/schedule";
import { dayOf, minuteMs, timeOf } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { languages, word, writeDate } from "@pistor/core/evidence";
import type { CalendarEvent, PlacedVisit, ReminderRule } from "@pistor/core/schedule";
import { arrivesAt, leavesAt, writeCalendar } from "@pistor/core/schedule";
import { scheduleTexts } from "@pistor/knowledge/schedule";
import type { Db } from "../kit/index.ts";
import { isAddress, keepMail, stopMails } from "../kit/mail/index.ts";
import { getDetails } from "../patient/known.queries.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import type { KeptPlacedVisit } from "./placed-visit.queries.ts";
import { placeOf } from "./placed-visit.queries.ts";

/** How long a change waits before it is told, so that one that is taken back at once is never told. */
const undoMinutes = 2;

export type VisitNews = "booked" | "moved" | "cancelled";

/**
 * Tells the patient of a change by mail, with a file for their calendar, where they have given an address.
 *
 * What was not sent yet is stopped: only the latest is told, and of a visit that was cancelled before anybody was told
 * of it nothing is.
 */
export async function tellPatient(
  db: Db,
  clinic: ClinicPlace,
  visit: KeptPlacedVisit,
  news: VisitNews,
  now: string,
): Promise<void> {
  const told = await db
    .selectFrom("mail")
    .where("clinic_id", "=", clinic.id)
    .where("about_kind", "=", "visit")
    .where("about_id", "=", visit.id)
    .where("state", "=", "sent")
    .select("id")
    .executeTakeFirst();
  await stopMails(db, clinic.id, { kind: "visit", id: visit.id });
  if (news === "cancelled" && told === undefined) return;
  await mailAbout(db, clinic, visit, {
    template: news === "moved" && told === undefined ? "booked" : news,
    once: `visit.${news}:${visit.id}:${visit.version}`,
    says: [],
    now,
    notBefore: new Date(Date.parse(now) + undoMinutes * minuteMs).toISOString(),
  });
}

/** A reminder, with what is to be thought of before the visit. */
export async function remindPatient(
  db: Db,
  clinic: ClinicPlace,
  visit: KeptPlacedVisit,
  rule: ReminderRule,
  now: string,
): Promise<void> {
  const once = `visit.reminder-${rule.id}:${visit.id}:${visit.at}`;
  await mailAbout(db, clinic, visit, { template: "reminder", once, says: rule.says, now, notBefore: now });
}

interface Telling {
  readonly template: "booked" | "moved" | "cancelled" | "reminder";
  readonly once: string;
  readonly says: readonly string[];
  readonly now: string;
  readonly notBefore: string;
}

async function mailAbout(db: Db, clinic: ClinicPlace, visit: KeptPlacedVisit, telling: Telling): Promise<void> {
  const details = await getDetails(db, clinic.id, visit.patientId);
  if (!isAddress(details.email.trim())) return;
  const lang = languageOf(details.language);
  const place = placeOf(visit);
  const words = { ...wordsOf(clinic, visit.purpose, place, lang), city: await cityOf(db, clinic.id) };
  const say = (id: string, values: Readonly<Record<string, unknown>> = {}) =>
    word(scheduleTexts, id, values, lang).text;
  const cancelled = telling.template === "cancelled";
  await keepMail(
    db,
    { clinicId: clinic.id, at: telling.now },
    {
      aboutKind: "visit",
      aboutId: visit.id,
      once: telling.once,
      to: details.email,
      lang,
      subject: say(`mail.${telling.template}.subject`, words),
      body: [
        say(`mail.${telling.template}.body`, words),
        ...telling.says.map((id) => say(id)),
        say("mail.calendar"),
        ...(clinic.phone === "" ? [] : [say("mail.phone", { phone: clinic.phone })]),
      ].join("\n\n"),
      attachments: [
        {
          name: "visit.ics",
          contentType: `text/calendar; charset=utf-8; method=${cancelled ? "CANCEL" : "PUBLISH"}`,
          text: writeCalendar([eventOf(clinic, visit, lang, words.city)], {
            now: Date.parse(telling.now),
            method: cancelled ? "CANCEL" : "PUBLISH",
          }),
        },
      ],
      notBefore: telling.notBefore,
    },
  );
}

/** What a mail says of a time, by the clinic's clocks, with their zone: the reader may be elsewhere. */
export function wordsOf(
  { name, zone }: ClinicPlace,
  purpose: Visit["purpose"],
  place: Pick<PlacedVisit, "at" | "lengths">,
  lang: Language,
) {
  const arrives = arrivesAt(place);
  return {
    purpose: word(scheduleTexts, `purpose.${purpose}`, {}, lang).text,
    clinic: name,
    on: writeDate(dayOf(zone, arrives), lang),
    time: timeOf(zone, arrives),
    leaves: timeOf(zone, leavesAt(place)),
    zone: zone.name,
  };
}

/** A visit for other calendars: from the arrival to the leaving, and nothing of what is treated. */
export function eventOf(clinic: ClinicPlace, visit: KeptPlacedVisit, lang: Language, city: string): CalendarEvent {
  const place = placeOf(visit);
  const purpose = word(scheduleTexts, `purpose.${visit.purpose}`, {}, lang).text;
  const phone = clinic.phone === "" ? "" : word(scheduleTexts, "mail.phone", { phone: clinic.phone }, lang).text;
  return {
    uid: `${visit.id}@pistor`,
    sequence: visit.version,
    from: arrivesAt(place),
    until: leavesAt(place),
    title: `${purpose}, ${clinic.name}`,
    text: phone,
    place: [clinic.name, city].filter((each) => each !== "").join(", "),
    cancelled: visit.state === "cancelled",
  };
}

export function languageOf(text: string): Language {
  return languages.find((lang) => lang === text) ?? "en";
}

export async function cityOf(db: Db, clinicId: string): Promise<string> {
  const { city } = await db.selectFrom("clinic").where("id", "=", clinicId).select("city").executeTakeFirstOrThrow();
  return city;
}

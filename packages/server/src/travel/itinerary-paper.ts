import type { Language } from "@pistor/core/evidence";
import type { ItineraryEntry, Reader } from "@pistor/core/travel";
import { dayOnPaper, momentOnPaper, wordsOfPaper } from "../kit/papers/index.ts";
import type { KeptDetails } from "../patient/known.queries.ts";
import { nameOf } from "../patient/person.ts";
import type { LaidJourney } from "./itinerary-reply.ts";
import { wordEntry } from "./travel-words.ts";

/**
 * What the itinerary of one reader says: the patient reads everything of theirs, a driver rides and places, an interpreter
 * appointments. Nobody but the patient reads what is treated.
 *
 * @param printedAt by the clinic's clock
 */
export function itineraryPaperData(
  { clinic, itinerary, ahead, answer, knowledge }: LaidJourney,
  details: KeptDetails,
  reader: Reader,
  printedAt: string,
  lang: Language,
) {
  const visits = wordsOfPaper(lang, "journeyVisit");
  const helper = reader === "patient" ? null : itinerary[reader];
  const entries = answer.entries.filter((entry) => entry.for.includes(reader) && entry.at.slice(0, 10) >= ahead.today);
  const days = [...new Set(entries.map(({ at }) => at.slice(0, 10)))];
  const person = nameOf(details);
  return {
    lang,
    words: { ...wordsOfPaper(lang, "journey"), title: wordsOfPaper(lang, "journeyTitle")[reader] ?? "" },
    feet: [clinic.name, reader === "patient" ? person : (helper?.name ?? ""), momentOnPaper(printedAt, true)],
    sha: null,
    clinic: clinic.name,
    phone: clinic.phone,
    zone: clinic.zone.name,
    person,
    reader,
    helper: helper === null ? null : { name: helper.name, phone: helper.phone },
    // By its name, as an interpreter reads no codes.
    language: new Intl.DisplayNames([lang], { type: "language" }).of(details.language) ?? details.language,
    hours: String(knowledge.flightAfterHours.settled.value),
    flights:
      reader === "patient"
        ? answer.flights
            .filter(({ trip }) => (ahead.trips[trip - 1]?.leave ?? "") >= ahead.today)
            .map(({ trip, earliest }) => ({ trip: String(trip), at: momentOnPaper(earliest, true) }))
        : [],
    days: days.map((day) => ({
      day: dayOnPaper(day),
      lines: entries
        .filter(({ at }) => at.startsWith(day))
        .map((entry) => ({
          at: isWholeDay(entry) || isOpen(entry) ? "" : entry.at.slice(11, 16),
          open: isOpen(entry),
          until: entry.until === null || reader === "driver" ? null : entry.until.slice(11, 16),
          tell: wordEntry(entry, lang).tell,
          // What is treated is the patient's own; an interpreter learns it in the room.
          what: reader === "patient" && entry.kind === "visit" ? (visits[entry.purpose] ?? "") : "",
          number: entry.session === null ? "" : String(entry.session),
          place: entry.kind === "check" ? "" : entry.place,
          code: entry.code,
          elsewhere:
            entry.elsewhere === null || isOpen(entry) || reader !== "patient" ? null : momentOnPaper(entry.elsewhere),
        })),
    })),
  };
}

/** A hotel's day has no hour of ours. */
function isWholeDay({ kind }: ItineraryEntry): boolean {
  return kind === "check-in" || kind === "check-out";
}

/** A check that nobody has agreed on has a day and no hour yet. */
function isOpen({ kind, by }: ItineraryEntry): boolean {
  return kind === "check" && by === null;
}

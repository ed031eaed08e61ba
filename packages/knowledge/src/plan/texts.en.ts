import type { Texts } from "@pistor/core/evidence";

/** Plan texts: English, the original. */
export const planTextsEn = {
  "plan.forbidden-here": "The law of {country} forbids this treatment: this plan must not be carried out there.",
  "plan.claimed-span-impossible":
    "A source claims {sessions} sessions every {intervalDays} days within 2 to 3 months. They take {takesDays} days: both cannot hold. The interval is kept.",
  "plan.nsaid-moves-session-1":
    "An anti-inflammatory medicine was last taken without prescription on {lastTaken}: session 1 is not before {firstDay}, {days} days later.",
  "plan.negative-test-is-no-clearance":
    "The allergy test is placed at least {hours} hours before session 1. A negative test does not rule out an allergy.",
  "plan.preparation-on-shut-day":
    "The clinic is shut around the allergy test of {on}: a day must be found for it and for its reading.",
  "plan.several-trips": "One stay of {nights} nights does not hold this course: it takes {trips} trips.",
  "plan.preparation-before-the-trip":
    "The consultation and the allergy test of {on} lie before the first stay, which begins on {arrive}: have them done near home, or stay longer.",
  "plan.earliest-flight":
    "The earliest flight is {hours} hours after the last needle, and after the check at 24 hours is answered.",
  "plan.stop-rule":
    "If two reviews show no change beyond the least difference that counts on the scale, the course ends and is not repeated.",
  "plan.sessions-do-not-fit":
    "The days of travel do not hold the whole course. Sessions without a day: {count}. Session {number} could be on {on} at the earliest, in a stay from {arrive} to {leave}.",
  "plan.move-too-early":
    "Session {number} cannot be on {wished}: its interval is not shortened. The first possible day is {on}.",
  "plan.moved-day-not-open":
    "Session {number} cannot be on {wished}, as that day is not free for it. The first possible day is {on}.",
  "plan.wider-than-range":
    "Session {number} comes {days} days after the one before it. The protocol allows {most} at most: a physician decides whether this still is the same course.",
  "plan.isotretinoin-moves-session-1":
    "Isotretinoin was stopped on {lastTaken}: the first session is not before {firstDay}, {months} months later.",
  "plan.retinoid-moves-session-1":
    "A retinoid was last put on the skin on {lastTaken}: the first session is not before {firstDay}, {days} days later.",
  "plan.preparation-in-the-past":
    "For this first session the consultation and the allergy test would have been on {on}, which is past. If they have not been done, choose a later start.",
  "plan.preparation-taken-as-done":
    "Session {number} was given on {given}, so the consultation and the allergy test are taken to have been done before it. Their days here, from {on} on, are reckoned and not on record. If they were not done, they come before the next session.",
  "plan.sessions-taken-as-not-given":
    "The plan was given no day for these sessions before session {last}: {missing}. It takes them as not given and does not plan them again. If they were given, their days are missing here.",
  "plan.several-stays": "The course takes {trips} stays.",
  "plan.checks-from-afar": "Checks that fall after the way home are answered from afar, the last one in month {month}.",
  "item.airport-shuttle": "No step of the course needs it. Taken for comfort.",
  "item.hotel-nights": "No step of the course needs a night at a hotel. Taken for travel.",
  "item.hotel-clinic-transport": "No step of the course needs it. Taken for comfort.",
  "item.physician-visit": "A physician examines you and decides before anything is injected.",
  "item.laboratory": "Blood and urine are tested before the first session.",
  "item.session": "The treatment itself.",
  "item.interpreter": "You must understand what you agree to. Needed when the clinic does not speak your language.",
  "item.interpreter-same-language": "The clinic speaks your language. You may still ask for one.",
  "item.anaesthetist-visit": "The skin is numbed with a cream. No step needs an anaesthetist.",
  "item.hospital-night": "You go home within hours. No step needs a night in hospital.",
  "item.hospital-meals": "No step needs a stay in hospital, so none needs its meals.",
  "item.hospital-medicines": "No step needs a stay in hospital, so none needs its medicines.",
  "item.surgery": "The treatment is done with fine needles in the skin. It is no surgery.",
  "verdict.needed": "needed",
  "verdict.optional": "optional",
  "verdict.struck": "struck",
  "event.consultation": "Consultation",
  "event.consent-reflection-ends": "Earliest signature of the consent",
  "event.allergy-test": "Allergy test",
  "event.allergy-reading": "Reading of the allergy test",
  "event.stop-nsaid":
    "From here on no anti-inflammatory painkiller without prescription. A prescribed medicine stays as it is: its prescriber decides",
  "event.anaesthetic-cream": "Anaesthetic cream goes on",
  "event.review": "Review",
  "event.check-24h": "Check after 24 hours",
  "event.check-72h": "Check after 72 hours",
  "event.check-day-7": "Check on day 7",
  "event.check-week-3": "Check in week 3",
  "event.check-week-6": "Check in week 6",
  "event.check-week-12": "Check in week 12",
  "event.check-month-6": "Check in month 6",
  "event.check-month-12": "Check in month 12",
  "evidence.direction.positive": "Studies found an effect",
  "evidence.direction.mixed": "Studies disagree",
  "evidence.direction.negative": "Controlled trials found no improvement",
  "evidence.direction.negative-uncontrolled-positive":
    "Controlled trials found no improvement; small uncontrolled ones did",
  "evidence.direction.none": "No study was found",
  "evidence.certainty.very-low": "very low certainty",
  "evidence.certainty.low": "low certainty",
  "evidence.certainty.moderate": "moderate certainty",
  "evidence.certainty.high": "high certainty",
  "moved.nsaid": "a painkiller without prescription was taken, so not before {until}",
  "moved.isotretinoin": "isotretinoin was taken, so not before {until}",
  "moved.retinoid": "a retinoid was on the skin, so not before {until}",
  "moved.today": "its day is past, so not before {until}",
  "moved.wished": "wished for {on}",
  "moved.closed-weekday": "the clinic is shut on that weekday",
  "moved.unavailable": "not available from {from} to {to}",
  "moved.absence.clinic": "the clinic is shut from {from} to {to}",
  "moved.absence.member": "whoever treats is away from {from} to {to}",
  "moved.absence.room": "the room is not free from {from} to {to}",
  "moved.absence.device": "the device is not there from {from} to {to}",
  "moved.absence.patient": "the patient is away from {from} to {to}",
  "moved.travel-window": "the patient travels on other days",
  "line.session": "Session {number}",
  "line.moved": "{days} d later than its interval",
  "line.span": "{count} sessions over {days} days, protocol {protocol} version {version}",
  "line.trip": "{arrive} to {leave}, sessions {sessions}",
  "line.from-afar": "answered from afar",
  "line.flight": "earliest flight {at}",
  "line.not-placed": "Session {number}: {on} at the earliest, in a stay from {arrive} to {leave}",
  "heading.not-placed": "Sessions without a day",
  "heading.dates": "Dates",
  "heading.trips": "Trips",
  "heading.items": "Items of the package",
  "heading.notes": "Know this",
  "heading.evidence": "Evidence",
  "line.study": "{found} ({source}, people: {people})",
} as const satisfies Texts;

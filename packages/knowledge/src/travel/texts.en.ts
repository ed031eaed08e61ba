import type { Texts } from "@pistor/core/evidence";

/** What is said of a journey: English, the original. */
export const travelTextsEn = {
  "travel.flight-too-early":
    "The flight of trip {trip} leaves on {departs}. The earliest is {earliest}: {hours} hours after the last needle, and after the check at 24 hours is answered.",
  "travel.leaves-before-the-visit": "Trip {trip} ends on {departs}, before the visit of {visit} is over.",
  "travel.arrives-after-the-visit": "Trip {trip} arrives on {arrives}, after the first visit of {first}.",
  "travel.arrives-late": "Trip {trip} arrives on {arrives}, less than {hours} hours before the first visit of {first}.",
  "travel.visit-outside-stays": "The visit of {visit} lies outside every stay.",
  "travel.clocks-change": "The clocks of {zone} change during trip {trip}, from {before} to {after}.",
  "travel.interpreter-of-another-language": "The interpreter does not speak the patient’s language ({language}).",
  "travel.check-too-early": "{check} after session {session} is agreed for {agreed}, before it is due on {due}.",
  "travel.check-late":
    "{check} after session {session} is agreed for {agreed}, more than {hours} hours after it is due on {due}.",
  "travel.check-at-night":
    "{check} after session {session} is agreed for {agreed} at home: call between {from} and {until} o’clock.",
  "travel.no-way-there": "The way to the clinic is not written down for: trip {trip}.",
  "travel.no-way-home": "The way home is not written down for: trip {trip}.",
  "travel.nights-open": "Some night has no bed yet in: trip {trip}.",
  "travel.sessions-not-booked": "No visit is booked for these sessions: {sessions}.",
  "travel.interpreter-missing": "The clinic does not speak the patient’s language ({language}): name an interpreter.",
  "travel.home-physician-missing": "Nobody at home is named who gets the letter.",
  "travel.checks-not-agreed": "Checks without an agreed time: {open} of {of}. Agree on them before the patient leaves.",
  "check.check-24h": "Check after 24 hours",
  "check.check-72h": "Check after 72 hours",
  "check.check-day-7": "Check on day 7",
  "check.check-week-3": "Check in week 3",
  "check.check-week-6": "Check in week 6",
  "check.check-week-12": "Check in week 12",
  "check.check-month-6": "Check in month 6",
  "check.check-month-12": "Check in month 12",
  "entry.departs": "Departure",
  "entry.arrives": "Arrival",
  "entry.pick-up": "Pick-up",
  "entry.check-in": "Hotel, first night",
  "entry.visit": "Appointment at the clinic",
  "entry.ride-to-clinic": "Ride to the clinic",
  "entry.ride-back": "Ride back to the hotel",
  "entry.check-out": "Hotel, day of leaving",
  "entry.ride-to-leave": "Ride to the departure",
  "by.video": "by video",
  "by.phone": "by phone",
  "by.portal": "on your own page",
  "letter.watch.early":
    "First days: spreading redness, heat, pus, fever, breathlessness or a swelling that grows. Please treat it as urgent and tell us.",
  "letter.watch.late":
    "Weeks to months later: a nodule, abscess or plaque that appears a week or more after the injection, lasts longer than a week, or does not heal with one antibiotic. Please suspect mycobacteria, take material for culture and acid-fast stain, and tell us: others may be affected.",
  "letter.watch.skin":
    "Darkening, loss of colour, a scar or loss of hair at the site: please tell us, with a photograph.",
  "letter.medicines": "Nobody here has stopped a prescribed medicine. Please keep deciding on it.",
  "letter.evidence": "What trials found: {tell}.",
  "letter.off-label": "Injection into the skin is outside the label of most of these substances.",
} as const satisfies Texts;

import type { Texts } from "@pistor/core/evidence";

/** What a move touches, what is said before a visit, and its mails: the original. */
export const scheduleTextsEn = {
  "moved.interval-shorter": "Session {number} is now {days} days from session {other}; the protocol has {usual}.",
  "moved.next-too-soon":
    "Session {other} is now {days} days from session {number}, and the protocol has at least {least}: move session {other} too.",
  "moved.test-too-late": "The allergy test on {on} is now less than {least} hours before session 1: move one of them.",
  "moved.reading-too-early": "The reading on {on} is now less than {least} hours after the allergy test: move it too.",
  "moved.reading-after-cream": "The reading on {on} is now after the cream of session 1 goes on: move one of them.",
  "slots.none":
    "In these days there is no time at which everything that the visit needs is free: give a longer time, or another room or person.",
  "not-booked.no-time": "No time was free on its day or in the {days} days after it.",
  "not-booked.past": "Its day is over.",
  "not-booked.before-unbooked": "The session before it has no time.",
  "not-booked.no-time-on-day": "No time was free on its day.",
  "not-booked.no-time-before-test":
    "No time was free on its day before the allergy test: move the test, or book it by hand.",
  "not-booked.examined": "The patient was examined on {on}.",
  "not-booked.seen": "The patient came to a first visit on {on}.",
  "not-booked.first-visit-booked": "A first visit is booked on {on}.",
  "before.no-unprescribed-nsaid":
    "For at least a week before, take no ibuprofen, aspirin or similar painkiller that nobody has prescribed for you: it makes bruises more likely. If you took one, tell us: the session moves.",
  "before.prescribed-stays": "Go on taking every medicine that a physician has prescribed for you.",
  "before.tell-us": "Tell us if anything has changed: a new medicine, an infection, a pregnancy, an allergy.",
  "before.clean-skin": "Come with clean skin, without make-up or cream on the place that is treated.",
  "before.cannot-come":
    "If you cannot come, tell us as early as you can, so that somebody who waits can have the time.",
  "purpose.session": "Session",
  "purpose.first-visit": "First visit",
  "purpose.review": "Review",
  "purpose.allergy-test": "Allergy test",
  "purpose.allergy-reading": "Reading of the allergy test",
  "mail.booked.subject": "Your visit on {on} at {time}",
  "mail.booked.body":
    "{purpose} at {clinic}, {city}, on {on} at {time} ({zone}). You will be free to leave at about {leaves}.",
  "mail.moved.subject": "Your visit is now on {on} at {time}",
  "mail.moved.body":
    "Your visit has a new time. {purpose} at {clinic}, {city}, on {on} at {time} ({zone}). You will be free to leave at about {leaves}.",
  "mail.cancelled.subject": "Your visit on {on} at {time} is cancelled",
  "mail.cancelled.body": "{purpose} at {clinic}, {city}, on {on} at {time} ({zone}) does not take place.",
  "mail.reminder.subject": "Reminder: your visit on {on} at {time}",
  "mail.reminder.body": "{purpose} at {clinic}, {city}, on {on} at {time} ({zone}).",
  "mail.offer.subject": "An earlier time is free: {on} at {time}",
  "mail.offer.body":
    "{purpose} at {clinic}, {city}, could be on {on} at {time} ({zone}). The time is kept for you until {until} ({zone}). Take or decline it here:",
  "mail.calendar": "The attached file puts it into your own calendar.",
  "mail.phone": "Telephone of the clinic: {phone}",
} as const satisfies Texts;

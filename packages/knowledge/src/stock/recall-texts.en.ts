import type { Texts } from "@pistor/core/evidence";

/** What tracing a lot finds, English, the original. */
export const recallTextsEn: Texts = {
  "recall.nobody":
    "Nobody was given lot {lot}, as far as it is written down. Look at the lots in stock, and at sessions that are not signed yet.",
  "recall.similar":
    "{lot} is spelt alike and was given to {patients} patient(s). It is not counted in: look at the packs, and trace it too where it is the same lot.",
  "recall.after-the-day":
    "Session {session} is dated {on}, after {asked}, the day that was asked on. It is counted in: correct the date that is wrong.",
  "recall.contact-of-another":
    "A contact is written down for {patient}, who was not given lot {lot} by these sessions. It is not counted in: look whether a session is missing.",
  "recall.heading": "Lot {lot}: {patients} patients in {sessions} sessions; {told} told, {open} still open",
  "recall.people": "Patients",
  "recall.siblings": "Also given in these sessions",
  "recall.found": "To look at",
  "recall.person": "{patient}: last {last}, watch until {until}; {contact}",
  "recall.sibling": "{lot}: {sessions} sessions, {patients} patients",
  "contact.none": "not contacted yet",
  "contact.called-no-answer": "called, no answer",
  "contact.wrote": "written to",
  "contact.told": "told",
  "contact.answered": "has answered",
  "contact.not-reachable": "not reachable",
  "contact.declined": "does not want to be told",
};

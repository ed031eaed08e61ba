import type { Texts } from "@pistor/core/evidence";

/** What tracing a lot finds, German. */
export const recallTextsDe: Texts = {
  "recall.nobody":
    "Soweit dokumentiert, hat niemand Charge {lot} erhalten. Sehen Sie im Bestand nach und in Sitzungen, die noch nicht unterschrieben sind.",
  "recall.similar":
    "{lot} ist ähnlich geschrieben und wurde {patients} Person(en) gegeben. Sie ist nicht mitgezählt: Sehen Sie auf den Packungen nach und verfolgen Sie auch diese, wenn es dieselbe Charge ist.",
  "recall.after-the-day":
    "Sitzung {session} trägt das Datum {on}, nach dem gefragten Tag {asked}. Sie ist mitgezählt: Berichtigen Sie das falsche Datum.",
  "recall.contact-of-another":
    "Für {patient} ist ein Kontakt vermerkt, doch nach diesen Sitzungen wurde Charge {lot} dort nicht gegeben. Er ist nicht mitgezählt: Prüfen Sie, ob eine Sitzung fehlt.",
  "recall.heading": "Charge {lot}: {patients} Personen in {sessions} Sitzungen; {told} informiert, {open} noch offen",
  "recall.people": "Personen",
  "recall.siblings": "In diesen Sitzungen auch gegeben",
  "recall.found": "Zu prüfen",
  "recall.person": "{patient}: zuletzt {last}, beobachten bis {until}; {contact}",
  "recall.sibling": "{lot}: {sessions} Sitzungen, {patients} Personen",
  "contact.none": "noch nicht kontaktiert",
  "contact.called-no-answer": "angerufen, keine Antwort",
  "contact.wrote": "angeschrieben",
  "contact.told": "informiert",
  "contact.answered": "hat geantwortet",
  "contact.not-reachable": "nicht erreichbar",
  "contact.declined": "möchte nicht informiert werden",
};

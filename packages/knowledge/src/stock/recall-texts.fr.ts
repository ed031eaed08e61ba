import type { Texts } from "@pistor/core/evidence";

/** What tracing a lot finds, French. */
export const recallTextsFr: Texts = {
  "recall.nobody":
    "D’après les dossiers, personne n’a reçu le lot {lot}. Regardez les lots en stock et les séances qui ne sont pas encore signées.",
  "recall.similar":
    "{lot} s’écrit presque pareil et a été donné à {patients} patient(s). Il n’est pas compté : regardez les emballages et tracez-le aussi s’il s’agit du même lot.",
  "recall.after-the-day":
    "La séance {session} porte la date du {on}, après le {asked}, jour demandé. Elle est comptée : corrigez la date qui est fausse.",
  "recall.contact-of-another":
    "Un contact est noté pour {patient}, qui d’après ces séances n’a pas reçu le lot {lot}. Il n’est pas compté : regardez s’il manque une séance.",
  "recall.heading": "Lot {lot} : {patients} patients en {sessions} séances ; {told} prévenus, {open} encore à joindre",
  "recall.people": "Patients",
  "recall.siblings": "Également donnés dans ces séances",
  "recall.found": "À regarder",
  "recall.person": "{patient} : dernière le {last}, à surveiller jusqu’au {until} ; {contact}",
  "recall.sibling": "{lot} : {sessions} séances, {patients} patients",
  "contact.none": "pas encore contacté",
  "contact.called-no-answer": "appelé, sans réponse",
  "contact.wrote": "courrier envoyé",
  "contact.told": "prévenu",
  "contact.answered": "a répondu",
  "contact.not-reachable": "injoignable",
  "contact.declined": "ne souhaite pas être informé",
};

import type { Texts } from "@pistor/core/evidence";

/** What a move touches, what is said before a visit, and its mails: French. */
export const scheduleTextsFr = {
  "moved.interval-shorter":
    "La séance {number} est maintenant à {days} jours de la séance {other} ; le protocole en prévoit {usual}.",
  "moved.next-too-soon":
    "La séance {other} est maintenant à {days} jours de la séance {number}, et le protocole en demande au moins {least} : déplacez aussi la séance {other}.",
  "moved.test-too-late":
    "Le test d’allergie du {on} est maintenant à moins de {least} heures de la séance 1 : déplacez l’un des deux.",
  "moved.reading-too-early":
    "La lecture du {on} est maintenant à moins de {least} heures du test d’allergie : déplacez-la aussi.",
  "moved.reading-after-cream":
    "La lecture du {on} a maintenant lieu après l’application de la crème de la séance 1 : déplacez l’une des deux.",
  "slots.none":
    "Ces jours-là, il n’y a aucune heure où tout ce qu’il faut pour la visite est libre : donnez une période plus longue, ou une autre salle ou personne.",
  "not-booked.no-time": "Aucune heure n’était libre ce jour-là ni dans les jours suivants ({days}).",
  "not-booked.past": "Son jour est passé.",
  "not-booked.before-unbooked": "La séance d’avant n’a pas d’heure.",
  "not-booked.no-time-on-day": "Aucune heure n’était libre ce jour-là.",
  "not-booked.no-time-before-test":
    "Aucune heure n’était libre ce jour-là avant le test d’allergie : déplacez le test, ou réservez à la main.",
  "not-booked.examined": "Le patient a été examiné le {on}.",
  "not-booked.seen": "Le patient est venu à une première visite le {on}.",
  "not-booked.first-visit-booked": "Une première visite est réservée le {on}.",
  "before.no-unprescribed-nsaid":
    "Pendant au moins une semaine avant, ne prenez ni ibuprofène, ni aspirine, ni antidouleur semblable que personne ne vous a prescrit : le risque de bleus augmente. Si vous en avez pris, dites-le-nous : la séance est déplacée.",
  "before.prescribed-stays": "Continuez à prendre tout médicament qu’un médecin vous a prescrit.",
  "before.tell-us":
    "Dites-nous si quelque chose a changé : un nouveau médicament, une infection, une grossesse, une allergie.",
  "before.clean-skin": "Venez la peau propre, sans maquillage ni crème à l’endroit traité.",
  "before.cannot-come":
    "Si vous ne pouvez pas venir, dites-le le plus tôt possible, pour que quelqu’un qui attend puisse prendre le créneau.",
  "purpose.session": "Séance",
  "purpose.first-visit": "Première visite",
  "purpose.review": "Bilan",
  "purpose.allergy-test": "Test d’allergie",
  "purpose.allergy-reading": "Lecture du test d’allergie",
  "mail.booked.subject": "Votre rendez-vous le {on} à {time}",
  "mail.booked.body": "{purpose} à {clinic}, {city}, le {on} à {time} ({zone}). Vous pourrez partir vers {leaves}.",
  "mail.moved.subject": "Votre rendez-vous est maintenant le {on} à {time}",
  "mail.moved.body":
    "Votre rendez-vous a une nouvelle heure. {purpose} à {clinic}, {city}, le {on} à {time} ({zone}). Vous pourrez partir vers {leaves}.",
  "mail.cancelled.subject": "Votre rendez-vous du {on} à {time} est annulé",
  "mail.cancelled.body": "{purpose} à {clinic}, {city}, le {on} à {time} ({zone}) n’a pas lieu.",
  "mail.reminder.subject": "Rappel : votre rendez-vous le {on} à {time}",
  "mail.reminder.body": "{purpose} à {clinic}, {city}, le {on} à {time} ({zone}).",
  "mail.offer.subject": "Un créneau plus tôt est libre : le {on} à {time}",
  "mail.offer.body":
    "{purpose} à {clinic}, {city}, pourrait avoir lieu le {on} à {time} ({zone}). Le créneau vous est gardé jusqu’au {until} ({zone}). Acceptez-le ou refusez-le ici :",
  "mail.calendar": "Le fichier joint l’inscrit dans votre propre agenda.",
  "mail.phone": "Téléphone de la clinique : {phone}",
} as const satisfies Texts;

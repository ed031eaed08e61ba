import type { Translation } from "@pistor/core/evidence";

/** What is said of a journey in French, each sentence sealed with the hash of the English one that it says. */
export const travelTextsFr: Translation = {
  "travel.flight-too-early": [
    "fa8a0175",
    "Le vol du voyage {trip} part le {departs}. Au plus tôt : {earliest}, {hours} heures après la dernière aiguille et une fois le contrôle à 24 heures rempli.",
  ],
  "travel.leaves-before-the-visit": [
    "43c61832",
    "Le voyage {trip} se termine le {departs}, avant la fin du rendez-vous du {visit}.",
  ],
  "travel.arrives-after-the-visit": [
    "a7acd21f",
    "Le voyage {trip} arrive le {arrives}, après le premier rendez-vous du {first}.",
  ],
  "travel.arrives-late": [
    "c6d73456",
    "Le voyage {trip} arrive le {arrives}, moins de {hours} heures avant le premier rendez-vous du {first}.",
  ],
  "travel.visit-outside-stays": ["964c3d0f", "Le rendez-vous du {visit} est en dehors de tout séjour."],
  "travel.clocks-change": ["0bc31e75", "L’heure de {zone} change pendant le voyage {trip}, de {before} à {after}."],
  "travel.interpreter-of-another-language": [
    "2c30f3ed",
    "L’interprète ne parle pas la langue de la personne ({language}).",
  ],
  "travel.check-too-early": [
    "747b9cfd",
    "{check} de la séance {session} est convenu pour le {agreed}, avant l’échéance du {due}.",
  ],
  "travel.check-late": [
    "96c40770",
    "{check} de la séance {session} est convenu pour le {agreed}, plus de {hours} heures après l’échéance du {due}.",
  ],
  "travel.check-at-night": [
    "56ea47b1",
    "{check} de la séance {session} est convenu pour le {agreed}, heure du domicile : appeler entre {from} et {until} heures.",
  ],
  "travel.no-way-there": ["02669270", "L’aller n’est pas noté : voyage {trip}."],
  "travel.no-way-home": ["f4f7aeeb", "Le retour n’est pas noté : voyage {trip}."],
  "travel.nights-open": ["1cd36ed2", "Une nuit au moins est sans hébergement : voyage {trip}."],
  "travel.sessions-not-booked": ["da8e050f", "Aucun rendez-vous n’est pris pour ces séances : {sessions}."],
  "travel.interpreter-missing": [
    "5b70943f",
    "La clinique ne parle pas la langue de la personne ({language}) : indiquez un interprète.",
  ],
  "travel.home-physician-missing": ["c50e2681", "Aucun médecin traitant n’est indiqué pour recevoir la lettre."],
  "travel.checks-not-agreed": [
    "50b1527e",
    "Contrôles sans heure convenue : {open} sur {of}. Convenez-en avant le départ.",
  ],
  "check.check-24h": ["4b016726", "Contrôle à 24 heures"],
  "check.check-72h": ["3280e2a5", "Contrôle à 72 heures"],
  "check.check-day-7": ["c44eff3b", "Contrôle au jour 7"],
  "check.check-week-3": ["70c776d3", "Contrôle à la semaine 3"],
  "check.check-week-6": ["73c77b8c", "Contrôle à la semaine 6"],
  "check.check-week-12": ["7b04ba91", "Contrôle à la semaine 12"],
  "check.check-month-6": ["1149af46", "Contrôle au mois 6"],
  "check.check-month-12": ["bd060bb7", "Contrôle au mois 12"],
  "entry.departs": ["54d07a0f", "Départ"],
  "entry.arrives": ["041cc852", "Arrivée"],
  "entry.pick-up": ["2108b5ba", "Accueil"],
  "entry.check-in": ["1b57635f", "Hôtel, première nuit"],
  "entry.visit": ["2ee7e91c", "Rendez-vous à la clinique"],
  "entry.ride-to-clinic": ["8e075455", "Trajet vers la clinique"],
  "entry.ride-back": ["f9d33b12", "Retour à l’hôtel"],
  "entry.check-out": ["92e89a3a", "Hôtel, jour du départ"],
  "entry.ride-to-leave": ["1097133f", "Trajet vers le départ"],
  "by.video": ["e07b7967", "par vidéo"],
  "by.phone": ["904774b8", "par téléphone"],
  "by.portal": ["bf1191a2", "sur votre page"],
  "letter.watch.early": [
    "c6df7c85",
    "Premiers jours : rougeur qui s’étend, chaleur, pus, fièvre, essoufflement ou gonflement qui augmente. Merci de traiter en urgence et de nous prévenir.",
  ],
  "letter.watch.late": [
    "ebe20274",
    "Des semaines ou des mois plus tard : un nodule, un abcès ou une plaque qui apparaît une semaine ou plus après l’injection, dure plus d’une semaine ou ne guérit pas avec un antibiotique. Merci de penser aux mycobactéries, de prélever pour culture et recherche de bacilles acido-résistants, et de nous prévenir : d’autres personnes peuvent être touchées.",
  ],
  "letter.watch.skin": [
    "dfc8d698",
    "Assombrissement, perte de couleur, cicatrice ou perte de cheveux à l’endroit traité : merci de nous le dire, avec une photo.",
  ],
  "letter.medicines": ["0c4bf257", "Personne ici n’a arrêté un médicament prescrit. Merci de continuer à en décider."],
  "letter.evidence": ["1192aa37", "Ce que les essais ont trouvé : {tell}."],
  "letter.off-label": ["b33519ff", "L’injection dans la peau est hors AMM pour la plupart de ces substances."],
};

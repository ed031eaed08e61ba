import type { Texts } from "@pistor/core/evidence";

/** Plan texts: French. */
export const planTextsFr = {
  "plan.forbidden-here": "La loi du pays {country} interdit ce traitement : ce plan ne doit pas y être réalisé.",
  "plan.claimed-span-impossible":
    "Une source annonce {sessions} séances tous les {intervalDays} jours en 2 à 3 mois. Elles prennent {takesDays} jours : les deux ne peuvent pas être vrais. L’intervalle est gardé.",
  "plan.nsaid-moves-session-1":
    "Un anti-inflammatoire a été pris sans ordonnance le {lastTaken} pour la dernière fois : la séance 1 n’a pas lieu avant le {firstDay}, {days} jours plus tard.",
  "plan.negative-test-is-no-clearance":
    "Le test d’allergie est posé au moins {hours} heures avant la séance 1. Un test négatif n’exclut pas une allergie.",
  "plan.preparation-on-shut-day":
    "La clinique est fermée autour du test d’allergie du {on} : il faut trouver un jour pour le test et sa lecture.",
  "plan.several-trips":
    "Un seul séjour (nuits : {nights}) ne suffit pas pour cette cure : elle demande {trips} voyages.",
  "plan.preparation-before-the-trip":
    "La consultation et le test d’allergie du {on} tombent avant le premier séjour, qui commence le {arrive} : faites-les près de chez vous, ou restez plus longtemps.",
  "plan.earliest-flight":
    "Le premier vol possible est {hours} heures après la dernière aiguille, et après la réponse au contrôle à 24 heures.",
  "plan.stop-rule":
    "Si deux bilans ne montrent aucun changement au-delà de la plus petite différence qui compte sur l’échelle, la cure s’arrête et n’est pas répétée.",
  "plan.sessions-do-not-fit":
    "Les jours de voyage ne contiennent pas toute la cure. Séances sans jour : {count}. La séance {number} pourrait avoir lieu au plus tôt le {on}, pendant un séjour du {arrive} au {leave}.",
  "plan.move-too-early":
    "La séance {number} ne peut pas avoir lieu le {wished} : son intervalle n’est pas raccourci. Le premier jour possible est le {on}.",
  "plan.moved-day-not-open":
    "La séance {number} ne peut pas avoir lieu le {wished}, car ce jour n’est pas libre pour elle. Le premier jour possible est le {on}.",
  "plan.wider-than-range":
    "La séance {number} vient {days} jours après la précédente. Le protocole en permet {most} au plus : un médecin décide si c’est encore la même cure.",
  "plan.isotretinoin-moves-session-1":
    "L’isotrétinoïne a été arrêtée le {lastTaken} : la première séance n’a pas lieu avant le {firstDay}, {months} mois plus tard.",
  "plan.retinoid-moves-session-1":
    "Un rétinoïde a été appliqué sur la peau le {lastTaken} pour la dernière fois : la première séance n’a pas lieu avant le {firstDay}, {days} jours plus tard.",
  "plan.preparation-in-the-past":
    "Pour cette première séance, la consultation et le test d’allergie auraient dû avoir lieu le {on}, jour passé. S’ils n’ont pas été faits, choisissez un début plus tardif.",
  "plan.preparation-taken-as-done":
    "La séance {number} a eu lieu le {given} : la consultation et le test d’allergie sont donc supposés faits avant elle. Leurs jours ici, à partir du {on}, sont calculés et ne sont pas consignés. S’ils n’ont pas été faits, ils doivent l’être avant la prochaine séance.",
  "plan.sessions-taken-as-not-given":
    "Aucun jour n’a été indiqué au plan pour ces séances avant la séance {last} : {missing}. Il les considère comme non réalisées et ne les planifie pas de nouveau. Si elles ont eu lieu, leurs jours manquent ici.",
  "plan.several-stays": "La cure demande {trips} séjours.",
  "plan.checks-from-afar":
    "Les contrôles qui tombent après le retour reçoivent une réponse à distance, le dernier au mois {month}.",
  "item.airport-shuttle": "Aucune étape de la cure n’en a besoin. Pris pour le confort.",
  "item.hotel-nights": "Aucune étape de la cure n’a besoin d’une nuit d’hôtel. Prise pour le voyage.",
  "item.hotel-clinic-transport": "Aucune étape de la cure n’en a besoin. Pris pour le confort.",
  "item.physician-visit": "Un médecin vous examine et décide avant toute injection.",
  "item.laboratory": "Le sang et l’urine sont analysés avant la première séance.",
  "item.session": "Le traitement lui-même.",
  "item.interpreter":
    "Vous devez comprendre ce que vous acceptez. Nécessaire si la clinique ne parle pas votre langue.",
  "item.interpreter-same-language": "La clinique parle votre langue. Vous pouvez tout de même en demander un.",
  "item.anaesthetist-visit": "La peau est endormie par une crème. Aucune étape n’a besoin d’un anesthésiste.",
  "item.hospital-night": "Vous rentrez chez vous en quelques heures. Aucune étape n’a besoin d’une nuit à l’hôpital.",
  "item.hospital-meals": "Aucune étape n’a besoin d’un séjour à l’hôpital, donc pas de ses repas.",
  "item.hospital-medicines": "Aucune étape n’a besoin d’un séjour à l’hôpital, donc pas de ses médicaments.",
  "item.surgery": "Le traitement se fait avec de fines aiguilles dans la peau. Ce n’est pas une opération.",
  "verdict.needed": "nécessaire",
  "verdict.optional": "au choix",
  "verdict.struck": "retiré",
  "event.consultation": "Consultation",
  "event.consent-reflection-ends": "Signature du consentement au plus tôt",
  "event.allergy-test": "Test d’allergie",
  "event.allergy-reading": "Lecture du test d’allergie",
  "event.stop-nsaid":
    "Dès maintenant, pas d’anti-inflammatoire sans ordonnance. Un médicament prescrit reste tel quel : le prescripteur décide",
  "event.anaesthetic-cream": "Pose de la crème anesthésiante",
  "event.review": "Bilan",
  "event.check-24h": "Contrôle à 24 heures",
  "event.check-72h": "Contrôle à 72 heures",
  "event.check-day-7": "Contrôle au jour 7",
  "event.check-week-3": "Contrôle à la semaine 3",
  "event.check-week-6": "Contrôle à la semaine 6",
  "event.check-week-12": "Contrôle à la semaine 12",
  "event.check-month-6": "Contrôle au mois 6",
  "event.check-month-12": "Contrôle au mois 12",
  "evidence.direction.positive": "Des études ont trouvé un effet",
  "evidence.direction.mixed": "Les études se contredisent",
  "evidence.direction.negative": "Les essais contrôlés n’ont trouvé aucune amélioration",
  "evidence.direction.negative-uncontrolled-positive":
    "Les essais contrôlés n’ont trouvé aucune amélioration ; de petits essais non contrôlés en ont trouvé une",
  "evidence.direction.none": "Aucune étude trouvée",
  "evidence.certainty.very-low": "certitude très faible",
  "evidence.certainty.low": "certitude faible",
  "evidence.certainty.moderate": "certitude moyenne",
  "evidence.certainty.high": "certitude élevée",
  "moved.nsaid": "à cause d’un antidouleur pris sans ordonnance, pas avant le {until}",
  "moved.isotretinoin": "à cause d’une prise d’isotrétinoïne, pas avant le {until}",
  "moved.retinoid": "à cause d’un rétinoïde sur la peau, pas avant le {until}",
  "moved.today": "son jour est passé, donc pas avant le {until}",
  "moved.wished": "souhaitée pour le {on}",
  "moved.closed-weekday": "la clinique est fermée ce jour de la semaine",
  "moved.unavailable": "indisponible du {from} au {to}",
  "moved.absence.clinic": "la clinique est fermée du {from} au {to}",
  "moved.absence.member": "la personne qui traite est absente du {from} au {to}",
  "moved.absence.room": "la salle n’est pas libre du {from} au {to}",
  "moved.absence.device": "l’appareil manque du {from} au {to}",
  "moved.absence.patient": "le patient est absent du {from} au {to}",
  "moved.travel-window": "le patient voyage d’autres jours",
  "line.session": "Séance {number}",
  "line.moved": "{days} j après son intervalle",
  "line.span": "{count} séances en {days} jours, protocole {protocol} version {version}",
  "line.trip": "{arrive} – {leave}, séances {sessions}",
  "line.from-afar": "réponse à distance",
  "line.flight": "premier vol possible {at}",
  "line.not-placed": "Séance {number} : au plus tôt {on}, pendant un séjour du {arrive} au {leave}",
  "heading.not-placed": "Séances sans jour",
  "heading.dates": "Dates",
  "heading.trips": "Voyages",
  "heading.items": "Éléments du forfait",
  "heading.notes": "À savoir",
  "heading.evidence": "Preuves",
  "line.study": "{found} ({source}, personnes : {people})",
} as const satisfies Texts;

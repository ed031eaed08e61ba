import type { Texts } from "@pistor/core/evidence";

/** Photographs, observation, reactions and pain in the room, and the second name: French. */
export const roomTextsFr = {
  "session.photo-missing": "Prenez la photographie « {view} », ou écrivez pourquoi elle n’a pas été prise.",
  "session.observation-not-ended":
    "Surveillez le patient {minutes} minutes après la dernière aiguille et terminez l’observation, ou écrivez pourquoi non.",
  "session.observation-too-short":
    "Le patient a été surveillé {minutes} minutes sur {needed} : continuez, ou écrivez pourquoi non.",
  "queue.co-sign": "Le dossier du {on} attend le nom d’un second médecin.",
  "note.photos": "Photographies prises : {views}.",
  "note.photo-not-taken": "Photographie « {view} » non prise. Motif : {reason}",
  "note.reaction": "{term} à {at}, {severity}. Fait : {treated}.",
  "note.observed": "Surveillé après la dernière aiguille jusqu’à {at}.",
  "note.observation-reason": "Observation autre que nécessaire. Motif : {reason}",
  "note.pain-asked": "Douleur {when} : {score} sur 10.",
  "severity.mild": "légère",
  "severity.moderate": "modérée",
  "severity.severe": "sévère",
  "severity.unknown": "gravité non notée",
  "treated.nothing": "rien",
  "pain.before": "avant",
  "pain.during": "pendant",
  "pain.after": "après",
  "view.face-front": "visage, de face",
  "view.face-left": "visage, côté gauche",
  "view.face-right": "visage, côté droit",
  "view.scalp-top": "cuir chevelu, dessus",
  "view.scalp-back": "cuir chevelu, arrière",
  "view.site-front": "zone traitée, de face",
  "view.site-back": "zone traitée, de dos",
  "view.site-left": "zone traitée, côté gauche",
  "view.site-right": "zone traitée, côté droit",
} as const satisfies Texts;

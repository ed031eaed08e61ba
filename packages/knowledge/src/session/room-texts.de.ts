import type { Texts } from "@pistor/core/evidence";

/** Photographs, observation, reactions and pain in the room, and the second name: German. */
export const roomTextsDe = {
  "session.photo-missing": "Nehmen Sie das Foto „{view}“ auf, oder schreiben Sie, warum es fehlt.",
  "session.observation-not-ended":
    "Beobachten Sie den Patienten nach der letzten Nadel {minutes} Minuten und beenden Sie die Beobachtung, oder schreiben Sie, warum nicht.",
  "session.observation-too-short":
    "Der Patient wurde {minutes} von {needed} Minuten beobachtet: beobachten Sie weiter, oder schreiben Sie, warum nicht.",
  "queue.co-sign": "Die Akte vom {on} wartet auf den Namen eines zweiten Arztes.",
  "note.photos": "Aufgenommene Fotos: {views}.",
  "note.photo-not-taken": "Foto „{view}“ nicht aufgenommen. Grund: {reason}",
  "note.reaction": "{term} um {at}, {severity}. Getan: {treated}.",
  "note.observed": "Nach der letzten Nadel bis {at} beobachtet.",
  "note.observation-reason": "Beobachtung anders als nötig. Grund: {reason}",
  "note.pain-asked": "Schmerz {when}: {score} von 10.",
  "severity.mild": "leicht",
  "severity.moderate": "mäßig",
  "severity.severe": "schwer",
  "severity.unknown": "Schwere nicht erfasst",
  "treated.nothing": "nichts",
  "pain.before": "davor",
  "pain.during": "währenddessen",
  "pain.after": "danach",
  "view.face-front": "Gesicht, vorn",
  "view.face-left": "Gesicht, linke Seite",
  "view.face-right": "Gesicht, rechte Seite",
  "view.scalp-top": "Kopfhaut, oben",
  "view.scalp-back": "Kopfhaut, hinten",
  "view.site-front": "behandelte Stelle, vorn",
  "view.site-back": "behandelte Stelle, hinten",
  "view.site-left": "behandelte Stelle, linke Seite",
  "view.site-right": "behandelte Stelle, rechte Seite",
} as const satisfies Texts;

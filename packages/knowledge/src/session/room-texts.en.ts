import type { Texts } from "@pistor/core/evidence";

/** Photographs, observation, reactions and pain in the room, and the second name: the original. */
export const roomTextsEn = {
  "session.photo-missing": "Take the photograph “{view}”, or write why it was not taken.",
  "session.observation-not-ended":
    "Watch the patient for {minutes} minutes after the last needle and end the observation, or write why not.",
  "session.observation-too-short":
    "The patient was watched for {minutes} of {needed} minutes: watch on, or write why not.",
  "queue.co-sign": "The record of {on} waits for a second physician’s name.",
  "note.photos": "Photographs taken: {views}.",
  "note.photo-not-taken": "Photograph “{view}” not taken. Reason: {reason}",
  "note.reaction": "{term} at {at}, {severity}. Done: {treated}.",
  "note.observed": "Watched after the last needle until {at}.",
  "note.observation-reason": "Observation otherwise than needed. Reason: {reason}",
  "note.pain-asked": "Pain {when}: {score} of 10.",
  "severity.mild": "mild",
  "severity.moderate": "moderate",
  "severity.severe": "severe",
  "severity.unknown": "severity not recorded",
  "treated.nothing": "nothing",
  "pain.before": "before",
  "pain.during": "during",
  "pain.after": "after",
  "view.face-front": "face, front",
  "view.face-left": "face, left side",
  "view.face-right": "face, right side",
  "view.scalp-top": "scalp, top",
  "view.scalp-back": "scalp, back",
  "view.site-front": "treated area, front",
  "view.site-back": "treated area, back",
  "view.site-left": "treated area, left side",
  "view.site-right": "treated area, right side",
} as const satisfies Texts;

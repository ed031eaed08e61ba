import type { SessionRecord } from "./record.ts";
import { reasonOfObservation } from "./room.ts";

type Say = (id: string, values?: Readonly<Record<string, unknown>>) => string;

/** Lines of the note on what the room saw: photographs, reactions one by one, observation, and each pain that was told. */
export function roomLines(record: SessionRecord, say: Say, nameOf: (id: string) => string): string[] {
  const { photos, reasons, reactions, observedUntil, pains } = record;
  const notTaken = Object.entries(reasons).filter(([key]) => key.startsWith("photo."));
  const early = reasons[reasonOfObservation];
  return [
    ...(photos.length === 0
      ? []
      : [say("note.photos", { views: photos.map(({ view }) => viewName(view, say)).join("; ") })]),
    ...notTaken.map(([key, reason]) =>
      say("note.photo-not-taken", { view: viewName(key.slice("photo.".length), say), reason }),
    ),
    ...reactions
      .filter(({ severity, treated }) => severity !== null || treated !== "")
      .map(({ at, term, severity, treated }) =>
        say("note.reaction", {
          term: nameOf(term),
          at: at.slice(11, 16),
          severity: say(`severity.${severity ?? "unknown"}`),
          treated: treated === "" ? say("treated.nothing") : treated,
        }),
      ),
    ...(observedUntil === undefined ? [] : [say("note.observed", { at: observedUntil.slice(11, 16) })]),
    ...(early === undefined ? [] : [say("note.observation-reason", { reason: early })]),
    ...pains.map(({ when, score }) => say("note.pain-asked", { when: say(`pain.${when}`), score })),
  ];
}

/** A view of the list by its name, any other as it was written. */
function viewName(view: string, say: Say): string {
  const named = say(`view.${view}`);
  return named === `view.${view}` ? view : named;
}

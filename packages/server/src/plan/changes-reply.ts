import type { Changes } from "@pistor/api/plan";
import type { Language } from "@pistor/core/evidence";
import type { PlanChanges } from "@pistor/core/plan";
import { copyClaims, wordNote } from "./course-reply.ts";

/** What changed, with its sentences. */
export function changesReplyOf(changes: PlanChanges, lang: Language): Changes {
  const trips = (list: PlanChanges["trips"]["gone"]) =>
    list.map(({ arrive, leave, sessions }) => ({ arrive, leave, sessions: [...sessions] }));
  const notes = (list: PlanChanges["notes"]["gone"]) =>
    list.map((note) => ({ id: note.id, claims: copyClaims(note.claims), tell: wordNote(note, lang) }));
  return {
    sessions: changes.sessions.map((session) => ({ ...session })),
    events: changes.events.map((event) => ({ ...event })),
    trips: { gone: trips(changes.trips.gone), come: trips(changes.trips.come) },
    notes: { gone: notes(changes.notes.gone), come: notes(changes.notes.come) },
    spanDays: { ...changes.spanDays },
  };
}

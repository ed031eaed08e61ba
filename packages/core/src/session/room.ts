import type { Claim, Parameter } from "../evidence/index.ts";
import type { SessionRecord } from "./record.ts";

/** A photograph that a treatment asks for before the first needle. */
export interface RequiredView {
  readonly treatment: string;
  /** Id of the view, as it is kept with the photograph: `face-front`. */
  readonly view: string;
  readonly claims: readonly Claim[];
}

/** What holds in the room round every session. */
export interface RoomKnowledge {
  /** From the last needle on, at least. */
  readonly observationMinutes: Parameter<number>;
  /** Names under every signed version, the signer's among them. */
  readonly names: Parameter<number>;
  readonly views: readonly RequiredView[];
}

/** Under which key of `reasons` a photograph is explained that was not taken. */
export function reasonOfView(view: string): string {
  return `photo.${view}`;
}

/** Under which key of `reasons` an observation is explained that ended early, or was none. */
export const reasonOfObservation = "observation";

/** The views that a record's treatment asks for, each with what became of it. */
export function viewsOf(
  record: Pick<SessionRecord, "treatment" | "photos" | "reasons">,
  { views }: RoomKnowledge,
): { readonly view: string; readonly claims: readonly Claim[]; readonly state: "taken" | "explained" | "missing" }[] {
  return views
    .filter(({ treatment }) => treatment === record.treatment)
    .map(({ view, claims }) => {
      const taken = record.photos.some((photo) => photo.view === view);
      const explained = record.reasons[reasonOfView(view)] !== undefined;
      return { view, claims, state: taken ? "taken" : explained ? "explained" : "missing" };
    });
}

/**
 * How many more names the latest version waits for.
 *
 * @param names under every record by the clinic's own rule, the signer's among them
 * @param asked whether somebody asked for one, or an earlier version had one: an amendment stands without it until then
 * @param given under the latest version
 */
export function coSignsWanted(names: number, asked: boolean, given: number): number {
  return Math.max(0, Math.max(names - 1, asked ? 1 : 0) - given);
}

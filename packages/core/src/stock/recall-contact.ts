/** What became of a try to reach somebody. That nobody has tried yet is no state: there is none then. */
export const contactStates = ["called-no-answer", "wrote", "told", "answered", "not-reachable", "declined"] as const;
export type ContactState = (typeof contactStates)[number];

/** One try; each is kept, the latest counts. */
export interface RecallContact {
  readonly patient: string;
  /** ISO 8601 with an offset. */
  readonly at: string;
  readonly state: ContactState;
}

/** They know: somebody spoke with them, or they have answered. */
export function isTold(state: ContactState): boolean {
  return state === "told" || state === "answered";
}

/** Nothing more is to be done: told, declined to hear it, or given up as not reachable. A letter waits for its answer. */
export function isFinal(state: ContactState): boolean {
  return isTold(state) || state === "declined" || state === "not-reachable";
}

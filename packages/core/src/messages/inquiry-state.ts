/** Where an inquiry stands. `waiting`: for its sender. */
export const inquiryStates = ["new", "open", "waiting", "quoted", "accepted", "booked", "closed"] as const;
export type InquiryState = (typeof inquiryStates)[number];

/** What can happen to it. */
export type InquiryEvent = "written-to-us" | "taken" | "answered" | "noted" | "registered";

/** What an inquiry is after an event, and whether its sender now waits for us. */
export interface AfterEvent {
  readonly state: InquiryState;
  /** null: as before. */
  readonly waits: boolean | null;
}

/**
 * What becomes of an inquiry.
 *
 * Whoever writes waits, whatever the state: also one that was closed is open again, so that nobody writes into a drawer.
 */
export function afterEvent(state: InquiryState, event: InquiryEvent): AfterEvent {
  switch (event) {
    case "written-to-us":
      return { state: state === "waiting" || state === "closed" ? "open" : state, waits: true };
    case "taken":
      return { state: state === "new" ? "open" : state, waits: null };
    case "answered":
      return { state: state === "new" || state === "open" ? "waiting" : state, waits: false };
    case "noted":
      return { state: state === "new" ? "open" : state, waits: null };
    case "registered":
      return { state: state === "new" ? "open" : state, waits: null };
  }
}

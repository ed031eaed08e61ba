import type { Role } from "@pistor/api/kit";
import type { SessionStep } from "./session-steps.ts";

/** Who can mend what a signature waits for, and where. */
export interface Mend {
  readonly who: readonly Extract<Role, "physician" | "nurse" | "coordinator">[];
  /** The card on its step that mends it, by the id of its element. */
  readonly card: string;
}

const treating = ["nurse", "physician"] as const;

/** In this order: the first that matches the rule's id. */
const mends: readonly (readonly [RegExp, Mend])[] = [
  [/physician-has-not-decided|not-eligible|allergy-test-not-negative/, { who: ["physician"], card: "eligibility" }],
  [/eligibility/, { who: ["nurse", "physician", "coordinator"], card: "eligibility" }],
  [/identity|allergies/, { who: treating, card: "identity" }],
  [/consent-missing|consent-withdrawn|consent-of/, { who: ["physician"], card: "consent" }],
  [/consent/, { who: treating, card: "consent" }],
  [/allergy-test/, { who: treating, card: "allergy-test" }],
  [/cream/, { who: treating, card: "cream" }],
  [/kit|second-person|performer/, { who: treating, card: "in-room" }],
  [/photo/, { who: treating, card: "photos" }],
  [/mixture-not-allowed/, { who: ["physician"], card: "mixture" }],
  [/preparation-not-checked|checked-by-its-maker/, { who: treating, card: "mixture" }],
  [/needle-times/, { who: treating, card: "needles" }],
  [/observation/, { who: treating, card: "observation" }],
  [/cleaned-after/, { who: treating, card: "cleaned" }],
  [/deviation/, { who: ["physician"], card: "deviations" }],
  [/equipment|device|needle|head|water|cleaned/, { who: treating, card: "equipment" }],
];

export function mendOf(rule: string): Mend {
  return mends.find(([pattern]) => pattern.test(rule))?.[1] ?? { who: treating, card: "" };
}

/** Brings the card into view and into the hands of whoever works: its first field has the focus. */
export function showCard(step: SessionStep, card: string, go: (step: SessionStep) => void): void {
  go(step);
  // The step may have to be drawn first.
  const look = (tries: number) => {
    const found = document.getElementById(`room-${card}`);
    if (found === null) {
      if (tries > 0) setTimeout(() => look(tries - 1), 60);
      return;
    }
    found.scrollIntoView({ block: "center" });
    found.querySelector<HTMLElement>("input, button, select, textarea")?.focus({ preventScroll: true });
  };
  look(25);
}

import type { Visit } from "@pistor/api/schedule";
import type { IconName, Tone } from "@pistor/ui";

/** The order in which a visit goes on. */
export const visitSteps = ["planned", "arrived", "cream", "in-room", "observation", "left"] as const;

export const stateIcons: Readonly<Record<Visit["state"], IconName>> = {
  planned: "clock",
  arrived: "flag",
  cream: "layers",
  "in-room": "syringe",
  observation: "eye",
  left: "tick",
  cancelled: "cross",
};

type TagKind = NonNullable<Visit["tag"]>["kind"];

export const tagLooks: Readonly<Record<TagKind, { readonly tone: Tone; readonly icon: IconName }>> = {
  ready: { tone: "ok", icon: "circle-tick" },
  signed: { tone: "plain", icon: "lock" },
  "not-signed": { tone: "care", icon: "pen" },
  "not-yet": { tone: "stop", icon: "calendar" },
  "not-eligible": { tone: "stop", icon: "octagon" },
  "physician-decides": { tone: "care", icon: "person" },
  incomplete: { tone: "ask", icon: "question" },
  "lacks-consent": { tone: "care", icon: "pen" },
  "lacks-test": { tone: "ask", icon: "clock" },
  "lacks-equipment": { tone: "stop", icon: "warning" },
};

/** What usually follows: the cream is for sessions alone, and who has left stays so. */
export function nextState(visit: Pick<Visit, "state" | "purpose">): Visit["state"] | null {
  if (visit.state === "left" || visit.state === "cancelled") return null;
  const next = visitSteps[visitSteps.indexOf(visit.state) + 1] ?? null;
  const skipsOver = visit.purpose !== "session" && (next === "cream" || next === "observation");
  return skipsOver ? nextState({ ...visit, state: next }) : next;
}

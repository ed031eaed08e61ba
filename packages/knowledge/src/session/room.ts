import type { RequiredView, RoomKnowledge } from "@pistor/core/session";

const settledOn = { by: "knowledge board", on: "2026-11-22" } as const;

/** S2 asks for photographs before the procedure and names no view; which ones is a clinic default, by what is treated. */
const asked = [
  { source: "S2", at: "before the procedure", says: "photographs" },
  {
    source: "clinic-default",
    at: "photographs",
    says: "the same views before each session, so that they can be compared",
  },
] as const;

const of = (treatment: string, ...views: readonly string[]): RequiredView[] =>
  views.map((view) => ({ treatment, view, claims: asked }));

/** What holds in the room round every session. */
export const roomKnowledge: RoomKnowledge = {
  observationMinutes: {
    id: "session.observation-minutes",
    title: "Minutes under observation after the last needle, at least",
    unit: "min",
    stricter: "higher",
    claims: [
      { source: "clinic-default", at: "emergency minimum, shorter", says: 15, unit: "min" },
      { source: "clinic-default", at: "emergency minimum, longer", says: 30, unit: "min" },
    ],
    settled: {
      value: 30,
      how: "strictest",
      why: "No source gives a length for mesotherapy; of the two that are in use the longer holds.",
      ...settledOn,
    },
  },
  names: {
    id: "session.names",
    title: "Names under every signed session, the signer's among them",
    unit: "1",
    stricter: "higher",
    claims: [{ source: "clinic-default", at: "co-signature", says: 1, unit: "1" }],
    settled: {
      value: 1,
      how: "clinic-default",
      why: "No source asks for a second name in general: whoever treats can ask for one, and a clinic for one under each.",
      ...settledOn,
    },
  },
  views: [
    ...of("face", "face-front", "face-left", "face-right"),
    ...of("needle-free", "face-front", "face-left", "face-right"),
    ...of("hair", "scalp-top", "scalp-back", "face-front"),
    ...of("body", "site-front", "site-back"),
    ...of("cellulite", "site-front", "site-back"),
    ...of("fat", "site-front", "site-left", "site-right"),
    ...of("vascular", "site-front", "site-back"),
  ],
};

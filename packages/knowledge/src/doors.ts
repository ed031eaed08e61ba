/** The doors of the knowledge, by slice; each is loaded when it is asked for. A test keeps the list whole. */
export const knowledgeDoors: Readonly<Record<string, () => Promise<unknown>>> = {
  advertising: () => import("./advertising/index.ts"),
  aftercare: () => import("./aftercare/index.ts"),
  devices: () => import("./devices/index.ts"),
  dosing: () => import("./dosing/index.ts"),
  eligibility: () => import("./eligibility/index.ts"),
  evidence: () => import("./evidence/index.ts"),
  "injection-map": () => import("./injection-map/index.ts"),
  messages: () => import("./messages/index.ts"),
  patient: () => import("./patient/index.ts"),
  plan: () => import("./plan/index.ts"),
  pricing: () => import("./pricing/index.ts"),
  safety: () => import("./safety/index.ts"),
  schedule: () => import("./schedule/index.ts"),
  session: () => import("./session/index.ts"),
  stock: () => import("./stock/index.ts"),
  substances: () => import("./substances/index.ts"),
  surface: () => import("./surface/index.ts"),
  travel: () => import("./travel/index.ts"),
};

/** Everything that the knowledge exports, by slice. */
export async function openKnowledge(): Promise<Readonly<Record<string, unknown>>> {
  const doors = await Promise.all(
    Object.entries(knowledgeDoors).map(async ([slice, open]) => [slice, await open()] as const),
  );
  return Object.fromEntries(doors);
}

/** The doors of the knowledge, by slice; each is loaded when it is asked for. A test keeps the list whole. */
export const knowledgeDoors: Readonly<Record<string, () => Promise<unknown>>> = {
  aftercare: () => import("@pistor/knowledge/aftercare"),
  dosing: () => import("@pistor/knowledge/dosing"),
  eligibility: () => import("@pistor/knowledge/eligibility"),
  evidence: () => import("@pistor/knowledge/evidence"),
  "injection-map": () => import("@pistor/knowledge/injection-map"),
  patient: () => import("@pistor/knowledge/patient"),
  plan: () => import("@pistor/knowledge/plan"),
  session: () => import("@pistor/knowledge/session"),
  substances: () => import("@pistor/knowledge/substances"),
};

/** Everything that the knowledge exports, by slice. */
export async function openKnowledge(): Promise<Readonly<Record<string, unknown>>> {
  const doors = await Promise.all(
    Object.entries(knowledgeDoors).map(async ([slice, open]) => [slice, await open()] as const),
  );
  return Object.fromEntries(doors);
}

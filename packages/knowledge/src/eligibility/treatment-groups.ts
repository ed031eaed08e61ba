import type { Treatment } from "@pistor/core/eligibility";

/** Treatments for looks: scars that grow, worry about looks and whitening weigh differently in them. */
export const cosmetic = [
  "face",
  "body",
  "cellulite",
  "fat",
  "hair",
  "needle-free",
] as const satisfies readonly Treatment[];

/** Treatments for a complaint. */
export const medical = ["pain", "rheumatic", "vascular"] as const satisfies readonly Treatment[];

/** Every treatment may begin with an anaesthetic cream, which holds lidocaine and prilocaine. */
export const anyTreatment = [...cosmetic, ...medical];

/** Treatments whose mixtures may hold something against fat. */
export const againstFat = ["fat", "cellulite", "body"] as const satisfies readonly Treatment[];

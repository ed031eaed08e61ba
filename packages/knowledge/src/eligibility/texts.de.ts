import type { Translation } from "@pistor/core/evidence";
import { namesDe } from "./names.de.ts";

/** Screening in German, each sentence sealed with the hash of the English one that it says. */
export const textsDe: Translation = {
  ...namesDe,
};

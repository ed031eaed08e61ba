import type { Translation } from "@pistor/core/evidence";
import { namesAr } from "./names.ar.ts";

/** Screening in Arabic, each sentence sealed with the hash of the English one that it says. */
export const textsAr: Translation = {
  ...namesAr,
};

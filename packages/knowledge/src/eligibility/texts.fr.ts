import type { Translation } from "@pistor/core/evidence";
import { namesFr } from "./names.fr.ts";

/** Screening in French, each sentence sealed with the hash of the English one that it says. */
export const textsFr: Translation = {
  ...namesFr,
};

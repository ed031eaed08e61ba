import type { Translation } from "@pistor/core/evidence";
import { namesTr } from "./names.tr.ts";

/** Screening in Turkish, each sentence sealed with the hash of the English one that it says. */
export const textsTr: Translation = {
  ...namesTr,
};

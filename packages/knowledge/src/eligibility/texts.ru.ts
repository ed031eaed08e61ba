import type { Translation } from "@pistor/core/evidence";
import { namesRu } from "./names.ru.ts";

/** Screening in Russian, each sentence sealed with the hash of the English one that it says. */
export const textsRu: Translation = {
  ...namesRu,
};

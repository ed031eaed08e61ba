import type { Translation } from "@pistor/core/evidence";

export const cardTextsAr: Translation = {};

import type { Translation } from "@pistor/core/evidence";

export const cardTextsRu: Translation = {};

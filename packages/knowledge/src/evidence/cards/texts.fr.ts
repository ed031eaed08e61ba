import type { Translation } from "@pistor/core/evidence";

export const cardTextsFr: Translation = {};

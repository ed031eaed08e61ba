import type { Translation } from "@pistor/core/evidence";

export const cardTextsDe: Translation = {};

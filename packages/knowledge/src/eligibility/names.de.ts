import type { Translation } from "@pistor/core/evidence";

/** What stands inside a sentence of screening, in German: substances, families and answers. */
export const namesDe: Translation = {};

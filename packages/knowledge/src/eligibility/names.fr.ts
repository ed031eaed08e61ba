import type { Translation } from "@pistor/core/evidence";

/** What stands inside a sentence of screening, in French: substances, families and answers. */
export const namesFr: Translation = {};

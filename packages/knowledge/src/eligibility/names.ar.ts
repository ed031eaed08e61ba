import type { Translation } from "@pistor/core/evidence";

/** What stands inside a sentence of screening, in Arabic: substances, families and answers. */
export const namesAr: Translation = {};

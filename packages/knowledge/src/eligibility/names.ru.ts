import type { Translation } from "@pistor/core/evidence";

/** What stands inside a sentence of screening, in Russian: substances, families and answers. */
export const namesRu: Translation = {};

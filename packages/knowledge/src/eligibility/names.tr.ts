import type { Translation } from "@pistor/core/evidence";

/** What stands inside a sentence of screening, in Turkish: substances, families and answers. */
export const namesTr: Translation = {};

import type { SessionRecord } from "./record.ts";

/**
 * Whether a clinic's own, deeper depth may be used here: for pain alone, and with a consent that was written for this
 * depth and not withdrawn.
 */
export function agreedDeeper(treatment: string, { consent }: SessionRecord["checks"]): boolean {
  return treatment === "pain" && consent?.coversThis === true && consent.withdrawnAt === null;
}

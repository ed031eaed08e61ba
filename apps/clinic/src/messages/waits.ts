import type { InquiryRow } from "@pistor/api/messages";
import type { InquiryWords } from "./inquiry-words.ts";

/** `under 1 h`, `31 h`, `3 d 4 h`: below two days in hours, as an answer is owed in hours. */
export function ageInWords(t: InquiryWords, hours: number): string {
  if (hours < 1) return t("age.underHour");
  if (hours < 48) return t("age.hours", { hours });
  return t("age.days", { days: Math.floor(hours / 24), hours: hours % 24 });
}

/** By how many hours an answer is late; null where none is owed or there is time. */
export function lateBy({ waitsHours }: Pick<InquiryRow, "waitsHours">, within: number): number | null {
  return waitsHours === null || waitsHours <= within ? null : waitsHours - within;
}

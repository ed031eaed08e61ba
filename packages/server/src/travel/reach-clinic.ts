import type { Language } from "@pistor/core/evidence";
import { writeList } from "@pistor/core/evidence";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";

/** By what and when a clinic is reached: what it keeps of itself, and nothing that it has not said. */
export function reachClinic(
  { phone, opens, closes, closedWeekdays, zone }: Omit<ClinicPlace, "id" | "name" | "country" | "languages">,
  lang: Language,
) {
  const open = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !closedWeekdays.includes(weekday));
  return {
    // A number that nobody kept is left open, to be written in by hand.
    phone: phone === "" ? "_".repeat(16) : phone,
    days: writeList(
      open.map((weekday) => weekdayName(weekday, lang)),
      lang,
    ),
    opens,
    closes,
    zone: zone.name,
  };
}

/** @param weekday ISO: 1 is Monday */
function weekdayName(weekday: number, lang: Language): string {
  // 4 January 2026 is a Sunday.
  const one = new Date(Date.UTC(2026, 0, 4 + weekday));
  return new Intl.DateTimeFormat(lang, { weekday: "short", timeZone: "UTC" }).format(one);
}

import type { CalendarDate } from "@pistor/core/basics";
import { addDays, daysBetween } from "@pistor/core/basics";

/** Lots of each substance, the older first, with the days from the demo's day on which they came into use and end. */
export const lotsInUse: Readonly<
  Record<string, readonly { readonly lot: string; readonly fromDay: number; readonly endDay: number }[]>
> = {
  "hyaluronic-acid": [
    { lot: "HA-2291", fromDay: -200, endDay: 96 },
    { lot: "HA-2306", fromDay: -33, endDay: 171 },
  ],
  "vitamin-c": [
    { lot: "VC-0398", fromDay: -200, endDay: 40 },
    { lot: "VC-0417", fromDay: -45, endDay: 128 },
  ],
  "sodium-chloride": [{ lot: "NS-7712", fromDay: -200, endDay: 420 }],
  dexpanthenol: [{ lot: "DX-1180", fromDay: -200, endDay: 250 }],
  lidocaine: [
    { lot: "LI-5521", fromDay: -200, endDay: 31 },
    { lot: "LI-5603", fromDay: -18, endDay: 310 },
  ],
  caffeine: [{ lot: "CF-0219", fromDay: -200, endDay: 190 }],
  "deoxycholic-acid": [{ lot: "DC-0044", fromDay: -200, endDay: 365 }],
};

/** The lot that was in use on a day. */
export function lotOn(substance: string, on: CalendarDate, today: CalendarDate) {
  const ago = daysBetween(today, on);
  const used = [...(lotsInUse[substance] ?? [])].reverse().find(({ fromDay }) => fromDay <= ago);
  return used === undefined ? null : { lot: used.lot, expires: addDays(today, used.endDay) };
}

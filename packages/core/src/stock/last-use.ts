import type { CalendarDate, Moment, Zone } from "../basics/index.ts";
import { addDays, hourMs, momentAt } from "../basics/index.ts";
import type { StockKnowledge } from "./knowledge.ts";
import type { StockProduct } from "./product.ts";

const hoursOfDay = 24;

/**
 * The last moment at which a vial that is opened now may be used.
 *
 * The shortest of: what its label says once opened, what holds for its kind of vial, and the end of the lot's last day by
 * the clinic's clocks. Hours are real hours: a solution does not know the clock.
 */
export function lastUse(
  knowledge: StockKnowledge,
  product: Pick<StockProduct, "container" | "openedHours">,
  expires: CalendarDate,
  openedAt: Moment,
  zone: Zone,
): Moment {
  const { multiDoseDays, singleDoseHours } = knowledge;
  const ofItsKind =
    product.container === "multi-dose" ? multiDoseDays.settled.value * hoursOfDay : singleDoseHours.settled.value;
  const hours = Math.min(ofItsKind, product.openedHours ?? ofItsKind);
  const endOfLastDay = momentAt(zone, addDays(expires, 1), "00:00");
  return Math.min(openedAt + hours * hourMs, endOfLastDay);
}

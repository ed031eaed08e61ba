/** What everything else is built from: days, decimals, units, problems, and how a document is read. */
export type { CalendarDate } from "./calendar-date.ts";
export {
  addDays,
  addMonths,
  ageOn,
  calendarDate,
  dayNumber,
  daysBetween,
  isCalendarDate,
  isoWeekday,
} from "./calendar-date.ts";
export { canonical } from "./canonical.ts";
export { isCountry } from "./countries.ts";
export { isCurrency, minorDigits } from "./currencies.ts";
export type { Decimal } from "./decimal.ts";
export { decimal, plain } from "./decimal.ts";
export type { Moment, Zone } from "./moment.ts";
export {
  addClockDays,
  dayOf,
  hourMs,
  minuteMs,
  momentAt,
  momentSchema,
  readMoment,
  timeOf,
  timeZone,
  writeMoment,
} from "./moment.ts";
export type { Converted, Money } from "./money.ts";
export {
  addMoney,
  allocate,
  compareMoney,
  convertMoney,
  money,
  percentOf,
  subtractMoney,
  sumMoney,
  taxWithin,
  timesMoney,
  zero,
} from "./money.ts";
export type { ProblemDocument } from "./problem.ts";
export { jsonPointer, Problem, problemDocument } from "./problem.ts";
export { readDocument } from "./read-document.ts";
export { calendarDateSchema, countrySchema, idOrWordsSchema } from "./schemas.ts";
export type { Cm2, Mg, Ml, Mm } from "./units.ts";

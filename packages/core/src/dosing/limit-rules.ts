import type { CalendarDate, Decimal } from "../basics/index.ts";
import { addDays, addMonths, decimal, plain } from "../basics/index.ts";
import type { DoseLimit } from "../substances/index.ts";
import type { MixFinding } from "./answer.ts";
import { earlierOf, firstDayOf, since } from "./earlier-doses.ts";
import { countedAs, limitsOf } from "./limits-of.ts";
import type { Mixture, Part } from "./mixture.ts";
import { found } from "./mixture.ts";
import { isSessionMass } from "./session-maximum.ts";

/**
 * Every other limit that holds: by point, area, day and week, by volume, by number of points, and from one session to
 * the next. A course's and a year's most stand with the doses.
 */
export function limitFindings(mixture: Mixture): MixFinding[] {
  return mixture.parts.flatMap((part) =>
    limitsOf(mixture, part).flatMap((limit) => [
      ...weightFor(mixture, part, limit),
      ...(isSessionMass(limit) ? [] : ofLimit(mixture, part, limit)),
    ]),
  );
}

/** A most by weight asks for the weight, unless the session's maximum does so already. */
function weightFor({ request }: Mixture, { id, substance }: Part, limit: DoseLimit): MixFinding[] {
  const { of, bound, value } = limit;
  if (of !== "amount" || bound !== "most" || value.unit !== "mg/kg" || substance?.limit?.kind === "mg-per-kg")
    return [];
  if (request.patient?.weightKg !== undefined) return [];
  return [found("dose.weight-unknown", "cannot-decide", [id], { substance: id }, value.claims)];
}

function ofLimit(mixture: Mixture, part: Part, limit: DoseLimit): MixFinding[] {
  const { of, bound, scope, value } = limit;
  if (of === "interval") return interval(mixture, part, limit);
  const counted = amountOf(mixture, part, limit);
  if (counted === null || bound === "least") return [];
  const most = value.settled.value;
  if (bound === "exactly" ? counted.eq(most) : counted.lte(most)) return [];
  const because = { substance: part.id, amount: plain(counted), unit: value.unit, most, per: scope.per };
  return [found("dose.over-limit", "refused", [part.id], because, value.claims)];
}

/** What a limit counts, in its own unit; null where it counts something that a mixture does not tell. */
function amountOf(mixture: Mixture, part: Part, { of, scope, value }: DoseLimit): Decimal | null {
  const { request, pointsMl, totalMl } = mixture;
  const { points } = request;
  if (of === "points") return points === undefined || scope.per !== "session" ? null : decimal(points);
  if (of === "volume") {
    if (value.unit !== "mL") return null;
    const volume = decimal(part.ingredient.volumeMl)
      .times(pointsMl ?? totalMl)
      .div(totalMl);
    return scope.per === "session" ? volume : scope.per === "point" && points !== undefined ? volume.div(points) : null;
  }
  const inUnit = part.strength?.unit === "[iU]" ? "[iU]" : "mg";
  if (of !== "amount" || !value.unit.startsWith(inUnit)) return null;
  const over = overSpan(mixture, part, scope.per);
  const weightKg = request.patient?.weightKg;
  const amount = over?.times(countedAs(part, scope.salt)) ?? null;
  if (value.unit === "mg/kg") return weightKg === undefined ? null : (amount?.div(weightKg) ?? null);
  return amount;
}

/** The amount of a point, a square centimetre, a session, a day or a week; null where it is not known or not counted here. */
function overSpan(mixture: Mixture, part: Part, per: DoseLimit["scope"]["per"]): Decimal | null {
  const { on, points, areaCm2 } = mixture.request;
  const { given } = part;
  if (per === "session") return given;
  if (per === "point") return points === undefined ? null : given.div(points);
  if (per === "area") return areaCm2 === undefined ? null : given.div(areaCm2);
  if (per !== "day" && per !== "week") return null;
  return on === undefined ? given : given.plus(since(earlierOf(mixture, part) ?? [], firstDayOf(per, on)));
}

/** From one session with a substance to the next. */
function interval(mixture: Mixture, part: Part, { bound, value }: DoseLimit): MixFinding[] {
  const { on } = mixture.request;
  const last = earlierOf(mixture, part)
    ?.filter(({ amount, on: day }) => amount.gt(0) && day !== on)
    .at(-1)?.on;
  if (last === undefined || on === undefined || bound !== "least") return [];
  const earliest = after(last, value.settled.value, value.unit);
  if (earliest === null || on >= earliest) return [];
  const because = { substance: part.id, last, on, earliest };
  return [found("dose.too-soon", "refused", [part.id], because, value.claims, earliest)];
}

function after(day: CalendarDate, count: number, unit: string): CalendarDate | null {
  if (unit === "d") return addDays(day, count);
  return unit === "mo" ? addMonths(day, count) : null;
}

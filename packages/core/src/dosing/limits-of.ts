import type { Decimal } from "../basics/index.ts";
import { decimal } from "../basics/index.ts";
import type { Parameter } from "../evidence/index.ts";
import type { DoseLimit } from "../substances/index.ts";
import { limitsThatApply } from "../substances/index.ts";
import { countriesOf } from "./law-rules.ts";
import type { Mixture, Part } from "./mixture.ts";

/**
 * The limits of a substance that hold for this mixture and that neither its session maximum nor its label counts already:
 * by route, companion in the syringe, country and day. What is not known shuts none out, nor does the salt: an amount is
 * counted as the form that the limit counts, by `countedAs`.
 */
export function limitsOf(mixture: Mixture, part: Part): readonly DoseLimit[] {
  const { substance } = part;
  // Most substances have none, and their rules are asked at every key that is typed.
  if (substance === undefined || substance.limits.length === 0) return [];
  const { request, parts } = mixture;
  const counted = new Set(
    [...Object.values(substance.limit ?? {}), ...Object.values(substance.label ?? {})].flatMap((each) =>
      isParameter(each) ? [each.id] : [],
    ),
  );
  const countries = countriesOf(mixture);
  const asked = {
    ...(request.route === undefined ? {} : { route: request.route }),
    ...(countries === undefined ? {} : { countries }),
    ...(request.on === undefined ? {} : { on: request.on }),
    with: parts.map(({ id }) => id),
  };
  return limitsThatApply(substance.limits, asked).filter(({ value }) => !counted.has(value.id));
}

/** How much of what a limit counts is in an amount as it is written: the salt's share of base over the counted form's. */
export function countedAs({ substance, salt, ingredient }: Part, form: string | undefined): Decimal {
  const counted = substance?.salts.find((each) => each.id === form)?.baseFraction?.settled.value;
  const written = ingredient.strengthAs === "base" ? 1 : salt?.baseFraction?.settled.value;
  // Where a share of base is not known the amount counts as it is written.
  return counted === undefined || written === undefined ? decimal(1) : decimal(written).div(counted);
}

/** The base in an amount as it is written; null where the label does not say which salt, or nobody worked it out. */
export function baseOf({ salt, ingredient, given }: Part): Decimal | null {
  if (ingredient.strengthAs === "base") return given;
  const share = salt?.baseFraction?.settled.value;
  return ingredient.strengthAs === "salt" && share !== undefined ? given.times(share) : null;
}

/** The most of a course and of a year in mg, where a limit or a label gives one. @param maxMg the most of a session */
export function courseAndYear(
  mixture: Mixture,
  part: Part,
  maxMg: Decimal | null,
): { course: Decimal | null; year: Decimal | null } {
  const least = (per: "course" | "year", others: readonly Decimal[]) =>
    [...others, ...limitsOf(mixture, part).flatMap((limit) => massLimit(limit, per, part))].reduce<Decimal | null>(
      (least, each) => (least === null || each.lt(least) ? each : least),
      null,
    );
  const sessions = part.substance?.label?.maxSessions.settled.value;
  const ofLabel = sessions === undefined || maxMg === null ? [] : [maxMg.times(sessions)];
  return { course: least("course", ofLabel), year: least("year", []) };
}

function massLimit({ of, bound, scope, value }: DoseLimit, per: string, part: Part): Decimal[] {
  if (of !== "amount" || bound !== "most" || scope.per !== per || value.unit !== "mg") return [];
  return [decimal(value.settled.value).div(countedAs(part, scope.salt))];
}

function isParameter(value: unknown): value is Parameter<unknown> {
  return typeof value === "object" && value !== null && "id" in value && "settled" in value;
}

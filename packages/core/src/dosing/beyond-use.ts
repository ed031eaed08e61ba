import { hourMs, isCalendarDate, minuteMs, Problem, readMoment } from "../basics/index.ts";
import type { MixFinding } from "./answer.ts";
import { claimsOf } from "./claims-of.ts";
import type { Mixture } from "./mixture.ts";
import { found } from "./mixture.ts";
import { endOfMixture } from "./preparation.ts";

/**
 * The last moment at which the mixture may be injected, with the offset of the one at which it was made: after its own
 * hours, or when a vial in it ends; null where it is not known when it is made.
 */
export function useBeforeOf({ knowledge, request, parts }: Mixture): string | null {
  const { preparedAt } = request;
  if (preparedAt === undefined) return null;
  const { multiDoseDays, singleDoseHours } = knowledge.vials;
  const vialEnds = parts.flatMap(({ ingredient: { container, openedAt } }) => {
    if (container === undefined || openedAt === undefined || isCalendarDate(openedAt)) return [];
    const hours = container === "multi-dose" ? multiDoseDays.settled.value * 24 : singleDoseHours.settled.value;
    return [readMoment(openedAt) + hours * hourMs];
  });
  const { ms } = endOfMixture(readMoment(preparedAt), knowledge.useWithinHours.settled.value, vialEnds);
  return writeLike(preparedAt, ms);
}

/**
 * A mixture that is older than its time is thrown away.
 *
 * @throws {Problem} `mix.used-before-prepared`
 */
export function beyondUseFindings(mixture: Mixture): MixFinding[] {
  const { knowledge, parts, request } = mixture;
  const useBefore = useBeforeOf(mixture);
  if (useBefore === null) return [];
  const { preparedAt, usedAt, on } = request;
  if (preparedAt !== undefined && usedAt !== undefined && readMoment(usedAt) < readMoment(preparedAt))
    throw new Problem(
      "mix.used-before-prepared",
      "/usedAt",
      `The mixture is used at ${usedAt}, before it is prepared at ${preparedAt}: correct one of the times.`,
    );
  const late =
    usedAt === undefined ? on !== undefined && on > useBefore.slice(0, 10) : readMoment(usedAt) > readMoment(useBefore);
  if (!late) return [];
  const hours = knowledge.useWithinHours;
  const because = { useBefore, day: useBefore.slice(0, 10), time: useBefore.slice(11, 16), hours: hours.settled.value };
  return [
    found(
      "mixture.past-use",
      "refused",
      parts.map(({ id }) => id),
      because,
      [...hours.claims, ...claimsOf(knowledge, "mixture.past-use")],
    ),
  ];
}

/**
 * A moment with the offset of another.
 *
 * @example writeLike("2026-11-21T23:30:00+03:00", 0) // => "1970-01-01T03:00:00+03:00"
 */
function writeLike(moment: string, ms: number): string {
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(moment)?.[0] ?? "Z";
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  const east = sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * hourMs + Number(minutes) * minuteMs);
  return `${new Date(ms + east).toISOString().slice(0, 19)}${offset}`;
}

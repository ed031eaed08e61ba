import type { Claim, Parameter } from "../evidence/index.ts";

/** How a substance gets to where it acts. */
export const routes = ["intradermal", "subcutaneous", "intramuscular", "topical", "oral"] as const;
export type Route = (typeof routes)[number];

/** The largest amount of one session. */
export type SessionLimit =
  | {
      readonly kind: "mg-per-kg";
      readonly perKgMg: Parameter<number>;
      readonly capMg: Parameter<number>;
      /** The key under which a clinic keeps its own value; null where it may not. */
      readonly policyKey: "lidocaine-mg-per-kg" | null;
      /** Published looser values, each with the cap that stands beside it; a clinic may go as far as the last. */
      readonly looser: readonly {
        readonly perKgMg: number;
        readonly capMg: number;
        readonly claims: readonly Claim[];
      }[];
    }
  | { readonly kind: "mg"; readonly maxMg: Parameter<number> };

/** Where and when a limit holds. What is left out is not asked: the limit holds for all of it. */
export interface LimitScope {
  readonly per: "point" | "session" | "day" | "week" | "course" | "year" | "area";
  /** Id of a salt of the substance: the amount is counted in that form. Left out: as written on the product. */
  readonly salt?: string;
  readonly route?: Route;
  /** Id of a substance that stands beside it in the syringe: `adrenaline`. */
  readonly with?: string;
  /** For one use alone, in words. */
  readonly use?: string;
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly country?: string;
  /** First day on which it holds, and the first on which it no longer does. */
  readonly from?: string;
  readonly until?: string;
}

/**
 * One limit, with what it counts. The unit of the value says how: `mg`, `mg/kg` of body weight, `mg/cm2` of skin, `mL`,
 * `[iU]`, `g`, `cm2`, `mm`, `min`, `d`, `mo`, `1` for points and sessions.
 *
 * How to choose: every limit that applies (`limitsThatApply`) is held to; of two that count the same the stricter wins.
 * A limit whose scope names nothing but `per` applies always, so a higher one that was published for use with adrenaline
 * stands beside it and never lifts it. What is not known about a mixture (its salt, the country, the day) shuts no limit
 * out. The session's maximum with the clinic's own policy in it stands in `Substance.limit`, what a label fixes in
 * `Substance.label`; neither is repeated in `Substance.limits`, and `allLimits` gives the three as one list.
 */
export interface DoseLimit {
  readonly of: "amount" | "volume" | "points" | "spacing" | "sessions" | "area" | "minutes" | "days" | "interval";
  readonly bound: "most" | "least" | "exactly";
  readonly scope: LimitScope;
  readonly value: Parameter<number>;
}

/** A group of people for whom every maximum of a substance is lowered. */
export interface LimitReduction {
  readonly who: string;
  /** Keys of screening's answers that tell who they are; empty where screening asks nothing of it. */
  readonly answers: readonly string[];
  /** How much is taken off, in %. */
  readonly percent: Parameter<number>;
}

/** What is known of a mixture when its limits are looked for. What is left out is not known, never none. */
export interface LimitAsked {
  readonly salt?: string;
  readonly route?: Route;
  /** Everything in the syringe, by id. */
  readonly with?: readonly string[];
  /** The country and the unions that it belongs to on that day: `["FR", "EU"]`. */
  readonly countries?: readonly string[];
  readonly on?: string;
}

/** The limits that hold for what is asked: a limit is left out only where its scope is known not to be met. */
export function limitsThatApply(limits: readonly DoseLimit[], asked: LimitAsked): DoseLimit[] {
  return limits.filter(({ scope }) => {
    const { salt, route, country } = scope;
    if (salt !== undefined && asked.salt !== undefined && salt !== asked.salt) return false;
    if (route !== undefined && asked.route !== undefined && route !== asked.route) return false;
    if (scope.with !== undefined && asked.with !== undefined && !asked.with.includes(scope.with)) return false;
    if (country !== undefined && asked.countries !== undefined && !asked.countries.includes(country)) return false;
    return holdsOn(scope, asked.on);
  });
}

/** Whether a span of days holds on a day; on a day that is not known it does. */
export function holdsOn(
  { from, until }: { readonly from?: string | null; readonly until?: string | null },
  on: string | undefined,
): boolean {
  if (on === undefined) return true;
  return (from == null || from <= on) && (until == null || on < until);
}

import type { DoseLimit } from "./limit.ts";

const bounds = { most: "at most", least: "at least", exactly: "exactly" } as const;

const counted: Readonly<Record<DoseLimit["of"], string>> = {
  amount: "",
  volume: "",
  points: " points",
  spacing: " to the next point",
  sessions: " sessions",
  area: " of skin",
  minutes: "",
  days: "",
  interval: " to the next session",
};

const per: Readonly<Record<DoseLimit["scope"]["per"], string>> = {
  point: "a point",
  session: "a session",
  day: "a day",
  week: "a week",
  course: "a course",
  year: "a year",
  area: "by skin area",
};

/** A limit in English, for the command line and the pages of the docs. @param quantity its value with its unit, as it is written there */
export function limitInWords({ of, bound }: DoseLimit, quantity: string): string {
  return `${bounds[bound]} ${quantity}${counted[of]}`;
}

/** @example scopeInWords({ per: "session", with: "adrenaline" }) // => "a session, with adrenaline" */
export function scopeInWords(scope: DoseLimit["scope"]): string {
  const { salt, route, use, country, from, until } = scope;
  return [
    per[scope.per],
    salt === undefined ? null : `as ${salt}`,
    route === undefined ? null : route,
    scope.with === undefined ? null : `with ${scope.with}`,
    use === undefined ? null : use,
    country === undefined ? null : `in ${country}`,
    from === undefined ? null : `from ${from}`,
    until === undefined ? null : `until ${until}`,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

import type { LegalStatus, Regulation, Span } from "./regulation.ts";
import { inForce, within } from "./regulation.ts";

/** A country's days in a union, whose rules hold in it while it belongs. */
export interface Membership extends Span {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** All law that is known, and who belongs to the European Union when. */
export interface Law {
  readonly regulations: readonly Regulation[];
  readonly unionMembers: readonly Membership[];
}

/** What is asked: of which substance, where on the body or for what, in which country and on which day. */
export interface LawAsked {
  /** Null asks of the practice itself. */
  readonly substance: string | null;
  /** What the substance is besides: `lipolytic`. A rule may name a kind and no substance. */
  readonly kinds?: readonly string[];
  /** Null where no site is named. */
  readonly site: string | null;
  /** What it is for: `cosmetic removal of fat`. A rule may be about a use and no site. */
  readonly uses?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly on: string;
}

/** The rule that answers, and its status on that day: its own, or `suspended` where it was. */
export interface StatusFound {
  readonly status: LegalStatus;
  readonly regulation: Regulation;
  readonly reach: "country" | "union" | "anywhere";
}

const reaches = ["country", "union", "anywhere"] as const;

/** Of two rules that reach and name the same, the stricter answers. */
const strictest: readonly LegalStatus[] = [
  "forbidden",
  "withdrawn",
  "restricted",
  "not-approved",
  "device",
  "suspended",
  "approved",
];

/**
 * The status of a substance at a site, in a country, on a day; null where nothing that was read speaks of it.
 *
 * What is in force comes before what is suspended, the country's own rule before the union's, the union's before one of
 * no country in particular; then the rule that names the site before one for everywhere, then the stricter.
 */
export function statusOf(law: Law, asked: LawAsked): StatusFound | null {
  const found = law.regulations.flatMap((regulation): StatusFound[] => {
    const reach = reachOf(law, regulation, asked);
    if (reach === null || !names(regulation, asked) || !within(regulation, asked.on)) return [];
    const status = inForce(regulation, asked.on) ? regulation.status : "suspended";
    return [{ status, regulation, reach }];
  });
  return found.sort((one, other) => rank(one) - rank(other))[0] ?? null;
}

function names({ substances, site }: Regulation, asked: LawAsked): boolean {
  const known = asked.substance === null ? [] : [asked.substance, ...(asked.kinds ?? [])];
  const substance = known.length === 0 ? substances.length === 0 : known.some((name) => substances.includes(name));
  return substance && (site === null || site === asked.site || (asked.uses ?? []).includes(site));
}

function reachOf(law: Law, { country }: Regulation, asked: LawAsked): StatusFound["reach"] | null {
  if (country === null) return "anywhere";
  if (country === asked.country) return "country";
  if (country !== "EU") return null;
  return law.unionMembers.some((member) => member.country === asked.country && within(member, asked.on))
    ? "union"
    : null;
}

function rank({ status, regulation, reach }: StatusFound): number {
  const suspended = status === "suspended" && regulation.status !== "suspended" ? 1 : 0;
  const general = regulation.site === null ? 1 : 0;
  return suspended * 1000 + reaches.indexOf(reach) * 100 + general * 10 + strictest.indexOf(status);
}

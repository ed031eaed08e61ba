import type { Claim, Membership } from "@pistor/core/evidence";

const since = (from: string, countries: string): readonly Membership[] =>
  countries.split(" ").map((country) => ({ country, from, until: country === "GB" ? "2020-02-01" : null }));

/** The member states of the European Union (ISO 3166-1), each from the day on which it joined. */
export const unionMembers: readonly Membership[] = [
  ...since("1958-01-01", "BE DE FR IT LU NL"),
  ...since("1973-01-01", "DK GB IE"),
  ...since("1981-01-01", "GR"),
  ...since("1986-01-01", "ES PT"),
  ...since("1995-01-01", "AT FI SE"),
  ...since("2004-05-01", "CY CZ EE HU LT LV MT PL SI SK"),
  ...since("2007-01-01", "BG RO"),
  ...since("2013-07-01", "HR"),
];

export const unionMembersClaims: readonly Claim[] = [
  {
    source: "clinic-default",
    at: "from memory: days of accession",
    says: "27 members; the United Kingdom left on 31 January 2020. Iceland, Liechtenstein and Norway take over most of it and are not in the list.",
  },
];

import type { Regulation } from "@pistor/core/evidence";

/**
 * France forbids the removal of fat for looks by injection, mixtures of mesotherapy included.
 *
 * Made public on 12 April 2011 and in force at once; wholly suspended from 17 June 2011 until the judgment of
 * 17 February 2012, which annulled article 2 (physical agents) alone, so that article 1 (injections) stands.
 */
export const franceFatRemoval = {
  id: "fr.fat-removal-by-injection",
  title: "France forbids injections that remove fat for looks",
  substances: ["adipocyte-lysis", "lipolytic"],
  site: "cosmetic removal of fat",
  country: "FR",
  status: "forbidden",
  from: "2011-04-12",
  until: null,
  suspended: [{ from: "2011-06-17", until: "2012-02-17" }],
  says: "Injections of hypo-osmolar solutions, of phosphatidylcholine or deoxycholate and of mesotherapy mixtures to remove fat for looks are forbidden.",
  claims: [
    {
      source: "FR-2011",
      at: "article 1",
      says: "forbidden for cosmetic removal of fat",
      country: "FR",
      from: "2011-04-12",
    },
    {
      source: "FR-SUSP",
      at: "order of 17 June 2011",
      says: "the whole decree is suspended",
      country: "FR",
      from: "2011-06-17",
      until: "2012-02-17",
    },
    {
      source: "FR-CE",
      at: "outcome: article 2 annulled alone",
      says: "forbidden for cosmetic removal of fat",
      country: "FR",
      from: "2012-02-17",
    },
  ],
} as const satisfies Regulation;

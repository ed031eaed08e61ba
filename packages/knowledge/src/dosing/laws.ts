import type { LegalPack } from "@pistor/core/dosing";
import { claim } from "../substances/write.ts";

/** What was read of each country's law on mixtures. A pack without a rule was read and forbids no mixture by itself. */
export const laws: readonly LegalPack[] = [
  {
    country: "FR",
    noOfficeMixing: [
      claim("HAS-INAHTA", "conclusions", "medicines are mixed in a pharmacy alone"),
      claim("MEDISITE", "article", "a physician may not mix medicines in the office"),
    ],
    noCosmeticLipolysis: [
      claim(
        "FR-2011",
        "article 1",
        "injections that break down fat for looks are banned, mesotherapy mixtures among them",
      ),
      claim(
        "FR-CE",
        "decision 349431",
        "the court annulled article 2 alone, so that article 1 stands; confirm the text in force",
      ),
    ],
    claims: [claim("HAS-AVIS", "opinion 2014.0048", "the danger of infection is proven; off-label use must be told")],
  },
  {
    country: "TR",
    noOfficeMixing: null,
    noCosmeticLipolysis: null,
    claims: [
      claim("TR-GETAT", "regulation of 2014", "certified physician in a licensed centre; nothing read on mixing"),
    ],
  },
  {
    country: "US",
    noOfficeMixing: null,
    noCosmeticLipolysis: null,
    claims: [claim("FDA2023", "warning", "one product is approved to break down fat, under the chin")],
  },
  {
    country: "BR",
    noOfficeMixing: null,
    noCosmeticLipolysis: null,
    claims: [
      claim(
        "ANVISA",
        "note of 2023",
        "what is injected is a medicine or health product; external use is never injected",
      ),
    ],
  },
];

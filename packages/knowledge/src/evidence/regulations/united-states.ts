import type { Regulation } from "@pistor/core/evidence";
import { lawClaim, remembered } from "./claim.ts";

const country = "US";

/** What the FDA and the CDC say. */
export const unitedStates: readonly Regulation[] = [
  {
    id: "us.deoxycholic-acid-submental",
    title: "Deoxycholic acid is approved for fat under the chin",
    substances: ["deoxycholic-acid"],
    site: "submental",
    country,
    status: "approved",
    from: "2015-04-29",
    until: null,
    says: "Approved for adults, for fat under the chin alone. It is the only injection approved to dissolve fat.",
    claims: [
      lawClaim("FDA2023", "warning", "the only injection approved to dissolve fat, under the chin", { country }),
      lawClaim("KYB-DOS", "indication", "fat under the chin, adults", { country }),
      lawClaim("KYB-NEWS", "news of the day", "approved on 29 April 2015", { country, from: "2015-04-29" }),
    ],
  },
  {
    id: "us.deoxycholic-acid-elsewhere",
    title: "Deoxycholic acid is not approved for any other place",
    substances: ["deoxycholic-acid"],
    site: null,
    country,
    status: "not-approved",
    from: null,
    until: null,
    says: "No approval for any place but the fat under the chin. Before 29 April 2015 there was none at all.",
    claims: [lawClaim("FDA2023", "warning", "approved under the chin alone", { country })],
  },
  {
    id: "us.fat-dissolving-injections",
    title: "Other fat-dissolving injections are not approved",
    substances: ["sodium-deoxycholate", "phosphatidylcholine"],
    site: null,
    country,
    status: "not-approved",
    from: null,
    until: null,
    says:
      "Not approved under any name. The FDA wrote to six clinics and a Brazilian firm in April 2010, and warned of four " +
      "products by name in December 2023: scars, infection, deformity, cysts, knots.",
    claims: [
      lawClaim("WIKI-LIPO", "history", "letters to six clinics and one firm on 7 April 2010", {
        country,
        from: "2010-04-07",
      }),
      lawClaim(
        "FDA2023",
        "warning of December 2023",
        "Aqualyx, Lipodissolve, Lipo Lab and Kabelline are not approved",
        {
          country,
        },
      ),
      lawClaim("S2", "regional fat", "not approved by the FDA; very little research", { country }),
    ],
  },
  {
    id: "us.artichoke",
    title: "Artichoke extract is not approved for injection",
    substances: ["artichoke"],
    site: null,
    country,
    status: "not-approved",
    from: null,
    until: null,
    says: "Not approved for injection. It was among what was injected before the infections of 2005.",
    claims: [
      lawClaim("WEBMD", "outbreak of 2005", "not approved for injection", { country }),
      lawClaim("REDORBIT", "outbreak of 2005", "not approved for injection", { country }),
    ],
  },
  {
    id: "us.homeopathic-injectables",
    title: "Thuja and graphites are not approved for injection",
    substances: ["thuja", "graphites", "homeopathic"],
    site: null,
    country,
    status: "not-approved",
    from: null,
    until: null,
    says: "Homeopathic products that were injected before the infections of 2005 are not approved for it.",
    claims: [lawClaim("REDORBIT", "outbreak of 2005", "not approved for injection", { country })],
  },
  {
    id: "us.glutathione-whitening",
    title: "Injected glutathione is not approved to whiten skin",
    substances: ["glutathione"],
    site: "whitening",
    country,
    status: "not-approved",
    from: null,
    until: null,
    says: "Not approved for injection to whiten skin. No text was read that says so: check before anybody relies on it.",
    claims: [remembered("FDA", "injection for whitening is not approved")],
  },
  {
    id: "us.safe-injection",
    title: "Injections only by licensed practitioners, with approved substances",
    substances: [],
    site: null,
    country,
    status: "restricted",
    from: "2005-11-10",
    until: null,
    says: "After the infections of 2005 the CDC asks for licensed practitioners, approved substances and clean injection.",
    claims: [
      lawClaim("MMWR", "editorial note", "licensed practitioners, approved substances, injection without germs", {
        country,
      }),
      remembered("day of the report", "the news of it is of 10 November 2005"),
    ],
  },
];

import type { Regulation } from "@pistor/core/evidence";
import { lawClaim } from "./claim.ts";

/** Brazil, Spain, and what labels say in every country. */
export const elsewhere: readonly Regulation[] = [
  {
    id: "br.injectable-cosmetics",
    title: "No cosmetic is ever injected",
    substances: ["cosmetic"],
    site: null,
    country: "BR",
    status: "forbidden",
    from: "2023-12-31",
    until: null,
    says:
      "There is no injectable cosmetic: what is injected is a medicine or a health product. What is for use on the skin is " +
      "never injected. The note is of 2023; its day was not read.",
    claims: [
      lawClaim("ANVISA", "note 33/2023", "no injectable cosmetic exists", { country: "BR" }),
      lawClaim("ESTETIKA", "the note explained", "for use on the skin: never injected", { country: "BR" }),
    ],
  },
  {
    id: "es.homeopathic-injectables",
    title: "Homeopathic injections are authorised",
    substances: ["thuja", "graphites", "homeopathic"],
    site: null,
    country: "ES",
    status: "approved",
    from: "1994-12-31",
    until: null,
    says:
      "Authorised by decree 2208/1994, of which the day was not read. Vials of such products are suspected in the " +
      "outbreak of 2009 (17 of 77 people): Pistor blocks them all the same.",
    claims: [
      lawClaim("SEME", "decree 2208/1994", "homeopathic injections are authorised", { country: "ES" }),
      lawClaim("GALMES", "outbreak", "17 of 77 infected, vials suspected", { country: "ES" }),
    ],
  },
  {
    id: "any.dutasteride-child-bearing",
    title: "Dutasteride is not for women who can become pregnant",
    substances: ["dutasteride"],
    site: "where pregnancy is possible",
    country: null,
    status: "restricted",
    from: null,
    until: null,
    says:
      "By its labels not for women who can become pregnant. No blood is given until six months after the last dose. It " +
      "passes through skin: pregnant staff do not handle it.",
    claims: [
      lawClaim("DUT-MIMS", "contraindications", "women of child-bearing potential"),
      lawClaim("DUT-PREG", "pregnancy", "harm to the unborn; no blood donation for 6 months; absorbed through skin"),
      lawClaim("DUT-PPILL", "precautions", "a condom where the partner may be pregnant"),
    ],
  },
  {
    id: "any.finasteride-women",
    title: "Finasteride is not for women",
    substances: ["finasteride"],
    site: "where pregnancy is possible",
    country: null,
    status: "restricted",
    from: null,
    until: null,
    says: "By its label not meant for women (pregnancy category X). It is present in semen.",
    claims: [lawClaim("FIN-PREG", "pregnancy", "pregnancy category X; not indicated in women; present in semen")],
  },
];

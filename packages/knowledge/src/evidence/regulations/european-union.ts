import type { Regulation } from "@pistor/core/evidence";
import { lawClaim, remembered } from "./claim.ts";

const country = "EU";

/** What holds in every member state while it belongs. */
export const europeanUnion: readonly Regulation[] = [
  {
    id: "eu.calcitonin",
    title: "Calcitonin only for short use in three diseases",
    substances: ["calcitonin"],
    site: null,
    country,
    status: "restricted",
    from: "2012-07-19",
    until: null,
    says:
      "Short use alone: after sudden immobility (2 weeks, at most 4), in Paget's disease (at most 3 months), and where " +
      "cancer raises calcium. Not for osteoporosis. Long use came with 0.7 to 2.4 % more cancer.",
    claims: [
      lawClaim("EMA-CALC", "2012", "short use in three diseases alone; not for osteoporosis", {
        country,
        from: "2012-07-19",
      }),
      lawClaim("EMA-CALC", "2012", "0.7 to 2.4 % more cancer with long use", { country }),
      lawClaim("S2", "hormones", "for painful bone disease, from osteoporosis to cancer"),
    ],
  },
  {
    id: "eu.buflomedil",
    title: "Buflomedil taken off the market",
    substances: ["buflomedil"],
    site: null,
    country,
    status: "withdrawn",
    from: "2011-11-17",
    until: null,
    says:
      "Harm to heart and nerves outweighs its small benefit. The agency asked on 17 November 2011 that every licence be suspended; the " +
      "Commission decided so on 13 February 2012.",
    claims: [
      lawClaim("EMA-BUFLO", "key dates", "opinion of 17 November 2011: suspend every licence", {
        country,
        from: "2011-11-17",
      }),
      lawClaim("EMA-BUFLO", "key dates", "decision of 13 February 2012", { country, from: "2012-02-13" }),
    ],
  },
  {
    id: "eu.thiocolchicoside",
    title: "Thiocolchicoside for a few days, with contraception",
    substances: ["thiocolchicoside"],
    site: null,
    country,
    status: "restricted",
    from: "2013-12-31",
    until: null,
    says:
      "Said to be limited in 2013 to a few days, with contraception. No text was read that says so: check before anybody " +
      "relies on it.",
    claims: [remembered("EMA 2013", "at most 5 days into the muscle, with contraception")],
  },
  {
    id: "eu.organic-silica",
    title: "No medicine of organic silica",
    substances: ["organic-silica"],
    site: null,
    country,
    status: "not-approved",
    from: null,
    until: null,
    says: "No licensed medicine is known. No text was read that says so: check before anybody relies on it.",
    claims: [remembered("licences", "no medicine of silanols")],
  },
  {
    id: "eu.fillers",
    title: "What is injected to fill skin for looks is a device",
    substances: ["hyaluronic-acid"],
    site: "filling of skin for looks",
    country,
    status: "device",
    from: "2023-06-22",
    until: null,
    says:
      "Products that fill skin by injection for looks fall under the device regulation (Annex XVI, group 3) and its common " +
      "specifications. A medicine inside the product brings the rules for medicines with it.",
    claims: [
      lawClaim("FIMEA", "Annex XVI", "group 3: filling of skin by injection", { country }),
      lawClaim("AVANTI", "common specifications", "2022/2346 for products without a medical purpose", { country }),
      lawClaim("MDO", "products with a medicine", "a medicine inside brings its own rules", { country }),
      lawClaim("SELEON", "deadlines", "apply since 22 June 2023", { country, from: "2023-06-22" }),
    ],
  },
  {
    id: "eu.lipolysis-equipment",
    title: "Equipment that removes fat is a device",
    substances: [],
    site: "equipment for removal of fat",
    country,
    status: "device",
    from: "2023-06-22",
    until: null,
    says: "Equipment for lipolysis and liposuction falls under the device regulation (Annex XVI, group 4).",
    claims: [
      lawClaim("FIMEA", "Annex XVI", "group 4: equipment for lipolysis", { country }),
      lawClaim("SELEON", "deadlines", "apply since 22 June 2023", { country, from: "2023-06-22" }),
    ],
  },
];

import type { MixCase } from "./mix-case.ts";
import { mixture } from "./mix-case.ts";

const two = (more: object) =>
  mixture(
    [
      ["hyaluronic-acid", "10 mg/mL", 1],
      ["vitamin-c", "100 mg/mL", 1],
    ],
    more,
  );
const one = (more: object) => mixture([["hyaluronic-acid", "10 mg/mL", 1]], more);
const caffeine = (more: object) => mixture([["caffeine", "5 mg/mL", 1]], more);

/** What a country says, from its day on. */
export const lawCases: readonly MixCase[] = [
  {
    name: "two medicines mixed in a French office",
    document: two({ country: "FR" }),
    verdict: "refused",
    rules: ["law.no-office-mixing"],
    gives: { lawNotes: ["fr.off-label-is-told"] },
    why: "The health authority's opinion: in a pharmacy alone.",
  },
  {
    name: "the same, mixed in a French pharmacy",
    document: two({ country: "FR", preparedIn: "pharmacy" }),
    verdict: "ok",
    rules: ["law.mixed-in-pharmacy"],
    without: ["law.no-office-mixing"],
    why: "A pharmacy may; that use is off-label must be told.",
  },
  {
    name: "the same before the opinion was given",
    document: two({ country: "FR", on: "2013-06-01" }),
    verdict: "ok",
    rules: [],
    without: ["law.no-office-mixing"],
    why: "The opinion is of 2014.",
  },
  {
    name: "one medicine in a French office",
    document: one({ country: "FR" }),
    verdict: "ok",
    rules: [],
    without: ["law.no-office-mixing"],
    why: "One medicine is prepared, not mixed.",
  },
  {
    name: "a mixture against fat in France",
    document: caffeine({ country: "FR" }),
    verdict: "refused",
    rules: ["law.no-cosmetic-lipolysis", "dose.no-limit-known"],
    without: ["law.substance"],
    why: "The decree of 2011 bans mixtures of mesotherapy against fat for looks.",
  },
  {
    name: "a mixture against fat in France while the decree was suspended",
    document: caffeine({ country: "FR", on: "2011-09-01" }),
    verdict: "caution",
    rules: ["dose.no-limit-known"],
    without: ["law.no-cosmetic-lipolysis"],
    why: "Suspended from 17 June 2011 to 17 February 2012.",
  },
  {
    name: "two active substances in Italy",
    document: two({ country: "IT" }),
    verdict: "caution",
    rules: ["law.single-agent"],
    why: "One at a time is advised.",
  },
  {
    name: "one active substance in saline in Italy",
    document: mixture(
      [
        ["hyaluronic-acid", "10 mg/mL", 1],
        ["sodium-chloride", "0.9 %", 1],
      ],
      { country: "IT" },
    ),
    verdict: "ok",
    rules: [],
    without: ["law.single-agent"],
    why: "A carrier only dilutes.",
  },
  {
    name: "caffeine against fat in the United States",
    document: caffeine({ country: "US" }),
    verdict: "caution",
    rules: ["dose.no-limit-known", "law.lipolysis-not-approved"],
    why: "Deoxycholic acid is the one injection approved for it.",
  },
  {
    name: "hyaluronic acid in the United States",
    document: one({ country: "US" }),
    verdict: "ok",
    rules: [],
    without: ["law.lipolysis-not-approved"],
    why: "It breaks down no fat.",
  },
  {
    name: "thiocolchicoside in Germany",
    document: mixture([["thiocolchicoside", "2 mg/mL", 1]], { country: "DE", site: "back" }),
    verdict: "caution",
    rules: ["dose.no-limit-known", "law.substance", "substance.restricted", "law.not-read"],
    gives: { "thiocolchicoside.mg": 2 },
    why: "Restricted in the Union, to which Germany belongs.",
  },
  {
    name: "thiocolchicoside in Turkey",
    document: mixture([["thiocolchicoside", "2 mg/mL", 1]], { site: "back" }),
    verdict: "caution",
    rules: ["dose.no-limit-known", "substance.restricted"],
    without: ["law.substance"],
    why: "Turkey does not belong to the Union; the restriction stands with the substance.",
  },
  {
    name: "a mixture in Turkey, and who may prepare it",
    document: two({}),
    verdict: "ok",
    rules: [],
    gives: { lawNotes: ["tr.practice", "tr.practice-any-branch"] },
    without: ["law.not-read"],
    why: "Certified physicians in licensed units; since 2025 of any branch.",
  },
  {
    name: "a mixture in a country whose law nobody has read",
    document: two({ country: "DE" }),
    verdict: "ok",
    rules: ["law.not-read"],
    why: "A remark: whoever knows it is asked.",
  },
  {
    name: "two medicines, and nobody says where",
    document: two({ country: undefined }),
    verdict: "cannot-decide",
    rules: ["law.country-not-given"],
    why: "France would forbid it.",
  },
  {
    name: "one medicine, and nobody says where",
    document: one({ country: undefined }),
    verdict: "ok",
    rules: [],
    without: ["law.country-not-given"],
    why: "No law that was read would forbid it.",
  },
];

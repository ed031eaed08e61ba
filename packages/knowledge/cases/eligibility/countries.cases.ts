import type { ScreenDocument } from "@pistor/core/eligibility";
import type { EligibilityCase } from "./eligibility-case.ts";
import { without, woman } from "./people.ts";

const injection = "country.bans-fat-injection";
const substance = "country.bans-substance";
const free = { decision: "eligible", rules: [], without: [injection, substance] } as const;

const inFrance = (otherwise: Partial<ScreenDocument>) => woman({}, { country: "FR", ...otherwise });

/** The law of the clinic's country. */
export const countries: readonly EligibilityCase[] = [
  {
    name: "deoxycholic acid against fat in France",
    situation: inFrance({ treatment: "fat", mixture: ["deoxycholic-acid"] }),
    decision: "not-eligible",
    rules: [substance, injection],
    ask: [],
    why: "FR-2011, article 1: deoxycholate and injections against fat are both named.",
  },
  {
    name: "sodium deoxycholate against fat in France",
    situation: inFrance({ treatment: "fat", mixture: ["sodium-deoxycholate"] }),
    decision: "not-eligible",
    rules: [substance, injection],
    why: "FR-2011, article 1 names deoxycholate.",
  },
  {
    name: "phosphatidylcholine against fat in France",
    situation: inFrance({ treatment: "fat", mixture: ["phosphatidylcholine"] }),
    decision: "not-eligible",
    rules: [substance, injection, "substance.refused"],
    why: "FR-2011, article 1 names it, and it is refused everywhere.",
  },
  {
    name: "deoxycholic acid against cellulite in France",
    situation: inFrance({ treatment: "cellulite", mixture: ["deoxycholic-acid"] }),
    decision: "not-eligible",
    rules: [substance],
    why: "FR-2011, article 1 names deoxycholate for cosmetic removal of fat.",
  },
  {
    name: "a mixture against fat in France, whatever it holds",
    situation: inFrance({ treatment: "fat", mixture: ["l-carnitine"] }),
    decision: "not-eligible",
    rules: [injection],
    without: [substance],
    why: "FR-2011, article 1 names mixtures of mesotherapy.",
  },
  {
    name: "fat in France, nothing planned yet",
    situation: without(inFrance({ treatment: "fat" }), "mixture"),
    decision: "not-eligible",
    rules: [injection],
    ask: [],
    why: "Any injection against fat is forbidden there, so the mixture need not be known.",
  },
  ...(["aminophylline", "theophylline", "caffeine", "l-carnitine", "isoprenaline", "yohimbine"] as const).flatMap(
    (lipolytic) =>
      (["cellulite", "body"] as const).map((treatment) => ({
        name: `${lipolytic}, ${treatment}, in France`,
        situation: inFrance({ treatment, mixture: [lipolytic] }),
        decision: "not-eligible" as const,
        rules: [injection],
        without: [substance],
        why: "A mixture that dissolves fat is injected to remove it: FR-2011, article 1.",
      })),
  ),
  {
    name: "thyroxine against cellulite in France",
    situation: inFrance({ treatment: "cellulite", mixture: ["levothyroxine"] }),
    decision: "not-eligible",
    rules: [injection, "substance.refused"],
    why: "A lipolytic hormone: forbidden there by FR-2011 and refused everywhere.",
  },
  {
    name: "tiratricol on the body in France",
    situation: inFrance({ treatment: "body", mixture: ["triac"] }),
    decision: "not-eligible",
    rules: [injection, "substance.refused"],
    why: "A lipolytic hormone: forbidden there by FR-2011 and refused everywhere.",
  },
  {
    name: "hyaluronic acid for the body in France",
    situation: inFrance({ treatment: "body" }),
    ...free,
    ask: [],
    why: "It removes no fat; the decree is about fat.",
  },
  {
    name: "horse chestnut against cellulite in France",
    situation: inFrance({ treatment: "cellulite", mixture: ["horse-chestnut"] }),
    ...free,
    why: "It dissolves no fat; the decree is about fat.",
  },
  {
    name: "caffeine against cellulite in France, without a needle",
    situation: inFrance({ treatment: "cellulite", delivery: "needle-free", mixture: ["caffeine"] }),
    ...free,
    why: "Article 1 is about injections; FR-CE annulled article 2, on devices.",
  },
  {
    name: "a fat treatment without a needle in France",
    situation: inFrance({ treatment: "fat", delivery: "needle-free", mixture: [] }),
    ...free,
    why: "Article 1 is about injections; FR-CE annulled article 2, on devices.",
  },
  {
    name: "caffeine for hair in France",
    situation: inFrance({ treatment: "hair", mixture: ["caffeine"] }),
    ...free,
    why: "The scalp is not treated to remove fat.",
  },
  {
    name: "hyaluronic acid in the face in France",
    situation: inFrance({}),
    ...free,
    why: "The decree is about fat.",
  },
  {
    name: "lidocaine for pain in France",
    situation: inFrance({ treatment: "pain", mixture: ["lidocaine"] }),
    ...free,
    why: "The decree is about cosmetic removal of fat.",
  },
  ...(["TR", "GB", "DE", "US", "BE"] as const).map((country) => ({
    name: `deoxycholic acid against fat in ${country}`,
    situation: woman({}, { treatment: "fat", country, mixture: ["deoxycholic-acid"] }),
    ...free,
    ask: [],
    why: "No ban of it was found there.",
  })),
  {
    name: "caffeine against cellulite in Turkey",
    situation: woman({}, { treatment: "cellulite", mixture: ["caffeine"] }),
    ...free,
    why: "No ban was found there.",
  },
  {
    name: "deoxycholic acid, country not told",
    situation: without(woman({}, { treatment: "fat", mixture: ["deoxycholic-acid"] }), "country"),
    decision: "incomplete",
    rules: [],
    ask: ["country"],
    why: "Unknown is not no: the country could forbid it.",
  },
  {
    name: "caffeine against cellulite, country not told",
    situation: without(woman({}, { treatment: "cellulite", mixture: ["caffeine"] }), "country"),
    decision: "incomplete",
    rules: [],
    ask: ["country"],
    why: "Unknown is not no: the country could forbid it.",
  },
  {
    name: "a mixture against fat, country not told",
    situation: without(woman({}, { treatment: "fat", mixture: ["horse-chestnut"] }), "country"),
    decision: "incomplete",
    rules: [],
    ask: ["country"],
    why: "In France any injection against fat is forbidden.",
  },
  {
    name: "hyaluronic acid in the face, country not told",
    situation: without(woman(), "country"),
    ...free,
    ask: [],
    why: "No country that was found forbids it, so the country is not asked.",
  },
  {
    name: "a fat treatment without a needle, country not told",
    situation: without(woman({}, { treatment: "fat", delivery: "needle-free", mixture: [] }), "country"),
    ...free,
    ask: [],
    why: "The decree is about injections, so the country is not asked.",
  },
];

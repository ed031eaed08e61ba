import type { ScreenDocument } from "@pistor/core/eligibility";
import type { EligibilityCase } from "./eligibility-case.ts";
import { without, woman } from "./people.ts";

const injection = "country.bans-fat-injection";
const substance = "country.bans-substance";
const free = { decision: "eligible", rules: [], without: [injection, substance] } as const;

/** Deoxycholic acid against fat in France, asked for that day, of somebody born in 1975. */
const inFranceOn = (on: string, otherwise: Partial<ScreenDocument> = {}) =>
  inFrance({ treatment: "fat", mixture: ["deoxycholic-acid"], birthDate: "1975-05-05", on, ...otherwise });
const banned = { decision: "not-eligible", rules: [substance, injection] } as const;

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
    rules: [substance, injection, "substance.refused"],
    why: "FR-2011, article 1 names deoxycholate, and the salt is refused everywhere: no authority approved it.",
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
  {
    name: "against fat in France on the day before the decree was signed",
    situation: inFranceOn("2011-04-10"),
    ...free,
    ask: [],
    why: "Decree 2011-382 is of 11 April 2011: before it nothing forbade it.",
  },
  {
    name: "against fat in France a few days after the decree",
    situation: inFranceOn("2011-04-20"),
    ...banned,
    why: "FR-2011 was in force from April 2011.",
  },
  {
    name: "against fat in France on the last day before the decree was suspended",
    situation: inFranceOn("2011-06-16"),
    ...banned,
    why: "FR-SUSP suspends it from 17 June 2011.",
  },
  {
    name: "against fat in France on the day on which the decree was suspended",
    situation: inFranceOn("2011-06-17"),
    ...free,
    ask: [],
    why: "FR-SUSP suspends the whole decree on 17 June 2011.",
  },
  {
    name: "against fat in France while the decree was suspended",
    situation: inFranceOn("2011-12-24"),
    ...free,
    why: "FR-SUSP: suspended until the judgment of 17 February 2012.",
  },
  {
    name: "against fat in France on the last day of the suspension",
    situation: inFranceOn("2012-02-16"),
    ...free,
    why: "FR-CE judges on 17 February 2012.",
  },
  {
    name: "against fat in France on the day of the judgment",
    situation: inFranceOn("2012-02-17"),
    ...banned,
    why: "FR-CE annuls article 2 alone, so article 1 on injections stands.",
  },
  {
    name: "caffeine against cellulite in France while the decree was suspended",
    situation: inFranceOn("2011-09-01", { treatment: "cellulite", mixture: ["caffeine"] }),
    ...free,
    why: "FR-SUSP suspends the whole decree, mixtures of mesotherapy included.",
  },
  {
    name: "caffeine against cellulite in France after the judgment",
    situation: inFranceOn("2012-03-01", { treatment: "cellulite", mixture: ["caffeine"] }),
    decision: "not-eligible",
    rules: [injection],
    why: "FR-CE leaves article 1 standing, mixtures of mesotherapy included.",
  },
  {
    name: "against fat, country not told, before the decree",
    situation: without(inFranceOn("2010-01-15"), "country"),
    ...free,
    ask: [],
    why: "On that day no law that was found forbids it anywhere, so the country is not asked.",
  },
  {
    name: "phosphatidylcholine in France while the decree was suspended",
    situation: inFranceOn("2011-09-01", { mixture: ["phosphatidylcholine"] }),
    decision: "not-eligible",
    rules: ["substance.refused"],
    without: [injection, substance],
    why: "The law was suspended; the house refuses it all the same.",
  },
  ...(["face", "body", "cellulite", "hair", "pain", "rheumatic", "vascular", "needle-free"] as const).map(
    (treatment) => ({
      name: `${treatment} in France, nothing planned yet`,
      situation: without(inFrance({ treatment }), "mixture", "delivery"),
      ...free,
      ask: [],
      why: "A mixture that is not planned is not given; the session is screened again with its own.",
    }),
  ),
  {
    name: "a fat treatment without a needle in France, nothing planned yet",
    situation: without(inFrance({ treatment: "fat", delivery: "needle-free" }), "mixture"),
    ...free,
    ask: [],
    why: "A mixture that is not planned is not given; the session is screened again with its own.",
  },
];

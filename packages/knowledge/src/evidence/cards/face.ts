import type { CardStudy, EvidenceCard } from "@pistor/core/evidence";
import { card, claimedFor, effect, study, unstudied } from "./write.ts";

/** Told again by S3 (six people, six months) and S4 (six women, six sessions): one study, counted once. */
const eldom: CardStudy = study({
  source: "ELDOM",
  alsoIn: ["S3", "S4"],
  year: 2012,
  design: "controlled",
  people: 6,
  control: "the same skin before the course, by biopsy",
  direction: "negative",
  effects: [effect("every tissue measure", null, "1", "> 0.05")],
  found: "6 sessions two weeks apart: no significant change, in the clinic or under the microscope",
});

const amin: CardStudy = study({
  source: "AMIN",
  alsoIn: ["AMIN-SLIDES"],
  year: 2006,
  design: "controlled",
  people: 10,
  control: "the same skin before the course, by biopsy",
  direction: "negative",
  found: "4 monthly sessions: no benefit in the clinic or under the light microscope",
});

/** The French authority's reading of the literature on mesotherapy for looks, not a trial of its own. */
export const has: CardStudy = study({
  source: "HAS-INAHTA",
  alsoIn: ["HAS-AVIS"],
  year: 2014,
  design: "systematic-review",
  people: null,
  control: null,
  direction: "negative",
  funding: "public",
  found: "the French health authority read what is published and found no positive clinical evidence",
});

const jewds: CardStudy = study({
  source: "JEWDS",
  year: 2015,
  design: "uncontrolled",
  people: 10,
  control: null,
  direction: "positive",
  effects: [
    effect("fine lines", -43, "%", 0.008),
    effect("coarse wrinkles", -10, "%", 0.05),
    effect("uneven pigmentation", -15, "%", 0.014),
    effect("skin tone", null, "1", 0.059),
    effect("MMP-1, an enzyme that breaks collagen down", null, "1", 0.006),
    effect("MMP-9, an enzyme that breaks collagen down", null, "1", 0.004),
  ],
  found: "fine lines 43 % fewer; skin tone not significantly changed",
});

const savoia: CardStudy = study({
  source: "SAVOIA",
  year: 2013,
  design: "uncontrolled",
  people: 50,
  control: null,
  direction: "positive",
  found: "raters saw improvement at two months",
});

const nctf: CardStudy = study({
  source: "NCTF",
  year: 2017,
  design: "uncontrolled",
  people: null,
  control: null,
  direction: "positive",
  effects: [effect("depth of crow's-feet", -43.3, "%"), effect("size of pores", -58.5, "%")],
  funding: "manufacturer",
  found: "crow's-feet 43 % shallower, as the manufacturer's authors report",
});

const txa: CardStudy = study({
  source: "TXA-RCT",
  year: 2021,
  design: "randomised",
  people: null,
  control: "the same drug at the other strength, 4 or 100 mg/mL",
  direction: "mixed",
  found: "the melasma score fell in every group, and no group did better than another",
});

const pazyar: CardStudy = study({
  source: "PAZYAR",
  year: 2023,
  design: "randomised",
  people: 48,
  control: "4 % hydroquinone cream",
  direction: "mixed",
  effects: [effect("melasma score, between the two groups", null, "1", 0.1)],
  found: "both groups improved, and the injection did no better than the cream",
});

const anant: CardStudy = study({
  source: "ANANT",
  year: 2025,
  design: "randomised",
  people: 60,
  control: "the same drug by mouth, 250 mg twice a day",
  direction: "mixed",
  effects: [
    effect("excellent response, injected, of 30 people", 0, "1"),
    effect("excellent response, by mouth, of 30 people", 9, "1"),
  ],
  found: "more did well on tablets: 9 of 30 excellently, 0 of 30 injected; the melasma score did not differ",
});

export const face: readonly EvidenceCard[] = [
  card({
    treatment: "face",
    indication: "fine-lines",
    claimed: claimedFor("face.fine-lines", "face.wrinkles"),
    headline: "Fewer lines are claimed. Controlled trials found no improvement; small uncontrolled ones did.",
    plain:
      "Two trials looked at the skin before and after, also under the microscope, and found no improvement. Three small " +
      "studies without a comparison group saw improvement; a maker wrote one of them. All the trials are too small to show that " +
      "it works, and too small to show that it does not.",
    direction: "negative",
    certainty: "low",
    certaintyWhy:
      "The two negative trials had 6 and 10 people, and compared each person's skin with itself: the texts at hand name no " +
      "untreated group. The positive ones compared with nothing, or were written by the maker.",
    studies: [eldom, amin, has, jewds, savoia, nctf],
  }),
  card({
    treatment: "face",
    indication: "under-eye",
    claimed: claimedFor("face.dark-circles", "face.under-eye-bags"),
    headline:
      "Fresher skin round the eyes is claimed. The one trial there found no change; dark circles were not measured.",
    plain:
      "One trial treated the skin round the eyes of six people. Their wrinkles did not change, and nor did the skin under " +
      "the microscope. No trial that we found measured dark circles or bags under the eyes.",
    direction: "negative",
    certainty: "very-low",
    certaintyWhy: "One trial with six people; it measured wrinkles and tissue, not dark circles or bags.",
    studies: [eldom],
  }),
  card({
    treatment: "face",
    indication: "skin-quality",
    claimed: [
      ...claimedFor("face.dull-skin", "face.dehydration"),
      { source: "CABMF", at: "skin quality", says: "three sessions a month apart, then every 3 to 6 months" },
    ],
    headline: "Fresher, moister skin is claimed. Only studies without a comparison group saw it.",
    plain:
      "Two studies of mixtures with hyaluronic acid reported better skin. Neither compared it with other skin that got " +
      "nothing, and the maker of the product wrote one of them. In 2014 the French health authority found no study that" +
      " shows a benefit. So nobody can say what the treatment added.",
    direction: "mixed",
    certainty: "very-low",
    certaintyWhy:
      "Uncontrolled studies alone, one of them by the manufacturer's authors; a health authority found no positive " +
      "evidence for looks.",
    studies: [has, savoia, nctf],
  }),
  unstudied({
    treatment: "face",
    indication: "sagging",
    claimed: claimedFor("face.sagging"),
    headline: "Firmer skin is claimed for a sagging face. No trial was found that measured it.",
    plain:
      "Several clinic articles name sagging as a reason for treatment. We found no trial that measured it; one study " +
      "without a comparison group saw firmer skin on photographs. So nobody can say how well it works, or for how long.",
  }),
  card({
    treatment: "face",
    indication: "melasma",
    claimed: claimedFor("face.pigmentation"),
    headline: "Paler brown patches are claimed. Injected tranexamic acid did no better than a cream or tablets.",
    plain:
      "Brown patches became paler in all groups of three trials. The injection was no better than a common cream. In " +
      "one trial more people did well on tablets, but the score of the patches did not differ. None of these trials " +
      "compared the injection with no treatment.",
    direction: "mixed",
    certainty: "low",
    certaintyWhy:
      "Three trials, each against another active treatment or another strength; none against none. Strengths differ " +
      "25-fold between them.",
    studies: [txa, pazyar, anant],
  }),
  card({
    treatment: "face",
    indication: "sun-spots",
    claimed: claimedFor("face.pigmentation", "face.freckles"),
    headline:
      "Paler sun spots and freckles are claimed. One study of ten people saw more even colour; nothing was compared.",
    plain:
      "One study of ten people measured a more even skin colour after six sessions. It had no comparison group. No study " +
      "that we found looked at freckles or single spots.",
    direction: "positive",
    certainty: "very-low",
    certaintyWhy: "One uncontrolled study with ten people, which measured uneven colour as a whole.",
    studies: [jewds],
  }),
  unstudied({
    treatment: "face",
    indication: "acne",
    claimed: claimedFor("face.acne"),
    headline: "Less acne is claimed. No trial was found.",
    plain:
      "Clinic articles name acne as a reason for treatment. We found no trial of it. Inflamed or infected skin must heal " +
      "before it is injected.",
  }),
  unstudied({
    treatment: "face",
    indication: "acne-scars",
    claimed: claimedFor("face.acne-scars", "face.other-scars"),
    headline: "Smoother acne scars are claimed. No trial was found.",
    plain:
      "Clinic articles name scars of acne and other scars. We found no trial of it, and no plan with numbers that one " +
      "could repeat. So nobody can say whether it works.",
  }),
];

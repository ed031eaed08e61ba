import type { CardStudy, EvidenceCard } from "@pistor/core/evidence";
import { card, claimedFor, effect, study, unstudied } from "./write.ts";

const herz: CardStudy = study({
  source: "HERZ",
  year: 2020,
  design: "systematic-review",
  people: null,
  control: "placebo",
  direction: "mixed",
  effects: [
    { measure: "hair count, injected against placebo", value: 7.9, unit: "1", interval: [7.14, 8.66], p: null },
    { measure: "hair count, by mouth against placebo", value: 15.92, unit: "1", interval: [9.87, 21.96], p: null },
  ],
  found: "dutasteride injected raised the hair count by 7.9, taken by mouth by 15.9",
});

const marzban: CardStudy = study({
  source: "MARZBAN",
  year: null,
  design: "systematic-review",
  people: 344,
  control: null,
  direction: "mixed",
  found: "five studies of poor quality",
});

/** 86 women with the drug and 40 with salt water. */
const moftah: CardStudy = study({
  source: "MOFTAH",
  alsoIn: ["COBGYN"],
  year: 2013,
  design: "controlled",
  people: 126,
  control: "salt water, injected in the same way, 40 women",
  direction: "positive",
  effects: [
    effect("improved on photographs, drug, of 86 women", 62.8, "%"),
    effect("improved on photographs, control, of 40 women", 17.5, "%"),
  ],
  found: "dutasteride: 62.8 % improved on photographs against 17.5 %",
});

const saceda: CardStudy = study({
  source: "SACEDA",
  year: 2022,
  design: "uncontrolled",
  people: 541,
  control: null,
  direction: "positive",
  effects: [effect("marked improvement after a year with this drug alone, 33 of 86 people", 38.4, "%")],
  found: "dutasteride alone: 33 of 86 markedly improved after a year",
});

export const hair: readonly EvidenceCard[] = [
  card({
    treatment: "hair",
    indication: "androgenetic",
    claimed: claimedFor("hair.hereditary", "hair.hair-loss"),
    headline:
      "Hair growth is claimed. Studies of one drug, dutasteride, saw some; tablets did more, and the studies are poor.",
    plain:
      "Injected dutasteride gave a few more hairs than placebo; the same drug by mouth gave about twice as many. Most of " +
      "the studies are small or poorly done. It must not be used where a pregnancy is possible. Of vitamins and plant " +
      "extracts in such mixtures no trial was found.",
    direction: "mixed",
    certainty: "low",
    certaintyWhy: "Two reviews, one of which calls its five studies poor; the trials are of one drug, not of mixtures.",
    studies: [herz, marzban, moftah, saceda],
  }),
  card({
    treatment: "hair",
    indication: "female-pattern",
    claimed: claimedFor("hair.hair-loss"),
    headline:
      "Thicker hair is claimed for women with hair loss. One controlled trial of dutasteride found more on photographs.",
    plain:
      "In one trial about 63 of 100 women who got the drug looked better on photographs, and about 18 of 100 who got injections " +
      "without it. The drug can harm an unborn child. Its label rules it out for women who can become pregnant.",
    direction: "positive",
    certainty: "low",
    certaintyWhy:
      "One controlled trial with 126 women, judged on photographs; its schedule is told with 12 sessions and sums to 11.",
    studies: [moftah],
  }),
  unstudied({
    treatment: "hair",
    indication: "alopecia-areata",
    claimed: claimedFor("hair.alopecia"),
    headline: "Regrowth in round bald patches is claimed. No trial was found.",
    plain:
      "Clinic articles name alopecia, which also means bald patches. We found no trial of it. So " +
      "nobody can say whether injections help such patches.",
  }),
  unstudied({
    treatment: "hair",
    indication: "thinning-breakage",
    claimed: claimedFor("hair.thinning", "hair.breakage"),
    headline: "Stronger hair is claimed. No trial of thin or breaking hair was found.",
    plain:
      "Clinic articles say that thin and breaking hair becomes stronger. We found no trial that measured it. " +
      "So nobody can say whether it works.",
  }),
  unstudied({
    treatment: "hair",
    indication: "dandruff",
    claimed: claimedFor("hair.dandruff"),
    headline: "Less dandruff is claimed by one article. No trial was found.",
    plain: "One guide for patients names dandruff. We found no trial of it. So nobody can say whether injections help.",
  }),
  unstudied({
    treatment: "hair",
    indication: "ringworm",
    claimed: claimedFor("hair.ringworm"),
    headline:
      "One article names ringworm of the scalp. It is an infection: a reason to wait, not to inject. No trial was found.",
    plain:
      "Ringworm is an infection of the skin by a fungus. Infected skin must heal before it is injected. We found no trial, and Pistor " +
      "never offers it as a reason for treatment.",
  }),
];

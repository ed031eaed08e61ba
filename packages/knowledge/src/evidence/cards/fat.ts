import type { CardStudy, EvidenceCard } from "@pistor/core/evidence";
import { park } from "./cellulite.ts";
import { has } from "./face.ts";
import { card, claimedFor, effect, study, unstudied } from "./write.ts";

/** The two trials of the US label. The share who responded at 12 weeks was not retrieved and is not given. */
const labelTrials: CardStudy = study({
  source: "ASPS",
  alsoIn: ["KYB-DOS", "KYB-ADR"],
  year: null,
  design: "randomised",
  people: 1022,
  control: "placebo",
  direction: "positive",
  found: "the two trials behind the US approval favoured the drug; by how much was not read",
});

const durability: CardStudy = study({
  source: "REFINE3",
  year: 2021,
  design: "controlled",
  people: 224,
  control: "placebo",
  direction: "positive",
  effects: [
    effect("result kept at year 1, drug", 86.4, "%", "< 0.001"),
    effect("result kept at year 1, placebo", 56.8, "%"),
    effect("result kept at year 2, drug", 90.6, "%", 0.014),
    effect("result kept at year 2, placebo", 73.8, "%"),
    effect("result kept at year 3, drug", 82.4, "%", 0.03),
    effect("result kept at year 3, placebo", 65, "%"),
  ],
  found: "of those in whom it had worked, 82 % kept their result at three years against 65 % with placebo",
});

const thomas: CardStudy = study({
  source: "THOMAS",
  year: 2018,
  design: "retrospective",
  people: 1269,
  control: null,
  direction: "positive",
  found: "phosphatidylcholine with deoxycholate, not approved and in places forbidden: reported as improved",
});

export const fat: readonly EvidenceCard[] = [
  card({
    treatment: "fat",
    indication: "submental",
    claimed: [...claimedFor("fat.face")],
    headline: "Less fat under the chin is claimed. Randomised trials of one drug, deoxycholic acid, found it there.",
    plain:
      "Deoxycholic acid is approved in the United States for fat under the chin, and for nothing else. Of those in whom " +
      "it had worked, about 82 of 100 kept their result for three years, and about 65 of 100 with placebo. This says " +
      "nothing of other drugs or other places. Swelling, bruises, pain and numb skin were very common, and about 4 of " +
      "100 had a hurt nerve at the mouth for days or months.",
    direction: "positive",
    certainty: "moderate",
    certaintyWhy:
      "Randomised against placebo, in many people; who paid was not read. Those followed were people of the first " +
      "trials in whom it had worked, so their share is no share of all who were treated.",
    offLabel: false,
    studies: [labelTrials, durability],
  }),
  card({
    treatment: "fat",
    indication: "other-sites",
    claimed: claimedFor("fat.waist", "fat.abdomen", "fat.arm", "fat.leg", "fat.hip"),
    headline: "Less fat at waist, abdomen, arm, leg and hip is claimed. The one controlled trial found no change.",
    plain:
      "In one trial the treated thigh had as much fat after 12 weeks as the other one. A look back at 1,269 people " +
      "reported less fat, but compared it with nothing. What they got is not approved in the United States, and France " +
      "forbids it.",
    direction: "negative",
    certainty: "very-low",
    certaintyWhy:
      "One controlled trial of one place with 20 women; the large report looked back and had no comparison.",
    studies: [park, has, thomas],
  }),
  card({
    treatment: "fat",
    indication: "pc-dc",
    claimed: claimedFor("fat.regional"),
    headline:
      "Phosphatidylcholine with deoxycholate is said to dissolve fat. Only a look back without comparison reports it.",
    plain:
      "One report of 1,269 people says that their fat became less. Nobody was compared with people who got " +
      "nothing. The mixture is not approved in the United States, and France forbids it for looks.",
    direction: "positive",
    certainty: "very-low",
    certaintyWhy:
      "One report that looked back, without a comparison group, of a mixture that no authority named here approved.",
    studies: [thomas],
  }),
  unstudied({
    treatment: "fat",
    indication: "instead-of-liposuction",
    claimed: [
      { source: "S0", at: "regional fat", says: "developed as an alternative to liposuction" },
      { source: "S2", at: "regional fat", says: "proposed as an alternative to liposuction; not approved by the FDA" },
    ],
    headline: "It is offered in place of liposuction. No trial that compared the two was found.",
    plain:
      "Clinic articles offer injections in place of an operation that sucks fat out. We found no trial that compared the " +
      "two. So nobody can say which removes more, or which does more harm.",
  }),
];

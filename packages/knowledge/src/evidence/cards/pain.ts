import type { CardStudy, EvidenceCard } from "@pistor/core/evidence";
import { card, claimedFor, effect, study, unstudied } from "./write.ts";

const costantino: CardStudy = study({
  source: "COSTANTINO",
  alsoIn: ["SIM-T4"],
  year: 2010,
  design: "randomised",
  people: 84,
  control: "the same kind of medicines by mouth and muscle",
  direction: "mixed",
  found: "acute low back pain: less in both groups, and no difference found between them",
});

const acupuncturePoints: CardStudy = study({
  source: "SIM-T4",
  year: 2010,
  design: "randomised",
  people: 62,
  control: "the same drug at trigger points",
  direction: "mixed",
  found: "lidocaine at acupuncture points relieved more than at trigger points; everybody was injected",
});

const spinal: CardStudy = study({
  source: "PAOLUCCI",
  alsoIn: ["FERRARA", "SCITE-PAIN"],
  year: 2017,
  design: "retrospective",
  people: 217,
  control: "salt water alone, injected in the same way",
  direction: "mixed",
  effects: [effect("improvement at 12 weeks, drugs against salt water", null, "1", "< 0.05")],
  found: "pain fell in both groups; at 12 weeks it had fallen more with the drugs than with salt water alone",
});

const acuteNeck: CardStudy = study({
  source: "PAOLUCCI",
  alsoIn: ["FAETANI-T4"],
  year: null,
  design: "randomised",
  people: 36,
  control: "ibuprofen by mouth",
  direction: "positive",
  found: "acute neck pain: better than ibuprofen until day 3, one small trial among others",
});

const chronicNeck: CardStudy = study({
  source: "PAOLUCCI",
  alsoIn: ["SCITE-PAIN"],
  year: null,
  design: "retrospective",
  people: 42,
  control: "dry punctures without a drug",
  direction: "mixed",
  found: "chronic neck pain, lidocaine or dry punctures: looked back at, by how much they differed was not read",
});

const sacroiliac: CardStudy = study({
  source: "SIM-T4",
  year: 2004,
  design: "randomised",
  people: 22,
  control: "laser",
  direction: "positive",
  found: "pain fell more than with laser; those injected also had exercises and a support",
});

const calcificShoulder: CardStudy = study({
  source: "SIM-T4",
  year: 2009,
  design: "randomised",
  people: 80,
  control: "placebo, double-blind",
  direction: "positive",
  effects: [
    effect("deposit gone, injected", 62.5, "%"),
    effect("deposit partly gone, injected", 22.5, "%"),
    effect("deposit partly gone, control", 15, "%"),
  ],
  found: "calcified shoulder: the deposit gone in 62.5 %",
});

const withTens: CardStudy = study({
  source: "SIM-T4",
  year: 1991,
  design: "randomised",
  people: 20,
  control: "electrical nerve stimulation (TENS) alone",
  direction: "positive",
  found: "injections with nerve stimulation did better than the stimulation alone",
});

/** It counts the trial of Costantino among its seven. */
const sevenTrials: CardStudy = study({
  source: "FAETANI-T4",
  alsoIn: ["OE"],
  year: 2021,
  design: "systematic-review",
  people: 512,
  control: "other treatments of many kinds",
  direction: "positive",
  effects: [effect("pain on a visual scale, all trials together", null, "1", 0.0005)],
  found: "seven randomised trials with different drugs: less pain than the control group in all but one",
});

/** Pain of which a seed article says that it becomes less, and nobody tried it. */
function untriedPain(indication: string, what: string, ...uses: readonly string[]): EvidenceCard {
  return unstudied({
    treatment: "pain",
    indication,
    claimed: claimedFor(...uses),
    headline: `Relief of ${what} is claimed. No trial was found.`,
    plain:
      `Clinic articles name ${what}. We found no trial of it, and no plan with numbers that one could repeat. ` +
      "So nobody can say whether it works.",
  });
}

export const pain: readonly EvidenceCard[] = [
  card({
    treatment: "pain",
    indication: "muscle-joint",
    claimed: [
      ...claimedFor("pain.muscle-and-joint", "pain.hand-and-wrist"),
      {
        source: "SIM2020",
        at: "recommendations",
        says: "for use where fewer drugs are wanted or other treatment failed",
      },
    ],
    headline:
      "Relief of muscle and joint pain is claimed. Trials disagree: some found more relief, the largest no difference.",
    plain:
      "In the largest trial that we hold, with 84 people, no difference was found between injections into the skin and " +
      "tablets and shots of the same kind of medicines. A review of seven trials found less pain than in the comparison" +
      " group in six. The drugs and the plans differ from trial to trial.",
    direction: "mixed",
    certainty: "low",
    certaintyWhy:
      "Randomised but small trials of different drugs against different treatments; few compared with placebo.",
    studies: [costantino, sevenTrials],
  }),
  card({
    treatment: "pain",
    indication: "acute-low-back",
    claimed: [
      ...claimedFor("pain.muscle-and-joint"),
      { source: "KATZ", at: "schedule", says: "once a week for three weeks, a fourth session after 15 days" },
    ],
    headline: "Relief of fresh low back pain is claimed. One trial found no difference from tablets and shots.",
    plain:
      "In one trial 84 people got either injections into the skin or the same kind of medicines by mouth and muscle. " +
      "Pain fell in both groups, and no difference was found between them. Nobody got a placebo, so we do not know how " +
      "much would have gone by itself.",
    direction: "mixed",
    certainty: "low",
    certaintyWhy: "One randomised trial with 84 people against an active treatment; its numbers were not read.",
    studies: [costantino],
  }),
  card({
    treatment: "pain",
    indication: "low-back",
    claimed: claimedFor("pain.muscle-and-joint"),
    headline:
      "Relief of long-lasting low back pain is claimed. One trial compared two ways of injecting, not with and without.",
    plain:
      "One trial with 62 people injected lidocaine at two kinds of points. One kind of point gave more relief. Since " +
      "everybody was injected, it does not tell whether injecting works.",
    direction: "mixed",
    certainty: "very-low",
    certaintyWhy: "One trial in which both groups were injected.",
    studies: [acupuncturePoints],
  }),
  card({
    treatment: "pain",
    indication: "chronic-spinal",
    claimed: claimedFor("pain.muscle-and-joint"),
    headline: "Relief of long-lasting pain of the spine is claimed. Pain fell with drugs and with salt water alone.",
    plain:
      "One report looked back at 217 people. Some had got drugs into the skin, the others salt water alone. Pain fell " +
      "in both groups, and after 12 weeks it had fallen more with the drugs. Nobody went without a needle, so part of " +
      "the relief may come from that, from being treated, or from time.",
    direction: "mixed",
    certainty: "very-low",
    certaintyWhy: "One report that looked back; nobody was assigned by chance.",
    studies: [spinal],
  }),
  card({
    treatment: "pain",
    indication: "acute-neck",
    claimed: claimedFor("pain.muscle-and-joint"),
    headline: "Relief of fresh neck pain is claimed. One small trial found more than with ibuprofen, for three days.",
    plain:
      "In one small trial with 36 people one session eased fresh neck pain more than ibuprofen by mouth. The difference " +
      "lasted until the third day. Nobody got a placebo.",
    direction: "positive",
    certainty: "low",
    certaintyWhy: "One small trial against an active treatment, with a few days of benefit.",
    studies: [acuteNeck],
  }),
  card({
    treatment: "pain",
    indication: "chronic-neck",
    claimed: claimedFor("pain.muscle-and-joint"),
    headline:
      "Relief of long-lasting neck pain is claimed. One report looked back at 42 people and does not settle it.",
    plain:
      "One report compared a drug with needles alone in 42 people with long-lasting neck pain. It looked back at what had " +
      "been done, so nobody was assigned by chance. By how much the two differed we have not read.",
    direction: "mixed",
    certainty: "very-low",
    certaintyWhy: "One report that looked back, of which the numbers were not read.",
    studies: [chronicNeck],
  }),
  card({
    treatment: "pain",
    indication: "cervicobrachial",
    claimed: claimedFor("pain.cervicobrachial"),
    headline:
      "Relief of pain from neck to arm is claimed. One trial of 20 people found more when it was added to nerve " +
      "stimulation.",
    plain:
      "In one trial from 1991 with 20 people, those who got injections together with electrical nerve stimulation did " +
      "better than those with the stimulation alone. That is too few people to be sure.",
    direction: "positive",
    certainty: "very-low",
    certaintyWhy: "One open trial with 20 people.",
    studies: [withTens],
  }),
  card({
    treatment: "pain",
    indication: "sacroiliac",
    claimed: claimedFor("pain.muscle-and-joint"),
    headline: "Relief of pain between spine and pelvis is claimed. One trial of 22 people found more than with laser.",
    plain:
      "In one trial with 22 people injections eased this pain more than laser. Those who were injected also did exercises " +
      "and wore a support. So we cannot tell which of the three helped.",
    direction: "positive",
    certainty: "very-low",
    certaintyWhy: "One trial with 22 people, in which the injected group also got other help.",
    studies: [sacroiliac],
  }),
  card({
    treatment: "pain",
    indication: "calcific-shoulder",
    claimed: claimedFor("pain.ligament-and-tendon"),
    headline:
      "Help for a calcified shoulder is claimed. One double-blind trial of 80 people found the deposit gone in most.",
    plain:
      "In one trial with 80 people the chalk in the shoulder tendon went away in 62.5 % of those with the drug. " +
      "With placebo it went away in part in 15 %. The trial used a special drug (EDTA), and nobody has repeated it as far " +
      "as we know.",
    direction: "positive",
    certainty: "low",
    certaintyWhy: "One double-blind trial with 80 people and a year of follow-up; no second trial was found.",
    studies: [calcificShoulder],
  }),
  untriedPain("migraine", "migraine", "pain.migraine"),
  untriedPain("menstrual", "menstrual pain", "pain.menstrual"),
  untriedPain("fibromyalgia", "fibromyalgia", "pain.fibromyalgia"),
  untriedPain("trigger-finger", "trigger finger", "pain.trigger-finger"),
  untriedPain(
    "sports-injury",
    "pain after injury of ligament, tendon or meniscus in sport",
    "pain.ligament-and-tendon",
    "pain.meniscus",
    "pain.sports-injury",
  ),
  untriedPain("neuralgia", "nerve pain", "pain.neuralgia"),
  untriedPain("gout", "gout", "pain.gout"),
  untriedPain(
    "bursitis-myositis-sprain",
    "bursitis, myositis and sprain",
    "pain.bursitis",
    "pain.myositis",
    "pain.sprain",
  ),
  untriedPain("intestinal-spasm", "cramps of the bowel", "pain.intestinal-spasm"),
];

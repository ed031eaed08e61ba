import type { ScreenDocument } from "@pistor/core/eligibility";
import { treatments } from "@pistor/core/eligibility";
import type { EligibilityCase } from "./eligibility-case.ts";
import { man, unanswered, without, woman } from "./people.ts";

const needleFree: Partial<ScreenDocument> = { treatment: "needle-free", delivery: "needle-free" };
const device = { decision: "not-eligible", rules: ["device.implanted"] } as const;
const withoutDevice = { decision: "eligible", rules: [], without: ["device.implanted"] } as const;
const current = {
  decision: "not-eligible",
  rules: ["epilepsy.needle-free"],
  without: ["epilepsy.needle"],
} as const;
const needle = {
  decision: "physician-decides",
  rules: ["epilepsy.needle"],
  without: ["epilepsy.needle-free"],
} as const;
const withNeedle = treatments.filter((treatment) => treatment !== "needle-free");

export const devicesAndDelivery: readonly EligibilityCase[] = [
  ...withNeedle.map((treatment) => ({
    name: `a healthy woman who asks for ${treatment}, delivery left out`,
    situation: without(woman({}, { treatment }), "delivery"),
    decision: "eligible" as const,
    rules: [],
    ask: [],
    without: ["device.implanted", "epilepsy.needle", "epilepsy.needle-free"],
    why: "Left out, the delivery is the needle; nothing speaks against it.",
  })),
  {
    name: "a healthy woman who asks for a needle-free treatment",
    situation: woman({}, needleFree),
    decision: "eligible",
    rules: [],
    ask: [],
    without: ["device.implanted", "epilepsy.needle-free"],
    why: "With no device and no epilepsy.",
  },
  {
    name: "epilepsy, face, needle",
    situation: woman({ epilepsy: true }),
    ...needle,
    ask: [],
    why: "Clinic default: with a needle no current flows, and the physician weighs it.",
  },
  {
    name: "epilepsy, pain, delivery left out",
    situation: without(man({ epilepsy: true }, { treatment: "pain", mixture: ["lidocaine"] }), "delivery"),
    ...needle,
    why: "Left out, the delivery is the needle.",
  },
  {
    name: "epilepsy, needle-free",
    situation: woman({ epilepsy: true }, needleFree),
    ...current,
    ask: [],
    why: "Clinic default: an electrical treatment, excluded.",
  },
  {
    name: "epilepsy, needle-free, delivery left out",
    situation: without(woman({ epilepsy: true }, { treatment: "needle-free" }), "delivery"),
    ...current,
    why: "Left out, the delivery follows the treatment of that name.",
  },
  {
    name: "epilepsy, a face treatment without a needle",
    situation: woman({ epilepsy: true }, { delivery: "needle-free" }),
    ...current,
    why: "It is the delivery that counts, not the name of the treatment.",
  },
  {
    name: "epilepsy not asked, needle",
    situation: unanswered(woman(), "epilepsy"),
    decision: "incomplete",
    rules: [],
    ask: ["epilepsy"],
    why: "At worst the physician decides; that is open too.",
  },
  {
    name: "epilepsy not asked, needle-free",
    situation: woman({ epilepsy: "unknown" }, needleFree),
    decision: "incomplete",
    rules: [],
    ask: ["epilepsy"],
    why: "Unknown is not no, and it would exclude.",
  },
  {
    name: "epilepsy not asked, needle, an infection today",
    situation: unanswered(woman({ "acute-infection": true }), "epilepsy"),
    decision: "not-yet",
    rules: ["infection.acute"],
    ask: [],
    why: "With a needle epilepsy leads to the physician at worst, which is less than a wait.",
  },
  {
    name: "epilepsy not asked, needle-free, an infection today",
    situation: unanswered(woman({ "acute-infection": true }, needleFree), "epilepsy"),
    decision: "not-yet",
    rules: ["infection.acute"],
    ask: ["epilepsy"],
    why: "Without a needle epilepsy would exclude, which is more than a wait.",
  },
  ...withNeedle.map((treatment) => ({
    name: `a pacemaker, ${treatment}, needle`,
    situation: woman({ "implanted-device": true }, { treatment }),
    ...withoutDevice,
    ask: [],
    why: "NAOUM and MARJU exclude it from electrical treatment; with a needle no current flows.",
  })),
  {
    name: "a pacemaker, needle-free",
    situation: woman({ "implanted-device": true }, needleFree),
    ...device,
    ask: [],
    until: null,
    why: "NAOUM and MARJU exclude it from electrical treatment.",
  },
  {
    name: "a pacemaker, hair treatment without a needle",
    situation: man(
      { "implanted-device": true },
      { treatment: "hair", delivery: "needle-free", mixture: ["minoxidil"] },
    ),
    ...device,
    why: "It is the delivery that counts, not the name of the treatment.",
  },
  {
    name: "a pacemaker not asked, needle",
    situation: unanswered(woman(), "implanted-device"),
    ...withoutDevice,
    ask: [],
    why: "It decides nothing with a needle, so it is not asked.",
  },
  {
    name: "a pacemaker not asked, needle-free",
    situation: woman({ "implanted-device": "unknown" }, needleFree),
    decision: "incomplete",
    rules: [],
    ask: ["implanted-device"],
    why: "Unknown is not no, and it would exclude.",
  },
  {
    name: "neither pacemaker nor epilepsy asked, needle-free",
    situation: unanswered(woman({}, needleFree), "implanted-device", "epilepsy"),
    decision: "incomplete",
    rules: [],
    ask: ["implanted-device", "epilepsy"],
    why: "Both would exclude and one rule reads each: the order of the contract decides.",
  },
  {
    name: "a pacemaker and epilepsy, needle-free",
    situation: woman({ "implanted-device": true, epilepsy: true }, needleFree),
    decision: "not-eligible",
    rules: ["device.implanted", "epilepsy.needle-free"],
    why: "Two exclusions of an electrical treatment, both told.",
  },
  {
    name: "a pacemaker and epilepsy, needle",
    situation: woman({ "implanted-device": true, epilepsy: true }),
    ...needle,
    why: "The device decides nothing with a needle, and epilepsy goes to the physician.",
  },
];

import type { ScreenDocument } from "@pistor/core/eligibility";
import { treatments } from "@pistor/core/eligibility";
import type { EligibilityCase } from "./eligibility-case.ts";
import { askedAll, man, unanswered, without, woman } from "./people.ts";

type Answers = NonNullable<ScreenDocument["answers"]>;

const physician = (rule: string) => ({ decision: "physician-decides", rules: [rule] }) as const;
const apart = (rule: string) => ({ decision: "eligible", rules: [], without: [rule] }) as const;

/** Something in the history that matters with one kind of substance: open while no mixture is planned, or not. */
function unplanned(
  what: string,
  answers: Answers,
  rule: string,
  mayHold: readonly string[],
): readonly EligibilityCase[] {
  return treatments.map((treatment) => {
    const open = mayHold.includes(treatment);
    return {
      name: `${what}, ${treatment}, nothing planned yet`,
      situation: without(woman(answers, { treatment }), "mixture", "delivery"),
      decision: open ? "incomplete" : "eligible",
      rules: [],
      ask: open ? ["mixture"] : [],
      without: [rule],
      why: open
        ? "The mixture may hold what it matters with, so it is asked."
        : "Such a mixture has no place there; the session is screened again with its own.",
    };
  });
}

const gallstones = "gallstones.against-fat";
const rhythm = "antiarrhythmic.local-anaesthetic";
const clot = "thrombosis.tranexamic-acid";
const beat = "arrhythmia.heart-stimulant";
const ulcer = "ulcer.nsaid";
const oxygen = "methaemoglobinaemia.prilocaine";
const leftToPhysician = "Clinic default, check the label: the physician decides.";

export const historyAndMixture: readonly EligibilityCase[] = [
  {
    name: "gallstones, fat, hyaluronic acid alone",
    situation: woman({ gallstones: true }, { treatment: "fat" }),
    ...physician(gallstones),
    ask: [],
    why: "MARJU names gallstones; a treatment against fat goes to the physician whatever it holds.",
  },
  {
    name: "gallstones, fat without a needle, nothing planned yet",
    situation: without(woman({ gallstones: true }, { treatment: "fat", delivery: "needle-free" }), "mixture"),
    ...physician(gallstones),
    ask: [],
    why: "The treatment alone decides, so the mixture need not be known.",
  },
  {
    name: "gallstones, cellulite, caffeine",
    situation: woman({ gallstones: true }, { treatment: "cellulite", mixture: ["caffeine"] }),
    ...physician(gallstones),
    why: "Caffeine is there to dissolve fat.",
  },
  {
    name: "gallstones, face, deoxycholic acid",
    situation: woman({ gallstones: true }, { mixture: ["deoxycholic-acid"] }),
    ...physician(gallstones),
    why: "Deoxycholic acid destroys fat cells wherever it goes.",
  },
  {
    name: "gallstones, cellulite, hyaluronic acid",
    situation: woman({ gallstones: true }, { treatment: "cellulite" }),
    ...apart(gallstones),
    ask: [],
    why: "Nothing planned acts on fat.",
  },
  {
    name: "gallstones, face, hyaluronic acid",
    situation: woman({ gallstones: true }),
    ...apart(gallstones),
    why: "Nothing planned acts on fat.",
  },
  {
    name: "no gallstones, fat, deoxycholic acid",
    situation: woman({ gallstones: false }, { treatment: "fat", mixture: ["deoxycholic-acid"] }),
    ...apart(gallstones),
    why: "Asked and answered no.",
  },
  ...unplanned("gallstones", { gallstones: true }, gallstones, ["cellulite", "body"]).filter(
    ({ situation }) => situation.treatment !== "fat",
  ),
  ...(
    [
      "lidocaine",
      "prilocaine",
      "mepivacaine",
      "bupivacaine",
      "ropivacaine",
      "articaine",
      "procaine",
      "tetracaine",
      "benzocaine",
      "lidocaine-prilocaine-cream",
    ] as const
  ).map((anaesthetic) => ({
    name: `amiodarone for the heart's rhythm, ${anaesthetic} planned`,
    situation: woman({ antiarrhythmic: true }, { mixture: [anaesthetic] }),
    ...physician(rhythm),
    why: "EMLA-MIMS: caution with class III antiarrhythmics and a local anaesthetic, in the cream too.",
  })),
  {
    name: "amiodarone for the heart's rhythm, hyaluronic acid alone",
    situation: man({ antiarrhythmic: true }),
    ...apart(rhythm),
    ask: [],
    why: "The caution is about local anaesthetics.",
  },
  ...unplanned("amiodarone for the heart's rhythm", { antiarrhythmic: true }, rhythm, treatments),
  {
    name: "methaemoglobinaemia and the anaesthetic cream",
    situation: woman({ methaemoglobinaemia: true }, { mixture: ["hyaluronic-acid", "EMLA"] }),
    decision: "not-eligible",
    rules: [oxygen],
    ask: [],
    without: ["g6pd.prilocaine"],
    why: "EMLA-MIMS warns of it: prilocaine can take more oxygen from the blood; here none is given.",
  },
  {
    name: "methaemoglobinaemia and G6PD deficiency, prilocaine planned",
    situation: woman({ methaemoglobinaemia: true, "g6pd-deficiency": true }, { mixture: ["prilocaine"] }),
    decision: "not-eligible",
    rules: ["g6pd.prilocaine", oxygen],
    why: "Two exclusions of the same medicine, both told.",
  },
  {
    name: "methaemoglobinaemia and lidocaine",
    situation: woman({ methaemoglobinaemia: true }, { mixture: ["lidocaine"] }),
    ...apart(oxygen),
    why: "The contraindication is prilocaine's.",
  },
  ...unplanned("methaemoglobinaemia", { methaemoglobinaemia: true }, oxygen, treatments),
  {
    name: "a thrombosis in the past, tranexamic acid against melasma",
    situation: woman({ thrombosis: true }, { mixture: ["tranexamic-acid"] }),
    ...physician(clot),
    ask: [],
    without: ["clotting.disorder"],
    why: leftToPhysician,
  },
  {
    name: "a thrombosis in the past, tranexamic acid in Turkish",
    situation: woman({ thrombosis: true }, { mixture: ["Transamin"] }),
    ...physician(clot),
    why: "Transamin is tranexamic acid in Turkey.",
  },
  {
    name: "a thrombosis in the past, hyaluronic acid",
    situation: woman({ thrombosis: true }),
    ...apart(clot),
    ask: [],
    why: "It matters with tranexamic acid, which keeps clots from dissolving.",
  },
  ...unplanned("a thrombosis in the past", { thrombosis: true }, clot, ["face", "body", "needle-free"]),
  ...(["aminophylline", "theophylline", "caffeine", "isoprenaline", "yohimbine", "adrenaline"] as const).map(
    (stimulant) => ({
      name: `an irregular heartbeat, ${stimulant} planned`,
      situation: woman({ arrhythmia: true }, { treatment: "pain", mixture: [stimulant] }),
      ...physician(beat),
      why: "It drives the heart; clinic default, check the label: the physician decides.",
    }),
  ),
  {
    name: "an irregular heartbeat, hyaluronic acid",
    situation: woman({ arrhythmia: true }),
    ...apart(beat),
    ask: [],
    why: "It matters with what drives the heart.",
  },
  {
    name: "an irregular heartbeat under amiodarone, caffeine and lidocaine planned",
    situation: man(
      { arrhythmia: true, antiarrhythmic: true },
      { treatment: "cellulite", mixture: ["caffeine", "lidocaine"] },
    ),
    decision: "physician-decides",
    rules: [rhythm, beat],
    why: "Two reasons for the same physician, and both are told.",
  },
  ...unplanned("an irregular heartbeat", { arrhythmia: true }, beat, treatments),
  ...(
    ["ketoprofen", "diclofenac", "piroxicam", "meloxicam", "lysine-acetylsalicylate", "ibuprofen", "naproxen"] as const
  ).map((painkiller) => ({
    name: `a stomach ulcer, ${painkiller} planned`,
    situation: woman({ "ulcer-or-painkiller-asthma": true }, { treatment: "pain", mixture: [painkiller] }),
    decision: "not-eligible" as const,
    rules: [ulcer],
    why: "Clinic default, check the label: such a painkiller is not given after an ulcer or asthma from one; another mixture may be.",
  })),
  {
    name: "asthma from painkillers, lidocaine planned",
    situation: woman({ "ulcer-or-painkiller-asthma": true }, { treatment: "pain", mixture: ["lidocaine"] }),
    ...apart(ulcer),
    ask: [],
    why: "It matters with anti-inflammatory painkillers.",
  },
  ...unplanned("a stomach ulcer", { "ulcer-or-painkiller-asthma": true }, ulcer, ["pain", "rheumatic", "vascular"]),
  {
    name: "all questions asked, lidocaine planned, the heart's medicine not answered",
    situation: unanswered(askedAll({}, { mixture: ["lidocaine"] }), "antiarrhythmic"),
    decision: "incomplete",
    rules: [],
    ask: ["antiarrhythmic"],
    why: "Where all questions are asked an unknown leaves the answer open.",
  },
  {
    name: "all questions asked, hyaluronic acid planned, the heart's medicine not answered",
    situation: unanswered(askedAll(), "antiarrhythmic"),
    ...apart(rhythm),
    ask: [],
    why: "Without a local anaesthetic the answer decides nothing, so it is not asked.",
  },
];

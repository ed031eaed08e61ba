import type { CardStudy } from "@pistor/core/evidence";
import { designs, directions, sourceHash, word } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { indications } from "../indications.ts";
import { sources } from "../sources.ts";
import { cardOriginals, cardTexts, cardTranslations, evidenceCards, mainCard } from "./index.ts";

const known = new Set<string>(sources.map(({ key }) => key));
const studies: readonly CardStudy[] = [...new Set(evidenceCards.flatMap((card) => card.studies))];
const cardOf = (id: string) => {
  const card = evidenceCards.find((each) => each.id === id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return card;
};

/** What each type of seed-facts section 2 is for, and the card that speaks of it. */
const uses: Readonly<Record<string, string>> = {
  "face: fine lines": "face.fine-lines",
  "face: wrinkles": "face.fine-lines",
  "face: sagging": "face.sagging",
  "face: dull or pale skin": "face.skin-quality",
  "face: dark circles": "face.under-eye",
  "face: under-eye bags": "face.under-eye",
  "face: sun spots": "face.sun-spots",
  "face: pigmentation": "face.melasma",
  "face: freckles": "face.sun-spots",
  "face: dehydration": "face.skin-quality",
  "face: acne": "face.acne",
  "face: acne scars": "face.acne-scars",
  "face: other scars": "face.acne-scars",
  "body: stretch marks": "body.stretch-marks",
  "body: scars": "body.scars",
  "body: skin firmness of hands and neck": "body.firmness",
  "body: loose skin": "body.firmness",
  "body: contour": "body.contour",
  "cellulite of thigh, buttock, abdomen": "cellulite.cellulite",
  "fat: waist, abdomen, arm, leg, hip": "fat.other-sites",
  "fat: face": "fat.submental",
  "fat: alternative to liposuction": "fat.instead-of-liposuction",
  "hair: loss, hereditary": "hair.androgenetic",
  "hair: loss of women": "hair.female-pattern",
  "hair: alopecia": "hair.alopecia-areata",
  "hair: thinning": "hair.thinning-breakage",
  "hair: breakage": "hair.thinning-breakage",
  "hair: dandruff": "hair.dandruff",
  "hair: ringworm of the scalp": "hair.ringworm",
  "pain: muscle, joint, hand and wrist": "pain.muscle-joint",
  "pain: ligament, tendon, meniscus": "pain.sports-injury",
  "pain: trigger finger": "pain.trigger-finger",
  "pain: sports injury": "pain.sports-injury",
  "pain: neuralgia": "pain.neuralgia",
  "pain: migraine": "pain.migraine",
  "pain: menstrual": "pain.menstrual",
  "pain: fibromyalgia": "pain.fibromyalgia",
  "pain: gout": "pain.gout",
  "pain: bursitis, myositis, sprain": "pain.bursitis-myositis-sprain",
  "pain: cervicobrachial syndrome": "pain.cervicobrachial",
  "pain: intestinal spasm": "pain.intestinal-spasm",
  "rheumatic and degenerative disease": "rheumatic.degenerative",
  "rheumatic: painful joint effusion": "rheumatic.effusion",
  "vascular: varicose veins": "vascular.varicose-veins",
  "vascular: circulatory disorders of the leg": "vascular.leg-circulation",
  "needle-free: face, wrinkles, tightening, moisture": "needle-free.face",
  "needle-free: hair": "needle-free.hair",
};

/**
 * Typed by hand from literature section 2 (7.1 for the durability, 7.2 for Moftah and Anantapur): the card, the source,
 * the people, and every printed number of the result in the order of the card's effects (value, interval, p). What
 * PAOLUCCI's 217 people got at 12 weeks is the abstract's (FERRARA), and the 512 of FAETANI-T4 are OE's.
 */
const printed: readonly (readonly [
  card: string,
  source: string,
  people: number | null,
  ...numbers: (number | string)[],
])[] = [
  ["face.fine-lines", "ELDOM", 6, "> 0.05"],
  ["face.fine-lines", "AMIN", 10],
  ["face.fine-lines", "HAS-INAHTA", null],
  ["face.fine-lines", "JEWDS", 10, -43, 0.008, -10, 0.05, -15, 0.014, 0.059, 0.006, 0.004],
  ["face.fine-lines", "SAVOIA", 50],
  ["face.fine-lines", "NCTF", null, -43.3, -58.5],
  ["face.melasma", "TXA-RCT", null],
  ["face.melasma", "PAZYAR", 48, 0.1],
  ["face.melasma", "ANANT", 60, 0, 9],
  ["cellulite.cellulite", "PARK", 20],
  ["fat.submental", "ASPS", 1022],
  ["fat.submental", "REFINE3", 113 + 111, 86.4, "< 0.001", 56.8, 90.6, 0.014, 73.8, 82.4, 0.03, 65],
  ["fat.pc-dc", "THOMAS", 1269],
  ["hair.androgenetic", "HERZ", null, 7.9, 7.14, 8.66, 15.92, 9.87, 21.96],
  ["hair.androgenetic", "MARZBAN", 344],
  ["hair.female-pattern", "MOFTAH", 86 + 40, 62.8, 17.5],
  ["hair.androgenetic", "SACEDA", 541, 38.4],
  ["pain.acute-low-back", "COSTANTINO", 84],
  ["pain.muscle-joint", "FAETANI-T4", 512, 0.0005],
  ["pain.low-back", "SIM-T4", 62],
  ["pain.chronic-spinal", "PAOLUCCI", 217, "< 0.05"],
  ["pain.acute-neck", "PAOLUCCI", 36],
  ["pain.chronic-neck", "PAOLUCCI", 42],
  ["pain.cervicobrachial", "SIM-T4", 20],
  ["pain.sacroiliac", "SIM-T4", 22],
  ["pain.calcific-shoulder", "SIM-T4", 80, 62.5, 22.5, 15],
  ["rheumatic.knee-osteoarthritis", "SCITE-PAIN", null],
];

for (const [card, source, people, ...numbers] of printed)
  test(`${card}, ${source}: people and numbers are those of the literature`, () => {
    const study = cardOf(card).studies.find((each) => each.source === source);
    expect(study?.people).toBe(people);
    expect(
      study?.effects.flatMap(({ value, interval, p }) =>
        [value, ...(interval ?? []), p].filter((each) => each !== null),
      ),
    ).toEqual(numbers);
  });

test("no study stands on a card that was not compared with the literature", () => {
  const compared = new Set(
    printed.map(([card, source]) => cardOf(card).studies.find((each) => each.source === source)),
  );
  expect(studies.filter((study) => !compared.has(study)).map(({ source }) => source)).toEqual([]);
});

test.each(Object.entries(uses))("what is claimed of %s has a card that says who claims it", (_, id) => {
  const { claimed, treatment, indication } = cardOf(id);
  expect(claimed.filter(({ source }) => /^S[0-4]$/.test(source)).length).toBeGreaterThan(0);
  expect(`${treatment}.${indication}`).toBe(id);
});

test("whoever claims a use stands on a card of its treatment", () => {
  const unsaid = indications.flatMap(({ id, treatment, claims }) =>
    claims
      .filter((claim) => !evidenceCards.some((card) => card.treatment === treatment && card.claimed.includes(claim)))
      .map(({ source }) => `${id} ${source}`),
  );
  expect(unsaid).toEqual([]);
});

test("each of the nine treatments has a main card, and ids are used once", () => {
  const nine = ["face", "body", "cellulite", "fat", "hair", "pain", "rheumatic", "vascular", "needle-free"];
  expect(nine.filter((treatment) => mainCard(treatment) === null)).toEqual([]);
  expect(new Set(evidenceCards.map(({ treatment }) => treatment))).toEqual(new Set(nine));
  expect(new Set(evidenceCards.map(({ id }) => id)).size).toBe(evidenceCards.length);
});

test("studies that found nothing come first, and among equals the better design", () => {
  const rank = ({ direction, design }: CardStudy) => directions.indexOf(direction) * 100 + designs.indexOf(design);
  for (const { id, studies: shown } of evidenceCards) {
    const ranks = shown.map(rank);
    expect(ranks, id).toEqual([...ranks].sort((one, other) => one - other));
  }
});

test("the study that S3 and S4 tell is the one of 2012, and is counted once", () => {
  const tellers = studies.filter(({ source, alsoIn }) => [source, ...(alsoIn ?? [])].includes("S4"));
  expect(tellers.map(({ source, people }) => [source, people])).toEqual([["ELDOM", 6]]);
});

test("every source that a card names is a known one, and no consensus is told as a study", () => {
  const named = [
    ...studies.flatMap(({ source, alsoIn }) => [source, ...(alsoIn ?? [])]),
    ...evidenceCards.flatMap(({ claimed }) => claimed.map(({ source }) => source)),
  ];
  expect(named.filter((source) => !known.has(source))).toEqual([]);
  expect(studies.filter(({ design }) => design === "consensus")).toEqual([]);
});

test("a card without a study says that no trial was found, and only such a card has no direction", () => {
  for (const { id, direction, certainty, headline, studies: shown } of evidenceCards) {
    expect(direction === "none", id).toBe(shown.length === 0);
    expect(/[Nn]o trial/.test(headline), id).toBe(shown.length === 0);
    if (shown.length === 0) expect(certainty, id).toBe("very-low");
  }
});

test("the direction of a card is that of its best study, or mixed", () => {
  for (const { id, direction, studies: shown } of evidenceCards) {
    if (shown.length === 0) continue;
    expect(["mixed", shown[0]?.direction], id).toContain(direction);
  }
});

test("of the face the card says what controlled trials found and what uncontrolled ones did", () => {
  expect(cardOf("face.fine-lines").headline).toContain(
    "Controlled trials found no improvement; small uncontrolled ones did",
  );
});

test("only fat under the chin is on a label", () => {
  expect(evidenceCards.filter(({ offLabel }) => !offLabel).map(({ id }) => id)).toEqual(["fat.submental"]);
});

test("the manufacturer's study says so, and no funding is made up", () => {
  expect(
    studies.filter(({ funding }) => funding !== "not-read").map(({ source, funding }) => [source, funding]),
  ).toEqual([
    ["HAS-INAHTA", "public"],
    ["NCTF", "manufacturer"],
  ]);
});

// Literature section 11: these were not found, and nothing may be made of them.
test("a number that was not retrieved stands on no card", () => {
  const written = JSON.stringify(evidenceCards);
  for (const remembered of ["13.22", "9.02", "7.57", "18.6", "70 %"]) expect(written).not.toContain(remembered);
});

test("the plain words are two to four sentences, and promise nothing", () => {
  for (const { id, plain, headline } of evidenceCards) {
    const sentences = plain.split(/(?<=[.!?])\s+/);
    expect(sentences.length, id).toBeGreaterThanOrEqual(2);
    expect(sentences.length, id).toBeLessThanOrEqual(4);
    expect(`${headline} ${plain}`, id).not.toMatch(
      /\b(safe|cure|painless|rejuvenat|guarantee|non-invasive|best|proven)/i,
    );
  }
});

test.each(Object.entries(cardTranslations))(
  "every card is told in %s, from the English that stands now",
  (lang, sealed) => {
    expect(Object.keys(sealed).sort()).toEqual(Object.keys(cardOriginals).sort());
    const stale = Object.entries(sealed).filter(([id, [hash]]) => hash !== sourceHash(cardOriginals[id] ?? ""));
    expect(stale.map(([id]) => id)).toEqual([]);
    expect(word(cardTexts, "card.face.fine-lines.headline", {}, lang as "tr").lang).toBe(lang);
  },
);

test.each(Object.entries(cardTranslations))("no number of a card is lost or added in %s", (_, sealed) => {
  const numbers = (text: string) =>
    (text.match(/\d+(?:[.,\u202f ]\d+)*/g) ?? []).map((each) => each.replace(/\D/g, "")).sort();
  const counted = Object.entries(sealed).map(([id, [, text]]) => [id, numbers(text)]);
  expect(counted).toEqual(Object.keys(sealed).map((id) => [id, numbers(cardOriginals[id] ?? "")]));
});

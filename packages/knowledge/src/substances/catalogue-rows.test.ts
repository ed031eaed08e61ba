import type { Claim } from "@pistor/core/evidence";
import type { Salt, Substance, SubstanceCode, TopicalProduct } from "@pistor/core/substances";
import { allLimits, allLimitsOfTopical, limitsThatApply, statusesThatHold } from "@pistor/core/substances";
import { expect, test } from "vitest";
import { eligibilityQuestions } from "../eligibility/index.ts";
import { catalogueRows } from "./catalogue-rows.ts";
import { substances, topicals } from "./index.ts";

type Entry = Substance | TopicalProduct;
const all: readonly Entry[] = [...substances, ...topicals];
const entry = (id: string): Entry => {
  const found = all.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the catalogue has no ${id}`);
  return found;
};
const isSubstance = (one: Entry): one is Substance => "salts" in one;

const written = (form: Salt | null, codes: readonly SubstanceCode[]) =>
  codes.map(({ system, code }) => `${form === null ? "" : `${form.id} `}${system} ${code}`);
const codesOf = (one: Entry) => [
  ...written(null, one.codes),
  ...(isSubstance(one) ? one.salts.flatMap((form) => written(form, form.codes)) : []),
  ...(isSubstance(one) && one.notListed.length > 0 ? ["none"] : []),
];

const limitsOf = (one: Entry) => {
  const limits = isSubstance(one) ? allLimits(one) : allLimitsOfTopical(one);
  const plain = limits.map(({ of, value: { unit, settled } }) => `${settled.value} ${unit === "1" ? of : unit}`);
  if (!isSubstance(one)) return plain;
  const looser = one.limit?.kind === "mg-per-kg" ? one.limit.looser : [];
  return [
    ...plain,
    ...looser.flatMap(({ perKgMg, capMg }) => [`${perKgMg} mg/kg`, `${capMg} mg`]),
    ...one.reductions.map(({ percent }) => `${percent.settled.value} ${percent.unit}`),
    ...one.studied.map(({ says, unit }) => `${says} ${unit ?? ""} studied`),
    ...(one.offeredStrengthMgPerMl === null ? [] : [`${one.offeredStrengthMgPerMl.settled.value} mg/mL offered`]),
  ];
};

const statusOf = (one: Entry) =>
  one.status.map(({ country, status, from }) => `${country} ${status}${from === null ? "" : ` ${from}`}`);
const wordsOf = (one: Entry) => [
  ...[...one.contraindications, ...one.harms, ...one.precautions].map(({ words }) => words),
  ...(isSubstance(one) ? one.contains.map(({ what }) => what) : []),
];
const sourcesOf = (one: Entry) => [...JSON.stringify(one).matchAll(/"source":"([^"]+)"/g)].map((match) => match[1]);

test("each of the 41 rows of the list is here, and every substance of the catalogue but carriers and buffers has one", () => {
  expect(catalogueRows).toHaveLength(41);
  const held = new Set(catalogueRows.flatMap(({ entries }) => entries));
  const without = all.filter((one) => !held.has(one.id)).map(({ id }) => id);
  expect(without).toEqual([
    "multivitamin",
    "adrenaline",
    "sodium-bicarbonate",
    "sodium-chloride",
    "water-for-injection",
  ]);
});

test.each(catalogueRows)("$row: every cell of the row is held", (row) => {
  const entries = row.entries.map(entry);
  expect([...new Set(entries.flatMap(codesOf))].sort()).toEqual([...row.codes].sort());
  const missing = (cell: readonly string[] | undefined, held: readonly (string | undefined)[]) =>
    (cell ?? []).filter((each) => !held.includes(each));
  expect(
    missing(
      row.strengths,
      entries.flatMap((one) => (isSubstance(one) ? one.usualStrengths : [])),
    ),
  ).toEqual([]);
  expect(missing(row.limits, entries.flatMap(limitsOf))).toEqual([]);
  expect(missing(row.status, entries.flatMap(statusOf))).toEqual([]);
  expect(missing(row.sources, entries.flatMap(sourcesOf))).toEqual([]);
  const words = entries.flatMap(wordsOf);
  expect((row.warned ?? []).filter((each) => !words.some((said) => said.includes(each)))).toEqual([]);
  for (const one of entries) expect(isSubstance(one) ? (one.blocked?.why ?? null) : null).toBe(row.blocked ?? null);
});

test("who says a contraindication, a harm, a status or a strength stands beside it", () => {
  const bare = all.flatMap((one) =>
    [...one.contraindications, ...one.harms, ...one.precautions, ...one.status, ...one.codes]
      .filter(({ claims }: { claims: readonly Claim[] }) => claims.length === 0)
      .map(() => one.id),
  );
  const unsaid = substances.filter((each) => each.usualStrengths.length > 0 && each.strengthClaims.length === 0);
  expect([...bare, ...unsaid.map(({ id }) => id)]).toEqual([]);
});

test("a warning hangs only on an answer that screening asks for", () => {
  const asked = new Set<string>(eligibilityQuestions.map(({ key }) => key));
  const keys = all.flatMap((one) => [
    ...[...one.contraindications, ...one.harms, ...one.precautions].flatMap(({ answers }) => answers),
    ...(isSubstance(one) ? one.reductions.flatMap(({ answers }) => answers) : []),
  ]);
  expect(keys.length).toBeGreaterThan(40);
  expect([...new Set(keys)].filter((key) => !asked.has(key))).toEqual([]);
});

// Masses of a mole from the standard atomic weights (C 12.011, H 1.008, N 14.007, O 15.999, Na 22.990, Cl 35.45):
// lidocaine C14H22N2O 234.343, its hydrochloride C14H23ClN2O 270.801, the monohydrate of that 288.816;
// deoxycholic acid C24H40O4 392.580, sodium salt C24H39NaO4 414.562; ketoprofen 100 mg in 160 mg of its lysine salt.
test.each([
  ["lidocaine", "base", 1],
  ["lidocaine", "hydrochloride-anhydrous", 234.343 / 270.801],
  ["lidocaine", "hydrochloride-monohydrate", 234.343 / 288.816],
  ["sodium-deoxycholate", "sodium-salt", 392.58 / 414.562],
  ["ketoprofen", "lysine-salt", 100 / 160],
])("of %s as %s the base is the share that its masses give", (id, form, share) => {
  const one = entry(id);
  const fraction = isSubstance(one) ? one.salts.find((each) => each.id === form)?.baseFraction?.settled.value : null;
  expect(fraction).toBeCloseTo(share, 4);
});

test("the most of the cream by weight is its most by area: 60 g on 400 cm² at 1.5 g on 10 cm²", () => {
  for (const { gramsPerCm2, maxAreaCm2, maxGrams } of topicals)
    expect(gramsPerCm2.settled.value * maxAreaCm2.settled.value).toBeCloseTo(maxGrams.settled.value, 9);
});

test("a limit for use with adrenaline is left out without it, and stands where nobody said what else is in the syringe", () => {
  const one = entry("lidocaine") as Substance;
  const values = (asked: Parameters<typeof limitsThatApply>[1]) =>
    limitsThatApply(allLimits(one), asked).map(({ value }) => value.settled.value);
  expect(values({ with: ["lidocaine"] })).toEqual([3, 200]);
  expect(values({ with: ["lidocaine", "adrenaline"] })).toEqual([3, 200, 7, 500]);
  expect(values({})).toEqual([3, 200, 7, 500]);
});

test("France's ban of fat-dissolving injections does not hold while it was suspended, and holds again from the judgment", () => {
  const { status } = entry("phosphatidylcholine");
  const inFrance = (on?: string) =>
    statusesThatHold(status, { countries: ["FR", "EU"], ...(on === undefined ? {} : { on }) }).map(
      (each) => `${each.status} ${each.from ?? ""}`,
    );
  // Decree made public on 12 April 2011; suspended 17 June 2011; judgment of 17 February 2012.
  expect(inFrance("2011-04-11")).toEqual([]);
  expect(inFrance("2011-04-12")).toEqual(["banned 2011-04-12"]);
  expect(inFrance("2011-06-17")).toEqual([]);
  expect(inFrance("2012-02-17")).toEqual(["banned 2012-02-17"]);
  expect(inFrance()).toEqual(["banned 2012-02-17"]);
});

test("of a medicine that nobody has licensed for the skin, it is said everywhere that the patient is told so", () => {
  const medicines = substances.filter(
    (each) => each.regulatedAs === "medicine" && each.blocked === null && each.class !== "carrier",
  );
  expect(medicines.length).toBeGreaterThan(25);
  for (const { id, status } of medicines) {
    const into = statusesThatHold(status, { route: "intradermal", countries: ["TR"], on: "2026-11-22" });
    expect([id, into.map((each) => each.status)]).toEqual([id, expect.arrayContaining(["off-label"])]);
  }
});

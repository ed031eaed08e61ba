import { screen, screenRequestSchema } from "@pistor/core/eligibility";
import type { AllergyWords } from "@pistor/core/substances";
import { matchAllergies } from "@pistor/core/substances";
import { mixKnowledge } from "@pistor/knowledge/dosing";
import { allergyWords, eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import { allergens, substances, topicals } from "@pistor/knowledge/substances";
import fc from "fast-check";
import { expect, test } from "vitest";

const { substances: named }: AllergyWords = allergyWords;

/** What patients say, what is planned, and what of it they must not get. By hand, from what each name means. */
const cases: readonly (readonly [allergy: string, planned: readonly string[], met: readonly string[]])[] = [
  ["lokal anestezi", ["lidocaine", "procaine", "caffeine"], ["lidocaine", "procaine"]],
  ["местная анестезия", ["lidocaine", "procaine", "caffeine"], ["lidocaine", "procaine"]],
  ["بنج", ["lidocaine", "procaine", "caffeine"], ["lidocaine", "procaine"]],
  ["التخدير الموضعي", ["mepivacaine"], ["mepivacaine"]],
  ["örtliche Betäubung", ["lidocaine-prilocaine-cream"], ["lidocaine", "prilocaine"]],
  ["новокаин", ["lidocaine", "procaine"], ["lidocaine", "procaine"]], // the dentist's word for any of them
  ["jetokain", ["lidocaine", "prilocaine", "procaine"], ["lidocaine", "prilocaine"]], // a brand of lidocaine in Turkey
  ["ليدوكائين", ["lidocaine"], ["lidocaine"]],
  ["EMLA", ["lidocaine"], ["lidocaine"]],
  ["prilocaine", ["emla"], ["prilocaine", "lidocaine"]],
  ["I fainted after Xylocaine at the dentist", ["lidocaine", "procaine"], ["lidocaine"]],
  ["PABA", ["procaine", "lidocaine"], ["procaine"]],
  ["chloroprocaine", ["procaine", "lidocaine"], ["procaine"]],
  ["arı sokması", ["hyaluronidase", "hyaluronic-acid"], ["hyaluronidase"]],
  ["укус пчелы", ["hyaluronidase"], ["hyaluronidase"]],
  ["لسعة النحل", ["hyaluronidase"], ["hyaluronidase"]],
  ["рыба", ["pdrn", "calcitonin", "collagenase"], ["pdrn", "calcitonin"]],
  ["سمك", ["pdrn"], ["pdrn"]],
  ["balık", ["pdrn"], ["pdrn"]],
  ["فول الصويا", ["phosphatidylcholine"], ["phosphatidylcholine"]],
  ["Œufs", ["phosphatidylcholine"], ["phosphatidylcholine"]],
  ["аспирин", ["ketoprofen", "thiocolchicoside"], ["ketoprofen"]],
  ["кортизон", ["methylprednisolone"], ["methylprednisolone"]],
  ["caffeine", ["aminophylline", "pentoxifylline"], ["aminophylline", "pentoxifylline"]],
  ["ethylenediamine", ["aminophylline", "caffeine"], ["aminophylline"]], // held by the one, no family of both
  ["benzyl alcohol", ["deoxycholic-acid", "sodium-deoxycholate"], ["deoxycholic-acid"]],
  ["camomile", ["artichoke"], ["artichoke"]],
  ["dutasterid", ["finasteride"], ["finasteride"]],
  ["a-new-thing", ["a-new-thing", "caffeine"], ["a-new-thing"]], // in no list, and yet the same words
  ["latex", ["lidocaine", "pdrn"], []],
  ["strawberries", ["lidocaine", "pdrn"], []],
];

function inMixture(allergy: string, planned: readonly string[]): string[] {
  return matchAllergies(mixKnowledge, [allergy], planned).matches.map(({ substance }) => substance);
}

/** What screening says of the same, each product as its parts. */
function inScreening(allergy: string, planned: readonly string[]): string[] {
  const request = screenRequestSchema.parse({ treatment: "face", on: "2026-11-22" });
  const { findings } = screen(eligibilityKnowledge, { ...request, allergies: [allergy], mixture: [...planned] });
  const reached = findings.find(({ rule }) => rule === "allergy.in-mixture")?.because.mixture ?? [];
  return (reached as readonly string[]).flatMap((id) => partsOf(id));
}

const partsOf = (id: string) => named.find((each) => each.id === id)?.contains ?? [id];
const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();

test.each(cases)("%s, with %j planned, meets %j in the mixture and in screening", (allergy, planned, met) => {
  expect(sorted(inMixture(allergy, planned))).toEqual(sorted(met));
  const screened = inScreening(allergy, planned);
  expect(sorted(screened).filter((id) => met.includes(id))).toEqual(sorted(met));
  expect(screened.length > 0).toBe(met.length > 0);
});

/** Every word that any list of the knowledge has: of substances, creams, forms that are sold, families and foods. */
const words = [
  ...named.flatMap((each) => [each.id, ...(each.names ?? [])]),
  ...allergyWords.allergens.flatMap((each) => [each.id, ...each.names]),
  ...[...substances, ...topicals].flatMap((each) => [each.id, each.name, ...each.synonyms]),
  ...substances.flatMap((each) => each.salts.flatMap((salt) => [salt.name, ...salt.words])),
];
const everything = [...new Set([...named, ...substances, ...topicals].map(({ id }) => id))];
/** Without products: of a product screening says one name where the mixture says which of its parts. */
const single = everything.filter((id) => partsOf(id).length === 1);

test("for every word that either knows, screening and the mixture meet the same substances", () => {
  expect(new Set(words).size).toBeGreaterThan(350);
  for (const word of new Set(words))
    expect(sorted(inMixture(word, single)), word).toEqual(sorted(inScreening(word, single)));
});

test("so they do for words in a sentence, and for words that nobody knows", () => {
  const said = fc.tuple(
    fc.constantFrom(...words),
    fc.constantFrom("", "latex and ", "I react to ", "blue "),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(said, fc.subarray(single, { minLength: 1, maxLength: 8 }), ([word, before, after], planned) => {
      const allergy = `${before}${word} ${after}`;
      expect(sorted(inMixture(allergy, planned))).toEqual(sorted(inScreening(allergy, planned)));
    }),
    { numRuns: 2000 },
  );
});

test("every other name of a substance or cream of the catalogue is a word for that allergy", () => {
  for (const { id, name, synonyms } of [...substances, ...topicals])
    for (const word of [id, name, ...synonyms])
      expect(inMixture(word, [id]).length, `${word} for ${id}`).toBeGreaterThan(0);
});

test("words that are not understood to the end and meet nothing are given back by both", () => {
  for (const [allergy, unread] of [
    ["something blue", true],
    ["bee and something blue", true],
    ["bees", false],
  ] as const) {
    expect(matchAllergies(mixKnowledge, [allergy], ["caffeine"]).unmatched).toEqual(unread ? [allergy] : []);
    const request = screenRequestSchema.parse({ treatment: "face", on: "2026-11-22" });
    const { findings } = screen(eligibilityKnowledge, { ...request, allergies: [allergy], mixture: ["caffeine"] });
    expect(findings.some(({ rule }) => rule === "allergy.not-recognised")).toBe(unread);
  }
});

test("why an allergy counts for a family or food is said of each of them", () => {
  const groups = new Set(allergyWords.allergens.map(({ id }) => id));
  const known = new Set([...groups, ...everything]);
  expect(sorted(allergens.map(({ id }) => id))).toEqual(sorted([...groups]));
  expect(allergens.filter(({ claims }) => claims.length === 0)).toEqual([]);
  const reaching = named.flatMap((each) => [...(each.families ?? []), ...(each.allergens ?? [])]);
  expect(reaching.filter((id) => !known.has(id))).toEqual([]);
});

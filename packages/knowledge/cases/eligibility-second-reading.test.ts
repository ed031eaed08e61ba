import type { ScreenDocument } from "@pistor/core/eligibility";
import { screen, screenRequestSchema, treatments } from "@pistor/core/eligibility";
import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import fc from "fast-check";
import { expect, test } from "vitest";

/**
 * A second reading of what was settled about screening, by somebody who knows neither the engine nor its rules: one plain
 * `if` after another, twice over. Once what holds for sure, once what could hold if every unknown turned out badly.
 */
const excludes = "not-eligible";
const waits = "not-yet";
const physician = "physician-decides";

/** What each substance of this test is, looked up by hand in the literature list. */
const is: Record<string, readonly string[]> = {
  "hyaluronic-acid": ["hyaluronic"],
  lidocaine: ["amide"],
  mepivacaine: ["amide"],
  prilocaine: ["amide", "prilocaine"],
  "lidocaine-prilocaine-cream": ["amide", "prilocaine"],
  procaine: ["ester"],
  "deoxycholic-acid": ["deoxycholate"],
  "sodium-deoxycholate": ["deoxycholate"],
  phosphatidylcholine: ["deoxycholate", "refused", "soya"],
  dutasteride: ["inhibitor"],
  finasteride: ["inhibitor"],
  minoxidil: [],
  caffeine: ["dissolves-fat", "xanthine"],
  "l-carnitine": ["dissolves-fat"],
  glutathione: ["whitening"],
  calcitonin: ["refused", "fish"],
  exosomes: ["refused"],
  pdrn: ["fish"],
  ketoprofen: ["painkiller"],
  "secret-formula": ["stranger"],
};
/** What an allergy reaches; nothing at all where nobody knows the words. */
const reaches: Record<string, readonly string[]> = {
  lidocaine: ["amide"],
  EMLA: ["amide"],
  procaine: ["ester"],
  "local anaesthetics": ["amide", "ester"],
  Hyaluronsäure: ["hyaluronic"],
  aspirin: ["painkiller"],
  fish: ["fish"],
  soya: ["soya"],
  caffeine: ["xanthine"],
  latex: [],
  penicillin: [],
};

function ageOf(birthDate: string, on: string): number {
  const year = Number(birthDate.slice(0, 4));
  const leap = (one: number) => (one % 4 === 0 && one % 100 !== 0) || one % 400 === 0;
  const birthday = (age: number) => {
    const day = birthDate.slice(5) === "02-29" && !leap(year + age) ? "03-01" : birthDate.slice(5);
    return `${year + age}-${day}`;
  };
  let age = 0;
  while (birthday(age + 1) <= on) age++;
  return age;
}

function daysFrom(day: string, on: string): number {
  return Math.round((Date.parse(on) - Date.parse(day)) / 86_400_000);
}

/** Every rule that holds: for sure, or where every unknown turns out badly. */
function read(document: ScreenDocument, badly: boolean): Record<string, string> {
  const { treatment, on, birthDate, answers = {}, allergies, mixture, country } = document;
  const delivery = document.delivery ?? (treatment === "needle-free" ? "needle-free" : "needle");
  const forLooks = ["face", "body", "cellulite", "fat", "hair", "needle-free"].includes(treatment);
  const man = document.sex === "male";
  const found: Record<string, string> = {};
  const unknown = (value: unknown) => value === undefined || value === "unknown";
  const answer = (key: keyof typeof answers, ...wanted: unknown[]) =>
    unknown(answers[key]) ? badly : wanted.includes(answers[key]);
  const ofAllButMen = (key: keyof typeof answers) => (man && unknown(answers[key]) ? false : answer(key, true));
  const holds = (what: string) => (mixture ?? []).some((one) => is[one]?.includes(what));
  const mayHold = (what: string, ...plannedFor: string[]) =>
    mixture === undefined ? badly && plannedFor.includes(treatment) : holds(what);

  const age = birthDate === undefined ? undefined : ageOf(birthDate, on);
  if (age === undefined ? badly : age < 18) found["age.under-minimum"] = excludes;
  if (age === undefined ? badly : age === 18 || age === 19) found["age.under-caution"] = physician;

  if (ofAllButMen("pregnant")) found["pregnancy.now"] = excludes;
  if (ofAllButMen("breastfeeding")) found["breastfeeding.now"] = excludes;
  if (answer("diabetes", "insulin")) found["diabetes.insulin"] = excludes;
  if (answer("diabetes", "diet", "oral")) found["diabetes.without-insulin"] = physician;
  if (answer("cancer", "active")) found["cancer.active"] = excludes;
  if (answer("cancer", "past")) found["cancer.past"] = physician;
  if (answer("stroke", true)) found["stroke.past"] = excludes;
  if (answer("clotting-disorder", true)) found["clotting.disorder"] = excludes;
  if (answer("urticaria", true)) found["urticaria.any"] = excludes;
  if (answer("heart-disease", true)) {
    const medicines = answers["heart-medicines"];
    if (typeof medicines === "number" ? medicines >= 2 : badly) found["heart.several-medicines"] = excludes;
    if (typeof medicines === "number" ? medicines < 2 : badly) found["heart.few-medicines"] = physician;
  }
  if (answer("heart-attack-risk", true)) found["heart.attack-risk"] = excludes;
  if (answer("hypertension", "uncontrolled")) found["hypertension.uncontrolled"] = waits;
  if (answer("liver-disease", true)) found["liver.disease"] = excludes;
  if (answer("kidney-disease", true)) found["kidney.disease"] = excludes;
  if (answer("acute-infection", true)) found["infection.acute"] = waits;
  if (answer("open-wound", true)) found["wound.open"] = waits;
  if (answer("skin-disease-at-site", true)) found["skin.disease-at-site"] = waits;
  if (answer("herpes", "active")) found["herpes.active"] = waits;
  if (answer("herpes", "past")) found["herpes.past"] = physician;
  if (answer("keloid", true) && forLooks) found["keloid.cosmetic"] = excludes;
  if (answer("keloid", true) && !forLooks) found["keloid.medical"] = physician;
  if (answer("autoimmune-disease", true)) found["autoimmune.disease"] = physician;
  if (answer("immunosuppressed", true)) found["immunity.suppressed"] = physician;
  if (answer("blood-thinner", "prescribed")) found["blood-thinner.prescribed"] = physician;
  if (answer("blood-thinner", "self")) found["blood-thinner.self"] = physician;
  const taken = answers["nsaid-last-taken"];
  if (unknown(taken) ? badly : taken !== null && daysFrom(String(taken), on) < 7) found["nsaid.recent"] = waits;
  if (answer("isotretinoin", "current", "past-6-months")) found["isotretinoin.recent"] = waits;
  if (answer("epilepsy", true) && delivery === "needle") found["epilepsy.needle"] = physician;
  if (answer("epilepsy", true) && delivery === "needle-free") found["epilepsy.needle-free"] = excludes;
  if (answer("implanted-device", true) && delivery === "needle-free") found["device.implanted"] = excludes;

  if (answer("dysphagia", true) && mayHold("deoxycholate", "fat")) found["dysphagia.deoxycholic-acid"] = excludes;
  if (answer("g6pd-deficiency", true) && mayHold("prilocaine", ...treatments)) found["g6pd.prilocaine"] = excludes;
  if (ofAllButMen("child-bearing-potential") && mayHold("inhibitor", "hair"))
    found["child-bearing.5-alpha-reductase-inhibitor"] = excludes;

  const meets = (words: string) =>
    (mixture ?? []).some((one) => one === words || reaches[words]?.some((of) => is[one]?.includes(of)));
  const couldMeet = mixture === undefined || mixture.length > 0;
  const hit =
    allergies === undefined
      ? badly && couldMeet
      : allergies.length > 0 && mixture === undefined
        ? badly
        : allergies.some(meets);
  if (hit) found["allergy.in-mixture"] = excludes;
  if (allergies === undefined ? badly : allergies.some((words) => !reaches[words]?.length && !meets(words)))
    found["allergy.not-recognised"] = physician;

  const suspended = on >= "2011-06-17" && on < "2012-02-17";
  const forbidden = on > "2011-04-11" && !suspended && (country === undefined ? badly : country === "FR");
  if (forbidden && holds("deoxycholate")) found["country.bans-substance"] = excludes;
  const againstFat = treatment === "fat" || (["cellulite", "body"].includes(treatment) && holds("dissolves-fat"));
  if (forbidden && delivery === "needle" && againstFat) found["country.bans-fat-injection"] = excludes;
  if (holds("refused")) found["substance.refused"] = excludes;
  if (holds("whitening") && forLooks) found["substance.refused-for-whitening"] = excludes;
  if (holds("stranger")) found["substance.not-recognised"] = physician;
  return found;
}

const order = [excludes, waits, "incomplete", physician, "eligible"];
const worstOf = (found: Record<string, string>) =>
  Object.values(found).reduce((worst, one) => Math.min(worst, order.indexOf(one)), order.length - 1);

function decide(document: ScreenDocument) {
  const sure = read(document, false);
  const open = worstOf(read(document, true)) < worstOf(sure);
  const decision = order[open ? Math.min(worstOf(sure), order.indexOf("incomplete")) : worstOf(sure)];
  return { decision, found: sure, open };
}

/** Mostly what speaks for a treatment, so that every decision is reached. */
const mostly = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 30 }, { arbitrary: fc.constantFrom(...others), weight: 1 });
const yesNo = mostly<unknown>(false, true);
const fully = {
  pregnant: yesNo,
  breastfeeding: yesNo,
  diabetes: mostly<unknown>("none", "diet", "oral", "insulin"),
  cancer: mostly<unknown>("none", "past", "active"),
  stroke: yesNo,
  "clotting-disorder": yesNo,
  urticaria: yesNo,
  "heart-disease": mostly<unknown>(false, true, true, true),
  "heart-medicines": fc.constantFrom(0, 1, 2, 3),
  "heart-attack-risk": yesNo,
  hypertension: mostly<unknown>("none", "controlled", "uncontrolled"),
  "liver-disease": yesNo,
  "kidney-disease": yesNo,
  "acute-infection": yesNo,
  "open-wound": yesNo,
  "skin-disease-at-site": yesNo,
  herpes: mostly<unknown>("none", "past", "active"),
  keloid: yesNo,
  "autoimmune-disease": yesNo,
  immunosuppressed: yesNo,
  "blood-thinner": mostly<unknown>("none", "prescribed", "self"),
  "nsaid-last-taken": mostly<unknown>(null, "2026-11-14", "2026-11-15", "2026-11-20", "2028-02-22", "2028-02-23"),
  isotretinoin: mostly<unknown>("none", "past-6-months", "current"),
  "g6pd-deficiency": yesNo,
  dysphagia: yesNo,
  "implanted-device": yesNo,
  epilepsy: yesNo,
  "child-bearing-potential": fc.boolean(),
  contraception: fc.boolean(),
};
const answersOf = (silence: number) =>
  fc.record(
    Object.fromEntries(
      Object.entries(fully).map(([key, known]) => [
        key,
        fc.oneof(
          { arbitrary: known as fc.Arbitrary<unknown>, weight: 100 - silence },
          { arbitrary: fc.constantFrom("unknown", undefined), weight: silence },
        ),
      ]),
    ),
  );
const maybe = <Value>(known: fc.Arbitrary<Value>) => fc.option(known, { nil: undefined, freq: 8 });
const documents = fc
  .record({
    treatment: fc.constantFrom(...treatments),
    on: mostly("2026-11-21", "2028-02-29", "2028-03-01", "2011-05-01", "2011-08-01", "2012-02-17"),
    birthDate: maybe(
      mostly("1980-02-29", "2008-02-29", "2008-03-01", "2008-11-21", "2008-11-22", "2006-11-21", "1992-01-01"),
    ),
    sex: fc.constantFrom("female", "male", "other", "unknown", undefined),
    answers: fc.constantFrom(0, 3, 30, 90).chain(answersOf),
    allergies: maybe(
      mostly<string[]>([], ...Object.keys(reaches).map((one) => [one]), ["latex", "fish"], ["secret-formula"]),
    ),
    mixture: maybe(fc.uniqueArray(fc.constantFrom(...Object.keys(is)), { maxLength: 2 })),
    country: maybe(fc.constantFrom("TR", "FR", "GB")),
    delivery: fc.constantFrom(undefined, "needle", "needle-free"),
  })
  .map((document) => JSON.parse(JSON.stringify(document)) as ScreenDocument)
  .filter(
    ({ birthDate, on, treatment, delivery }) =>
      (birthDate ?? on) <= on && !(treatment === "needle-free" && delivery === "needle"),
  );

test("a second, naive reading of what was settled comes to the same answers over 20,000 documents", () => {
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(documents, (document) => {
      const { decision, found, open } = decide(document);
      const answer = screen(eligibilityKnowledge, screenRequestSchema.parse(document));
      seen[answer.decision] = (seen[answer.decision] ?? 0) + 1;
      expect(answer.decision).toBe(decision);
      expect(answer.findings.map(({ rule }) => rule).sort()).toEqual(Object.keys(found).sort());
      expect(Object.fromEntries(answer.findings.map(({ rule, then }) => [rule, then]))).toEqual(found);
      expect(answer.ask.length > 0).toBe(open);
    }),
    { numRuns: 20_000 },
  );
  // The comparison says something of every decision.
  for (const decision of order) expect(seen[decision], decision).toBeGreaterThan(200);
});

import { Problem, readDocument } from "@pistor/core/basics";
import type { ScreenDocument } from "@pistor/core/eligibility";
import { screen, screenRequestSchema } from "@pistor/core/eligibility";
import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import { afterEach, expect, test } from "vitest";
import { chanceOf, situations } from "../../../tools/releases/situations.ts";
import { is, reaches, readAgain } from "./eligibility-second-reading.ts";

const chance = chanceOf(20_261_123);
const below = (count: number) => Math.floor(chance() * count);
const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;

type Thing = Record<string, unknown>;

/** What the contract says of each answer, read by hand: not the engine's own schema. */
const words: Readonly<Record<string, readonly string[]>> = {
  diabetes: ["none", "diet", "oral", "insulin"],
  cancer: ["none", "past", "active"],
  hypertension: ["none", "controlled", "uncontrolled"],
  herpes: ["none", "past", "active"],
  "blood-thinner": ["none", "prescribed", "self"],
  isotretinoin: ["none", "past-6-months", "current"],
};
const dates = ["nsaid-last-taken", "isotretinoin-stopped", "retinoid-last-used", "laser-last-done"];
const numbers: Readonly<Record<string, readonly [number, number]>> = {
  "heart-medicines": [0, 99],
  "systolic-mm-hg": [50, 300],
  "diastolic-mm-hg": [20, 200],
};
const yesOrNo = (
  "pregnant breastfeeding stroke clotting-disorder urticaria heart-disease heart-attack-risk liver-disease " +
  "kidney-disease acute-infection open-wound skin-disease-at-site keloid autoimmune-disease immunosuppressed " +
  "g6pd-deficiency dysphagia implanted-device epilepsy child-bearing-potential contraception permanent-filler " +
  "injection-reaction gallstones antiarrhythmic methaemoglobinaemia maoi thrombosis arrhythmia " +
  "ulcer-or-painkiller-asthma appearance-worry appearance-limits own-wish"
).split(" ");
const answerKeys = [...Object.keys(words), ...dates, ...Object.keys(numbers), ...yesOrNo];
const treatments = "face body cellulite fat hair pain rheumatic vascular needle-free".split(" ");
const countries = ["TR", "FR", "GB", "DE", "US", "BR", "AE", "RU"];

function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^[1-9]\d\d\d-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const absentOr = (value: unknown, holds: (value: unknown) => boolean) => value === undefined || holds(value);
const isList = (value: unknown) =>
  Array.isArray(value) &&
  value.length <= 100 &&
  value.every((one) => typeof one === "string" && one.trim().length >= 1 && one.trim().length <= 200);

function isAnswer(key: string, value: unknown): boolean {
  if (!answerKeys.includes(key)) return false;
  if (value === undefined || value === "unknown") return true;
  if (Object.hasOwn(words, key)) return typeof value === "string" && words[key]?.includes(value) === true;
  if (dates.includes(key)) return value === null || isDay(value);
  const [least, most] = numbers[key] ?? [];
  if (least !== undefined && most !== undefined)
    return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
  return yesOrNo.includes(key) && typeof value === "boolean";
}

const rest = [
  "treatment",
  "on",
  "birthDate",
  "sex",
  "answers",
  "allergies",
  "mixture",
  "country",
  "delivery",
  "questions",
];

function isWellFormed(document: unknown): boolean {
  if (!isThing(document) || Object.keys(document).some((key) => !rest.includes(key))) return false;
  const { treatment, on, birthDate, sex, answers, allergies, mixture, country, delivery, questions } = document;
  const said = answers ?? {};
  if (answers === null || !isThing(said) || !Object.entries(said).every(([key, value]) => isAnswer(key, value)))
    return false;
  const [upper, lower] = [said["systolic-mm-hg"], said["diastolic-mm-hg"]];
  return (
    treatments.some((one) => one === treatment) &&
    isDay(on) &&
    absentOr(birthDate, (day) => isDay(day) && String(day) <= String(on)) &&
    absentOr(sex, (one) => ["female", "male", "other", "unknown"].some((each) => each === one)) &&
    absentOr(allergies, isList) &&
    absentOr(mixture, isList) &&
    absentOr(country, (one) => countries.some((each) => each === one)) &&
    absentOr(delivery, (one) => one === "needle-free" || (one === "needle" && treatment !== "needle-free")) &&
    absentOr(questions, (one) => one === "contract" || one === "all") &&
    !(typeof upper === "number" && typeof lower === "number" && lower >= upper)
  );
}

const oddStrings = [
  "",
  " ",
  "yes",
  "no",
  "true",
  "null",
  "FACE",
  "face ",
  "Unknown",
  "ünknown",
  "2026-02-30",
  "2026-13-01",
];
const oddDays = [
  "2026-1-1",
  "26-11-21",
  "2026-11-31",
  "0999-12-31",
  "2026-11-21T00:00:00Z",
  "21.11.2026",
  "2099-01-01",
];
const oddNumbers = [-1, 0.5, 1e21, 100, 301, Number.NaN, Number.POSITIVE_INFINITY, 0, 1];
const oddCountries = ["XX", "UK", "EU", "tr", "TUR", "T", "", "1A", "ZZ"];
const anything = (): unknown =>
  pick<() => unknown>([
    () => null,
    () => chance() < 0.5,
    () => pick(oddNumbers),
    () => pick(oddStrings),
    () => pick(oddDays),
    () => pick(oddCountries),
    () => [],
    () => [null],
    () => ["lidocaine"],
    () => [1, "lidocaine"],
    () => [["lidocaine"]],
    () => [" "],
    () => ["x".repeat(201)],
    () => Array.from({ length: 101 }, () => "latex"),
    () => ({}),
    () => ({ value: true }),
    () => ({ pregnant: false }),
  ])();

const misspelt = (key: string) =>
  pick([key.toUpperCase(), `${key}s`, key.replaceAll("-", "_"), key.slice(1), ` ${key}`, "__proto__", "constructor"]);
/** Sets a key as a parser of JSON does, whatever its name. */
const put = (thing: Thing, key: string, value: unknown) =>
  Object.defineProperty(thing, key, { value, enumerable: true, configurable: true, writable: true });

/** Ways to spoil a document; some leave it well formed, and then its answer must be right. */
const spoils: readonly ((document: Thing, answers: Thing) => unknown)[] = [
  (document) => put(document, pick(rest), anything()),
  (_, answers) => put(_, "answers", put(answers, pick(answerKeys), anything())),
  (document, answers) =>
    put(document, "answers", put(answers, misspelt(pick(answerKeys)), pick([true, false, "none"]))),
  (document) => put(document, misspelt(pick(rest)), anything()),
  (document) => {
    delete document[pick(["treatment", "on", ...rest])];
    return document;
  },
  (document) => put(document, "birthDate", pick([...oddDays, "2029-01-01", "2008-02-29", "2007-02-29"])),
  (document) => put(document, "country", pick(oddCountries)),
  (document) => put(document, "delivery", pick(["needle", "needle-free", "gun", "Needle"])),
  (document) => put(document, pick(["allergies", "mixture"]), anything()),
  (document, answers) =>
    put(document, "answers", put(answers, pick(dates), pick([...oddDays, "2026-11-15", null, 20_261_115]))),
  (document, answers) =>
    put(
      document,
      "answers",
      put(put(answers, "systolic-mm-hg", pick([80, 120, 180, 49])), "diastolic-mm-hg", pick([80, 110, 19, "80"])),
    ),
  (document) => pick<unknown>([[document], null, "face", 7, JSON.stringify(document), undefined, [], true]),
  (document) => put(document, "answers", pick<unknown>([null, [], "none", 0, [true]])),
  // Said again in another way: nothing is spoilt.
  (document, answers) => put(document, "answers", Object.fromEntries(Object.entries(answers).reverse())),
  (document, answers) => {
    const open = answerKeys.filter((key) => answers[key] === undefined);
    return open.length === 0
      ? document
      : put(document, "answers", put(answers, pick(open), pick(["unknown", undefined])));
  },
];

/** Whether the second reading knows every word of the document. */
function isKnown(document: Thing): boolean {
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  return (
    list(document.mixture).every((one) => Object.hasOwn(is, one)) &&
    list(document.allergies).every((one) => Object.hasOwn(reaches, one))
  );
}

const stack = Error.stackTraceLimit;
afterEach(() => {
  Error.stackTraceLimit = stack;
});

test("of 100,000 spoilt documents each gives a problem or the right answer, never an exception, never eligible", () => {
  const bases = situations(7, 3000, Object.keys(is)).filter((document) => isKnown(document as unknown as Thing));
  // Fifty thousand stacks that nobody reads would take half of the time.
  Error.stackTraceLimit = 0;
  const seen = { problems: 0, answers: 0, compared: 0, eligible: 0 };
  for (let run = 0; run < 100_000; run++) {
    const copy = JSON.parse(JSON.stringify(pick(bases))) as Thing;
    put(copy, "questions", pick(["contract", "all"]));
    let document: unknown = copy;
    for (let times = pick([1, 1, 1, 2, 3]); times > 0 && isThing(document); times--)
      document = pick(spoils)(document, isThing(document.answers) ? document.answers : {});
    const said = () => JSON.stringify(document)?.slice(0, 2000);
    let decision: string;
    try {
      decision = screen(eligibilityKnowledge, readDocument(screenRequestSchema, document)).decision;
    } catch (error) {
      if (!(error instanceof Problem)) throw new Error(`${said()} gave ${String(error)}`);
      if (isWellFormed(document)) throw new Error(`${said()} is well formed and gave ${error.id}: ${error.message}`);
      if (!/^[a-z]+(\.[a-z-]+)+$/.test(error.id) || !/^(\/|$)/.test(error.at) || error.message.length < 20)
        throw new Error(`${said()} gave a problem that says too little: ${error.id} ${error.at} ${error.message}`);
      seen.problems++;
      continue;
    }
    if (!isWellFormed(document)) throw new Error(`${said()} is malformed and was ${decision}`);
    seen.answers++;
    if (decision === "eligible") seen.eligible++;
    if (!isKnown(document as Thing)) continue;
    seen.compared++;
    const expected = readAgain(document as ScreenDocument).decision;
    if (decision !== expected) throw new Error(`${said()} was ${decision}, and is ${expected} by the second reading`);
  }
  // The run says something of each: enough was refused, enough was answered and compared.
  expect(seen.problems).toBeGreaterThan(50_000);
  expect(seen.compared).toBeGreaterThan(10_000);
  expect(seen.eligible).toBeGreaterThan(500);
}, 300_000);

import type { ScreenDocument } from "@pistor/core/eligibility";
import { treatments } from "@pistor/core/eligibility";

/**
 * A second reading of what was settled about screening, by somebody who knows neither the engine nor its rules: one plain
 * `if` after another, twice over. Once what holds for sure, once what could hold if every unknown turned out badly.
 */
const excludes = "not-eligible";
const waits = "not-yet";
const physician = "physician-decides";

/** What each substance of this test is, looked up by hand in the literature list. */
export const is: Record<string, readonly string[]> = {
  "hyaluronic-acid": ["hyaluronic"],
  lidocaine: ["amide"],
  mepivacaine: ["amide"],
  prilocaine: ["amide", "prilocaine"],
  "lidocaine-prilocaine-cream": ["amide", "prilocaine"],
  procaine: ["ester"],
  "deoxycholic-acid": ["deoxycholate"],
  "sodium-deoxycholate": ["deoxycholate", "refused"],
  thuja: ["refused"],
  phosphatidylcholine: ["deoxycholate", "refused", "soya"],
  dutasteride: ["inhibitor"],
  finasteride: ["inhibitor"],
  minoxidil: [],
  caffeine: ["dissolves-fat", "xanthine", "drives-heart"],
  adrenaline: ["drives-heart"],
  "tranexamic-acid": ["tranexamic"],
  "l-carnitine": ["dissolves-fat"],
  glutathione: ["whitening"],
  calcitonin: ["refused", "fish"],
  exosomes: ["refused"],
  pdrn: ["fish"],
  ketoprofen: ["painkiller"],
  "secret-formula": ["stranger"],
};
/** What an allergy reaches; nothing at all where nobody knows the words. */
export const reaches: Record<string, readonly string[]> = {
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

function isDay(given: unknown): given is string {
  return typeof given === "string" && given !== "unknown";
}

/** The same day so many months later, or the last day of a month that is too short for it. */
function monthsAfter(day: string, months: number): string {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months + 1, 0);
  const wanted = Math.min(Number(day.slice(8)), first.getUTCDate());
  return `${first.toISOString().slice(0, 8)}${String(wanted).padStart(2, "0")}`;
}

/** Every rule that holds: for sure, or where every unknown turns out badly. */
function read(document: ScreenDocument, badly: boolean): Record<string, string> {
  const { treatment, on, birthDate, answers = {}, allergies, mixture, country, questions } = document;
  const delivery = document.delivery ?? (treatment === "needle-free" ? "needle-free" : "needle");
  const forLooks = ["face", "body", "cellulite", "fat", "hair", "needle-free"].includes(treatment);
  const man = document.sex === "male";
  const found: Record<string, string> = {};
  const unknown = (value: unknown) => value === undefined || value === "unknown";
  const answer = (key: keyof typeof answers, ...wanted: unknown[]) =>
    unknown(answers[key]) ? badly : wanted.includes(answers[key]);
  /** A further question is open only where all questions are asked. */
  const further = (key: keyof typeof answers, ...wanted: unknown[]) =>
    unknown(answers[key]) ? badly && questions === "all" : wanted.includes(answers[key]);
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

  const stopped = answers["isotretinoin-stopped"];
  if (answer("isotretinoin", "current")) found["isotretinoin.recent"] = waits;
  if (answer("isotretinoin", "past-6-months") && (unknown(stopped) || stopped === null))
    found["isotretinoin.recent"] = waits;
  if (isDay(stopped) && on < monthsAfter(stopped, 6)) found["isotretinoin.recent"] = waits;
  const retinoid = answers["retinoid-last-used"];
  if (unknown(retinoid) ? badly && questions === "all" : isDay(retinoid) && daysFrom(retinoid, on) < 28)
    found["retinoid.recent"] = waits;
  const laser = answers["laser-last-done"];
  if (unknown(laser) ? badly && questions === "all" : isDay(laser) && on < monthsAfter(laser, 6))
    found["laser.recent"] = physician;
  if (further("permanent-filler", true)) found["filler.permanent"] = physician;
  if (further("injection-reaction", true)) found["injection.reaction"] = physician;
  if (further("maoi", true)) found["maoi.any"] = physician;
  const againstFat = ["fat", "cellulite", "body"];
  const actsOnFat = mayHold("dissolves-fat", ...againstFat) || mayHold("deoxycholate", ...againstFat);
  if (further("gallstones", true) && (treatment === "fat" || actsOnFat)) found["gallstones.against-fat"] = physician;
  const numbs = mayHold("amide", ...treatments) || mayHold("ester", ...treatments);
  if (further("antiarrhythmic", true) && numbs) found["antiarrhythmic.local-anaesthetic"] = physician;
  if (further("methaemoglobinaemia", true) && mayHold("prilocaine", ...treatments))
    found["methaemoglobinaemia.prilocaine"] = excludes;
  if (further("thrombosis", true) && mayHold("tranexamic", "face", "body", "needle-free"))
    found["thrombosis.tranexamic-acid"] = physician;
  if (further("arrhythmia", true) && mayHold("drives-heart", ...treatments))
    found["arrhythmia.heart-stimulant"] = physician;
  if (further("ulcer-or-painkiller-asthma", true) && mayHold("painkiller", "pain", "rheumatic", "vascular"))
    found["ulcer.nsaid"] = excludes;
  const { "systolic-mm-hg": upper, "diastolic-mm-hg": lower } = answers;
  if (typeof upper === "number" && upper >= 180) found["hypertension.measured"] = waits;
  if (typeof lower === "number" && lower >= 110) found["hypertension.measured"] = waits;
  if (forLooks && further("appearance-worry", true) && further("appearance-limits", true))
    found["appearance.distress"] = physician;
  if (forLooks && further("own-wish", false)) found["appearance.pressure"] = physician;

  const suspended = on >= "2011-06-17" && on < "2012-02-17";
  const forbidden = on > "2011-04-11" && !suspended && (country === undefined ? badly : country === "FR");
  if (forbidden && holds("deoxycholate")) found["country.bans-substance"] = excludes;
  const injected = treatment === "fat" || (["cellulite", "body"].includes(treatment) && holds("dissolves-fat"));
  if (forbidden && delivery === "needle" && injected) found["country.bans-fat-injection"] = excludes;
  if (holds("refused")) found["substance.refused"] = excludes;
  if (holds("whitening") && forLooks) found["substance.refused-for-whitening"] = excludes;
  if (holds("stranger")) found["substance.not-recognised"] = physician;
  return found;
}

export const order = [excludes, waits, "incomplete", physician, "eligible"];
const worstOf = (found: Record<string, string>) =>
  Object.values(found).reduce((worst, one) => Math.min(worst, order.indexOf(one)), order.length - 1);

/** The decision, every rule that holds, and whether an answer is still missing that could change the decision. */
export function readAgain(document: ScreenDocument) {
  const sure = read(document, false);
  const worse = worstOf(read(document, true)) < worstOf(sure);
  const decision = order[worse ? Math.min(worstOf(sure), order.indexOf("incomplete")) : worstOf(sure)];
  return { decision, found: sure, open: worse || dayWouldLift(document, sure) };
}

/** Isotretinoin is the one reason to wait, and its day, which could end it, was not told. */
function dayWouldLift({ answers = {}, questions }: ScreenDocument, sure: Record<string, string>): boolean {
  const worst = Object.keys(sure).filter((rule) => sure[rule] === order[worstOf(sure)]);
  const told = answers["isotretinoin-stopped"];
  return (
    questions === "all" &&
    worst.join() === "isotretinoin.recent" &&
    answers.isotretinoin === "past-6-months" &&
    (told === undefined || told === "unknown")
  );
}

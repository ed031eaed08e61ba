import { ageOn, calendarDate } from "@pistor/core/basics";
import type { AnswerKey, ScreenDocument } from "@pistor/core/eligibility";
import { answerKeys, furtherKeys } from "@pistor/core/eligibility";
import { plainPerson } from "@pistor/knowledge/cases/eligibility";
import { nothingAgainst, nothingAgainstAtAll } from "@pistor/knowledge/cases/nothing-against";
import { answersInWords } from "./answers-in-words.ts";

type Answers = Readonly<Record<string, unknown>>;

const sexes = { female: "woman", male: "man", other: "person of another sex", unknown: "person of unknown sex" };

/** More keys than this that were not asked are counted, not named. */
const namedAtMost = 8;

/**
 * A situation in words: age and sex, then only what differs from the plain person.
 *
 * Left out and "unknown" are the same words, because they mean the same.
 *
 * @example situationInWords({ ...plainPerson, answers: { ...nothingAgainst, diabetes: "insulin" } }) // => "34 years, woman, diabetes on insulin"
 */
export function situationInWords(situation: ScreenDocument): string {
  return [
    ageOf(situation),
    sexes[situation.sex ?? "unknown"],
    ...request(situation),
    ...answered(situation),
    ...notAsked(situation),
  ].join(", ");
}

function ageOf({ birthDate, on }: ScreenDocument): string {
  if (birthDate === undefined) return "birth date not known";
  const years = `${ageOn(calendarDate(birthDate), calendarDate(on))} years`;
  return birthDate === plainPerson.birthDate ? years : `${years} (born ${birthDate})`;
}

function request(situation: ScreenDocument): readonly string[] {
  const { treatment, on, delivery, mixture, allergies, country, questions } = situation;
  const usual = treatment === "needle-free" ? "needle-free" : "needle";
  return [
    ...(on === plainPerson.on ? [] : [`on ${on}`]),
    ...(treatment === plainPerson.treatment ? [] : [treatment]),
    ...(delivery === undefined || delivery === usual ? [] : ["without a needle"]),
    ...same(mixture, plainPerson.mixture, () => mixtureInWords(mixture)),
    ...same(allergies, plainPerson.allergies, () =>
      allergies === undefined ? "allergies not asked" : `allergic to ${quoted(allergies)}`,
    ),
    ...same(country, plainPerson.country, () => (country === undefined ? "country not told" : `clinic in ${country}`)),
    ...(questions === "all" ? ["all questions asked"] : []),
  ];
}

function mixtureInWords(mixture: readonly string[] | undefined): string {
  if (mixture === undefined) return "nothing planned yet";
  return mixture.length === 0 ? "an empty mixture" : `${mixture.join(" and ")} planned`;
}

function same(given: unknown, plain: unknown, words: () => string): readonly string[] {
  return JSON.stringify(given) === JSON.stringify(plain) ? [] : [words()];
}

function quoted(words: readonly string[]): string {
  return words.map((one) => `“${one}”`).join(" and ");
}

function answered({ answers = {} }: ScreenDocument): readonly string[] {
  const usual: Answers = nothingAgainstAtAll;
  return answerKeys.flatMap((key) => {
    const given = answers[key];
    return isKnown(given) && given !== usual[key] ? [said(key, given)] : [];
  });
}

function said(key: AnswerKey, given: unknown): string {
  const { said: words } = answersInWords[key];
  return (words[String(given)] ?? words.any ?? "{}").replace("{}", String(given));
}

function notAsked({ answers = {}, questions }: ScreenDocument): readonly string[] {
  const known = Object.keys(answers).filter((key) => isKnown((answers as Answers)[key]));
  const missing = answerKeys.filter((key) => key in nothingAgainstAtAll && !known.includes(key));
  const about = (keys: readonly AnswerKey[]) => keys.map((key) => answersInWords[key].about);
  const contract = about(missing.filter((key) => key in nothingAgainst));
  const further = questions === "all" ? about(missing.filter((key) => !(key in nothingAgainst))) : [];
  if (known.length === 0) return ["no question answered"];
  return [
    ...(contract.length === 0 ? [] : [named(contract, "of the contract's questions")]),
    ...(further.length === 0 ? [] : [named(further, `of the ${furtherKeys.length} further questions`)]),
  ];
}

function named(missing: readonly string[], of: string): string {
  return missing.length > namedAtMost ? `${missing.length} ${of} not asked` : `not asked: ${missing.join("; ")}`;
}

function isKnown(answer: unknown): boolean {
  return answer !== undefined && answer !== "unknown";
}

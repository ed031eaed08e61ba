import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import type { Check } from "./check.ts";
import type { PatientGroup } from "./reading-age/groups.ts";
import { patientGroups } from "./reading-age/groups.ts";
import { readingOf } from "./reading-age/measure.ts";
import { sentencesOf } from "./reading-age/sentences.ts";

/** Words that a sentence for patients holds at most, in every language: clinic default. */
export const mostWordsASentence = 20;

/** What patients read can be read at the age of twelve: no sentence is long, and each group keeps to its formula. */
export const readingAge: Check = {
  id: "reading-age",
  find: ({ texts }) =>
    texts.flatMap(({ at, value }) =>
      patientGroups
        .filter(({ slice }) => at.startsWith(`${slice}.`))
        .flatMap((group) =>
          languages.flatMap((lang) => {
            const own = Object.entries(value[lang] ?? {}).filter(([id]) => group.has(id));
            return [...longSentences(own, `${at}.${lang}`), ...hardGroup(own, `${at}.${lang}`, group, lang)];
          }),
        ),
    ),
};

type Wordings = readonly (readonly [id: string, text: string])[];

function longSentences(own: Wordings, at: string) {
  return own.flatMap(([id, text]) =>
    sentencesOf(text)
      .filter((words) => words.length > mostWordsASentence)
      .map((words) => ({
        at: `${at}.${id}`,
        message: `A sentence of ${words.length} words ("${words.slice(0, 4).join(" ")} …"): at most ${mostWordsASentence}. Make two of it.`,
      })),
  );
}

function hardGroup(own: Wordings, at: string, { name }: PatientGroup, lang: Language) {
  const reading = readingOf(
    own.map(([, text]) => text),
    lang,
  );
  return reading === null || reading.forTwelve
    ? []
    : [{ at, message: `The ${name} in ${lang} are too hard: ${reading.says}. Take shorter words and sentences.` }];
}

import { type CheckedText, checkText } from "@pistor/core/advertising";
import { isCalendarDate, Problem } from "@pistor/core/basics";
import { type Language, word } from "@pistor/core/evidence";
import { advertisingKnowledge, advertisingTexts } from "@pistor/knowledge/advertising";
import type { Command } from "../kit/command.ts";
import { checkTextWords } from "./check-text-words.ts";

interface WordedText extends Pick<CheckedText, "sentences"> {
  readonly findings: readonly (CheckedText["findings"][number] & { readonly why: string; readonly instead: string })[];
}

/** `pistor check-text`: what a text to patients must not say. */
export const checkTextCommand: Command = {
  verb: "check-text",
  does: "find what a text to patients must not say: promises, soothing, prices where the law forbids them",
  help: `
Reads plain text from standard input or a file, in the language of --lang:

  echo "Painless, with visible results." | npx pistor check-text - --format text --country TR

  --country TR            whose law it falls under, two letters; left out: what holds everywhere
  --channel public        public, to everybody; personal, an answer to one person
  --on 2026-11-22         the day on which it is read; left out: every rule that has begun

gives findings { rule, then, from, to, quote, why, instead, claims } with UTF-16 offsets, and the number of sentences.
It reads words, not meaning: what it does not find may still mislead.`,
  reads: "text",
  takes: ["country", "channel", "on"],
  answer: (text, { lang, own }): WordedText => {
    const { country, channel = "public", on } = own;
    if (country !== undefined && !/^[A-Z]{2}$/.test(country))
      throw new Problem(
        "country.malformed",
        "/country",
        `--country is ${country}: give two capital letters, such as TR.`,
      );
    if (channel !== "public" && channel !== "personal")
      throw new Problem("channel.unknown", "/channel", `--channel is ${channel}: give public or personal.`);
    if (on !== undefined && !isCalendarDate(on))
      throw new Problem("date.impossible", "/on", `--on is ${on}: give a day as YYYY-MM-DD.`);
    const asked = { lang, country: country ?? null, channel, ...(on === undefined ? {} : { on }) } as const;
    const { findings, sentences } = checkText(advertisingKnowledge, String(text), asked);
    return { findings: findings.map((each) => ({ ...each, ...wordsOf(each.rule, lang) })), sentences };
  },
  text: (answer, { lang }) => {
    const { findings, sentences } = answer as WordedText;
    const say = checkTextWords[lang];
    if (sentences === 0) return say.empty;
    const lines = findings.map(
      ({ then, quote, from, to, why, instead }) => `${say[then]}  ${from}–${to}  “${quote}”\n  ${why}\n  → ${instead}`,
    );
    return [...lines, `${say.found}: ${findings.length} · ${say.sentences}: ${sentences}`].join("\n\n");
  },
};

function wordsOf(rule: string, lang: Language) {
  return {
    why: word(advertisingTexts, `${rule}.why`, {}, lang).text,
    instead: word(advertisingTexts, `${rule}.instead`, {}, lang).text,
  };
}

import type { Language } from "@pistor/core/evidence";
import type { Counts } from "./count.ts";

/** How a language is measured: a published formula, and what it must give for a reader of twelve. */
export interface ReadingFormula {
  readonly name: string;
  /** Where the formula and its numbers come from. */
  readonly source: string;
  readonly of: (counts: Counts) => number;
  /** What a text for a reader of twelve must give at most, or at least. */
  readonly atMost?: number;
  readonly atLeast?: number;
  /** Why that value stands for the age of twelve. */
  readonly mapping: string;
}

/** Flesch's form: a constant, less so much a word in a sentence, less so much a syllable in a word. */
const ease =
  (constant: number, perSentenceWord: number, perSyllable: number) =>
  ({ wordsASentence, syllablesAWord }: Counts) =>
    constant - perSentenceWord * wordsASentence - perSyllable * syllablesAWord;

/** A reader of twelve is in the seventh year of school, or about to be. */
export const readingFormulas: Readonly<Record<Exclude<Language, "ar">, ReadingFormula>> = {
  en: {
    name: "Flesch–Kincaid grade level",
    source: "Kincaid, Fishburne, Rogers and Chissom 1975, Naval Technical Training Command, report 8-75",
    of: ({ wordsASentence, syllablesAWord }) => 0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59,
    atMost: 7,
    mapping: "The value is a school grade of the United States; the seventh begins at twelve.",
  },
  de: {
    name: "first Wiener Sachtextformel",
    source: "Bamberger and Vanecek 1984, Lesen – Verstehen – Lernen – Schreiben",
    of: ({ wordsASentence, shareLongSpoken, shareLongWritten, shareOneSyllable }) =>
      0.1935 * shareLongSpoken +
      0.1672 * wordsASentence +
      0.1297 * shareLongWritten -
      0.0327 * shareOneSyllable -
      0.875,
    atMost: 7,
    mapping: "The value is a school year; the seventh begins at twelve or thirteen.",
  },
  fr: {
    name: "Kandel and Moles",
    source: "Kandel and Moles 1958, Cahiers d'études de radio-télévision 19, 253–274",
    of: ease(207, 1.015, 73.6),
    atLeast: 70,
    mapping: "The scale is Flesch's (1949): 70 to 80 is fairly easy, the seventh grade.",
  },
  tr: {
    name: "Ateşman",
    source: "Ateşman 1997, Dil Dergisi 58, 71–74",
    of: ease(198.825, 2.61, 40.175),
    atLeast: 70,
    mapping: "The author's scale: 70 to 79 is read with ease in the seventh and eighth school year.",
  },
  ru: {
    name: "Oborneva",
    source: "Oborneva 2006, dissertation, Moscow: Flesch's formula fitted to Russian",
    of: ease(206.835, 1.3, 60.1),
    atLeast: 70,
    mapping: "The scale is Flesch's (1949): 70 to 80 is fairly easy, the seventh grade.",
  },
};

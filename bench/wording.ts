import { checkText } from "@pistor/core/advertising";
import { languages } from "@pistor/core/evidence";
import { advertisingKnowledge } from "@pistor/knowledge/advertising";
import type { Figure } from "./measure.ts";
import { median, ms } from "./measure.ts";

/** What a check could stumble over: numbers that never end, words without a gap, lines of nothing, marks, its own words. */
const odd = [
  "1.",
  "1,",
  "1 000 ",
  "a'",
  "d' ",
  " ",
  "- ",
  "\n!",
  "! ",
  "!",
  "№ ",
  "1 € ",
  "safe ",
  "no ",
  "ال",
  "чудесн",
];
const long = 20_000;

/** The check of a wording on the longest text that it takes, of characters that nobody writes. */
export function wordingFigures(): Figure[] {
  const took = (unit: string, length: number, lang: (typeof languages)[number]) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return median(
      Array.from({ length: 3 }, () => {
        const begun = performance.now();
        checkText(advertisingKnowledge, text, { lang, channel: "personal", country: "TR" });
        return performance.now() - begun;
      }),
    );
  };
  const all = languages.flatMap((lang) =>
    odd.map((unit) => {
      took(unit, 1000, lang);
      const [half, whole] = [took(unit, long / 2, lang), took(unit, long, lang)];
      return { lang, unit, whole, ratio: whole / half };
    }),
  );
  const slowest = all.reduce((one, other) => (other.whole > one.whole ? other : one));
  const ratio = median(all.filter(({ whole }) => whole > 20).map((each) => each.ratio));
  return [
    {
      what: `the slowest of ${odd.length} odd texts in ${languages.length} languages, 20,000 characters (${slowest.lang}: ${JSON.stringify(slowest.unit)})`,
      target: "< 250 ms",
      measured: ms(slowest.whole),
      met: slowest.whole < 250,
    },
    {
      what: "twice the text takes so many times as long (2: each character once; 4: each anew for every other)",
      target: "< 3",
      measured: ratio.toFixed(1),
      met: ratio < 3,
    },
  ];
}

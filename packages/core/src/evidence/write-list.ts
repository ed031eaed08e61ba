import type { Language } from "./texts.ts";

/** First strong isolate and pop directional isolate (Unicode Standard Annex 9). */
const [isolate, release] = ["\u2068", "\u2069"];

/**
 * Parts of a list as the language writes them: Arabic has its own comma.
 *
 * In Arabic a part in Latin letters is isolated, so that two of them keep the order of the sentence around them.
 *
 * @example writeList(["arı", "yaban arısı"], "tr") // => "arı, yaban arısı"
 */
export function writeList(parts: readonly string[], lang: Language): string {
  return lang === "ar" ? parts.map(isolated).join("، ") : parts.join(", ");
}

function isolated(text: string): string {
  return /\p{Script=Latin}/u.test(text) ? `${isolate}${text}${release}` : text;
}

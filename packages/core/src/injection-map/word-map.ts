import type { Language, TextsByLanguage } from "../evidence/index.ts";
import { word } from "../evidence/index.ts";
import type { MapAnswer } from "./map-answer.ts";

/** A finding of a map in words; `tellLang` says which language they are in, where it is not the one that was asked for. */
export type WordedMapFinding = MapAnswer["findings"][number] & { readonly tell: string; readonly tellLang?: Language };

/** Words a finding of a map by its rule, and calls its technique by the `technique.*` of the texts. */
export function wordMapFinding(
  finding: MapAnswer["findings"][number],
  texts: TextsByLanguage,
  lang: Language,
): WordedMapFinding {
  const spoken = texts[lang]?.[finding.rule] === undefined ? "en" : lang;
  const { technique } = finding.because;
  const named = typeof technique === "string" ? texts[spoken]?.[`technique.${technique}`] : undefined;
  const values = { ...finding.because, ...(named === undefined ? {} : { technique: named }) };
  const { text } = word(texts, finding.rule, values, spoken);
  return { ...finding, tell: text, ...(spoken === lang ? {} : { tellLang: spoken }) };
}

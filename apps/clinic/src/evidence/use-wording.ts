import type { Wording } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import { currentLanguage } from "../kit/language.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";

/**
 * A wording of the knowledge in the reader's language, or in English where the translation is missing or stale.
 *
 * @param otherwise what is said where nothing has that id
 */
export function useWording(id: string, otherwise: string): Wording {
  const { index } = useKnowledgeIndex();
  const texts = index.texts.find(({ value }) => id in value.en)?.value;
  return texts === undefined ? { text: otherwise, lang: "en" } : word(texts, id, {}, currentLanguage());
}

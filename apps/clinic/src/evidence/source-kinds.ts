import type { Source } from "@pistor/core/evidence";
import { useQuery } from "@tanstack/react-query";
import { currentLanguage } from "../kit/language.ts";
import { speakEvidence, useWords } from "./evidence-words.ts";

/** What kind of source a key is, in words; undefined until the list is read, which no page waits for. */
export function useSourceKind(): (key: string) => string | undefined {
  const t = useWords();
  const lang = currentLanguage();
  const kinds = useQuery({
    queryKey: ["evidence", "kinds", lang],
    queryFn: () => readKinds(lang),
    staleTime: Infinity,
  });
  return (key) => {
    const kind = kinds.data?.get(key);
    return kind === undefined ? undefined : t(`sourceKind.${kind}`);
  };
}

async function readKinds(lang: ReturnType<typeof currentLanguage>): Promise<ReadonlyMap<string, Source["kind"]>> {
  const [{ sourceKinds }] = await Promise.all([import("./source-list.ts"), speakEvidence(lang)]);
  return sourceKinds;
}

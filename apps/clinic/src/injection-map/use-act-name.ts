import type { ActName } from "@pistor/core/injection-map";
import { useMapWords } from "./map-words.ts";

/** What was done, in words: `Filled: malar, left`. */
export function useActName(placeName: (chart: string, region: string) => string): (name: ActName) => string {
  const w = useMapWords();
  return ({ kind, chart, region }) => {
    const what = w(`did.${kind}`);
    return region === null || chart === null ? what : w("didAt", { what, place: placeName(chart, region) });
  };
}

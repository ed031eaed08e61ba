import { MapPage } from "./map-page.tsx";
import type { InjectionMapProps } from "./map-props.ts";
import { useMapWordsReady } from "./map-words.ts";

/** The injection map: pick a region, points fill it, totals follow. Nobody types a total. */
export function InjectionMap(props: InjectionMapProps) {
  return useMapWordsReady() ? <MapPage {...props} /> : <div className="map-page" aria-busy="true" />;
}

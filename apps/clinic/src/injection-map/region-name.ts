import { withoutSide } from "@pistor/core/injection-map";
import { drawnName, placeName } from "@pistor/knowledge/injection-map";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { currentLanguage } from "../kit/language.ts";

/**
 * The name of a place on a chart in the reader's language, the patient's side written out. A place that no chart has any
 * more keeps its id.
 */
export function useRegionName(): (chart: string, region: string) => string {
  // Another language draws the page anew.
  useTranslation();
  const lang = currentLanguage();
  return useCallback(
    (_, region) =>
      region === "drawn"
        ? drawnName(lang)
        : (placeName(region, lang) ?? placeName(withoutSide(region), lang) ?? region),
    [lang],
  );
}

import { techniques } from "@pistor/knowledge/injection-map";
import { useTranslation } from "react-i18next";
import { useRegionName } from "../injection-map/region-name.ts";
import { substanceName } from "./substance-name.ts";

/** Words the ids of a record for its note: treatments, regions, techniques, substances. */
export function useNames(): (id: string) => string {
  const { t } = useTranslation();
  const regionName = useRegionName();
  return (id) => {
    if (techniques.some((technique) => technique.id === id)) return t(`session.technique.${id as "nappage"}`);
    const substance = substanceName(id);
    if (substance !== undefined) return substance;
    if (id === "face" || id === "hair" || id === "pain" || id === "body" || id === "cellulite" || id === "fat")
      return t(`treatment.${id}`);
    return regionName("face-front", id);
  };
}

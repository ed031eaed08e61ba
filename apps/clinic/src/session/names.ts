import { techniques } from "@pistor/knowledge/injection-map";
import { substanceNames, topicals } from "@pistor/knowledge/substances";
import { useTranslation } from "react-i18next";
import { useRegionName } from "./region-name.ts";

/** Words the ids of a record for its note: treatments, regions, techniques, substances. */
export function useNames(): (id: string) => string {
  const { t } = useTranslation();
  const regionName = useRegionName();
  return (id) => {
    if (techniques.some((technique) => technique.id === id)) return t(`session.technique.${id as "nappage"}`);
    const substance = substanceNames[id] ?? topicals.find((topical) => topical.id === id)?.name;
    if (substance !== undefined) return substance;
    if (id === "face" || id === "hair" || id === "pain" || id === "body" || id === "cellulite" || id === "fat")
      return t(`treatment.${id}`);
    return regionName("face-front", id);
  };
}

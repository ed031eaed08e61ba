import type { ChartZone } from "@pistor/core/injection-map";
import { withoutSide } from "@pistor/core/injection-map";
import type { FigureKey } from "./figures-words.ts";
import { useFigureWords } from "./figures-words.ts";

const worded = [
  "zone-orbit",
  "zone-thyroid",
  "zone-carotid",
  "zone-genital",
  "zone-anal",
  "zone-facial-artery",
  "zone-temporal-artery",
  "zone-occipital-artery",
  "zone-femoral",
  "zone-cubital",
  "zone-popliteal",
  "zone-spine",
] as const;

/** A zone's name in the reader's language with the patient's side; the drawing's own name where it has no words. */
export function useZoneName(): (zone: Pick<ChartZone, "id" | "name" | "side">) => string {
  const t = useFigureWords();
  return ({ id, name, side }) => {
    const known = worded.find((each) => each === withoutSide(id));
    if (known === undefined) return name;
    const what = t(`zone.${known}` satisfies FigureKey);
    return side === null ? what : t(`sided.${side}`, { what });
  };
}

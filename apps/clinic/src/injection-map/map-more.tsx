import type { Hand, TechniqueId } from "@pistor/core/injection-map";
import { techniqueIds } from "@pistor/core/injection-map";
import { Button, Choice, Nudge } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { needleLengths } from "./hand.ts";
import { useMapWords } from "./map-words.ts";

/** What the skin's own shape changes for a layer. */
export interface CurvedSays {
  readonly matters: boolean;
  readonly flatCm2: number;
  readonly skinCm2: number;
}

/** Angle, needle, passes, surface: what is changed less often than the bar's four. */
export function MapMore({
  hand,
  onHand,
  curved,
  onAnother,
}: {
  hand: Hand;
  onHand: (part: Partial<Hand>) => void;
  /** Null where the chart has no surface, or nothing is chosen. */
  curved: string | null;
  /** Lays another technique over the chosen place; null while nothing is chosen. */
  onAnother: ((technique: TechniqueId) => void) | null;
}) {
  const { t } = useTranslation();
  const w = useMapWords();
  return (
    <div className="map-more">
      {hand.needleMm !== null && (
        <label className="map-more__row">
          <span>{w("needle")}</span>
          <select
            className="field__input"
            value={hand.needleMm}
            onChange={(event) => onHand({ needleMm: Number(event.target.value) })}
          >
            {needleLengths(hand.needleMm).map((length) => (
              <option key={length} value={length}>
                {w("needleOf", { length })}
              </option>
            ))}
          </select>
        </label>
      )}
      <Nudge
        label={hand.angleDeg === null ? w("angleUnset") : w("angle")}
        value={hand.angleDeg ?? 45}
        unit="°"
        step={5}
        min={5}
        max={90}
        places={0}
        lessName={w("flatter")}
        moreName={w("steeper")}
        onChange={(angleDeg) => onHand({ angleDeg })}
      />
      <Nudge
        label={w("passes")}
        value={hand.passes}
        unit="×"
        step={1}
        min={1}
        max={20}
        places={0}
        lessName={w("fewerPasses")}
        moreName={w("morePasses")}
        onChange={(passes) => onHand({ passes })}
      />
      <Choice
        legend={w("surface")}
        hint={curved ?? w("surfaceHow")}
        value={hand.surface}
        options={[
          { value: "flat", label: w("flat") },
          { value: "curved", label: w("curved") },
        ]}
        onChange={(surface) => onHand({ surface })}
      />
      {onAnother !== null && (
        <div className="map-more__another">
          <p className="map-layers__title">{w("another")}</p>
          <div className="map-more__techniques">
            {techniqueIds
              .filter((id) => id !== hand.technique)
              .map((id) => (
                <Button key={id} onClick={() => onAnother(id)}>
                  {t(`session.technique.${id}`)}
                </Button>
              ))}
          </div>
        </div>
      )}
    </div>
  );
}

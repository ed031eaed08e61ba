import type { Hand, TechniqueId } from "@pistor/core/injection-map";
import { techniqueIds } from "@pistor/core/injection-map";
import { Button, Choice, Nudge } from "@pistor/ui";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { figure } from "../kit/format.ts";
import { needleLengths } from "./hand.ts";
import { useMapWords } from "./map-words.ts";
import type { SkinSays } from "./use-skin.ts";

/** Angle, needle, passes, surface: what is changed less often than the bar's four. */
export function MapMore({
  hand,
  onHand,
  says,
  onSkin,
  onAnother,
}: {
  hand: Hand;
  onHand: (part: Partial<Hand>) => void;
  /** What the skin's own shape changes; null where the place has none. */
  says: SkinSays | "reading" | null;
  /** Asks for the skin, which is built only now. */
  onSkin: () => void;
  /** Lays another technique over the chosen place; null while nothing is chosen. */
  onAnother: ((technique: TechniqueId) => void) | null;
}) {
  const { t } = useTranslation();
  const w = useMapWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when the panel opens
  useEffect(onSkin, []);
  const curved =
    says === "reading"
      ? w("skinReading")
      : says === null
        ? w("surfaceHow")
        : `${w("curvedSays", { flat: figure(says.flatCm2, 1), skin: figure(says.skinCm2, 1) })} ${w(says.matters ? "curvedMatters" : "curvedEqual")}`;
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
        unset={hand.angleDeg === null}
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
        hint={curved}
        value={hand.surface}
        options={[
          { value: "flat", label: w("flat") },
          { value: "curved", label: w("curved") },
        ]}
        onChange={(surface) => says !== "reading" && onHand({ surface })}
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

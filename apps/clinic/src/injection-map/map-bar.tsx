import type { Hand, TechniqueId } from "@pistor/core/injection-map";
import { techniqueIds } from "@pistor/core/injection-map";
import type { IconName } from "@pistor/ui";
import { depthClass, Icon, Nudge } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { DepthMark } from "./depth-mark.tsx";
import { depths, tappedDepth } from "./hand.ts";
import { MapMenu } from "./map-menu.tsx";
import { useMapWords } from "./map-words.ts";

const icons: Readonly<Record<TechniqueId, IconName>> = {
  "point-by-point": "technique-points",
  nappage: "technique-nappage",
  epidermal: "technique-epidermal",
  papule: "technique-papule",
  "sim-intradermal": "technique-papule",
  "retrograde-linear": "technique-linear",
  dry: "technique-dry",
  "deoxycholic-grid": "technique-grid",
  "needle-free": "technique-jet",
};
const first: readonly TechniqueId[] = ["point-by-point", "nappage", "epidermal"];

/** What the next points are laid with: how, how deep, how far apart, how much. */
export function MapBar({ hand, onHand }: { hand: Hand; onHand: (part: Partial<Hand>) => void }) {
  const { t } = useTranslation();
  const w = useMapWords();
  const others = techniqueIds.filter((id) => !first.includes(id));
  const other = others.includes(hand.technique);
  const name = (id: TechniqueId) => t(`session.technique.${id}`);
  return (
    <div className="map-bar">
      <fieldset className="map-bar__group map-techniques">
        <legend className="quiet-text">{w("technique")}</legend>
        {first.map((id) => (
          <button
            key={id}
            type="button"
            className="map-techniques__one"
            aria-pressed={hand.technique === id}
            title={name(id)}
            onClick={() => onHand({ technique: id })}
          >
            <Icon name={icons[id]} />
            <span>{name(id)}</span>
          </button>
        ))}
        <MapMenu
          icon={other ? icons[hand.technique] : "dots"}
          label={w("moreTechniques")}
          pressed={other}
          {...(other ? { shows: <span>{name(hand.technique)}</span> } : {})}
        >
          {(close) =>
            others.map((id) => (
              <button
                key={id}
                type="button"
                className="map-menu__item"
                aria-pressed={hand.technique === id}
                onClick={() => {
                  onHand({ technique: id });
                  close();
                }}
              >
                <Icon name={icons[id]} />
                <span>{name(id)}</span>
              </button>
            ))
          }
        </MapMenu>
      </fieldset>
      <fieldset className="map-bar__group map-depths">
        <legend className="quiet-text">{w("depth")}</legend>
        {depths.map((mark) => {
          const chosen = depthClass(hand.depthMm) === mark;
          const shown = chosen ? hand.depthMm : mark;
          return (
            <button
              key={mark}
              type="button"
              className={`map-depths__one map-depths__one--${mark}`}
              aria-pressed={chosen}
              onClick={() => onHand({ depthMm: tappedDepth(mark, hand.depthMm) })}
            >
              <DepthMark depthMm={shown} />
              <bdi dir="ltr">{shown} mm</bdi>
            </button>
          );
        })}
      </fieldset>
      <div className="map-bar__group map-bar__nudges">
        <Nudge
          label={w("spacing")}
          value={hand.spacingMm}
          unit="mm"
          step={0.5}
          min={0.5}
          max={60}
          places={1}
          lessName={w("closer")}
          moreName={w("wider")}
          onChange={(spacingMm) => onHand({ spacingMm })}
        />
        <Nudge
          label={w("drop")}
          value={hand.dropMl}
          unit="mL"
          step={0.01}
          min={0.01}
          max={0.5}
          places={2}
          lessName={w("lessDrop")}
          moreName={w("moreDrop")}
          onChange={(dropMl) => onHand({ dropMl })}
        />
      </div>
    </div>
  );
}

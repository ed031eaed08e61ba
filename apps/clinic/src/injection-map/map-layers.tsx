import type { MapLayer } from "@pistor/core/session";
import { Icon } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { DepthMark } from "./depth-mark.tsx";
import { useMapWords } from "./map-words.ts";

/** What of the map is in sight. */
export interface Shown {
  readonly zones: boolean;
  readonly regions: boolean;
  readonly labels: boolean;
  readonly earlier: boolean;
  readonly path: boolean;
  readonly table: boolean;
  /** Layers of technique that are put out of sight; they count all the same. */
  readonly hidden: ReadonlySet<number>;
}

export const shownAtFirst: Shown = {
  zones: true,
  regions: false,
  labels: true,
  earlier: true,
  path: false,
  table: false,
  hidden: new Set(),
};

/** What lies over the chart, each with an eye: out of sight is never out of the count. */
export function MapLayers({
  shown,
  onShown,
  layers,
  chosen,
  onChoose,
  placeName,
  hasEarlier,
}: {
  shown: Shown;
  onShown: (shown: Shown) => void;
  layers: readonly MapLayer[];
  chosen: number | null;
  onChoose: (layer: number) => void;
  placeName: (chart: string, region: string) => string;
  hasEarlier: boolean;
}) {
  const { t } = useTranslation();
  const w = useMapWords();
  const plain = ["zones", "regions", "labels", "path", "table"] as const;
  return (
    <div className="map-layers">
      {plain.map((id) => (
        <Eye key={id} on={shown[id]} name={w(`layer.${id}`)} onEye={() => onShown({ ...shown, [id]: !shown[id] })} />
      ))}
      {hasEarlier && (
        <Eye on={shown.earlier} name={w("last")} onEye={() => onShown({ ...shown, earlier: !shown.earlier })} />
      )}
      {layers.length > 0 && <p className="map-layers__title">{w("layer.title")}</p>}
      {layers.map((layer, index) => {
        const hidden = shown.hidden.has(index);
        const place = placeName(layer.chart, layer.region);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: layers are told apart by their order
          <div key={index} className="map-layers__row">
            <Eye
              on={!hidden}
              name={w("layer.of", { place, technique: t(`session.technique.${layer.technique as "nappage"}`) })}
              quiet
              onEye={() => {
                const next = new Set(shown.hidden);
                if (!next.delete(index)) next.add(index);
                onShown({ ...shown, hidden: next });
              }}
            />
            <button
              type="button"
              className="map-layers__choose"
              aria-pressed={chosen === index}
              onClick={() => onChoose(index)}
            >
              <DepthMark depthMm={layer.depthMm} />
              <span>
                {place}
                <small>
                  {t(`session.technique.${layer.technique as "nappage"}`)} · <bdi dir="ltr">{layer.depthMm} mm</bdi>
                </small>
              </span>
              <bdi dir="ltr">{layer.points.length}</bdi>
            </button>
          </div>
        );
      })}
    </div>
  );
}

function Eye({ on, name, quiet, onEye }: { on: boolean; name: string; quiet?: boolean; onEye: () => void }) {
  return (
    <button type="button" className="map-layers__eye" aria-pressed={on} aria-label={name} onClick={onEye}>
      <span className="map-layers__pupil" data-off={!on || undefined}>
        <Icon name="eye" />
      </span>
      {quiet !== true && <span>{name}</span>}
    </button>
  );
}

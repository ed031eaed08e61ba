import type { ChartId } from "@pistor/knowledge/injection-map";
import { Icon } from "@pistor/ui";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { loadChartWithArt } from "../kit/charts.ts";
import { SurfaceThumb } from "../surface/surface.tsx";
import { MapMenu } from "./map-menu.tsx";
import { useMapWords } from "./map-words.ts";

/** A way to look at the map: a chart, a photograph as a chart, or the surface. */
export interface MapView {
  readonly id: string;
  readonly name: string;
  /** For under a small picture. */
  readonly short: string;
  readonly kind: "chart" | "photo" | "surface";
  /** Points on it; 0 is not shown. */
  readonly points: number;
}

interface ViewsProps {
  readonly views: readonly MapView[];
  readonly now: string;
  readonly onView: (id: string) => void;
}

/** The views as a column of small pictures. */
export function MapViews({ views, now, onView }: ViewsProps) {
  const w = useMapWords();
  return (
    <div className="map-views" role="group" aria-label={w("views")}>
      {views.map((view) => (
        <ViewButton key={view.id} view={view} pressed={view.id === now} onPress={() => onView(view.id)} />
      ))}
    </div>
  );
}

/** The same as a menu, where there is no room for a column. */
export function MapViewsMenu({ views, now, onView }: ViewsProps) {
  const w = useMapWords();
  const chosen = views.find(({ id }) => id === now);
  return (
    <MapMenu icon="down" label={w("views")} shows={<span>{chosen?.name}</span>} className="map-views-menu">
      {(close) => (
        <div className="map-views map-views--menu">
          {views.map((view) => (
            <ViewButton
              key={view.id}
              view={view}
              pressed={view.id === now}
              onPress={() => {
                onView(view.id);
                close();
              }}
            />
          ))}
        </div>
      )}
    </MapMenu>
  );
}

function ViewButton({ view, pressed, onPress }: { view: MapView; pressed: boolean; onPress: () => void }) {
  const w = useMapWords();
  return (
    <button type="button" className="map-views__one" aria-pressed={pressed} title={view.name} onClick={onPress}>
      <span className="map-views__art">
        {view.kind === "chart" ? (
          <SmallChart id={view.id as ChartId} />
        ) : view.kind === "photo" ? (
          <Icon name="camera" size={28} />
        ) : (
          <SurfaceThumb />
        )}
      </span>
      <span className="map-views__name">{view.short}</span>
      {view.points > 0 && (
        <span className="map-views__count">
          {view.points}
          <span className="quiet-text"> {w("points")}</span>
        </span>
      )}
    </button>
  );
}

/** The chart itself, small: read once, when nothing else is to be done. */
function SmallChart({ id }: { id: ChartId }) {
  const { t } = useTranslation();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    const idle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 300));
    idle(() => {
      loadChartWithArt(id)
        .then(({ art }) => here && setAddress(smallOf(id, art)))
        .catch(() => undefined);
    });
    return () => {
      here = false;
    };
  }, [id]);
  return address === null ? null : <img src={address} alt="" title={t(`session.chart.${id}`)} draggable={false} />;
}

const smalls = new Map<string, string>();

/** As a picture of its own it knows nothing of the page: it brings its lines in a colour that stands on both grounds. */
function smallOf(id: string, art: string): string {
  const known = smalls.get(id);
  if (known !== undefined) return known;
  const line = edgeColour();
  const style = `<style>.skin{fill:${line};fill-opacity:.16}.tone{fill:${line};fill-opacity:.05}.ink,.ink2{fill:${line}}.hair,.lip{fill:${line};fill-opacity:.14}.eyew{fill:none}.region,.zones,.scale,.lbl,.sides{display:none}</style>`;
  const svg = art.replace(/(<svg[^>]*>)/, `$1${style}`);
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  smalls.set(id, address);
  return address;
}

/** The colour of edges as it is now, as a value that another document understands. */
function edgeColour(): string {
  const probe = document.createElement("span");
  probe.style.color = "var(--line-2)";
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

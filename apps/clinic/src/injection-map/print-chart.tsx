import type { MapLayer } from "@pistor/core/session";
import { ChartArt, MapPoints } from "@pistor/ui";
import type { ReactNode } from "react";
import { useFigureWords } from "./figures-words.ts";
import type { PrintBox } from "./print-scale.ts";
import { barOf } from "./print-scale.ts";

/** One chart on paper at a stated scale, with its bar of millimetres; points tell their depth by their glyph. */
export function PrintChart({
  art,
  ground,
  box,
  scale,
  name,
  layers,
}: {
  art: string;
  ground: ReactNode;
  box: PrintBox;
  scale: number;
  name: string;
  layers: readonly MapLayer[];
}) {
  const t = useFigureWords();
  const [x, y, width, height] = box;
  const bar = barOf(scale);
  const at = { x: x + 2 * scale, y: y + height - 3 * scale };
  return (
    <figure className="print-chart">
      <div className="map" style={{ inlineSize: `${width / scale}mm`, blockSize: `${height / scale}mm` }} data-zones>
        {ground ?? <ChartArt art={renamed(art)} box={box} />}
        <svg className="map__over" viewBox={box.join(" ")} aria-hidden="true">
          {layers.map((layer, i) => (
            <MapPoints
              // biome-ignore lint/suspicious/noArrayIndexKey: layers are told apart by their order
              key={i}
              layer={{ id: String(i), depthMm: layer.depthMm, points: layer.points }}
              pointMm={Math.max(2.6, 1.1 * scale)}
            />
          ))}
          <path
            d={`M${at.x} ${at.y}h${bar}M${at.x} ${at.y - scale}v${2 * scale}M${at.x + bar} ${at.y - scale}v${2 * scale}`}
            stroke="var(--print)"
            strokeWidth={0.35 * scale}
          />
          <text x={at.x + bar + 1.5 * scale} y={at.y + 1.1 * scale} fontSize={2.9 * scale} fill="var(--print)">
            {`${bar} mm`}
          </text>
        </svg>
      </div>
      <figcaption>
        {name}, <bdi dir="ltr">{t("print.scale", { scale })}</bdi>
      </figcaption>
    </figure>
  );
}

/** The page holds the same drawing, out of sight: its hatches cannot be borrowed from there. */
function renamed(art: string): string {
  return art.replace(/(\bid="|url\(#|href="#)/g, "$1print-");
}

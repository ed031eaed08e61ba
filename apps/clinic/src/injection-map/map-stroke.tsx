import type { Point } from "@pistor/core/geometry";
import { figure } from "../kit/format.ts";
import type { Tool } from "./tools.ts";
import type { Lens } from "./use-view.ts";
import { pixelAt } from "./view.ts";

/** What the hand is drawing, and the cross-hair of the keys: over everything, and gone when the hand is lifted. */
export function MapStroke({
  lens,
  tool,
  stroke,
  corners,
  cursor,
}: {
  lens: Lens;
  tool: Tool;
  stroke: readonly Point[];
  corners: readonly Point[];
  cursor: Point | null;
}) {
  const { size, view } = lens;
  const line = stroke.length > 0 ? stroke : cursor === null ? corners : [...corners, cursor];
  if (line.length === 0 && cursor === null) return null;
  const at = line.map((point) => pixelAt(view, size, point));
  const straight = tool === "measure" || tool === "split";
  const drawn = straight && stroke.length > 0 ? [at[0], at.at(-1)].filter((each) => each !== undefined) : at;
  const end = drawn.at(-1);
  const cross = cursor === null ? null : pixelAt(view, size, cursor);
  return (
    <svg className={`map-stroke map-stroke--${tool}`} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {drawn.length > 0 && (
        <path
          d={`M${drawn.map((point) => point.join(" ")).join("L")}${tool === "draw" || tool === "lasso" ? "Z" : ""}`}
        />
      )}
      {tool === "measure" && end !== undefined && line.length > 1 && (
        <text x={end[0] + 14} y={end[1] - 14}>
          {figure(distance(line), 1)} mm
        </text>
      )}
      {cross !== null && (
        <g className="map-stroke__cross" transform={`translate(${cross[0]} ${cross[1]})`}>
          <circle r="11" />
          <path d="M-19 0h13M6 0h13M0 -19v13M0 6v13" />
        </g>
      )}
    </svg>
  );
}

function distance(line: readonly Point[]): number {
  const [first, last] = [line[0], line.at(-1)];
  return first === undefined || last === undefined ? 0 : Math.hypot(last[0] - first[0], last[1] - first[1]);
}

import type { ReactNode } from "react";
import { memo, useLayoutEffect, useRef } from "react";

/** Upper left corner, width and height of what is shown, mm in the chart's frame. */
export type MapBox = readonly [x: number, y: number, width: number, height: number];

/**
 * A chart's drawing. It changes with the chart alone, never with a point: another box only turns the lens.
 *
 * @param art our own SVG file as text: it holds no script and comes with the app
 */
export const ChartArt = memo(function ChartArt({ art, box }: { art: string; box?: MapBox | undefined }) {
  const at = useRef<HTMLDivElement>(null);
  const shown = box?.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing comes with its own box and needs this one again
  useLayoutEffect(() => {
    const drawing = at.current?.querySelector("svg");
    if (drawing && shown !== undefined) drawing.setAttribute("viewBox", shown);
  }, [art, shown]);
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, shipped with the app and never from outside
    <div ref={at} className="map__art" aria-hidden="true" dangerouslySetInnerHTML={{ __html: art }} />
  );
});

/** Another kind of ground under the points, such as a photograph, in the same frame as the points. */
export function ChartGround({ box, children }: { box: MapBox; children: ReactNode }) {
  return (
    <svg className="map__art" viewBox={box.join(" ")} aria-hidden="true">
      {children}
    </svg>
  );
}

import { faceLandmarks, irisWidth, irisWidths } from "@pistor/knowledge/injection-map";
import type { FaceSeen } from "./face-seen.ts";
import type { PlacedPair } from "./placed.ts";

/** The landmarks that the chart of the face knows, each with where it lies on the picture, pixels. */
export function pairsOfFace(face: FaceSeen): PlacedPair[] {
  return faceLandmarks.flatMap(({ index, at }) => {
    const place = face.mesh[index];
    return place === undefined ? [] : [{ chart: at, px: place }];
  });
}

/** Millimetres of one pixel by the width of both irises; null where the model saw none. */
export function scaleOfIris(face: FaceSeen): number | null {
  const widths = irisWidths.flatMap(([from, to]) => {
    const [a, b] = [face.mesh[from], face.mesh[to]];
    return a === undefined || b === undefined ? [] : [Math.hypot(b[0] - a[0], b[1] - a[1])];
  });
  const wide = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  return wide > 0 ? irisWidth.settled.value.mean / wide : null;
}

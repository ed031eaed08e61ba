import { faceGates, outerCorners } from "@pistor/knowledge/injection-map";
import type { FaceSeen, FacesFound } from "./face-seen.ts";

/** Why the landmarks of a picture are not used; the picture itself can still be laid by clicks. */
export type FaceFault = "none" | "several" | "unsure" | "upside-down" | "turned" | "small" | "blurred";

export type FaceVerdict =
  | { readonly face: FaceSeen; readonly fault: null }
  | { readonly fault: FaceFault; readonly values: Readonly<Record<string, number>> };

/** Whether the landmarks of a picture are to be believed, by the gates of the knowledge. */
export function judgeFace({ faces, upsideDown, sharpness }: FacesFound): FaceVerdict {
  const gate = (name: keyof typeof faceGates) => faceGates[name].settled.value;
  const sure = faces.filter(({ score }) => score >= gate("score"));
  const [face] = sure;
  if (faces.length === 0) return { fault: "none", values: {} };
  if (sure.length > 1) return { fault: "several", values: { faces: sure.length } };
  if (upsideDown) return { fault: "upside-down", values: {} };
  if (face === undefined) return { fault: "unsure", values: {} };
  if (Math.abs(face.yawDeg) > gate("yaw"))
    return { fault: "turned", values: { degrees: Math.round(Math.abs(face.yawDeg)), most: gate("yaw") } };
  const [right, left] = outerCorners.map((index) => face.mesh[index] ?? [0, 0]);
  const wide = right === undefined || left === undefined ? 0 : Math.hypot(left[0] - right[0], left[1] - right[1]);
  if (wide < gate("eyeDistance"))
    return { fault: "small", values: { pixels: Math.round(wide), least: gate("eyeDistance") } };
  if (sharpness < gate("sharpness")) return { fault: "blurred", values: {} };
  return { fault: null, face };
}

/**
 * From where the figure is seen. `yaw` 0 looks at the face, 90 at the patient's left side; `pitch` 90 looks down on the
 * crown. Degrees; `zoom` 1 shows the whole figure.
 */
export interface Turn {
  readonly yaw: number;
  readonly pitch: number;
  readonly zoom: number;
}

export const views = {
  front: { yaw: 0, pitch: 0 },
  left: { yaw: 90, pitch: 0 },
  right: { yaw: -90, pitch: 0 },
  back: { yaw: 180, pitch: 0 },
  // As on the chart of the scalp: the nose is up, so that the patient's left is on the left.
  top: { yaw: 180, pitch: 90 },
} as const satisfies Record<string, Omit<Turn, "zoom">>;
export type View = keyof typeof views;
export const viewNames: readonly View[] = ["front", "left", "right", "back", "top"];

/** One press of an arrow key. */
export const stepDeg = 15;
export const largestZoom = 12;

/** The figure turned further; it never tips over its head or feet. */
export function turned(turn: Turn, yaw: number, pitch: number): Turn {
  return { ...turn, yaw: wrapped(turn.yaw + yaw), pitch: Math.min(90, Math.max(-90, turn.pitch + pitch)) };
}

export function zoomed(turn: Turn, times: number): Turn {
  return { ...turn, zoom: Math.min(largestZoom, Math.max(1, turn.zoom * times)) };
}

/** The names of the directions round the body, beginning at the front, towards the patient's left. */
const round = ["front", "front-left", "left", "back-left", "back", "back-right", "right", "front-right"] as const;
export type SeenFrom = (typeof round)[number] | "above" | "below";

/** The direction in words that stands nearest. */
export function seenFrom({ yaw, pitch }: Turn): SeenFrom {
  if (pitch > 60) return "above";
  if (pitch < -60) return "below";
  return round[(Math.round(wrapped(yaw) / 45) + 8) % 8] ?? "front";
}

export type Edge = "left" | "right" | "front" | "back";

/** What of the patient lies at the two sides of the picture. It follows from the view alone, never from the language. */
export function edges({ yaw }: Turn): { readonly atLeft: Edge; readonly atRight: Edge } {
  const angle = (yaw * Math.PI) / 180;
  const across = Math.cos(angle);
  if (Math.abs(across) >= 0.5)
    return across > 0 ? { atLeft: "right", atRight: "left" } : { atLeft: "left", atRight: "right" };
  return Math.sin(angle) > 0 ? { atLeft: "front", atRight: "back" } : { atLeft: "back", atRight: "front" };
}

type Direction = readonly [x: number, y: number, z: number];

/** From the figure to the eye, to the right and upwards on the screen; y up, z out of the patient's face, x to their left. */
export function eye({ yaw, pitch }: Turn): { toEye: Direction; right: Direction; up: Direction } {
  const [sy, cy] = [Math.sin((yaw * Math.PI) / 180), Math.cos((yaw * Math.PI) / 180)];
  const [sp, cp] = [Math.sin((pitch * Math.PI) / 180), Math.cos((pitch * Math.PI) / 180)];
  return { toEye: [sy * cp, sp, cy * cp], right: [cy, 0, -sy], up: [-sy * sp, cp, -cy * sp] };
}

function wrapped(degrees: number): number {
  const turns = ((degrees % 360) + 360) % 360;
  return turns > 180 ? turns - 360 : turns;
}

import { forget, keep, readKept } from "@pistor/ui";
import type { KeyboardEvent } from "react";
import { useState } from "react";

/** What the keys of the map do. */
export type KeyAct =
  | { readonly does: "depth"; readonly mm: number }
  | { readonly does: "technique"; readonly id: "point-by-point" | "nappage" | "epidermal" }
  | { readonly does: "tool"; readonly id: "draw" | "erase" }
  | { readonly does: "spacing" | "drop" | "step"; readonly by: 1 | -1 }
  | { readonly does: "move"; readonly by: readonly [x: number, y: number] }
  | { readonly does: "chart"; readonly id: "face-front" | "face-left" | "face-right" | "scalp" | "body" }
  | {
      readonly does:
        | "mirror"
        | "undo"
        | "redo"
        | "zoom"
        | "whole"
        | "zones"
        | "leave"
        | "help"
        | "enter"
        | "delete"
        | "all";
    };

const depthKeys: Readonly<Record<string, number>> = { Digit1: 1, Digit2: 2, Digit3: 3, Digit4: 4 };
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const letters: Readonly<Record<string, KeyAct>> = {
  p: { does: "technique", id: "point-by-point" },
  n: { does: "technique", id: "nappage" },
  e: { does: "technique", id: "epidermal" },
  r: { does: "tool", id: "draw" },
  x: { does: "tool", id: "erase" },
  m: { does: "mirror" },
  z: { does: "zoom" },
  h: { does: "zones" },
  f: { does: "chart", id: "face-front" },
  l: { does: "chart", id: "face-left" },
  s: { does: "chart", id: "scalp" },
  b: { does: "chart", id: "body" },
  j: { does: "step", by: 1 },
  k: { does: "step", by: -1 },
  a: { does: "all" },
  "0": { does: "whole" },
  "[": { does: "spacing", by: -1 },
  "]": { does: "spacing", by: 1 },
  ",": { does: "drop", by: -1 },
  ".": { does: "drop", by: 1 },
  "?": { does: "help" },
};

/**
 * What a key asks for on the map; null where it asks for nothing.
 *
 * @param single whether keys that are a letter, a figure or a sign alone may act (WCAG 2.1.4)
 */
export function keyAct(event: KeyboardEvent, single: boolean): KeyAct | null {
  const { key, code, shiftKey: shift } = event;
  const command = event.metaKey || event.ctrlKey;
  if (command) {
    if (key.toLowerCase() === "z") return { does: shift ? "redo" : "undo" };
    return key.toLowerCase() === "y" ? { does: "redo" } : null;
  }
  if (event.altKey) return null;
  if (key === "Escape") return { does: "leave" };
  if (key === "Enter") return { does: "enter" };
  if (key === "Delete" || key === "Backspace") return { does: "delete" };
  const arrow = arrows[key];
  if (arrow !== undefined) return { does: "move", by: shift ? [arrow[0] / 10, arrow[1] / 10] : arrow };
  if (!single) return null;
  const depth = depthKeys[code];
  if (depth !== undefined) return { does: "depth", mm: shift ? depth - 0.5 : depth };
  if (shift && key.toLowerCase() === "l") return { does: "chart", id: "face-right" };
  return letters[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The keys in the order in which the list shows them; each entry's words have the id. */
export const keyList = [
  { id: "depth", keys: ["1", "2", "3", "4"] },
  { id: "half", keys: ["⇧ 1", "⇧ 2", "⇧ 3", "⇧ 4"] },
  { id: "technique", keys: ["P", "N", "E"] },
  { id: "draw", keys: ["R"] },
  { id: "erase", keys: ["X"] },
  { id: "mirror", keys: ["M"] },
  { id: "spacing", keys: ["[", "]"] },
  { id: "drop", keys: [",", "."] },
  { id: "region", keys: ["← ↑ → ↓", "↵"] },
  { id: "point", keys: ["J", "K", "A"] },
  { id: "move", keys: ["← ↑ → ↓", "⇧ ←"] },
  { id: "corner", keys: ["↵"] },
  { id: "delete", keys: ["⌫"] },
  { id: "undo", keys: ["⌘ Z", "⇧ ⌘ Z"] },
  { id: "zoom", keys: ["Z", "0"] },
  { id: "charts", keys: ["F", "L", "⇧ L", "S", "B"] },
  { id: "zones", keys: ["H"] },
  { id: "leave", keys: ["Esc"] },
  { id: "help", keys: ["?"] },
] as const;

const place = "pistor.map.single-keys";

/** Whether single keys act, as the person chose on this device. */
export function useSingleKeys(): readonly [on: boolean, turn: (on: boolean) => void] {
  const [on, set] = useState(() => readKept(place) !== "off");
  return [
    on,
    (next) => {
      if (next) forget(place);
      else keep(place, "off");
      set(next);
    },
  ];
}

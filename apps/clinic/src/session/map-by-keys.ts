import type { HandsFreeAct } from "../kit/hands-free.tsx";
import type { RoomWords } from "./room-words.ts";

/** The map has keys of its own for every act; a pad of numbers presses them. */
const desk = () => document.querySelector<HTMLElement>(".map-page__desk");

function press(key: string, more: KeyboardEventInit = {}): void {
  const active = document.activeElement;
  const at = active instanceof Element && desk()?.contains(active) === true ? active : desk();
  at?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

/** The next region of the chart has the focus, and says its name to a screen reader. */
function nextRegion(): void {
  const regions = [...(desk()?.querySelectorAll<SVGPathElement>(".map__region") ?? [])];
  const now = regions.indexOf(document.activeElement as SVGPathElement);
  regions[(now + 1) % Math.max(1, regions.length)]?.focus();
}

/** A depth in whole millimetres: told by the key's place, since the digit itself is the pad's. */
const depth = (mm: 1 | 2 | 3 | 4) => () => press("Unidentified", { code: `Digit${mm}` });

/** What the number keys do on the map. */
export function mapActs(w: RoomWords, finish: () => void): HandsFreeAct[] {
  return [
    { key: "1", label: w("keys.nextRegion"), run: nextRegion },
    { key: "2", label: w("keys.fill"), run: () => press("Enter") },
    { key: "3", label: w("keys.mirror"), run: () => press("m") },
    { key: "4", label: w("keys.undo"), run: () => press("z", { ctrlKey: true }) },
    { key: "5", label: w("keys.depth", { mm: 1 }), run: depth(1) },
    { key: "6", label: w("keys.depth", { mm: 2 }), run: depth(2) },
    { key: "7", label: w("keys.depth", { mm: 3 }), run: depth(3) },
    { key: "8", label: w("keys.depth", { mm: 4 }), run: depth(4) },
    { key: "9", label: w("keys.finish"), run: finish },
  ];
}

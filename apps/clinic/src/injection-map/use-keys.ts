import type { KeyboardEvent } from "react";
import { rounded } from "./hand.ts";
import type { KeyAct } from "./map-keys.ts";
import { keyAct } from "./map-keys.ts";
import type { useCharting } from "./use-charting.ts";
import type { MapWork } from "./use-map.ts";
import type { Lens } from "./use-view.ts";

interface Keyed {
  readonly map: MapWork;
  readonly charting: ReturnType<typeof useCharting>;
  readonly lens: Lens;
  readonly viewId: string;
  readonly single: boolean;
  readonly go: (view: string) => void;
  readonly onZones: () => void;
  readonly onHelp: () => void;
}

/** Every act of the map by a key, while the focus is on the map. */
export function useKeys(keyed: Keyed): (event: KeyboardEvent) => void {
  return (event) => {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || target.closest("input, select, textarea, dialog") !== null) return;
    const asked = keyAct(event, keyed.single);
    if (asked === null) return;
    const { act } = keyed.charting;
    // A button that has the focus is pressed by Enter, as everywhere.
    if (asked.does === "enter" && (target.closest("button") !== null || !act.enter())) return;
    if (asked.does === "move" && !act.step(asked.by, keyed.lens.view.centre)) return;
    event.preventDefault();
    done(keyed, asked);
  };
}

function done({ map, charting, lens, viewId, go, onZones, onHelp }: Keyed, asked: KeyAct): void {
  const { act, hand } = charting;
  switch (asked.does) {
    case "depth":
      act.hand({ depthMm: asked.mm });
      break;
    case "technique":
      act.hand({ technique: asked.id });
      break;
    case "tool":
      act.tool(asked.id);
      break;
    case "spacing":
      act.hand({ spacingMm: rounded(hand.spacingMm + asked.by * 0.1) });
      break;
    case "drop":
      act.hand({ dropMl: rounded(hand.dropMl + asked.by * 0.01) });
      break;
    case "step":
      act.nextPoint(asked.by);
      break;
    case "all":
      act.allPoints();
      break;
    case "chart":
      go(turned(asked.id, viewId));
      break;
    case "mirror":
      act.mirror();
      break;
    case "undo":
      map.undo();
      break;
    case "redo":
      map.redo();
      break;
    case "zoom":
      zoomToChosen(charting, lens);
      break;
    case "whole":
      lens.whole();
      break;
    case "zones":
      onZones();
      break;
    case "leave":
      act.leave();
      break;
    case "help":
      onHelp();
      break;
    case "delete":
      act.erase();
      break;
    case "enter":
    case "move":
      // Done already: both may have found nothing to do.
      break;
  }
}

/** S and B turn the figure round: pressed again they show its other side. */
function turned(asked: string, now: string): string {
  if (asked === "scalp") return now === "scalp-top" ? "scalp-back" : "scalp-top";
  if (asked === "body") return now === "body-front" ? "body-back" : "body-front";
  return asked;
}

/** The chosen layer fills the window; without one the chart comes nearer. */
function zoomToChosen({ chosen }: Keyed["charting"], lens: Lens): void {
  const points = chosen?.outline ?? chosen?.points ?? [];
  if (points.length === 0) {
    lens.closer(1.8);
    return;
  }
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  lens.to([left, top, Math.max(8, Math.max(...xs) - left), Math.max(8, Math.max(...ys) - top)]);
}

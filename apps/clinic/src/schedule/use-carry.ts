import type { BookedVisit } from "@pistor/api/schedule";
import { minuteMs } from "@pistor/core/basics";
import type { KeyboardEvent, PointerEvent, RefObject } from "react";
import { useRef, useState } from "react";
import type { Column } from "./calendar-layout.ts";
import { snap } from "./calendar-layout.ts";

/** A visit on its way: where it would begin, and in which column. */
export interface Carried {
  readonly visit: BookedVisit;
  readonly at: number;
  readonly column: Column;
}

/** Fewer pixels than this are a tap. */
const leastPx = 5;
const steps = { fine: 5, usual: 15 };

/** Carries a visit by mouse, pen, finger or keys. Nothing is written before it is dropped. */
export function useCarry({
  grid,
  columns,
  perMinute,
  columnOf,
  onDrop,
  onLeave,
}: {
  grid: RefObject<HTMLElement | null>;
  columns: readonly Column[];
  perMinute: number;
  columnOf: (visit: BookedVisit) => Column | undefined;
  onDrop: (carried: Carried) => void;
  onLeave: () => void;
}) {
  const [carried, setCarried] = useState<Carried | null>(null);
  // Where it is by the latest move stands here too: a quick finger lifts before the page has drawn that move.
  const held = useRef<{
    readonly visit: BookedVisit;
    readonly x: number;
    readonly y: number;
    readonly grabbed: number;
    begun: boolean;
    last: Carried | null;
  } | null>(null);
  // The click that ends a drag opens nothing.
  const dragged = useRef(false);

  const leave = () => {
    held.current = null;
    if (carried !== null) onLeave();
    setCarried(null);
  };
  const drop = (what: Carried) => {
    held.current = null;
    setCarried(null);
    const home = columnOf(what.visit);
    if (home?.key === what.column.key && Date.parse(what.visit.at) === what.at) onLeave();
    else onDrop(what);
  };

  const pointer = (visit: BookedVisit, from: "card" | "handle") => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = false;
      // A finger on the card scrolls; its handle carries.
      if (event.button !== 0 || (event.pointerType === "touch" && from === "card")) return;
      const home = columnOf(visit);
      const place = home && placeOf(grid.current, home);
      if (home === undefined || place === null || place === undefined) return;
      const start = (Date.parse(visit.at) - home.begins) / minuteMs;
      const grabbed = (event.clientY - place.top) / perMinute - start;
      held.current = { visit, x: event.clientX, y: event.clientY, grabbed, begun: false, last: null };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = held.current;
      if (now === null) return;
      if (!now.begun && Math.hypot(event.clientX - now.x, event.clientY - now.y) < leastPx) return;
      now.begun = true;
      dragged.current = true;
      const column = columnAt(grid.current, columns, event.clientX) ?? columnOf(now.visit);
      const place = column && placeOf(grid.current, column);
      if (column === undefined || place === null || place === undefined) return;
      const minute = (event.clientY - place.top) / perMinute - now.grabbed;
      now.last = { visit: now.visit, column, at: snap(column.begins, minute, steps.fine) };
      setCarried(now.last);
      scrollAtEdge(grid.current, event.clientX, event.clientY);
    },
    onPointerUp: () => {
      const last = held.current?.last ?? null;
      if (last !== null) drop(last);
      else held.current = null;
    },
    onPointerCancel: leave,
  });

  const keys = (visit: BookedVisit) => ({
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const home = columnOf(visit);
      if (carried === null) {
        if (event.key !== " " || home === undefined) return;
        event.preventDefault();
        setCarried({ visit, column: home, at: Date.parse(visit.at) });
        return;
      }
      const step = event.shiftKey ? steps.fine : steps.usual;
      if (event.key === "Escape") leave();
      else if (event.key === "Enter" || event.key === " ") drop(carried);
      else if (event.key === "ArrowUp") setCarried({ ...carried, at: carried.at - step * minuteMs });
      else if (event.key === "ArrowDown") setCarried({ ...carried, at: carried.at + step * minuteMs });
      else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
        const way = (event.key === "ArrowRight") === (document.documentElement.dir !== "rtl") ? 1 : -1;
        const next = columns[columns.findIndex(({ key }) => key === carried.column.key) + way];
        if (next !== undefined)
          setCarried({ ...carried, column: next, at: carried.at - carried.column.begins + next.begins });
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
    // A button is pressed where the space bar comes up again.
    onKeyUp: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === " ") event.preventDefault();
    },
  });

  return { carried, pointer, keys, wasDragged: () => dragged.current, leave };
}

function placeOf(grid: HTMLElement | null, column: Column): DOMRect | null {
  return grid?.querySelector(`[data-column="${column.key}"]`)?.getBoundingClientRect() ?? null;
}

function columnAt(grid: HTMLElement | null, columns: readonly Column[], x: number): Column | undefined {
  return columns.find((column) => {
    const place = placeOf(grid, column);
    return place !== null && x >= place.left && x < place.right;
  });
}

/** What is carried to the edge of the window goes on beyond it. */
function scrollAtEdge(grid: HTMLElement | null, x: number, y: number): void {
  const box = grid?.getBoundingClientRect();
  if (grid === null || box === undefined) return;
  const edge = 36;
  const way = (near: number, from: number, to: number) => (near < from + edge ? -14 : near > to - edge ? 14 : 0);
  grid.scrollBy(way(x, box.left, box.right), way(y, box.top + 48, box.bottom));
}

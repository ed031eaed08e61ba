import type { KeyboardEvent, PointerEvent, ReactNode, RefObject } from "react";
import { useEffect, useRef } from "react";
import type { Place } from "./figure.ts";
import type { Stage } from "./stage.ts";
import { useWords } from "./surface-words.ts";
import type { Turn } from "./turn.ts";
import { edges, eye, stepDeg, turned, zoomed } from "./turn.ts";

/** Less than this is a tap, px. */
const tapPx = 6;
const degreesPerPx = 0.4;
/** One press of + or −. */
export const zoomStep = 1.4;

interface FigurePaneProps {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly stage: Stage | null;
  readonly name: string;
  readonly turn: Turn;
  readonly about: Place;
  readonly onView: (turn: Turn, about?: Place) => void;
  /** A drag moves the picture instead of turning the figure. */
  readonly shifts: boolean;
  readonly aiming: boolean;
  readonly onTap: (clientX: number, clientY: number) => void;
  readonly onHover: (clientX: number, clientY: number) => void;
  readonly onLeave: () => void;
  /** A key that turns nothing; true: it was one of the figure's. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly children?: ReactNode;
}

/** The picture itself: one finger turns it, a tap picks, and every key of the keyboard does the same. */
export function FigurePane(props: FigurePaneProps) {
  const { host, stage, name, turn, about, onView, shifts, aiming, onTap, onHover, onLeave, onKey, children } = props;
  const t = useWords();
  const drag = useRef<{ id: number; x: number; y: number; far: boolean; aside: boolean } | null>(null);
  const pen = useRef(false);
  const asked = useRef(0);
  const now = useRef({ turn, about, stage, onView });
  now.current = { turn, about, stage, onView };

  /** The picture moved by so many pixels: the place in its middle goes the other way. */
  const moved = (dx: number, dy: number, of: Turn = turn): Place => {
    const mm = stage?.mmPerPixel() ?? 0;
    const { right, up } = eye(of);
    const along = (axis: 0 | 1 | 2) => about[axis] - right[axis] * dx * mm + up[axis] * dy * mm;
    return [along(0), along(1), along(2)];
  };

  // The wheel brings nearer what is under the pointer; the page must not scroll with it.
  useEffect(() => {
    const on = host.current;
    if (on === null) return;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const { turn: before, about: centre, stage: shown, onView: view } = now.current;
      const after = zoomed(before, Math.exp(-event.deltaY * 0.0015));
      const box = on.getBoundingClientRect();
      const share = 1 - before.zoom / after.zoom;
      const mm = (shown?.mmPerPixel() ?? 0) * share;
      const [dx, dy] = [event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2];
      const { right, up } = eye(before);
      const along = (axis: 0 | 1 | 2) => centre[axis] + right[axis] * dx * mm - up[axis] * dy * mm;
      view(after, [along(0), along(1), along(2)]);
    };
    on.addEventListener("wheel", wheel, { passive: false });
    return () => {
      on.removeEventListener("wheel", wheel);
      cancelAnimationFrame(asked.current);
    };
  }, [host]);

  const down = (event: PointerEvent) => {
    if (event.pointerType === "pen") pen.current = true;
    // A palm that rests beside the pen turns nothing.
    else if (pen.current && event.pointerType === "touch") return;
    if (drag.current !== null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      id: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      far: false,
      aside: shifts || event.shiftKey || event.button > 0,
    };
  };
  const move = (event: PointerEvent) => {
    const held = drag.current;
    if (held === null) {
      if (event.pointerType !== "mouse") return;
      const { clientX, clientY } = event;
      cancelAnimationFrame(asked.current);
      asked.current = requestAnimationFrame(() => onHover(clientX, clientY));
      return;
    }
    if (held.id !== event.pointerId) return;
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
    if (!held.far && Math.hypot(dx, dy) < tapPx) return;
    drag.current = { ...held, x: event.clientX, y: event.clientY, far: true };
    if (held.aside) onView(turn, moved(dx, dy));
    else onView(turned(turn, -dx * degreesPerPx, dy * degreesPerPx));
  };
  const up = (event: PointerEvent) => {
    const held = drag.current;
    if (held === null || held.id !== event.pointerId) return;
    drag.current = null;
    if (event.pointerType === "pen") pen.current = false;
    if (!held.far && event.button === 0) onTap(event.clientX, event.clientY);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    let own = true;
    if (arrow !== undefined) {
      const [x = 0, y = 0] = arrow;
      if (event.shiftKey) onView(turn, moved(-x * 40, y * 40));
      else onView(turned(turn, x * stepDeg, y * stepDeg));
    } else if (event.key === "+" || event.key === "=") onView(zoomed(turn, zoomStep));
    else if (event.key === "-" || event.key === "−") onView(zoomed(turn, 1 / zoomStep));
    else if (event.key === "Enter" || event.key === " ") {
      const box = host.current?.getBoundingClientRect();
      if (box !== undefined) onTap(box.left + box.width / 2, box.top + box.height / 2);
    } else own = onKey(event);
    if (!own) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const side = edges(turn);
  return (
    <div className="figure-pane">
      <div
        ref={host}
        className="figure-pane__host"
        data-aiming={aiming || undefined}
        data-shifts={shifts || undefined}
        role="application"
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the figure is worked by keys, as a drawing program is
        tabIndex={0}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => {
          drag.current = null;
          pen.current = false;
        }}
        onPointerLeave={onLeave}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={keys}
      />
      {/* Left and right are the patient's: the picture is never turned over for the reading direction. */}
      <div className="figure-pane__edges" aria-hidden="true">
        <span dir="auto">{t(`edge.${side.atLeft}`)}</span>
        <span dir="auto">{t(`edge.${side.atRight}`)}</span>
      </div>
      <span className="figure-pane__cross" aria-hidden="true" />
      {children}
    </div>
  );
}

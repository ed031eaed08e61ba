import type { Point } from "@pistor/core/geometry";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { useRef } from "react";

/** A place that is set on a board. */
export interface BoardMark {
  readonly id: string;
  /** What is written beside it: a number, or nothing. */
  readonly text: string;
  readonly at: Point;
}

interface BoardProps {
  readonly label: string;
  /** Upper left corner, width and height in the board's own unit. */
  readonly box: readonly [number, number, number, number];
  /** What lies under the marks, in front of nothing: a drawing outside the svg. */
  readonly behind?: ReactNode;
  /** Drawn in the board's own unit, under the marks. */
  readonly children?: ReactNode;
  readonly marks: readonly BoardMark[];
  readonly current: string | null;
  /** Where the arrow keys begin with a place that is not set. */
  readonly begin: Point;
  /** Null: nothing can be set here now. */
  readonly onPlace: ((at: Point) => void) | null;
  readonly onDone: () => void;
  readonly onRemove: () => void;
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * A picture on which places are set: by a tap, by a drag, or by keys. Arrows move the place that is asked for by a
 * hundredth of the width, with shift by a thousandth; Enter goes on, Delete takes it away. Never mirrored.
 */
export function PlaceBoard(props: BoardProps) {
  const { box, marks, current, onPlace } = props;
  const over = useRef<SVGSVGElement>(null);
  const down = useRef(false);
  const size = Math.max(box[2], box[3]) / 100;
  const at = (event: PointerEvent): Point | null => {
    const frame = over.current?.getScreenCTM();
    if (!frame) return null;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(frame.inverse());
    return kept([point.x, point.y], box);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === "Delete" || event.key === "Backspace" || event.key in arrows)
      event.preventDefault();
    if (event.key === "Enter") return props.onDone();
    if (event.key === "Delete" || event.key === "Backspace") return props.onRemove();
    const arrow = arrows[event.key];
    if (arrow === undefined || onPlace === null) return;
    event.stopPropagation();
    const from = marks.find(({ id }) => id === current)?.at ?? props.begin;
    const step = box[2] / (event.shiftKey ? 1_000 : 100);
    onPlace(kept([from[0] + arrow[0] * step, from[1] + arrow[1] * step], box));
  };
  return (
    <div className="photo-board" style={{ aspectRatio: `${box[2]} / ${box[3]}` }} dir="ltr">
      {props.behind}
      <svg
        ref={over}
        className="photo-board__over"
        viewBox={box.join(" ")}
        role="application"
        aria-label={props.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys are the way to set a place without a pointer
        tabIndex={0}
        onKeyDown={keys}
        onPointerDown={(event) => {
          const place = at(event);
          if (onPlace === null || place === null || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          down.current = true;
          onPlace(place);
        }}
        onPointerMove={(event) => {
          const place = down.current ? at(event) : null;
          if (place !== null) onPlace?.(place);
        }}
        onPointerUp={() => {
          if (down.current) props.onDone();
          down.current = false;
        }}
        onPointerCancel={() => {
          down.current = false;
        }}
      >
        {props.children}
        {marks.map(({ id, text, at: [x, y] }) => (
          <g key={id} className="photo-mark" data-mark={id} data-current={id === current || undefined}>
            <circle cx={x} cy={y} r={size * 1.6} />
            <path
              d={`M${x - size * 2.6} ${y}h${size * 1.8}m${size * 1.6} 0h${size * 1.8}M${x} ${y - size * 2.6}v${size * 1.8}m0 ${size * 1.6}v${size * 1.8}`}
            />
            {text !== "" && (
              <text x={x + size * 2} y={y - size * 1.6} fontSize={size * 3}>
                {text}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

function kept([x, y]: Point, [left, top, width, height]: BoardProps["box"]): Point {
  return [Math.min(left + width, Math.max(left, x)), Math.min(top + height, Math.max(top, y))];
}

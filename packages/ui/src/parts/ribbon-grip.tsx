import type { KeyboardEvent, PointerEvent } from "react";
import { useRef } from "react";

/** What is taken hold of to move a bead: larger than the bead, and reached by the keyboard. */
export function RibbonGrip({
  left,
  top,
  name,
  dayPx,
  onDrag,
  onMove,
}: {
  left: number;
  top: number;
  name: string;
  /** Pixels of one day; negative where days run to the left. */
  dayPx: number;
  onDrag: (days: number) => void;
  onMove: (days: number) => void;
}) {
  const from = useRef<number | null>(null);
  const daysAt = (event: PointerEvent) => Math.round((event.clientX - (from.current ?? event.clientX)) / dayPx);
  const key = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    onMove(dayPx < 0 ? -step : step);
  };
  return (
    <button
      type="button"
      className="ribbon__grip"
      style={{ left, top }}
      aria-label={name}
      onKeyDown={key}
      onPointerDown={(event) => {
        from.current = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current !== null) onDrag(daysAt(event));
      }}
      onPointerUp={(event) => {
        if (from.current === null) return;
        const moved = daysAt(event);
        from.current = null;
        onMove(moved);
      }}
      onPointerCancel={() => {
        from.current = null;
        onMove(0);
      }}
    />
  );
}

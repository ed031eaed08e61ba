import type { BookedVisit, Calendar } from "@pistor/api/schedule";
import type { Zone } from "@pistor/core/basics";
import { calendarDate, dayOf, isoWeekday, minuteMs, timeOf } from "@pistor/core/basics";
import { useEffect, useRef } from "react";
import { CalendarCard } from "./calendar-card.tsx";
import type { Axis, Column } from "./calendar-layout.ts";
import { isIn, lanesOf, partsOf, shuts } from "./calendar-layout.ts";
import { useCalendarWords } from "./calendar-words.ts";
import type { Carried } from "./use-carry.ts";
import { useCarry } from "./use-carry.ts";

/** Pixels of one minute. */
const perMinute = 2.5;
const cellMinutes = 30;

/** Columns along the time of the clinic. In right-to-left text the first one is at the right. */
export function CalendarGrid({
  calendar,
  zone,
  columns,
  axis,
  mayBook,
  onOpen,
  onNew,
  onDrop,
  onLeave,
}: {
  calendar: Calendar;
  zone: Zone;
  columns: readonly Column[];
  axis: Axis;
  mayBook: boolean;
  onOpen: (visit: BookedVisit, card: HTMLElement) => void;
  onNew: (column: Column, at: number) => void;
  onDrop: (carried: Carried) => void;
  onLeave: () => void;
}) {
  const words = useCalendarWords();
  const grid = useRef<HTMLElement>(null);
  const line = useRef<HTMLSpanElement>(null);
  const visits = calendar.visits.filter(({ state }) => state !== "cancelled");
  const columnOf = (visit: BookedVisit) => columns.find((column) => isIn(zone, column, visit));
  const carry = useCarry({ grid, columns, perMinute, columnOf, onDrop, onLeave });
  const now = Date.parse(calendar.now);
  const today = dayOf(zone, now);
  const px = (minutes: number) => `${minutes * perMinute}px`;
  const within = (minute: number) => Math.min(axis.minutes, Math.max(0, minute));
  const ghost = carry.carried;

  // Once, when a day opens: a page that moved by itself would slip away under a finger.
  useEffect(() => {
    const box = grid.current;
    if (box !== null && line.current !== null) box.scrollTop = line.current.offsetTop - box.clientHeight / 2;
  }, []);

  return (
    <section
      ref={grid}
      className="cal"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={words("title")}
      data-carrying={ghost !== null || undefined}
    >
      <p id="cal-keys" className="quiet-text">
        {words("keys")}
      </p>
      <p className="quiet-text" role="status">
        {ghost === null
          ? ""
          : words("carrying", {
              name: ghost.visit.patient.name,
              at: timeOf(zone, ghost.at),
              column: ghost.column.title,
            })}
      </p>
      <div
        className="cal__inner"
        style={{
          gridTemplateColumns: `56px repeat(${columns.length}, minmax(0, 1fr))`,
          minInlineSize: `calc(56px + ${columns.length} * var(--cal-column))`,
        }}
      >
        <span className="cal__corner" />
        {columns.map((column) => (
          <header key={column.key} className="cal__head" data-today={column.on === today || undefined}>
            <h2>{column.title}</h2>
            {column.below !== "" && <p>{column.below}</p>}
          </header>
        ))}
        <div className="cal__axis" aria-hidden="true" style={{ blockSize: px(axis.minutes) }}>
          {axis.ticks.slice(0, -1).map(({ minute, clock }) => (
            <span key={minute} style={{ insetBlockStart: px(minute) }} data-half={clock.endsWith(":30") || undefined}>
              {clock}
            </span>
          ))}
        </div>
        {columns.map((column) => {
          const own = visits.filter((visit) => isIn(zone, column, visit));
          const minuteOf = (moment: string) => (Date.parse(moment) - column.begins) / minuteMs;
          const closed = calendar.closedWeekdays.includes(isoWeekday(calendarDate(column.on)));
          const nowMinute = (now - column.begins) / minuteMs;
          const away = calendar.absences
            .filter((absence) => shuts(column, absence))
            .map((absence) => ({ absence, from: within(minuteOf(absence.from)), to: within(minuteOf(absence.to)) }))
            .filter(({ from, to }) => to > from);
          return (
            <div
              key={column.key}
              className="cal__column"
              data-column={column.key}
              data-closed={closed || undefined}
              style={{ blockSize: px(axis.minutes) }}
            >
              {mayBook &&
                Array.from(
                  { length: Math.ceil(axis.minutes / cellMinutes) },
                  (_, i) => column.begins + i * cellMinutes * minuteMs,
                ).map((at) => (
                  <button
                    key={at}
                    type="button"
                    className="cal__cell"
                    style={{ blockSize: px(cellMinutes) }}
                    aria-label={words("freeCell", { column: column.title, at: timeOf(zone, at) })}
                    // By keyboard the page's own "New visit" is nearer than four hundred cells.
                    tabIndex={-1}
                    onClick={() => onNew(column, at)}
                  />
                ))}
              {closed && (
                <div className="cal__closed">
                  <p>{words("closed")}</p>
                </div>
              )}
              {away.map(({ absence, from, to }) => (
                <p
                  key={absence.id}
                  className="cal__away"
                  style={{ insetBlockStart: px(from), blockSize: px(to - from) }}
                >
                  {absence.reason === "" ? words("away") : words("awayBecause", { reason: absence.reason })}
                </p>
              ))}
              {lanesOf(own, (visit) => {
                const parts = partsOf(visit, column.begins);
                return [parts.preparation[0], parts.cleaning[1]];
              }).map(({ item: visit, lane, of }, i) => (
                <CalendarCard
                  key={visit.id}
                  {...{ visit, lane, of, perMinute, carry, onOpen }}
                  turn={i % 2 === 0 ? 0 : 1}
                  parts={partsOf(visit, column.begins)}
                  mayMove={mayBook}
                  mustMove={calendar.mustMove.some(({ visitId }) => visitId === visit.id)}
                />
              ))}
              {column.on === today && nowMinute >= 0 && nowMinute <= axis.minutes && (
                <span ref={line} className="cal__now" aria-hidden="true" style={{ insetBlockStart: px(nowMinute) }}>
                  <b>{timeOf(zone, now)}</b>
                </span>
              )}
              {ghost !== null && ghost.column.key === column.key && (
                <Ghost carried={ghost} zone={zone} begins={column.begins} />
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** Where the visit would lie: its whole length, with the time at which the treatment would begin. */
function Ghost({ carried, zone, begins }: { carried: Carried; zone: Zone; begins: number }) {
  const { visit, at } = carried;
  const parts = partsOf({ at: new Date(at).toISOString(), lengths: visit.lengths }, begins);
  const from = parts.cream[0];
  const to = Math.max(parts.cleaning[1], parts.observation[1]);
  return (
    <div
      className="cal__ghost"
      style={{ insetBlockStart: `${from * perMinute}px`, blockSize: `${(to - from) * perMinute}px` }}
    >
      <span style={{ insetBlockStart: `${(parts.preparation[0] - from) * perMinute}px` }}>
        <b>{timeOf(zone, at)}</b> {visit.patient.name}
      </span>
    </div>
  );
}

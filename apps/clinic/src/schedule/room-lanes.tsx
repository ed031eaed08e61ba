import type { ReplyOf } from "@pistor/api/kit";
import type { showToday, Visit } from "@pistor/api/schedule";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { axisOf, clockOf, minuteOf, placeInRows } from "./lanes.ts";
import { VisitCard } from "./visit-card.tsx";

type Day = ReplyOf<typeof showToday>;

/** Pixels of one minute of the axis, and of a card. The card may be wider than its visit is long. */
const perMinute = 3.4;
const cardWidth = 136;
const rowHeight = 138;

/** Rooms as lanes, the day running along. In right-to-left text it runs to the left. */
export function RoomLanes({ day, onOpen }: { day: Day; onOpen: (visit: Visit, card: HTMLElement) => void }) {
  const { t } = useTranslation();
  const line = useRef<HTMLSpanElement>(null);
  const shown = day.visits.filter((visit) => visit.state !== "cancelled");
  const { from, to } = axisOf(day.opens, day.closes, shown);
  const x = (minute: number) => `${(minute - from) * perMinute}px`;
  const now = day.now.slice(0, 10) === day.on ? minuteOf(day.now) : null;
  const nowShows = now !== null && now >= from && now <= to;

  // Once, when the page opens: a board that moved by itself would slip away under a finger.
  useEffect(() => {
    line.current?.scrollIntoView({ inline: "center", block: "nearest" });
  }, []);

  const ticks: number[] = [];
  for (let minute = from; minute <= to; minute += 30) ticks.push(minute);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="board" tabIndex={0} aria-label={t("today.board")}>
      <div
        className="board__inner"
        style={{ inlineSize: `calc(var(--board-names) + ${(to - from) * perMinute + 48}px)` }}
      >
        <div className="board__axis" aria-hidden="true">
          {ticks.map((minute) => (
            <span key={minute} className="board__tick" style={{ insetInlineStart: x(minute) }}>
              {clockOf(minute)}
            </span>
          ))}
          {nowShows && (
            <span ref={line} className="board__now-word" style={{ insetInlineStart: x(now) }}>
              {clockOf(now)}
            </span>
          )}
        </div>
        {day.rooms.map((room) => {
          const placed = placeInRows(
            shown.filter((visit) => visit.roomId === room.id),
            cardWidth / perMinute + 1,
          );
          const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
          const creams = placed.filter(({ visit }) => visit.creamAt !== null);
          return (
            <div key={room.id} className="board__lane">
              <div className="board__room">
                <h2>{room.name}</h2>
                <p>{room.purpose}</p>
                <p className="board__physician">{room.physician}</p>
              </div>
              <ul
                className="board__track"
                style={{ blockSize: `${rows * rowHeight + 14 + (creams.length > 0 ? 36 : 0)}px` }}
              >
                {ticks.map((minute) => (
                  <li key={minute} aria-hidden="true" className="board__rule" style={{ insetInlineStart: x(minute) }} />
                ))}
                {placed.map(({ visit, start, row }) => (
                  <li
                    key={visit.id}
                    className="board__place"
                    style={{
                      insetInlineStart: x(start),
                      insetBlockStart: `${12 + row * rowHeight}px`,
                      inlineSize: `${Math.max(cardWidth, visit.minutes * perMinute)}px`,
                      blockSize: `${rowHeight - 10}px`,
                    }}
                  >
                    <VisitCard visit={visit} lengthPx={visit.minutes * perMinute} onOpen={onOpen} />
                  </li>
                ))}
                {creams.map(({ visit, start }) => (
                  <Cream key={visit.id} visit={visit} start={start} now={now} x={x} />
                ))}
              </ul>
            </div>
          );
        })}
        {nowShows && (
          <span
            className="board__now"
            aria-hidden="true"
            style={{ insetInlineStart: `calc(var(--board-names) + ${x(now)})` }}
          />
        )}
      </div>
    </section>
  );
}

/** From when the cream went on to when the needle is due, or to now when that has passed. */
function Cream({
  visit,
  start,
  now,
  x,
}: {
  visit: Visit;
  start: number;
  now: number | null;
  x: (minute: number) => string;
}) {
  const { t } = useTranslation();
  if (visit.creamAt === null) return null;
  const on = minuteOf(visit.creamAt);
  const until = visit.state === "cream" && now !== null ? Math.max(start, now) : start;
  return (
    <li
      className="board__cream"
      style={{ insetInlineStart: x(on), inlineSize: `${Math.max(96, (until - on) * perMinute)}px` }}
    >
      {t("today.creamOf", { name: shortName(visit.patient.name), at: clockOf(on) })}
    </li>
  );
}

/** `C. Morel` */
function shortName(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return rest.length === 0 ? first : `${Array.from(first)[0] ?? ""}. ${rest.join(" ")}`;
}

import { useEffect, useRef, useState } from "react";
import type { MoveBead, RibbonBead, RibbonMark, RibbonStop, RibbonTrip, RibbonWords } from "./ribbon-bead.ts";
import { RibbonGrip } from "./ribbon-grip.tsx";
import { lanesOf, wordWidth } from "./ribbon-lanes.ts";
import { RibbonLegend } from "./ribbon-legend.tsx";
import { RibbonList, RibbonTable } from "./ribbon-list.tsx";

/** Heights of the drawing, from above: words in three lanes, diamonds, the line, days, stays. */
const lanes = 3;
const lane = 16;
const diamonds = 30 + lanes * lane + 12;
const line = diamonds + 46;
const side = 40;

/**
 * A course on a true time scale: beads for sessions, diamonds for reviews, bars without painkillers, brackets for stays,
 * a line for now.
 *
 * A bead that may move is dragged, or moved by a day with ← and →; what follows from it is for the caller to show before
 * it is kept. Below 640 px it is a list down the page; a table stands beside it for screen readers. Right-to-left turns
 * it over, since it is a reading order and not a picture of the body.
 */
export function CourseRibbon({
  beads,
  marks,
  stops = [],
  trips,
  months,
  now,
  nowLabel,
  days,
  rtl,
  words,
  onMove,
}: {
  beads: readonly RibbonBead[];
  marks: readonly RibbonMark[];
  stops?: readonly RibbonStop[];
  trips: readonly RibbonTrip[];
  months: readonly { readonly at: number; readonly label: string }[];
  now: number | null;
  nowLabel: string;
  /** Days from one end of the scale to the other: what a dragged pixel is worth. */
  days: number;
  rtl: boolean;
  words: RibbonWords;
  onMove?: MoveBead | undefined;
}) {
  const scroll = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<{ number: number; days: number } | null>(null);
  const width = Math.max(useWidth(scroll), widthFor(beads));
  const x = (share: number) => side + (rtl ? 1 - share : share) * (width - 2 * side);
  const dayPx = (width - 2 * side) / Math.max(1, days);
  const placeOf = (bead: RibbonBead) =>
    x(bead.at) + (dragged?.number === bead.number ? dragged.days * dayPx * (rtl ? -1 : 1) : 0);

  const named = [
    ...marks,
    ...beads.flatMap(({ at, moved }) => (moved === undefined ? [] : [{ kind: "moved" as const, at, label: moved }])),
  ].sort((one, other) => x(one.at) - x(other.at));
  const laneOf = lanesOf(
    named.map(({ at, label }) => ({ at: x(at), width: wordWidth(label) })),
    lanes,
  );
  const stays = [...trips].sort((one, other) => x(one.from) - x(other.from));
  const stayLane = lanesOf(
    stays.map((trip) => ({
      at: (x(trip.from) + x(trip.to)) / 2,
      width: Math.max(wordWidth(trip.label), wordWidth(trip.more ?? "")),
    })),
    2,
  );
  const height = line + 44 + (trips.length === 0 ? 0 : 48 + 32 * Math.max(0, ...stayLane));
  const next = beads.find((bead) => bead.state === "next") ?? beads.at(-1);

  return (
    <div className="ribbon">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={scroll} className="ribbon__scroll" tabIndex={0} role="region" aria-label={words.asTable}>
        <div className="ribbon__sheet" style={{ inlineSize: width }}>
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            {now !== null && (
              <rect
                className="ribbon__past"
                x={rtl ? x(now) : 0}
                y="0"
                width={Math.max(0, rtl ? width - x(now) : x(now))}
                height={height}
              />
            )}
            {months.map((month) => (
              <g key={`${month.label}${month.at}`}>
                <line x1={x(month.at)} x2={x(month.at)} y1={20} y2={height} stroke="var(--line)" />
                <text x={x(month.at)} y={13} textAnchor="middle">
                  {month.label}
                </text>
              </g>
            ))}
            <line className="ribbon__ahead" x1={x(0)} x2={x(1)} y1={line} y2={line} />
            {next !== undefined && <line className="ribbon__done" x1={x(0)} x2={x(next.at)} y1={line} y2={line} />}
            {stops.map((stop) => (
              <line
                key={`stop ${stop.from}`}
                className="ribbon__stop"
                x1={x(stop.from)}
                x2={x(stop.to)}
                y1={line}
                y2={line}
              />
            ))}
            {named.map((mark, i) => {
              const y = diamonds - 14 - lane * (laneOf[i] ?? 0);
              const tones = { review: "ask", "allergy-test": "ok", event: "care", moved: "moved" } as const;
              return (
                <g key={`${mark.kind} ${mark.at} ${mark.label}`}>
                  <line
                    className={`ribbon__lead ribbon__lead--${tones[mark.kind]}`}
                    x1={x(mark.at)}
                    x2={x(mark.at)}
                    y1={y + 4}
                    y2={line - 18}
                  />
                  <text className={`ribbon__mark--${tones[mark.kind]}`} x={x(mark.at)} y={y} textAnchor="middle">
                    {mark.label}
                  </text>
                  <MarkShape kind={mark.kind} x={x(mark.at)} />
                </g>
              );
            })}
            {beads.map((bead) => (
              <g key={bead.number}>
                {bead.was !== undefined && <circle className="ribbon__ghost" cx={x(bead.was)} cy={line} r="17" />}
                {bead.state === "next" && <circle className="ribbon__halo" cx={placeOf(bead)} cy={line} r="21" />}
                <circle
                  className={`ribbon__circle ribbon__circle--${bead.state}`}
                  cx={placeOf(bead)}
                  cy={line}
                  r="17"
                />
                <text
                  className={`ribbon__number ribbon__number--${bead.state}`}
                  x={placeOf(bead)}
                  y={line + 4.5}
                  textAnchor="middle"
                >
                  {bead.number}
                </text>
                <text
                  className={bead.state === "next" ? "ribbon__day--next" : undefined}
                  x={placeOf(bead)}
                  y={line + 36}
                  textAnchor="middle"
                >
                  {bead.day}
                </text>
              </g>
            ))}
            {stays.map((trip, i) => {
              const y = line + 50 + 32 * (stayLane[i] ?? 0);
              const middle = (x(trip.from) + x(trip.to)) / 2;
              return (
                <g key={`${trip.label} ${trip.from}`}>
                  <path className="ribbon__trip" d={`M${x(trip.from)} ${y}v8H${x(trip.to)}v-8`} />
                  <text className="ribbon__stay" x={middle} y={y + 22} textAnchor="middle">
                    {trip.label}
                  </text>
                  <text x={middle} y={y + 36} textAnchor="middle">
                    {trip.more}
                  </text>
                </g>
              );
            })}
            {now !== null && (
              <g>
                <line className="ribbon__now-line" x1={x(now)} x2={x(now)} y1={26} y2={line - 24} />
                <rect className="ribbon__now-chip" x={x(now) - 32} y={18} width="64" height="20" rx="5" />
                <text className="ribbon__now" x={x(now)} y={32} textAnchor="middle">
                  {nowLabel}
                </text>
              </g>
            )}
          </svg>
          {onMove !== undefined &&
            beads
              .filter(({ mayMove }) => mayMove === true)
              .map((bead) => (
                <RibbonGrip
                  key={bead.number}
                  left={placeOf(bead)}
                  top={line}
                  name={`${words.session} ${bead.number}, ${bead.day}, ${words.states[bead.state]}. ${words.legend?.keys ?? ""}`}
                  dayPx={dayPx * (rtl ? -1 : 1)}
                  onDrag={(moved) => setDragged(moved === 0 ? null : { number: bead.number, days: moved })}
                  onMove={(by) => {
                    setDragged(null);
                    if (by !== 0) onMove(bead.number, by);
                  }}
                />
              ))}
        </div>
      </div>
      <RibbonList beads={beads} marks={marks} stops={stops} trips={trips} words={words} onMove={onMove} />
      <RibbonTable beads={beads} marks={marks} stops={stops} trips={trips} words={words} />
      {words.legend !== undefined && (
        <RibbonLegend
          words={words}
          legend={words.legend}
          states={new Set(beads.map(({ state }) => state))}
          shows={{
            moved: beads.some(({ was }) => was !== undefined),
            stop: stops.length > 0,
            review: marks.some(({ kind }) => kind === "review"),
            event: marks.some(({ kind }) => kind === "event"),
            trip: trips.length > 0,
            keys: onMove !== undefined && beads.some(({ mayMove }) => mayMove === true),
          }}
        />
      )}
    </div>
  );
}

function MarkShape({ kind, x }: { kind: RibbonMark["kind"] | "moved"; x: number }) {
  if (kind === "review") return <path className="ribbon__diamond" d={`M${x} ${diamonds - 8}l8 8l-8 8l-8-8z`} />;
  if (kind === "event") return <path className="ribbon__triangle" d={`M${x} ${diamonds - 8}l8 14h-16z`} />;
  if (kind === "moved") return null;
  return (
    <>
      <circle className="ribbon__test" cx={x} cy={line} r="8" />
      <path className="ribbon__tick" d={`M${x - 3.5} ${line}l2.5 2.5l4.5-5`} />
    </>
  );
}

/** Wide enough that no two beads lie on each other, and no wider than can be scrolled with sense. */
function widthFor(beads: readonly RibbonBead[]): number {
  const places = beads.map(({ at }) => at).sort((one, other) => one - other);
  const gaps = places.slice(1).map((at, i) => at - (places[i] ?? at));
  const narrowest = Math.min(1, ...gaps.filter((gap) => gap > 0));
  return Math.min(3000, Math.max(720, Math.ceil(52 / narrowest) + 2 * side));
}

/** The width of an element in pixels, so that words keep their size while the scale stretches. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return width;
}

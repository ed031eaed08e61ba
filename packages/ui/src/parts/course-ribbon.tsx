import { useEffect, useRef, useState } from "react";

/** One session on the ribbon. `at` is a share of the ribbon's length, 0 to 1. */
export interface RibbonBead {
  readonly number: number;
  readonly at: number;
  readonly day: string;
  readonly state: "given" | "next" | "planned" | "missed";
  readonly moved?: string | undefined;
  readonly opens?: string | undefined;
}

export interface RibbonMark {
  readonly kind: "review" | "allergy-test" | "event";
  readonly at: number;
  readonly label: string;
}

export interface RibbonTrip {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

interface Words {
  readonly session: string;
  readonly day: string;
  readonly state: string;
  readonly states: Readonly<Record<RibbonBead["state"], string>>;
  readonly asTable: string;
}

/**
 * A course on a true time scale: beads for sessions, diamonds for reviews, brackets for trips, a line for now.
 *
 * Below 640 px it is a list down the page; a table stands beside it for screen readers. Right-to-left turns it over,
 * since it is a reading order and not a picture of the body.
 */
export function CourseRibbon({
  beads,
  marks,
  trips,
  months,
  now,
  nowLabel,
  rtl,
  words,
}: {
  beads: readonly RibbonBead[];
  marks: readonly RibbonMark[];
  trips: readonly RibbonTrip[];
  months: readonly { readonly at: number; readonly label: string }[];
  now: number | null;
  nowLabel: string;
  rtl: boolean;
  words: Words;
}) {
  const scroll = useRef<HTMLDivElement>(null);
  const width = Math.max(useWidth(scroll), 760, beads.length * 60);
  const height = trips.length > 0 ? 168 : 128;
  const x = (share: number) => 34 + (rtl ? 1 - share : share) * (width - 68);
  const line = 74;
  const next = beads.find((bead) => bead.state === "next") ?? beads.at(-1);
  return (
    <div className="ribbon">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={scroll} className="ribbon__scroll" tabIndex={0} role="region" aria-label={words.asTable}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {months.map((month) => (
            <g key={month.label + month.at}>
              <line x1={x(month.at)} x2={x(month.at)} y1={20} y2={height} stroke="var(--line)" />
              <text x={x(month.at)} y={13} textAnchor="middle">
                {month.label}
              </text>
            </g>
          ))}
          <line
            x1={x(0)}
            x2={x(1)}
            y1={line}
            y2={line}
            stroke="var(--line-2)"
            strokeWidth="2"
            strokeDasharray="1 5"
            strokeLinecap="round"
          />
          {next !== undefined && (
            <line x1={x(0)} x2={x(next.at)} y1={line} y2={line} stroke="var(--marker)" strokeWidth="3" />
          )}
          {marks.map((mark) => (
            <g key={`${mark.kind}${mark.at}`}>
              {mark.kind === "review" && (
                <>
                  <line x1={x(mark.at)} x2={x(mark.at)} y1={44} y2={line} stroke="var(--ask)" strokeDasharray="2 3" />
                  <path
                    d={`M${x(mark.at)} 30l8 8l-8 8l-8-8z`}
                    fill="var(--surface)"
                    stroke="var(--ask)"
                    strokeWidth="1.6"
                  />
                </>
              )}
              {mark.kind === "review" && (
                <text className="ribbon__mark--ask" x={x(mark.at)} y={25} textAnchor="middle">
                  {mark.label}
                </text>
              )}
              {mark.kind === "allergy-test" && (
                <>
                  <text className="ribbon__mark--ok" x={x(mark.at)} y={line - 28} textAnchor="middle">
                    {mark.label}
                  </text>
                  <circle cx={x(mark.at)} cy={line} r="8" fill="var(--surface)" stroke="var(--ok)" strokeWidth="1.8" />
                  <path
                    d={`M${x(mark.at) - 3.5} ${line}l2.5 2.5l4.5-5`}
                    fill="none"
                    stroke="var(--ok)"
                    strokeWidth="1.8"
                  />
                </>
              )}
              {mark.kind === "event" && (
                <>
                  <text className="ribbon__mark--care" x={x(mark.at)} y={27} textAnchor="middle">
                    {mark.label}
                  </text>
                  <path
                    d={`M${x(mark.at)} 32l8 14h-16z`}
                    fill="var(--care-tint)"
                    stroke="var(--care)"
                    strokeWidth="1.6"
                  />
                </>
              )}
            </g>
          ))}
          {beads.map((bead) => (
            <g key={bead.number}>
              <circle
                cx={x(bead.at)}
                cy={line}
                r="17"
                fill={bead.state === "given" ? "var(--marker)" : "var(--surface)"}
                stroke={bead.state === "planned" || bead.state === "missed" ? "var(--line-2)" : "var(--marker)"}
                strokeWidth={bead.state === "next" ? 3.5 : 1.6}
                strokeDasharray={bead.state === "missed" ? "3 3" : undefined}
              />
              <text
                className={`ribbon__number ribbon__number--${bead.state}`}
                x={x(bead.at)}
                y={line + 4.5}
                textAnchor="middle"
              >
                {bead.number}
              </text>
              <text x={x(bead.at)} y={line + 36} textAnchor="middle">
                {bead.day}
              </text>
            </g>
          ))}
          {trips.map((trip) => (
            <g key={trip.label + trip.from}>
              <path
                d={`M${x(trip.from)} ${line + 50}v8H${x(trip.to)}v-8`}
                fill="none"
                stroke="var(--ink-2)"
                strokeWidth="1.4"
              />
              <text x={(x(trip.from) + x(trip.to)) / 2} y={line + 75} textAnchor="middle">
                {trip.label}
              </text>
            </g>
          ))}
          {now !== null && (
            <g>
              <line x1={x(now)} x2={x(now)} y1={26} y2={line - 20} stroke="var(--stop)" strokeWidth="1.6" />
              <rect x={x(now) - 32} y={18} width="64" height="20" rx="5" fill="var(--stop)" />
              <text className="ribbon__now" x={x(now)} y={32} textAnchor="middle">
                {nowLabel}
              </text>
            </g>
          )}
        </svg>
      </div>
      <ol className="ribbon__list" aria-hidden="true">
        {beads.map((bead) => (
          <li key={bead.number}>
            <span className={`ribbon__bead ribbon__bead--${bead.state}`}>{bead.number}</span>
            <span>{bead.day}</span>
            <span>{words.states[bead.state]}</span>
          </li>
        ))}
      </ol>
      <table className="quiet-text">
        <caption>{words.asTable}</caption>
        <thead>
          <tr>
            <th scope="col">{words.session}</th>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {beads.map((bead) => (
            <tr key={bead.number}>
              <td>{bead.number}</td>
              <td>{bead.day}</td>
              <td>
                {words.states[bead.state]} {bead.moved ?? ""}
              </td>
            </tr>
          ))}
          {[...marks, ...trips].map((other) => (
            <tr key={`${other.label}${"at" in other ? other.at : other.from}`}>
              <td colSpan={3}>{other.label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
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

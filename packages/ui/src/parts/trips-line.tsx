import { useRef } from "react";
import { useWidth } from "../kit/use-width.ts";

/** A stay at the clinic's place with its sessions; places are shares of the whole time, 0 to 1. */
export interface TripBox {
  readonly from: number;
  readonly to: number;
  readonly sessions: readonly { readonly number: number; readonly at: number; readonly day: string }[];
  /** `Trip 1: 17 nights` */
  readonly label: string;
  /** `10–27 Jan` */
  readonly dates: string;
  /** What is done there, for the list. */
  readonly below: string;
}

export interface TripsMark {
  readonly at: number;
  readonly day: string;
  readonly label: string;
}

const bead = 12;

/**
 * Every journey that a course takes, on a true time scale: a box for a stay, a bead for a session, a dotted line for the
 * weeks at home. Below 640 px, and for screen readers, it is a list.
 */
export function TripsLine({
  trips,
  loose,
  marks,
  rtl,
  label,
}: {
  trips: readonly TripBox[];
  /** Sessions outside of every trip: the patient lives near. */
  loose: TripBox["sessions"];
  marks: readonly TripsMark[];
  rtl: boolean;
  label: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const sessions = [...trips.flatMap((trip) => trip.sessions), ...loose];
  const width = Math.max(useWidth(box), 420, sessions.length * 34);
  const x = (share: number) => 46 + (rtl ? 1 - share : share) * (width - 92);
  const line = 62;
  // Words that would lie on each other are left to the list below.
  const roomy = apart(trips.map(({ from, to }) => x((from + to) / 2))) >= 140;
  const height = roomy ? 124 : 92;
  const dated = apart([...sessions.map(({ at }) => x(at)), ...marks.map(({ at }) => x(at))]) >= 50;
  return (
    <div className={roomy ? "trips-line trips-line--said" : "trips-line"}>
      <div ref={box} className="trips-line__picture" aria-hidden="true">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
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
          {trips.map((trip) => {
            const ends = [x(trip.from), x(trip.to)];
            const start = Math.min(...ends) - bead - 4;
            return (
              <g key={trip.label}>
                <rect
                  x={start}
                  y={line - 20}
                  width={Math.max(...ends) + bead + 4 - start}
                  height="40"
                  rx="9"
                  fill="var(--marker-tint)"
                  stroke="var(--marker)"
                  strokeWidth="1.6"
                />
                {roomy && (
                  <text className="trips-line__label" x={(x(trip.from) + x(trip.to)) / 2} y={line + 40}>
                    {trip.label}
                  </text>
                )}
                {roomy && (
                  <text x={(x(trip.from) + x(trip.to)) / 2} y={line + 57}>
                    {trip.dates}
                  </text>
                )}
              </g>
            );
          })}
          {sessions.map((session, nth) => (
            <g key={session.number}>
              {(dated || nth === 0 || nth === sessions.length - 1) && (
                <>
                  <text x={x(session.at)} y={20}>
                    {session.day}
                  </text>
                  <line x1={x(session.at)} x2={x(session.at)} y1={27} y2={34} stroke="var(--line-2)" />
                </>
              )}
              <circle cx={x(session.at)} cy={line} r={bead} fill="var(--marker)" />
              <text className="trips-line__number" x={x(session.at)} y={line + 4.5}>
                {session.number}
              </text>
            </g>
          ))}
          {marks.map((mark) => (
            <g key={mark.day + mark.label}>
              {dated && (
                <text x={x(mark.at)} y={20}>
                  {mark.day}
                </text>
              )}
              <path
                d={`M${x(mark.at)} ${line - 8}l8 8l-8 8l-8-8z`}
                fill="var(--surface)"
                stroke="var(--ask)"
                strokeWidth="1.8"
              />
              {roomy && (
                <text className="trips-line__ask" x={x(mark.at)} y={line + 40}>
                  {mark.label}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      <ol className="trips-line__list" aria-label={label}>
        {trips.map((trip) => (
          <li key={trip.label}>
            <strong>{trip.label}</strong>
            <span>
              {trip.dates} · {trip.below}
            </span>
          </li>
        ))}
        {loose.map((session) => (
          <li key={session.number}>
            <strong>{session.number}</strong>
            <span>{session.day}</span>
          </li>
        ))}
        {marks.map((mark) => (
          <li key={mark.day + mark.label}>
            <strong>{mark.label}</strong>
            <span>{mark.day}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The least distance between two of them. */
function apart(places: readonly number[]): number {
  const sorted = [...places].sort((one, other) => one - other);
  return sorted.reduce((least, place, nth) => Math.min(least, nth === 0 ? least : place - (sorted[nth - 1] ?? 0)), 1e9);
}

import type { MoveBead, RibbonBead, RibbonMark, RibbonStop, RibbonTrip, RibbonWords } from "./ribbon-bead.ts";

interface Entry {
  readonly key: string;
  readonly at: number;
  readonly bead?: RibbonBead;
  readonly label: string;
  readonly day: string;
  readonly kind: "session" | RibbonMark["kind"] | "stop" | "trip";
}

/** The ribbon down the page, for a phone: everything in the order of time. */
export function RibbonList({
  beads,
  marks,
  stops,
  trips,
  words,
  onMove,
}: {
  beads: readonly RibbonBead[];
  marks: readonly RibbonMark[];
  stops: readonly RibbonStop[];
  trips: readonly RibbonTrip[];
  words: RibbonWords;
  onMove: MoveBead | undefined;
}) {
  const entries: Entry[] = [
    ...trips.map((trip) => ({
      key: `trip ${trip.from}`,
      at: trip.from,
      label: trip.label,
      day: trip.more ?? "",
      kind: "trip" as const,
    })),
    ...stops.map((stop) => ({
      key: `stop ${stop.from}`,
      at: stop.from,
      label: stop.label,
      day: stop.day,
      kind: "stop" as const,
    })),
    ...marks.map((mark) => ({ key: `${mark.kind} ${mark.at} ${mark.label}`, ...mark })),
    ...beads.map((bead) => ({
      key: `session ${bead.number}`,
      at: bead.at,
      bead,
      label: words.states[bead.state],
      day: bead.day,
      kind: "session" as const,
    })),
  ].sort((one, other) => one.at - other.at);
  return (
    <ol className="ribbon__list">
      {entries.map(({ key, bead, label, day, kind }) => (
        <li key={key} className={`ribbon__entry ribbon__entry--${kind}`}>
          <span
            className={bead === undefined ? "ribbon__dot" : `ribbon__bead ribbon__bead--${bead.state}`}
            aria-hidden="true"
          >
            {bead?.number}
          </span>
          <span className="ribbon__entry-day">
            {bead !== undefined && <span className="quiet-text">{`${words.session} ${bead.number}, `}</span>}
            {day}
          </span>
          <span className="ribbon__entry-what">
            {label}
            {bead?.moved === undefined ? "" : `, ${bead.moved}`}
          </span>
          {bead?.mayMove === true && onMove !== undefined && (
            <span className="ribbon__nudges">
              <button
                type="button"
                className="icon-button"
                aria-label={words.earlier?.(bead.number)}
                onClick={() => onMove(bead.number, -1)}
              >
                −
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={words.later?.(bead.number)}
                onClick={() => onMove(bead.number, 1)}
              >
                +
              </button>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The same as a table, for whoever listens. */
export function RibbonTable({
  beads,
  marks,
  stops,
  trips,
  words,
}: {
  beads: readonly RibbonBead[];
  marks: readonly RibbonMark[];
  stops: readonly RibbonStop[];
  trips: readonly RibbonTrip[];
  words: RibbonWords;
}) {
  const others = [
    ...marks.map((mark) => ({ key: `${mark.kind} ${mark.at} ${mark.label}`, label: mark.label, day: mark.day })),
    ...stops.map((stop) => ({ key: `stop ${stop.from}`, label: stop.label, day: stop.day })),
    ...trips.map((trip) => ({ key: `trip ${trip.from}`, label: trip.label, day: trip.more ?? "" })),
  ];
  return (
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
        {others.map(({ key, label, day }) => (
          <tr key={key}>
            <td>{label}</td>
            <td colSpan={2}>{day}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

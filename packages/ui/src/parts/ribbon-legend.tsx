import type { RibbonBead, RibbonWords } from "./ribbon-bead.ts";

/** What the shapes of a ribbon mean; only those that are there. */
export function RibbonLegend({
  words,
  legend,
  states,
  shows,
}: {
  words: RibbonWords;
  legend: NonNullable<RibbonWords["legend"]>;
  states: ReadonlySet<RibbonBead["state"]>;
  shows: Readonly<Record<keyof typeof legend, boolean>>;
}) {
  const order = ["given", "next", "planned", "missed"] as const;
  return (
    <ul className="ribbon__legend">
      {order
        .filter((state) => states.has(state))
        .map((state) => (
          <li key={state}>
            <span className={`ribbon__key ribbon__bead--${state}`} aria-hidden="true" />
            {words.states[state]}
          </li>
        ))}
      {shows.moved && (
        <li>
          <span className="ribbon__key ribbon__key--ghost" aria-hidden="true" />
          {legend.moved}
        </li>
      )}
      {shows.stop && (
        <li>
          <span className="ribbon__key ribbon__key--stop" aria-hidden="true" />
          {legend.stop}
        </li>
      )}
      {shows.review && (
        <li>
          <span className="ribbon__key ribbon__key--review" aria-hidden="true" />
          {legend.review}
        </li>
      )}
      {shows.event && (
        <li>
          <span className="ribbon__key ribbon__key--event" aria-hidden="true" />
          {legend.event}
        </li>
      )}
      {shows.trip && (
        <li>
          <span className="ribbon__key ribbon__key--trip" aria-hidden="true" />
          {legend.trip}
        </li>
      )}
      {shows.keys && (
        <li className="ribbon__keys">
          <kbd>←</kbd> <kbd>→</kbd> {legend.keys}
        </li>
      )}
    </ul>
  );
}

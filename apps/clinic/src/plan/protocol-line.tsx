import type { Protocol } from "@pistor/core/plan";
import { drawnReviews, drawnSessions } from "./protocol-days.ts";
import { useWords } from "./protocol-words.ts";

/** Room for half a bead on either side of the line, in the line's own units. */
const edge = 2;

/**
 * The sessions of a course on a line that is true to scale, reviews below it. What it shows stands in words beside it.
 *
 * @param spanDays of the longest line that it is compared with; its own where it stands alone
 */
export function ProtocolLine({ protocol, spanDays }: { protocol: Protocol; spanDays?: number }) {
  const t = useWords();
  const sessions = drawnSessions(protocol);
  const reviews = drawnReviews(protocol);
  const own = Math.max(sessions.at(-1)?.day ?? 0, reviews.at(-1) ?? 0);
  const span = Math.max(spanDays ?? own, 1);
  const x = (day: number) => edge + (day / span) * (100 - 2 * edge);
  const last = sessions.at(-1)?.day ?? 0;
  return (
    <div className="protocol-line" aria-hidden="true">
      <svg viewBox="0 0 100 9" preserveAspectRatio="none" className="protocol-line__art">
        <line x1={x(0)} x2={x(last)} y1="3.5" y2="3.5" className="protocol-line__course" />
        {sessions.map(({ day, phase }) => (
          <line
            key={day}
            x1={x(day)}
            x2={x(day)}
            y1="1"
            y2="6"
            className={`protocol-line__session protocol-line__session--${phase > 1 ? "later" : "first"}`}
          />
        ))}
        {reviews.map((day) => (
          <line key={day} x1={x(day)} x2={x(day)} y1="7.2" y2="8.8" className="protocol-line__review" />
        ))}
      </svg>
      {spanDays === undefined && (
        <div className="protocol-line__days">
          <span>{t("day", { n: 0 })}</span>
          <span>{t("day", { n: own })}</span>
        </div>
      )}
    </div>
  );
}

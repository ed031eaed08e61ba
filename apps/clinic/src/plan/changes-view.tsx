import type { Changes, CoursePreview } from "@pistor/api/plan";
import { disagree } from "@pistor/core/evidence";
import { Cites, Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useCitesWords } from "../kit/cites-words.ts";
import { day, time } from "../kit/format.ts";
import { useWords } from "./course-words.ts";
import { planWord } from "./plan-words.ts";

/** What a change of a course would do, before it is saved: what breaks first, then what moves. */
export function ChangesView({ changes, visits }: { changes: Changes; visits: CoursePreview["visits"] }) {
  const w = useWords();
  const cites = useCitesWords();
  const { sessions, events, trips, notes, spanDays } = changes;
  const others = events.filter(({ kind }) => !everySession.has(kind));
  return (
    <div className="changes">
      {notes.come.length > 0 && (
        <section>
          <h3>{w("move.breaks")}</h3>
          <ul className="plan-view__notes">
            {notes.come.map((note) => (
              <li key={note.tell}>
                <Icon name="warning" />
                <div>
                  <p>{note.tell}</p>
                  <Cites claims={note.claims} disagree={disagree(note.claims)} words={cites} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{w("move.sessions")}</h3>
        {sessions.length === 0 ? (
          <p>{w("move.none")}</p>
        ) : (
          <ul className="changes__list">
            {sessions.map(({ number, from, to }) => (
              <li key={number}>
                <span>{w("move.session", { number })}</span>
                <FromTo from={from} to={to} />
              </li>
            ))}
          </ul>
        )}
        {spanDays.from !== spanDays.to && <p>{w("move.span", { from: spanDays.from, to: spanDays.to })}</p>}
      </section>
      {trips.gone.length + trips.come.length > 0 && (
        <section>
          <h3>{w("move.stays")}</h3>
          <ul className="changes__list">
            {trips.gone.map((trip) => (
              <li key={`gone ${trip.arrive}`}>
                <span>{w("move.stayWas")}</span>
                <s>
                  {day(trip.arrive, "short")} – {day(trip.leave)}
                </s>
              </li>
            ))}
            {trips.come.map((trip) => (
              <li key={`come ${trip.arrive}`}>
                <span>{w("move.stayIs")}</span>
                <span>
                  {day(trip.arrive, "short")} – {day(trip.leave)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {visits.length > 0 && (
        <section>
          <h3>{w("move.visits")}</h3>
          <VisitsElsewhere visits={visits} />
        </section>
      )}
      {others.length > 0 && (
        <details>
          <summary>{w("move.other")}</summary>
          <ul className="changes__list">
            {others.map(({ kind, session, from, to }) => (
              <li key={`${kind} ${session} ${from} ${to}`}>
                <span>{planWord(`event.${kind}`)}</span>
                <FromTo from={from} to={to} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {notes.gone.length > 0 && (
        <details>
          <summary>{w("move.noMore")}</summary>
          <ul className="changes__gone">
            {notes.gone.map((note) => (
              <li key={note.tell}>{note.tell}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** What is on its own page of every session. */
const everySession: ReadonlySet<string> = new Set(["anaesthetic-cream", "check-24h", "check-72h", "check-day-7"]);

function FromTo({ from, to }: { from: string | null; to: string | null }) {
  const w = useWords();
  if (to === null) return <span>{w("move.dropped")}</span>;
  if (from === null)
    return (
      <span>
        {day(to)}, {w("move.added")}
      </span>
    );
  return (
    <span>
      <s>{day(from, "short")}</s> <span aria-hidden="true">→</span> <strong>{day(to)}</strong>
    </span>
  );
}

/** Visits that are booked on other days than the plan has. */
export function VisitsElsewhere({ visits }: { visits: CoursePreview["visits"] }) {
  const w = useWords();
  return (
    <>
      <ul className="changes__list">
        {visits.map(({ id, number, purpose, at, to }) => {
          const booked = `${day(at)}, ${time(at)}`;
          return (
            <li key={id}>
              <span>
                {number === null || purpose !== "session" ? purposeWord(purpose) : w("move.session", { number })}
              </span>
              <Link to="/calendar" search={{ on: at.slice(0, 10) }}>
                {to === null ? w("move.visitNone", { at: booked }) : w("move.visit", { at: booked, to: day(to) })}
              </Link>
            </li>
          );
        })}
      </ul>
      <p className="field__hint">{w("move.visitsHint")}</p>
    </>
  );
}

const events: Readonly<Record<string, string>> = { "first-visit": "consultation" };

function purposeWord(purpose: string): string {
  return planWord(`event.${events[purpose] ?? purpose}`);
}

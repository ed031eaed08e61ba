import { bookCourse } from "@pistor/api/schedule";
import { Button, Card, Failed } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useWords } from "./course-words.ts";
import { planWord } from "./plan-words.ts";

type Booking = ReturnType<typeof useBookCourse>;

/** Books what a course has planned, each at the first free time of its day. */
export function useBookCourse(courseId: string) {
  const { write, ...book } = useWrite(bookCourse);
  const body = { practitionerId: null, roomId: null, deviceId: null, earliest: null };
  return {
    ...book,
    book: (moveAlong = false) =>
      write({ input: { params: { courseId }, body: { ...body, moveAlong, lang: currentLanguage() } } }).then(
        (reply) => reply,
        // The refusal is shown with the rest.
        () => null,
      ),
  };
}

export function BookButton({ booking, onBooked }: { booking: Booking; onBooked: (reply: Booked) => void }) {
  const w = useWords();
  return (
    <Button
      icon="calendar"
      busy={booking.busy}
      onClick={() => booking.book().then((reply) => reply !== null && onBooked(reply))}
    >
      {w("course.book")}
    </Button>
  );
}

/** Moves what is booked for other days than the plan has: all of it, or nothing. */
export function MoveAlongButton({ booking, onBooked }: { booking: Booking; onBooked: (reply: Booked) => void }) {
  const w = useWords();
  return (
    <Button
      icon="calendar"
      look="primary"
      busy={booking.busy}
      onClick={() => booking.book(true).then((reply) => reply !== null && onBooked(reply))}
    >
      {w("course.moveAlong")}
    </Button>
  );
}

export type Booked = NonNullable<Awaited<ReturnType<Booking["book"]>>>;

/** What was booked, what was not and why. */
export function BookedView({ booked, problem }: { booked: Booked | null; problem: Booking["problem"] }) {
  const w = useWords();
  if (problem !== null)
    return (
      <Failed title={w("course.notDone")}>
        <p>{problem.message}</p>
      </Failed>
    );
  if (booked === null) return null;
  const { visits, rebooked, notBooked, moved } = booked;
  const added = visits.filter(({ id }) => !rebooked.includes(id));
  const along = visits.filter(({ id }) => rebooked.includes(id));
  const nothing = added.length === 0 ? w("course.bookedNone") : w("course.booked", { count: added.length });
  return (
    <Card
      title={added.length === 0 && along.length > 0 ? w("course.movedAlong") : nothing}
      aside={
        <a href="/clinic/calendar" className="button button--secondary">
          {w("course.calendar")}
        </a>
      }
    >
      <div role="status">
        <VisitLines visits={added} />
        {along.length > 0 && added.length > 0 && <h3>{w("course.movedAlong")}</h3>}
        <VisitLines visits={along} />
        {moved.length > 0 && (
          <>
            <h3>{w("course.bookedLater")}</h3>
            <ul className="changes__list">
              {moved.map(({ number, from, to }) => (
                <li key={number}>
                  <span>{w("move.session", { number })}</span>
                  <span>
                    <s>{day(from, "short")}</s> <span aria-hidden="true">→</span> <strong>{day(to)}</strong>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        {notBooked.length > 0 && (
          <>
            <h3>{w("course.notBooked")}</h3>
            <ul className="changes__list">
              {notBooked.map(({ kind, number, on, tell }) => (
                <li key={`${kind} ${number} ${on}`}>
                  <span>
                    <VisitName purpose={kind} number={number} />, {day(on)}
                  </span>
                  <span>{tell}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Card>
  );
}

function VisitLines({ visits }: { visits: Booked["visits"] }) {
  if (visits.length === 0) return null;
  return (
    <ul className="changes__list">
      {visits.map(({ id, number, purpose, at }) => (
        <li key={id}>
          <VisitName purpose={purpose} number={number} />
          <Link to="/calendar" search={{ on: at.slice(0, 10) }}>
            {day(at)}, <bdi dir="ltr">{time(at)}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function VisitName({ purpose, number }: { purpose: string; number: number | null }) {
  const w = useWords();
  return (
    <span>
      {number === null || purpose !== "session"
        ? planWord(`event.${purpose === "first-visit" ? "consultation" : purpose}`)
        : w("move.session", { number })}
    </span>
  );
}

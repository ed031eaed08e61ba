import { bookCourse } from "@pistor/api/schedule";
import { Button, Card, Failed } from "@pistor/ui";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { useWords } from "./course-words.ts";
import { planWord } from "./plan-words.ts";

type Booking = ReturnType<typeof useBookCourse>;

/** Books what a course has planned, each at the first free time of its day. */
export function useBookCourse(courseId: string) {
  const { write, ...book } = useWrite(bookCourse);
  const body = { practitionerId: null, roomId: null, deviceId: null, earliest: null };
  return {
    ...book,
    book: () =>
      write({ input: { params: { courseId }, body } }).then(
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
  const { visits, notBooked, moved } = booked;
  return (
    <Card
      title={visits.length === 0 ? w("course.bookedNone") : w("course.booked", { count: visits.length })}
      aside={
        <a href="/clinic/calendar" className="button button--secondary">
          {w("course.calendar")}
        </a>
      }
    >
      <div role="status">
        <ul className="changes__list">
          {visits.map(({ id, number, purpose, at }) => (
            <li key={id}>
              <span>
                {number === null || purpose !== "session"
                  ? planWord(`event.${purpose === "first-visit" ? "consultation" : purpose}`)
                  : w("move.session", { number })}
              </span>
              <span>
                {day(at)}, <bdi dir="ltr">{time(at)}</bdi>
              </span>
            </li>
          ))}
        </ul>
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
                  <span>{day(on)}</span>
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

import type { Course } from "@pistor/api/patient";
import { calendarDate, daysBetween } from "@pistor/core/basics";
import { CourseRibbon, localeOf } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useReady, useWords } from "./course-words.ts";
import { monthsOf, scaleOf, stopsOf } from "./ribbon.ts";

type Shown = Pick<Course, "sessions" | "events" | "trips">;

/** A course as the ribbon shows it, with what happened on the way. */
export function RibbonOfCourse({
  course,
  today,
  harms = [],
  was,
  legend = false,
  onMove,
}: {
  course: Shown;
  today: string;
  /** Adverse events: what and when. */
  harms?: readonly { readonly what: string; readonly at: string }[];
  /** The course before it is moved: its days stand as ghosts. */
  was?: Shown | undefined;
  legend?: boolean;
  onMove?: ((number: number, days: number) => void) | undefined;
}) {
  const { t } = useTranslation();
  const w = useWords();
  const ready = useReady();
  // The ghosts of before must find their place too.
  const scale = scaleOf(was === undefined ? course : { ...course, sessions: [...course.sessions, ...was.sessions] });
  if (scale === null || !ready) return null;
  const { from, to, at } = scale;
  const monthName = new Intl.DateTimeFormat(localeOf(currentLanguage()), { month: "short", timeZone: "UTC" });
  const inside = (when: string) => when.slice(0, 10) >= from && when.slice(0, 10) <= to;
  const dayBefore = (number: number) => was?.sessions.find((session) => session.number === number)?.on;
  return (
    <CourseRibbon
      rtl={currentLanguage() === "ar"}
      days={daysBetween(from, to)}
      onMove={onMove}
      beads={course.sessions.map((session) => {
        const before = dayBefore(session.number);
        return {
          number: session.number,
          at: at(session.on),
          day: day(session.on, "short"),
          state: session.state,
          moved: session.movedDays > 0 ? t("plan.movedDays", { days: session.movedDays }) : undefined,
          was: before === undefined || before === session.on ? undefined : at(before),
          mayMove: onMove !== undefined && session.sessionId === null && session.on >= today,
        };
      })}
      marks={[
        ...course.events
          .filter(({ kind }) => kind === "review" || kind === "allergy-test")
          .map((event) => ({
            kind: event.kind === "review" ? ("review" as const) : ("allergy-test" as const),
            at: at(event.at),
            label: event.kind === "review" ? t("plan.review") : t("plan.allergyTest"),
            day: day(event.at, "short"),
          })),
        ...harms
          .filter((harm) => inside(harm.at))
          .map((harm) => ({
            kind: "event" as const,
            at: at(harm.at),
            label: harm.what,
            day: day(harm.at, "short"),
          })),
      ]}
      stops={stopsOf(course)
        .filter((stop) => inside(stop.from) && inside(stop.to))
        .map((stop) => ({
          from: at(stop.from),
          to: at(stop.to),
          label: w("line.noNsaid"),
          day: `${day(stop.from, "short")} – ${day(stop.to, "short")}`,
        }))}
      trips={course.trips.map((trip, index) => ({
        from: at(trip.arrive),
        to: at(trip.leave),
        label: w("line.trip", { number: index + 1 }),
        more: w("line.nights", { nights: daysBetween(calendarDate(trip.arrive), calendarDate(trip.leave)) }),
      }))}
      months={monthsOf(scale).map((month) => ({
        at: month.at,
        label: `${monthName.format(new Date(`${month.day}T12:00:00Z`))}${month.day.slice(5, 7) === "01" ? ` ${month.day.slice(0, 4)}` : ""}`,
      }))}
      now={inside(today) ? at(today) : null}
      nowLabel={day(today, "short")}
      words={{
        session: t("plan.session"),
        day: t("plan.day"),
        state: t("plan.stateHead"),
        states: {
          given: t("plan.state.given"),
          next: t("plan.state.next"),
          planned: t("plan.state.planned"),
          missed: t("plan.state.missed"),
        },
        asTable: t("plan.ribbon"),
        ...(legend
          ? {
              legend: {
                moved: w("line.moved"),
                stop: w("line.noNsaid"),
                review: w("line.review"),
                event: w("line.event"),
                trip: w("line.stay"),
                keys: w("line.keys"),
              },
            }
          : {}),
        earlier: (number) => w("line.earlier", { number }),
        later: (number) => w("line.later", { number }),
      }}
    />
  );
}

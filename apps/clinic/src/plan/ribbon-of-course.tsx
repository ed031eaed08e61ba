import type { Course } from "@pistor/api/patient";
import { calendarDate, daysBetween } from "@pistor/core/basics";
import { CourseRibbon, localeOf } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { monthsOf, scaleOf } from "./ribbon.ts";

/** A course as the ribbon shows it, with what happened on the way. */
export function RibbonOfCourse({
  course,
  today,
  harms = [],
}: {
  course: Pick<Course, "sessions" | "events" | "trips">;
  today: string;
  /** Adverse events: what and when. */
  harms?: readonly { readonly what: string; readonly at: string }[];
}) {
  const { t } = useTranslation();
  const scale = scaleOf(course);
  if (scale === null) return null;
  const { from, to, at } = scale;
  const monthName = new Intl.DateTimeFormat(localeOf(currentLanguage()), { month: "short", timeZone: "UTC" });
  const inside = (when: string) => when.slice(0, 10) >= from && when.slice(0, 10) <= to;
  return (
    <CourseRibbon
      rtl={currentLanguage() === "ar"}
      beads={course.sessions.map((session) => ({
        number: session.number,
        at: at(session.on),
        day: day(session.on, "short"),
        state: session.state,
        moved: session.movedDays > 0 ? t("plan.movedDays", { days: session.movedDays }) : undefined,
      }))}
      marks={[
        ...course.events
          .filter(({ kind }) => kind === "review" || kind === "allergy-test")
          .map((event) => ({
            kind: event.kind === "review" ? ("review" as const) : ("allergy-test" as const),
            at: at(event.at),
            label: event.kind === "review" ? t("plan.review") : t("plan.allergyTest"),
          })),
        ...harms
          .filter((harm) => inside(harm.at))
          .map((harm) => ({ kind: "event" as const, at: at(harm.at), label: harm.what })),
      ]}
      trips={course.trips.map((trip, index) => ({
        from: at(trip.arrive),
        to: at(trip.leave),
        label: t("plan.tripNights", {
          number: index + 1,
          nights: daysBetween(calendarDate(trip.arrive), calendarDate(trip.leave)),
        }),
      }))}
      months={monthsOf(scale).map((month) => ({
        at: month.at,
        label: monthName.format(new Date(`${month.day}T12:00:00Z`)),
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
      }}
    />
  );
}

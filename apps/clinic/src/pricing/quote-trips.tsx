import type { QuotePaper } from "@pistor/api/pricing";
import { calendarDate, daysBetween } from "@pistor/core/basics";
import type { TripBox } from "@pistor/ui";
import { Card, Cites, Icon, TripsLine } from "@pistor/ui";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { scaleOf } from "../plan/ribbon.ts";
import { days } from "./days.ts";
import { useQuoteWords } from "./quote-words.ts";
import { useSourceWords } from "./source-words.ts";

/** How often one would really travel: every stay and session on one scale of time, and what the asked package leaves out. */
export function QuoteTrips({ paper }: { paper: Pick<QuotePaper, "plan" | "headline"> }) {
  const t = useQuoteWords();
  const words = useSourceWords();
  const { plan, headline } = paper;
  const scale = scaleOf(plan);
  const several = plan.notes.find(({ id }) => id === "plan.several-trips");
  const title = [
    t("sessions", { count: headline.sessions }),
    ...(headline.sessions > 1 ? [t("everyDays", { count: headline.intervalDays })] : []),
    ...(headline.trips > 0 ? [t("trips", { count: headline.trips })] : []),
    t("weeks", { count: headline.weeks }),
  ].join(" · ");
  return (
    <Card className="quote__trips" title={title} aside={<Cites claims={several?.claims ?? []} words={words} />}>
      {scale !== null && (
        <TripsLine
          rtl={currentLanguage() === "ar"}
          label={t("tripsList")}
          trips={plan.trips.map((trip, nth): TripBox => {
            const nights = daysBetween(calendarDate(trip.arrive), calendarDate(trip.leave));
            return {
              from: scale.at(trip.arrive),
              to: scale.at(trip.leave),
              label: t("tripNights", { number: nth + 1, nights: t("nights", { count: nights }) }),
              dates: days(trip.arrive, trip.leave),
              below: t("tripBelow", { sessions: trip.sessions.join(", ") }),
              sessions: plan.sessions
                .filter(({ number }) => trip.sessions.includes(number))
                .map((session) => ({
                  number: session.number,
                  at: scale.at(session.on),
                  day: day(session.on, "short"),
                })),
            };
          })}
          loose={plan.sessions
            .filter(({ number }) => !plan.trips.some((trip) => trip.sessions.includes(number)))
            .map((session) => ({ number: session.number, at: scale.at(session.on), day: day(session.on, "short") }))}
          marks={plan.events
            // A review at a session is seen there already.
            .filter(({ kind, at }) => kind === "review" && !plan.sessions.some(({ on }) => on === at.slice(0, 10)))
            .map((event) => ({ at: scale.at(event.at), day: day(event.at, "short"), label: t("review") }))}
        />
      )}
      {several !== undefined && (
        <p className="quote__care">
          <Icon name="scales" />
          <span>
            <strong>{several.tell}</strong> {t("weCount")} <Cites claims={several.claims} words={words} />
          </span>
        </p>
      )}
    </Card>
  );
}

import type { QuotePaper } from "@pistor/api/pricing";
import { calendarDate, daysBetween } from "@pistor/core/basics";
import { TripsLine } from "@pistor/ui";
import type { QuoteWords } from "./quote-words.ts";
import { SaidBy } from "./said.tsx";

/** How often the patient would really travel. */
export function QuoteTripsPart({ words, paper }: { words: QuoteWords; paper: QuotePaper }) {
  const { say, counted, day, days: daysOf, lang } = words;
  const { plan } = paper;
  const days = [...plan.sessions.map(({ on }) => on), ...plan.trips.flatMap(({ arrive, leave }) => [arrive, leave])]
    .map((each) => each.slice(0, 10))
    .sort();
  const from = calendarDate(days[0] ?? paper.validUntil);
  const length = Math.max(1, daysBetween(from, calendarDate(days.at(-1) ?? from)));
  const at = (on: string) => daysBetween(from, calendarDate(on.slice(0, 10))) / length;
  const several = plan.notes.find(({ id }) => id === "plan.several-trips");
  const sessions = plan.sessions.map(({ number, on }) => ({ number, at: at(on), day: day(on, "short") }));
  return (
    <section className="quote__part" aria-labelledby="trips">
      <h2 id="trips">{say("trips.list")}</h2>
      <TripsLine
        rtl={lang === "ar"}
        label={say("trips.list")}
        trips={plan.trips.map((trip, nth) => ({
          from: at(trip.arrive),
          to: at(trip.leave),
          label: say("trip", {
            number: nth + 1,
            nights: counted("nights", daysBetween(calendarDate(trip.arrive), calendarDate(trip.leave))),
          }),
          dates: daysOf(trip.arrive, trip.leave),
          below: say("trip.below", { sessions: trip.sessions.join(", ") }),
          sessions: sessions.filter(({ number }) => trip.sessions.includes(number)),
        }))}
        loose={sessions.filter(({ number }) => !plan.trips.some((trip) => trip.sessions.includes(number)))}
        marks={[]}
      />
      {several !== undefined && (
        <p className="quote__care">
          {several.tell} {say("weCount")} <SaidBy words={words} claims={several.claims} />
        </p>
      )}
    </section>
  );
}

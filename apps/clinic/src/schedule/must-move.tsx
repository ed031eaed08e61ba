import type { Calendar } from "@pistor/api/schedule";
import { Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { time, day as writeDay } from "../kit/format.ts";
import { useCalendarWords } from "./calendar-words.ts";

/** Visits with somebody who works here no more, whatever day is shown: nobody would find them else. */
export function MustMove({ visits }: { visits: Calendar["mustMove"] }) {
  const words = useCalendarWords();
  if (visits.length === 0) return null;
  const names = [...new Set(visits.map(({ practitioner }) => practitioner))];
  return (
    <section className="calendar__must-move" aria-label={words("mustMove")}>
      {names.map((name) => (
        <div key={name}>
          <p>
            <Icon name="warning" /> {words("worksNoMore", { name })}
          </p>
          <ul>
            {visits
              .filter(({ practitioner }) => practitioner === name)
              .map(({ visitId, at, patient }) => (
                <li key={visitId}>
                  <Link to="/calendar" search={{ on: at.slice(0, 10), view: "day" }}>
                    {writeDay(at)}, <bdi dir="ltr">{time(at)}</bdi> · <span dir="auto">{patient}</span>
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

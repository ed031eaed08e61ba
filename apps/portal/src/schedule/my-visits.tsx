import { showMyVisits } from "@pistor/api/schedule";
import type { Language } from "@pistor/core/evidence";
import { Icon, localeOf } from "@pistor/ui";
import { useKept } from "../kit/client.ts";
import { useWords } from "../kit/language.tsx";

/** The visits to come, by the clinic's clocks and, where it differs, by this phone's. Readable without a network. */
export function MyVisits() {
  const { say, lang } = useWords();
  const mine = useKept(showMyVisits, { query: { lang } });
  if (mine.state !== "here" || mine.reply.visits.length === 0) return null;
  const { visits, timeZone } = mine.reply;
  const elsewhere = Intl.DateTimeFormat().resolvedOptions().timeZone !== timeZone;
  return (
    <section className="portal__visits" aria-labelledby="my-visits">
      <h2 id="my-visits">{say("visits")}</h2>
      <ol className="portal__visit-list">
        {visits.map((visit) => {
          const what = say(`purpose.${visit.purpose}`);
          const { number, of } = visit;
          return (
            <li key={visit.id} className="portal__card portal__visit">
              <h3>{number === null || of === null ? what : say("visitOf", { what, number, of })}</h3>
              <p>
                <strong>{say("visitAt", { day: dayOf(visit.at, lang), at: clock(visit.at) })}</strong>
              </p>
              <p>{say("visitArrive", { arrives: clock(visit.arrives), leaves: clock(visit.leaves) })}</p>
              {elsewhere && (
                <p className="portal__visit-zone">{say("visitZone", { zone: timeZone, at: here(visit.at, lang) })}</p>
              )}
              {visit.before.length > 0 && (
                <details>
                  <summary>{say("visitBefore")}</summary>
                  <ul className="portal__before">
                    {visit.before.map((each) => (
                      <li key={each}>{each}</li>
                    ))}
                  </ul>
                </details>
              )}
              <a
                className="button button--secondary button--large"
                href={`/api/my/visits/${visit.id}/visit.ics?lang=${lang}`}
                download
              >
                <Icon name="calendar" />
                <span>{say("visitFile")}</span>
              </a>
            </li>
          );
        })}
      </ol>
      {visits.length > 1 && (
        <a className="portal__all-visits" href={`/api/my/visits.ics?lang=${lang}`} download>
          {say("visitAll")}
        </a>
      )}
    </section>
  );
}

function clock(moment: string): string {
  return moment.slice(11, 16);
}

/** The day as the clinic wrote it. */
function dayOf(moment: string, lang: Language): string {
  const options = { weekday: "short", day: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(localeOf(lang), options).format(new Date(`${moment.slice(0, 10)}T12:00:00Z`));
}

function here(moment: string, lang: Language): string {
  const options = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(localeOf(lang), { ...options, hour12: false }).format(new Date(moment));
}

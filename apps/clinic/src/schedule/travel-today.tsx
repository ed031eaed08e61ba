import type { ReplyOf } from "@pistor/api/kit";
import { listTravellers } from "@pistor/api/travel";
import { Chip, Empty, Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import type { TodayWords } from "./today-words.ts";
import { useTodayWords } from "./today-words.ts";

type Traveller = ReplyOf<typeof listTravellers>["travellers"][number];

/** Who travels and is here on a day: who arrives, who leaves, and from when each may fly. */
export function TravelToday({ on }: { on: string }) {
  const words = useTodayWords();
  const travellers = useEndpoint(listTravellers, { query: { from: on, to: on, lang: currentLanguage() } });
  return (
    <section aria-labelledby="travel-today" className="travel-today">
      <h2 id="travel-today">{words("travel.title")}</h2>
      <Show of={travellers}>
        {({ travellers: all }) =>
          all.length === 0 ? (
            <Empty title={words("travel.nobody")}>
              <p>{words("travel.nobodyText")}</p>
            </Empty>
          ) : (
            <ul className="visit-list">
              {all
                .toSorted((one, other) => turnOf(one, on) - turnOf(other, on))
                .map((each) => (
                  <li key={`${each.courseId} ${each.trip}`}>
                    <Link
                      to="/courses/$courseId/itinerary"
                      params={{ courseId: each.courseId }}
                      className="visit-list__row travel-today__row"
                    >
                      <Row {...{ each, on, words }} />
                    </Link>
                  </li>
                ))}
            </ul>
          )
        }
      </Show>
      <Link to="/travellers" className="button button--secondary button--normal">
        <Icon name="bed" />
        <span>{words("travel.all")}</span>
      </Link>
    </section>
  );
}

function Row({ each, on, words }: { each: Traveller; on: string; words: TodayWords }) {
  const { patient, arrives, leaves, earliestFlight, sessions, hotel, stops, open } = each;
  const isToday = (moment: string) => moment.slice(0, 10) === on;
  const [what, moment] = isToday(arrives)
    ? [words("travel.arrives"), clock(arrives)]
    : isToday(leaves)
      ? [words("travel.leaves"), clock(leaves)]
      : [words("travel.stays", { day: day(leaves, "short") }), ""];
  const isTooEarly = leaves.includes("T") && Date.parse(leaves) < Date.parse(earliestFlight);
  const about = [...sessions.map((number) => words("travel.session", { number })), hotel].filter(Boolean);
  return (
    <>
      <span className="visit-list__time">{moment}</span>
      <span className="visit-list__who">
        <strong>
          <bdi>{patient.name}</bdi>
        </strong>
        <small>{[what, ...about].join(" · ")}</small>
      </span>
      <span className="travel-today__flight">
        {words("travel.noFlightBefore", { at: `${day(earliestFlight, "short")} ${time(earliestFlight)}` })}
      </span>
      <span className="visit-list__tag">
        {isTooEarly ? (
          <Chip tone="stop" icon="octagon">
            {words("travel.tooEarly")}
          </Chip>
        ) : stops > 0 ? (
          <Chip tone="stop" icon="octagon">
            {words("travel.stops", { n: stops })}
          </Chip>
        ) : open > 0 ? (
          <Chip tone="ask" icon="question">
            {words("travel.open", { n: open })}
          </Chip>
        ) : (
          <Chip tone="ok" icon="circle-tick">
            {words("travel.none")}
          </Chip>
        )}
      </span>
    </>
  );
}

/** Whoever arrives first, then whoever leaves, then those who stay. */
function turnOf({ arrives, leaves }: Traveller, on: string): number {
  return arrives.slice(0, 10) === on ? 0 : leaves.slice(0, 10) === on ? 1 : 2;
}

/** A ticket has an hour; a planned stay has a day alone. */
function clock(moment: string): string {
  return moment.includes("T") ? time(moment) : "";
}

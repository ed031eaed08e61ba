import type { ReplyOf } from "@pistor/api/kit";
import type { listTravellers } from "@pistor/api/travel";
import { Avatar, Chip, Scrolls } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { day, time } from "../kit/format.ts";
import { languageNames } from "../kit/language.ts";
import { useWide } from "../kit/use-wide.ts";
import { useTravelWords } from "./travel-words.ts";

type Traveller = ReplyOf<typeof listTravellers>["travellers"][number];

/** Who travels when: a table where there is room for one, else a card for each. */
export function TravellerList({ travellers }: { travellers: readonly Traveller[] }) {
  const t = useTravelWords();
  const wide = useWide(720);
  const heads = ["arrives", "leaves", "earliest", "hotel"] as const;
  const keyOf = ({ courseId, trip }: Traveller) => `${courseId} ${trip}`;
  if (!wide)
    return (
      <ul className="travellers__cards">
        {travellers.map((each) => (
          <li key={keyOf(each)}>
            <div className="travellers__head">
              <Who traveller={each} />
              <State traveller={each} />
            </div>
            <dl className="travellers__facts">
              {heads.map((head) => (
                <Fact key={head} name={t(`travellers.${head}`)} value={told(each, head)} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
    );
  return (
    <Scrolls className="journey__scrolls" label={t("travellers.list")}>
      <table className="journey__checks">
        <thead>
          <tr>
            <th scope="col">{t("travellers.who")}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`travellers.${head}`)}
              </th>
            ))}
            <th scope="col">{t("travellers.state")}</th>
          </tr>
        </thead>
        <tbody>
          {travellers.map((each) => (
            <tr key={keyOf(each)}>
              <th scope="row">
                <Who traveller={each} />
              </th>
              {heads.map((head) => (
                <td key={head}>{told(each, head)}</td>
              ))}
              <td>
                <State traveller={each} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Who({ traveller: { courseId, patient, trip } }: { traveller: Traveller }) {
  const t = useTravelWords();
  return (
    <Link to="/courses/$courseId/itinerary" params={{ courseId }} className="travellers__who">
      <Avatar initials={patient.initials} />
      <span>
        {patient.name}
        <small className="travel__quiet">
          {languageNames[patient.language]} · {t("trip.title", { trip })}
        </small>
      </span>
    </Link>
  );
}

function State({ traveller: { stops, open } }: { traveller: Traveller }) {
  const t = useTravelWords();
  if (stops > 0) return <Chip tone="stop">{t("findings.stops", { n: stops })}</Chip>;
  if (open > 0) return <Chip tone="ask">{t("findings.open", { n: open })}</Chip>;
  return <Chip tone="ok">{t("findings.none")}</Chip>;
}

function told(traveller: Traveller, head: "arrives" | "leaves" | "earliest" | "hotel"): string {
  if (head === "hotel") return traveller.hotel === "" ? "–" : traveller.hotel;
  return when(head === "earliest" ? traveller.earliestFlight : traveller[head]);
}

/** A ticket has an hour; a planned stay has a day alone. */
function when(moment: string): string {
  return moment.includes("T") ? `${day(moment, "short")} ${time(moment)}` : day(moment, "short");
}

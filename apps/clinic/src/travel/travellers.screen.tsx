import "./travel.css";
import { listTravellers } from "@pistor/api/travel";
import { addDays, calendarDate } from "@pistor/core/basics";
import { Avatar, Card, Chip, Empty, IconButton, PageHead, Scrolls, Waiting } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage, languageNames } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { PapersCard } from "./papers-card.tsx";
import { useTravelWords, useTravelWordsReady } from "./travel-words.ts";

/** Who comes, stays and leaves in two weeks, and the papers that the country asks for. */
export function TravellersScreen() {
  const { t } = useTranslation();
  if (!useTravelWordsReady()) return <Waiting label={t("state.waiting")} />;
  return <Travellers />;
}

const daysShown = 14;

function Travellers() {
  const t = useTravelWords();
  const { today } = useMe();
  const [from, setFrom] = useState(calendarDate(today));
  const to = addDays(from, daysShown - 1);
  const answer = useEndpoint(listTravellers, { query: { from, to, lang: currentLanguage() } });
  useTitle(t("travellers.title"));
  return (
    <>
      <PageHead
        title={t("travellers.title")}
        below={`${day(from, "short")} – ${day(to)}`}
        actions={
          <>
            <IconButton icon="back" name={t("travellers.before")} onClick={() => setFrom(addDays(from, -daysShown))} />
            <IconButton icon="forward" name={t("travellers.after")} onClick={() => setFrom(addDays(from, daysShown))} />
          </>
        }
      />
      <div className="page-body travellers">
        <Show of={answer}>
          {({ travellers }) =>
            travellers.length === 0 ? (
              <Empty title={t("travellers.none")}>
                <p>{t("travellers.noneText")}</p>
              </Empty>
            ) : (
              <Card title={t("travellers.list")}>
                <Scrolls className="journey__scrolls" label={t("travellers.list")}>
                  <table className="journey__checks">
                    <thead>
                      <tr>
                        <th scope="col">{t("travellers.who")}</th>
                        <th scope="col">{t("travellers.arrives")}</th>
                        <th scope="col">{t("travellers.leaves")}</th>
                        <th scope="col">{t("travellers.earliest")}</th>
                        <th scope="col">{t("travellers.hotel")}</th>
                        <th scope="col">{t("travellers.state")}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {travellers.map((each) => (
                        <tr key={`${each.courseId} ${each.trip}`}>
                          <th scope="row">
                            <Link
                              to="/courses/$courseId/itinerary"
                              params={{ courseId: each.courseId }}
                              className="travellers__who"
                            >
                              <Avatar initials={each.patient.initials} />
                              <span>
                                {each.patient.name}
                                <small className="travel__quiet">
                                  {languageNames[each.patient.language]} · {t("trip.title", { trip: each.trip })}
                                </small>
                              </span>
                            </Link>
                          </th>
                          <td>{when(each.arrives)}</td>
                          <td>{when(each.leaves)}</td>
                          <td>{when(each.earliestFlight)}</td>
                          <td>{each.hotel === "" ? "–" : each.hotel}</td>
                          <td>
                            {each.stops > 0 ? (
                              <Chip tone="stop">{t("findings.stops", { n: each.stops })}</Chip>
                            ) : each.open > 0 ? (
                              <Chip tone="ask">{t("findings.open", { n: each.open })}</Chip>
                            ) : (
                              <Chip tone="ok">{t("findings.none")}</Chip>
                            )}
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </Scrolls>
              </Card>
            )
          }
        </Show>
        <PapersCard />
      </div>
    </>
  );
}

/** A ticket has an hour; a planned stay has a day alone. */
function when(moment: string): string {
  return moment.includes("T") ? `${day(moment, "short")} ${time(moment)}` : day(moment, "short");
}

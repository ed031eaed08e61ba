import "./travel.css";
import { listTravellers } from "@pistor/api/travel";
import { addDays, calendarDate } from "@pistor/core/basics";
import { Card, Empty, IconButton, PageHead, Waiting } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { PapersCard } from "./papers-card.tsx";
import { useTravelWords, useTravelWordsReady } from "./travel-words.ts";
import { TravellerList } from "./traveller-list.tsx";

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
                <TravellerList travellers={travellers} />
              </Card>
            )
          }
        </Show>
        <PapersCard />
      </div>
    </>
  );
}

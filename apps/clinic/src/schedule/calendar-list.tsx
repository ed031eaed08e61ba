import type { BookedVisit, Calendar } from "@pistor/api/schedule";
import { Empty, Icon } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { time } from "../kit/format.ts";
import { useCalendarWords } from "./calendar-words.ts";
import { VisitTag } from "./visit-card.tsx";
import { stateIcons } from "./visit-looks.ts";
import { useWhatFor } from "./what-for.ts";

/** A day down the page: for a phone. */
export function CalendarList({
  calendar,
  onOpen,
}: {
  calendar: Calendar;
  onOpen: (visit: BookedVisit, row: HTMLElement) => void;
}) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const whatFor = useWhatFor();
  const visits = calendar.visits
    .filter(({ state }) => state !== "cancelled")
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const room = (id: string) => calendar.rooms.find((each) => each.id === id)?.name ?? "";
  if (visits.length === 0)
    return (
      <Empty title={t("today.empty")}>
        <p>{t("today.emptyText")}</p>
      </Empty>
    );
  return (
    <ol className="visit-list" aria-label={words("title")}>
      {visits.map((visit) => (
        <li key={visit.id}>
          <button
            type="button"
            className="visit-list__row"
            data-state={visit.state}
            aria-haspopup="dialog"
            onClick={(event) => onOpen(visit, event.currentTarget)}
          >
            <span className="visit-list__time">{time(visit.at)}</span>
            <span className="visit-list__who">
              <strong>{visit.patient.name}</strong>
              <small>
                {whatFor(visit)} · {room(visit.roomId)} · {words("arrives", { at: time(visit.arrives) })}
              </small>
            </span>
            <span className="visit-list__state">
              <Icon name={stateIcons[visit.state]} size={16} />
              {t(`today.state.${visit.state}`)}
            </span>
            <span className="visit-list__tag">
              <VisitTag visit={visit} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

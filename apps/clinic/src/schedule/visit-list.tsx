import type { ReplyOf } from "@pistor/api/kit";
import type { showToday, Visit } from "@pistor/api/schedule";
import { Icon } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { time } from "../kit/format.ts";
import { VisitTag } from "./visit-card.tsx";
import { stateIcons } from "./visit-looks.ts";
import { useWhatFor } from "./what-for.ts";

/** The day as a list: for a phone, and for whoever reads better down than along. */
export function VisitList({
  day,
  onOpen,
}: {
  day: ReplyOf<typeof showToday>;
  onOpen: (visit: Visit, row: HTMLElement) => void;
}) {
  const { t } = useTranslation();
  const whatFor = useWhatFor();
  const rooms = new Map(day.rooms.map((room) => [room.id, room.name]));
  const visits = [...day.visits].sort((one, other) => (one.at < other.at ? -1 : 1));
  return (
    <ol className="visit-list" aria-label={t("today.list")}>
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
                {whatFor(visit)} · {rooms.get(visit.roomId)}
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

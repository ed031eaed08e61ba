import type { Visit } from "@pistor/api/schedule";
import { Icon } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { time } from "../kit/format.ts";
import { VisitTag } from "./visit-card.tsx";
import { stateIcons } from "./visit-looks.ts";
import { useWhatFor } from "./what-for.ts";

/** Visits down the page, the earliest first: for a phone, and for whoever reads better down than along. */
export function VisitList<Shown extends Visit>({
  visits,
  rooms,
  label,
  also,
  onOpen,
}: {
  visits: readonly Shown[];
  rooms: readonly { readonly id: string; readonly name: string }[];
  label: string;
  /** What else is said of a visit, after its room. */
  also?: (visit: Shown) => string;
  onOpen: (visit: Shown, row: HTMLElement) => void;
}) {
  const { t } = useTranslation();
  const whatFor = useWhatFor();
  const nameOf = new Map(rooms.map(({ id, name }) => [id, name]));
  return (
    <ol className="visit-list" aria-label={label}>
      {visits
        .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
        .map((visit) => (
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
                <strong>
                  <bdi>{visit.patient.name}</bdi>
                </strong>
                <small>{[whatFor(visit), nameOf.get(visit.roomId), also?.(visit)].filter(Boolean).join(" · ")}</small>
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

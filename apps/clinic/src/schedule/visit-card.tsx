import type { Visit } from "@pistor/api/schedule";
import { Chip, Icon } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { day, time } from "../kit/format.ts";
import { stateIcons, tagLooks } from "./visit-looks.ts";
import { useWhatFor } from "./what-for.ts";

/** A visit on the board: start, name, what for, one tag. The bar on its upper edge is its true length. */
export function VisitCard({
  visit,
  lengthPx,
  onOpen,
}: {
  visit: Visit;
  lengthPx: number;
  onOpen: (visit: Visit, card: HTMLElement) => void;
}) {
  const { t } = useTranslation();
  const whatFor = useWhatFor();
  const state = t(`today.state.${visit.state}`);
  return (
    <button
      type="button"
      className="visit"
      data-state={visit.state}
      data-tag={visit.tag?.kind}
      aria-haspopup="dialog"
      onClick={(event) => onOpen(visit, event.currentTarget)}
    >
      <span className="visit__length" style={{ inlineSize: `${lengthPx}px` }} />
      <span className="visit__top">
        <span>{time(visit.at)}</span>
        <Icon name={stateIcons[visit.state]} size={16} title={state} />
      </span>
      <strong className="visit__name">{visit.patient.name}</strong>
      <span className="visit__what">{whatFor(visit)}</span>
      {visit.state === "planned" || visit.state === "left" ? (
        <VisitTag visit={visit} />
      ) : (
        <span className="visit__state">{state}</span>
      )}
    </button>
  );
}

/** The one thing to know about a visit; words beside the shape. */
export function VisitTag({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  if (visit.tag === null) return null;
  const { kind, until } = visit.tag;
  return (
    <Chip {...tagLooks[kind]}>
      {kind === "not-yet" && until !== null
        ? t("today.tag.not-yet-until", { day: day(until, "short") })
        : t(`today.tag.${kind}`)}
    </Chip>
  );
}

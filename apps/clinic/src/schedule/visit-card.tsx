import type { Visit } from "@pistor/api/schedule";
import { Chip, Icon } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { day, time } from "../kit/format.ts";
import { useTodayReady, useTodayWords } from "./today-words.ts";
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
      data-stopped={isStopped(visit) || undefined}
      aria-haspopup="dialog"
      onClick={(event) => onOpen(visit, event.currentTarget)}
    >
      <span className="visit__length" style={{ inlineSize: `${lengthPx}px` }} />
      <span className="visit__top">
        <span>{time(visit.at)}</span>
        <Icon name={stateIcons[visit.state]} size={16} {...(visit.state === "planned" ? { title: state } : {})} />
      </span>
      <strong className="visit__name">{visit.patient.name}</strong>
      <span className="visit__what">{whatFor(visit)}</span>
      {visit.state !== "planned" && <span className="visit__state">{state}</span>}
      <VisitTag visit={visit} />
    </button>
  );
}

/** Here or still to come, and not to be treated today. Who is in the room or has left is no longer waiting for a word. */
function isStopped({ state, tag }: Visit): boolean {
  const waits = state === "planned" || state === "arrived" || state === "cream";
  return waits && (tag?.kind === "not-yet" || tag?.kind === "not-eligible");
}

/** The one thing to know about a visit; words beside the shape. */
export function VisitTag({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const words = useTodayWords();
  const ready = useTodayReady();
  // Whoever is being treated is no longer called ready.
  const begun = visit.state === "in-room" || visit.state === "observation";
  if (visit.tag === null || (begun && visit.tag.kind === "ready")) return null;
  const { kind, until } = visit.tag;
  if (kind === "lacks-consent" || kind === "lacks-test" || kind === "lacks-equipment")
    return ready && !begun ? <Chip {...tagLooks[kind]}>{words(`tag.${kind}`)}</Chip> : null;
  return (
    <Chip {...tagLooks[kind]}>
      {kind === "not-yet" && until !== null
        ? t("today.tag.not-yet-until", { day: day(until, "short") })
        : t(`today.tag.${kind}`)}
    </Chip>
  );
}

import type { BookedVisit } from "@pistor/api/schedule";
import { Icon } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { time } from "../kit/format.ts";
import type { Parts } from "./calendar-layout.ts";
import { useCalendarWords } from "./calendar-words.ts";
import type { useCarry } from "./use-carry.ts";
import { VisitTag } from "./visit-card.tsx";
import { stateIcons, tagLooks } from "./visit-looks.ts";
import { useWhatFor } from "./what-for.ts";

/** A visit in its column: what the room is taken for is full, what is the patient's alone is a strip beside it. */
export function CalendarCard({
  visit,
  parts,
  lane,
  of,
  turn,
  perMinute,
  carry,
  mayMove,
  mustMove,
  onOpen,
}: {
  visit: BookedVisit;
  parts: Parts;
  lane: number;
  of: number;
  /** Strips of those who follow each other overlap: they take turns beside the cards. */
  turn: 0 | 1;
  perMinute: number;
  carry: ReturnType<typeof useCarry>;
  mayMove: boolean;
  /** Whoever it is booked with works here no more. */
  mustMove: boolean;
  onOpen: (visit: BookedVisit, card: HTMLElement) => void;
}) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const whatFor = useWhatFor();
  const from = parts.cream[0];
  const to = Math.max(parts.cleaning[1], parts.observation[1]);
  const px = (minutes: number) => `${minutes * perMinute}px`;
  const at = ([begin, end]: readonly [number, number]) => ({
    insetBlockStart: px(begin - from),
    blockSize: px(end - begin),
  });
  const room = [parts.preparation[0], parts.cleaning[1]] as const;
  const readable = (parts.treatment[1] - parts.treatment[0]) * perMinute;
  const state = t(`today.state.${visit.state}`);
  const moves = mayMove && movable(visit);
  return (
    <div
      className="cal-visit"
      data-state={visit.state}
      data-stopped={visit.tag?.kind === "not-yet" || visit.tag?.kind === "not-eligible" || mustMove || undefined}
      data-carried={carry.carried?.visit.id === visit.id || undefined}
      style={{
        insetBlockStart: px(from),
        blockSize: px(to - from),
        insetInlineStart: `${(lane / of) * 100}%`,
        inlineSize: `${100 / of}%`,
      }}
    >
      {(["cream", "observation"] as const).map(
        (part) =>
          visit.lengths[part] > 0 && (
            <span
              key={part}
              className={`cal-visit__alone cal-visit__alone--${part}`}
              data-turn={turn}
              style={at(parts[part])}
            />
          ),
      )}
      <button
        type="button"
        className="cal-visit__card"
        data-size={readable < 36 ? "line" : readable < 66 ? "short" : "full"}
        data-visit={visit.id}
        style={at(room)}
        aria-haspopup="dialog"
        aria-label={words("card", {
          name: visit.patient.name,
          what: whatFor(visit),
          from: time(visit.at),
          minutes: visit.lengths.treatment,
          state: mustMove ? words("mustMove") : state,
        })}
        aria-describedby={moves ? "cal-keys" : undefined}
        {...(moves ? { ...carry.pointer(visit, "card"), ...carry.keys(visit) } : {})}
        onClick={(event) => {
          if (!carry.wasDragged() && carry.carried === null) onOpen(visit, event.currentTarget);
        }}
      >
        {visit.lengths.preparation > 0 && (
          <span className="cal-visit__preparation" style={{ blockSize: px(visit.lengths.preparation) }} />
        )}
        {visit.lengths.cleaning > 0 && (
          <span className="cal-visit__cleaning" style={{ blockSize: px(visit.lengths.cleaning) }} />
        )}
        <span
          className="cal-visit__words"
          style={{
            insetBlockStart: px(visit.lengths.preparation),
            insetBlockEnd: px(readable < 24 ? 0 : visit.lengths.cleaning),
          }}
        >
          <span className="cal-visit__top">
            <span>{time(visit.at)}</span> <strong dir="auto">{visit.patient.name}</strong>
            <Icon name={iconOf(visit, readable, mustMove)} size={16} />
          </span>
          <span className="cal-visit__what">{whatFor(visit)}</span>
          {readable >= 66 && <VisitTag visit={visit} />}
        </span>
      </button>
      {moves && (
        <span
          className="cal-visit__handle"
          aria-hidden="true"
          style={{ insetBlockStart: px(room[0] - from) }}
          {...carry.pointer(visit, "handle")}
        >
          <Icon name="switch" size={16} />
        </span>
      )}
    </div>
  );
}

function iconOf({ tag, state }: BookedVisit, readable: number, mustMove: boolean) {
  if (mustMove) return "warning";
  return tag === null || readable >= 66 ? stateIcons[state] : tagLooks[tag.kind].icon;
}

/** Who has been treated, or comes no more, stays where they are. */
export function movable({ state }: Pick<BookedVisit, "state">): boolean {
  return state === "planned" || state === "arrived" || state === "cream";
}

import type { ReplyOf } from "@pistor/api/kit";
import type { showToday, Visit, VisitBlock } from "@pistor/api/schedule";
import { Button, Icon } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useMe } from "../kit/me.tsx";
import { sayBlock } from "./say-block.ts";
import { useTodayWords } from "./today-words.ts";
import { nextState, stateIcons } from "./visit-looks.ts";

type Day = ReplyOf<typeof showToday>;

/** Who is here, and who should be: what each waits for, and one tap to what comes next. */
export function InTheHouse({
  day,
  now,
  onNext,
  onMissed,
  onOpen,
}: {
  day: Day;
  now: number;
  onNext: (visit: Visit, to: Visit["state"]) => void;
  onMissed: (visit: Visit) => void;
  onOpen: (visit: Visit, row: HTMLElement) => void;
}) {
  const { t } = useTranslation();
  const words = useTodayWords();
  const { role } = useMe();
  const may = role === "physician" || role === "nurse" || role === "coordinator";
  const blocks = (visit: Visit) => day.blocks.filter(({ visitId }) => visitId === visit.id);
  const rooms = new Map(day.rooms.map((room) => [room.id, room.name]));
  const here = day.visits
    .filter((visit) => order.includes(visit.state) || blocks(visit).some(({ kind }) => kind === "late"))
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  if (here.length === 0) return null;
  return (
    <section className="in-house" aria-labelledby="in-house">
      <h2 id="in-house">{words("inHouse")}</h2>
      <ul className="in-house__list">
        {here.map((visit) => {
          const next = nextState(visit);
          const late = visit.state === "planned";
          return (
            <li key={visit.id} className="in-house__one" data-state={visit.state}>
              <button
                type="button"
                className="in-house__who"
                aria-haspopup="dialog"
                onClick={(event) => onOpen(visit, event.currentTarget)}
              >
                <span>
                  <Icon name={late ? "clock" : stateIcons[visit.state]} size={16} /> {t(`today.state.${visit.state}`)}
                </span>
                <strong>{visit.patient.name}</strong>
                <small>
                  {visit.at.slice(11, 16)} · {rooms.get(visit.roomId)}
                </small>
              </button>
              <BlockLines blocks={blocks(visit)} visit={visit} now={now} />
              {may && next !== null && (
                <span className="in-house__acts">
                  <Button
                    aria-label={words("next", { name: visit.patient.name, state: t(`today.state.${next}`) })}
                    icon={stateIcons[next]}
                    onClick={() => onNext(visit, next)}
                  >
                    {t(`today.state.${next}`)}
                  </Button>
                  {late && (
                    <Button
                      look="quiet"
                      aria-label={words("missedOf", { name: visit.patient.name })}
                      onClick={() => onMissed(visit)}
                    >
                      {words("missed")}
                    </Button>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Who can go on first stands first. */
const order: readonly Visit["state"][] = ["arrived", "cream", "in-room", "observation"];

/** One sentence for each thing that a visit waits for. */
export function BlockLines({ blocks, visit, now }: { blocks: readonly VisitBlock[]; visit: Visit; now: number }) {
  const words = useTodayWords();
  return (
    <>
      {blocks.map((block) => {
        const [key, values] = sayBlock(block, now, visit.creamAt);
        return (
          <p key={block.kind} className="in-house__block" data-kind={block.kind} data-timer>
            {words(key, values)}
          </p>
        );
      })}
    </>
  );
}

import { keepDuty, recallDuties } from "@pistor/api/stock";
import { Card, Chip, Cites, Icon } from "@pistor/ui";
import type { ReactNode } from "react";
import { useCitesWords } from "../kit/cites-words.ts";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import type { RecallWords } from "./recall-words.ts";
import { apart, useWords } from "./recall-words.ts";
import type { ShownRecall } from "./shown-recall.ts";

interface Duty {
  readonly id: string;
  readonly says: string;
  readonly done: boolean;
  /** Who and when, or how far it is. */
  readonly aside: string;
  /** Ticked by a hand. */
  readonly byHand?: (typeof recallDuties)[number];
}

/** What must be done, with who did it and when. */
export function Duties({ shown }: { shown: ShownRecall }) {
  const t = useWords();
  const cites = useCitesWords();
  const { recall, trace } = shown;
  const ticking = useWrite(keepDuty);
  const duties = dutiesOf(shown, t);
  const last = trace.people[0]?.watchUntil;
  return (
    <Card
      title={t("must")}
      className="recall__must"
      aside={<Chip>{t("mustOf", { done: duties.filter(({ done }) => done).length, of: duties.length })}</Chip>}
    >
      <ul className="duties">
        {duties.map(({ id, says, done, aside, byHand }) => (
          <li key={id} className="duties__row">
            {byHand !== undefined && !done && recall.closed === null ? (
              <button
                type="button"
                className="duties__tick"
                aria-disabled={ticking.busy || undefined}
                onClick={() =>
                  void ticking
                    .write({ input: { params: { recallId: recall.id }, body: { duty: byHand, note: "" } } })
                    // What failed is still unticked.
                    .catch(() => undefined)
                }
              >
                <Box done={false} />
                <span>{says}</span>
                <span className="quiet-text">{t("dutyTick")}</span>
              </button>
            ) : (
              <span className="duties__tick">
                <Box done={done} />
                <span>{says}</span>
              </span>
            )}
            <small>{aside}</small>
          </li>
        ))}
      </ul>
      {last !== undefined && (
        <p className="recalls__note">
          <Icon name="info" />
          <span>
            {t("watch", { weeks: trace.watch.weeks, day: day(last) })}{" "}
            <Cites claims={trace.watch.claims} words={cites} />
          </span>
        </p>
      )}
    </Card>
  );
}

function Box({ done }: { done: boolean }): ReactNode {
  return (
    <span className={done ? "duties__box duties__box--done" : "duties__box"} aria-hidden="true">
      {done && <Icon name="tick" size={16} />}
    </span>
  );
}

function dutiesOf({ recall, trace, duties }: ShownRecall, t: RecallWords): Duty[] {
  const { counts, similar } = trace;
  const opened = `${apart(recall.opened.by)}, ${time(recall.opened.at)}`;
  const exact = trace.stock.filter((lot) => lot.exact);
  const hold = recall.drill
    ? { says: t("duty.holdDrill"), done: true, aside: "" }
    : exact.length === 0
      ? { says: t("duty.holdNone"), done: true, aside: opened }
      : { says: t("duty.hold"), done: exact.every(({ state }) => state === "recalled"), aside: opened };
  const byHand = recallDuties.map((duty) => {
    const done = duties.find((each) => each.duty === duty);
    return {
      id: duty,
      says: t(`duty.${duty}`),
      done: done !== undefined,
      aside: done === undefined ? "" : `${apart(done.by)}, ${day(done.at, "short")} ${time(done.at)}`,
      byHand: duty,
    };
  });
  return [
    { id: "hold", ...hold },
    {
      id: "traced",
      says: t("duty.traced", { people: counts.patients, sessions: counts.sessions }),
      done: true,
      aside: time(recall.opened.at),
    },
    {
      id: "similar",
      says: similar.length === 0 ? t("duty.similarNone") : t("duty.similar", { number: similar.length }),
      done: similar.length === 0,
      aside: similar.map(({ lot }) => `\u2066${lot}\u2069`).join(", "),
    },
    {
      id: "tell",
      says: counts.open === 0 ? t("duty.tellDone") : t("duty.tell", { open: counts.open }),
      done: counts.open === 0,
      aside: t("now", { told: counts.told, people: counts.patients }),
    },
    ...byHand,
  ];
}

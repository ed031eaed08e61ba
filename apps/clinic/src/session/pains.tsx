import type { SessionRecord } from "@pistor/core/session";
import { Choice } from "@pistor/ui";
import { useRef } from "react";
import { useRoomWords } from "./room-words.ts";
import { useStamp } from "./stamp.ts";

type Pain = SessionRecord["pains"][number];
export const painMoments = ["before", "during", "after"] as const;
const scores = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/** With a score for one moment; the worst of the session is the figure of its record. */
export function withPain(record: SessionRecord, pain: Pain): SessionRecord {
  const pains = [...record.pains.filter(({ when }) => when !== pain.when), pain];
  return { ...record, pains, pain: Math.max(...pains.map(({ score }) => score)) };
}

/** Pain from 0 to 10, before, during and after; a number key sets it where the focus is, 1 and then 0 for ten. */
export function Pains({ record, onPain }: { record: SessionRecord; onPain: (pain: Pain) => void }) {
  const w = useRoomWords();
  const { stamp } = useStamp();
  const lastOne = useRef(0);
  const tell = (when: Pain["when"], score: number) => onPain({ ...(stamp() as Pick<Pain, "at" | "by">), when, score });
  return (
    <div className="session-fields">
      {painMoments.map((when) => {
        const score = record.pains.find((pain) => pain.when === when)?.score;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the keys are heard where its radios have the focus
          <div
            key={when}
            className="room-pain"
            onKeyDown={(event) => {
              if (!/^[0-9]$/.test(event.key)) return;
              event.preventDefault();
              const ten = event.key === "0" && event.timeStamp - lastOne.current < 800;
              lastOne.current = event.key === "1" ? event.timeStamp : 0;
              tell(when, ten ? 10 : Number(event.key));
            }}
          >
            <Choice
              legend={w(`pain.${when}`)}
              value={score === undefined ? null : (String(score) as (typeof scores)[number])}
              options={scores.map((value) => ({ value, label: value }))}
              onChange={(value) => tell(when, Number(value))}
            />
          </div>
        );
      })}
      <p className="quiet">{w("pain.how")}</p>
    </div>
  );
}

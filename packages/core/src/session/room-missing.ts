import { minuteMs, readMoment } from "../basics/index.ts";
import type { SessionRecord } from "./record.ts";
import { type RoomKnowledge, reasonOfObservation, viewsOf } from "./room.ts";

type Say = (rule: string, because?: Readonly<Record<string, unknown>>) => void;

/** Photographs that the treatment asks for: each is taken, or its reason stands in the record. */
export function checkPhotos(record: SessionRecord, room: RoomKnowledge, say: Say): void {
  for (const { view, state } of viewsOf(record, room)) if (state === "missing") say("session.photo-missing", { view });
}

/** After the last needle somebody watches for the minutes that were needed, or says why not. */
export function checkObservation(record: SessionRecord, { observationMinutes }: RoomKnowledge, say: Say): void {
  const { lastNeedleAt, observation, observedUntil, reasons } = record;
  if (lastNeedleAt === undefined || reasons[reasonOfObservation] !== undefined) return;
  const needed = observation?.minutes ?? observationMinutes.settled.value;
  if (observedUntil === undefined) {
    say("session.observation-not-ended", { minutes: needed });
    return;
  }
  const minutes = Math.floor((readMoment(observedUntil) - readMoment(lastNeedleAt)) / minuteMs);
  if (minutes < needed) say("session.observation-too-short", { minutes, needed });
}

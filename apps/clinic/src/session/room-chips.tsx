import type { Session } from "@pistor/api/session";
import { roomKnowledge } from "@pistor/knowledge/session";
import type { IconName, Tone } from "@pistor/ui";
import { Chip } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { creamStands, watchOf } from "./room-times.ts";
import { useRoomWords } from "./room-words.ts";
import type { Draft } from "./use-draft.ts";
import { stopwatch, useNow } from "./use-now.ts";

interface Said {
  readonly key: string;
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
}

/** What was checked, each in a word, on every step; the watch after the last needle cannot be forgotten here. */
export function RoomChips({ session, draft }: { session: Session; draft: Draft }) {
  const { t } = useTranslation();
  const w = useRoomWords();
  const { checks, ...record } = draft.document;
  const nowMs = useNow(record.lastNeedleAt !== undefined && record.observedUntil === undefined ? 1000 : 15_000);
  const said: Said[] = [];
  const { nsaidLastTaken } = session;
  if (nsaidLastTaken === null) said.push({ key: "nsaid", tone: "ok", icon: "tick", text: w("chip.noNsaid") });
  else if (nsaidLastTaken !== undefined) {
    const days = Math.floor((Date.parse(record.on) - Date.parse(nsaidLastTaken)) / 86_400_000);
    said.push({ key: "nsaid", tone: "plain", icon: "info", text: w("chip.nsaid", { days }) });
  }
  const test = checks.allergyTest;
  const readAt = test?.readAt.at(-1);
  if (test !== undefined && readAt !== undefined) {
    const hours = Math.floor((Date.parse(readAt) - Date.parse(test.placedAt)) / 3_600_000);
    const fine = test.result === "negative";
    said.push({
      key: "test",
      tone: fine ? "ok" : "stop",
      icon: fine ? "tick" : "octagon",
      text: w("chip.test", { result: t(`session.test.${test.result}`), hours }),
    });
  }
  if (checks.cream?.used === true) {
    const { cream } = checks;
    const stands = creamStands(cream, cream.offAt === null ? nowMs : Date.parse(cream.offAt));
    const ready = stands.state === "ready";
    said.push({
      key: "cream",
      tone: ready ? "ok" : stands.state === "too-long" ? "stop" : "care",
      icon: ready ? "tick" : "clock",
      text: w(cream.offAt === null ? "chip.creamOn" : "chip.creamWas", { minutes: stands.minutes }),
    });
  }
  if (checks.consent !== undefined) {
    const fine = checks.consent.coversThis && checks.consent.withdrawnAt === null;
    said.push({
      key: "consent",
      tone: fine ? "ok" : "care",
      icon: fine ? "tick" : "question",
      text: w("chip.consent", { version: checks.consent.version }),
    });
  }
  const watch = watchOf(record, roomKnowledge.observationMinutes.settled.value, nowMs);
  if (watch.state === "running")
    said.push({ key: "watch", tone: "ask", icon: "eye", text: w("chip.watch", { time: stopwatch(watch.leftMs) }) });
  if (watch.state === "due")
    said.push({
      key: "watch",
      tone: "stop",
      icon: "octagon",
      text: w("chip.watchDue", { time: stopwatch(watch.overMs) }),
    });
  if (said.length === 0) return null;
  return (
    <ul className="room-chips" aria-label={w("chip.list")}>
      {said.map(({ key, text, ...look }) => (
        <li key={key} data-chip={key}>
          <Chip {...look}>{text}</Chip>
        </li>
      ))}
    </ul>
  );
}

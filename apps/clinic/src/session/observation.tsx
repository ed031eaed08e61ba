import { reasonOfObservation } from "@pistor/core/session";
import { roomKnowledge } from "@pistor/knowledge/session";
import { Button, CheckRow, Cites, Icon, TextField } from "@pistor/ui";
import { useEffect, useState } from "react";
import { useCitesWords } from "../kit/cites-words.ts";
import { withReason } from "./reasons.ts";
import { RoomCard } from "./room-card.tsx";
import { watchOf } from "./room-times.ts";
import { useRoomWords } from "./room-words.ts";
import { clock, useStamp } from "./stamp.ts";
import type { Draft, Missing } from "./use-draft.ts";
import { stopwatch, useNow } from "./use-now.ts";

/** The minutes after the last needle in which somebody watches. Its end is said in words, with a sign, and on wish aloud. */
export function Observation({ draft, missing }: { draft: Draft; missing: Missing }) {
  const w = useRoomWords();
  const words = useCitesWords();
  const { now } = useStamp();
  const nowMs = useNow(1000);
  const [aloud, setAloud] = useState(false);
  const record = draft.document;
  const { observationMinutes } = roomKnowledge;
  const needed = record.observation?.minutes ?? observationMinutes.settled.value;
  const watch = watchOf(record, needed, nowMs);
  const due = watch.state === "due";
  useEffect(() => {
    if (!due || !aloud) return;
    beep();
    const again = setInterval(beep, 20_000);
    return () => clearInterval(again);
  }, [due, aloud]);
  const reason = record.reasons[reasonOfObservation] ?? "";
  return (
    <RoomCard
      id="observation"
      title={w("watch.title")}
      missing={missing}
      {...(watch.state === "not-begun" ? { quiet: "no-state" as const } : {})}
    >
      <div className="room-timer" data-state={watch.state} role="status">
        <Icon name={watch.state === "due" ? "octagon" : watch.state === "ended" ? "circle-tick" : "eye"} />
        <strong data-testid="watch-timer">
          {watch.state === "running"
            ? stopwatch(watch.leftMs)
            : watch.state === "due"
              ? `+${stopwatch(watch.overMs)}`
              : watch.state === "ended"
                ? `${watch.minutes} min`
                : "–"}
        </strong>
        <span>
          {watch.state === "not-begun"
            ? w("watch.notBegun", { minutes: needed })
            : watch.state === "running"
              ? w("watch.running", { minutes: needed, at: clock(record.lastNeedleAt) })
              : watch.state === "due"
                ? w("watch.due")
                : w(watch.enough ? "watch.ended" : "watch.short", {
                    at: clock(record.observedUntil),
                    minutes: needed,
                  })}
        </span>
      </div>
      <Cites claims={observationMinutes.claims} disagree words={words} />
      {(watch.state === "running" || watch.state === "due") && (
        <div className="session-row">
          <Button
            look={due ? "primary" : "secondary"}
            size="large"
            icon="tick"
            onClick={() => draft.change((before) => ({ ...before, observedUntil: now() }))}
          >
            {w("watch.end")}
          </Button>
        </div>
      )}
      {watch.state === "ended" && (
        <Button look="quiet" onClick={() => draft.change(({ observedUntil: _, ...before }) => before)}>
          {w("watch.again")}
        </Button>
      )}
      <CheckRow label={w("watch.aloud")} checked={aloud} onChange={setAloud} />
      {watch.state !== "not-begun" && !(watch.state === "ended" && watch.enough) && (
        <TextField
          label={w("watch.reason")}
          hint={w("watch.reasonHow")}
          value={reason}
          onChange={(text) => draft.change((before) => withReason(before, reasonOfObservation, text))}
        />
      )}
    </RoomCard>
  );
}

/** A short tone, made here: no file is loaded for it. */
function beep(): void {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const loud = audio.createGain();
  loud.gain.value = 0.15;
  tone.frequency.value = 880;
  tone.connect(loud).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.4);
  tone.onended = () => void audio.close();
}

import { Button, Icon } from "@pistor/ui";
import { isPaused, workedMs } from "./room-times.ts";
import { useRoomWords } from "./room-words.ts";
import { useStamp } from "./stamp.ts";
import type { Draft } from "./use-draft.ts";
import { stopwatch, useNow } from "./use-now.ts";

/** The patient's time in the room, against the minutes that the calendar has for it; a pause stands still. */
export function SessionClock({ draft, planned }: { draft: Draft; planned: number | null }) {
  const w = useRoomWords();
  const { now } = useStamp();
  const nowMs = useNow(1000);
  const record = draft.document;
  const { startedAt, pauses } = record;
  if (startedAt === undefined)
    return (
      <Button icon="clock" onClick={() => draft.change((before) => ({ ...before, startedAt: now() }))}>
        {w("clock.start")}
      </Button>
    );
  const paused = isPaused(record);
  const worked = workedMs(record, nowMs);
  const share = planned === null ? 0 : Math.min(1, worked / (planned * 60_000));
  const over = planned !== null && worked > planned * 60_000;
  const turn = () =>
    draft.change((before) => ({
      ...before,
      pauses: paused
        ? before.pauses.map((each, i) => (i === before.pauses.length - 1 ? { ...each, to: now() } : each))
        : [...pauses, { from: now(), to: null }],
    }));
  return (
    <div className="room-clock" data-over={over || undefined} data-paused={paused || undefined}>
      <svg viewBox="0 0 40 40" className="room-clock__ring" aria-hidden="true">
        <circle cx="20" cy="20" r="16" pathLength="1" />
        <circle cx="20" cy="20" r="16" pathLength="1" strokeDasharray={`${share} 1`} />
      </svg>
      <div role="timer" aria-live="off" aria-label={w("clock.name")}>
        <strong data-testid="session-clock">{stopwatch(worked)}</strong>
        <small>
          {over ? <Icon name="warning" size={16} /> : null}
          {planned === null
            ? paused
              ? w("clock.paused")
              : w("clock.running")
            : over
              ? w("clock.over", { minutes: planned })
              : w("clock.of", { minutes: planned })}
        </small>
      </div>
      <Button icon={paused ? "forward" : "clock"} aria-pressed={paused} onClick={turn}>
        {paused ? w("clock.goOn") : w("clock.pause")}
      </Button>
    </div>
  );
}

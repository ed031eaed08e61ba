import { Icon } from "@pistor/ui";
import { figure } from "../kit/format.ts";
import { useFigureWords } from "./figures-words.ts";
import type { PanelTimes } from "./map-props.ts";
import type { Rest } from "./panel-figures.ts";
import { sessionClock } from "./panel-figures.ts";

/** The patient's time in the room: what the calendar planned less what was worked; pauses stand still. */
export function Clock({
  times,
  plannedMin,
  rest,
  nowMs,
}: {
  times: PanelTimes;
  /** Null: no visit on the calendar. */
  plannedMin: number | null;
  rest: Rest | null;
  nowMs: number;
}) {
  const t = useFigureWords();
  const clock = times.startedAt === null ? null : sessionClock(times.startedAt, times.pauses, plannedMin, nowMs);
  const left = clock === null ? plannedMin : clock.leftMin;
  const over = clock !== null && clock.leftMin !== null && clock.leftMin < 0;
  return (
    <section>
      <h2 className="figures__title">{t("clock.title")}</h2>
      <div className="figures__clock">
        <Ring share={plannedMin === null || left === null ? null : left / plannedMin} over={over} />
        <div>
          <p className="figures__time" data-over={over || undefined} data-testid="clock">
            {plannedMin === null
              ? clock !== null && t("clock.elapsed", { minutes: figure(clock.elapsedMin) })
              : clock === null || clock.leftMin === null
                ? t("clock.notStarted", { planned: figure(plannedMin) })
                : over
                  ? t("clock.over", { over: figure(-clock.leftMin), planned: figure(plannedMin) })
                  : t("clock.left", { left: figure(clock.leftMin), planned: figure(plannedMin) })}
          </p>
          {plannedMin === null && <p className="figures__small">{t("clock.none")}</p>}
          {clock?.pausedNow === true && (
            <p className="figures__said figures__said--care">
              <Icon name="clock" size={16} /> {t("clock.paused")}
            </p>
          )}
          {clock !== null && clock.pausedMin > 0 && (
            <p className="figures__small">{t("clock.pauses", { minutes: figure(clock.pausedMin) })}</p>
          )}
        </div>
      </div>
      {rest !== null && rest.points > 0 && (
        <p className="figures__small" data-testid="rest">
          {t("clock.rest", { count: rest.points, minutes: figure(Math.ceil(rest.minutes)) })}{" "}
          {t("clock.paceDefault", { pace: figure(rest.perMinute, 0) })}
        </p>
      )}
      {rest !== null && left !== null && rest.minutes > Math.max(0, left) && (
        <p className="figures__said figures__said--care">
          <Icon name="warning" size={16} /> {t("clock.longer")}
        </p>
      )}
    </section>
  );
}

/** What is left of the time as part of a ring; empty where nothing is planned. */
function Ring({ share, over }: { share: number | null; over: boolean }) {
  const around = 2 * Math.PI * 17;
  const part = share === null ? 0 : Math.min(1, Math.max(0, share));
  return (
    <svg className="figures__ring" viewBox="-20 -20 40 40" aria-hidden="true">
      <circle r="17" fill="none" stroke={over ? "var(--stop)" : "var(--sunken)"} strokeWidth="4.5" />
      <circle
        r="17"
        fill="none"
        stroke="var(--marker)"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeDasharray={`${part * around} ${around}`}
        transform="rotate(-90)"
        strokeOpacity={part > 0 ? 1 : 0}
      />
    </svg>
  );
}

import type { SessionRecord } from "@pistor/core/session";
import { topicals } from "@pistor/knowledge/substances";
import { Button, Choice, Icon, TextField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RoomCard } from "./room-card.tsx";
import { creamStands } from "./room-times.ts";
import { useRoomWords } from "./room-words.ts";
import { clock, useStamp } from "./stamp.ts";
import type { Missing } from "./use-draft.ts";
import { stopwatch, useNow } from "./use-now.ts";

type Cream = NonNullable<SessionRecord["checks"]["cream"]>;
const minuteMs = 60_000;

/** The cream, against its label: the time until it works, the time it may stay, and what is to be done after. */
export function CreamCheck({
  cream,
  missing,
  onCream,
}: {
  cream: Cream | undefined;
  missing: Missing;
  onCream: (cream: Cream) => void;
}) {
  const { t } = useTranslation();
  const { now } = useStamp();
  const [wanted, setWanted] = useState(false);
  const [area, setArea] = useState("");
  const product = topicals[0];
  const areaCm2 = Number(area);
  return (
    <RoomCard id="cream" title={t("session.cream.title")} missing={missing}>
      <Choice<"no" | "yes">
        legend={t("session.cream.used")}
        value={cream?.used === true || wanted ? "yes" : cream === undefined ? null : "no"}
        options={[
          { value: "no", label: t("session.cream.none") },
          { value: "yes", label: product?.name ?? "" },
        ]}
        onChange={(value) => {
          setWanted(value === "yes");
          if (value === "no") onCream({ used: false });
        }}
      />
      {wanted && cream?.used !== true && product !== undefined && (
        <div className="session-fields">
          <TextField
            label={t("session.cream.area")}
            hint={t("session.cream.areaHow")}
            unit="cm²"
            type="number"
            min={1}
            value={area}
            onChange={setArea}
          />
          <Button
            size="large"
            blocked={areaCm2 > 0 ? undefined : t("session.cream.areaHow")}
            onClick={() =>
              onCream({
                used: true,
                product: product.id,
                onAt: now() as never,
                offAt: null,
                areaCm2,
                minMinutes: product.minMinutes.settled.value,
                maxMinutes: product.maxMinutes.settled.value,
              })
            }
          >
            {t("session.cream.onNow")}
          </Button>
        </div>
      )}
      {cream?.used === true && <CreamOn cream={cream} onCream={onCream} />}
    </RoomCard>
  );
}

function CreamOn({ cream, onCream }: { cream: Extract<Cream, { used: true }>; onCream: (cream: Cream) => void }) {
  const { t } = useTranslation();
  const w = useRoomWords();
  const { now } = useStamp();
  const nowMs = useNow(1000);
  const untilMs = cream.offAt === null ? nowMs : Date.parse(cream.offAt);
  const stands = creamStands(cream, untilMs);
  const onMs = Date.parse(cream.onAt);
  const at = (minutes: number) =>
    // In the offset in which the moment was written: the clinic's own clock.
    clock(shifted(cream.onAt, minutes));
  return (
    <div className="session-fields">
      <p>{w("cream.since", { at: clock(cream.onAt), least: cream.minMinutes, most: cream.maxMinutes })}</p>
      <div className="room-timer" data-state={stands.state} role="status">
        <Icon name={stands.state === "ready" ? "circle-tick" : stands.state === "too-long" ? "octagon" : "clock"} />
        <strong data-testid="cream-timer">{stopwatch(untilMs - onMs)}</strong>
        <span>
          {stands.state === "too-early"
            ? cream.offAt === null
              ? w("cream.tooEarly", { at: at(cream.minMinutes), minutes: stands.toGo })
              : w("cream.tooShort", { minutes: stands.minutes })
            : stands.state === "ready"
              ? cream.offAt === null
                ? w("cream.ready", { at: at(cream.maxMinutes) })
                : w("cream.fine", { minutes: stands.minutes })
              : w("cream.tooLong", { minutes: stands.over })}
        </span>
      </div>
      <TextField
        label={t("session.cream.area")}
        unit="cm²"
        type="number"
        min={1}
        value={cream.areaCm2}
        onChange={(value) => Number(value) > 0 && onCream({ ...cream, areaCm2: Number(value) })}
      />
      {cream.offAt === null ? (
        <Button size="large" onClick={() => onCream({ ...cream, offAt: now() as never })}>
          {t("session.cream.offNow")}
        </Button>
      ) : (
        <p>{t("session.cream.off", { at: clock(cream.offAt) })}</p>
      )}
    </div>
  );
}

/** A moment some minutes later, its figures by the same offset. */
function shifted(moment: string, minutes: number): string {
  const offset = moment.slice(19).replace(/^\.\d+/, "");
  const local = new Date(`${moment.slice(0, 19)}Z`);
  return new Date(local.getTime() + minutes * minuteMs).toISOString().slice(0, 19) + offset;
}

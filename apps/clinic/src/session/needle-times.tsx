import type { SessionRecord } from "@pistor/core/session";
import { Button } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRoomWords } from "./room-words.ts";
import { clock, useStamp } from "./stamp.ts";

type Which = "first" | "last";

/** A second tap so soon after the first is the same tap. */
const sameTapMs = 120_000;

/**
 * When the first and the last needle went in, one tap each. The watch and the patient's hours count from the last, so a
 * time that stands for a while is not moved by a stray tap: it is asked once.
 */
export function NeedleTimes({
  record,
  onNow,
}: {
  record: Pick<SessionRecord, "firstNeedleAt" | "lastNeedleAt">;
  onNow: (which: Which) => void;
}) {
  const { t } = useTranslation();
  const w = useRoomWords();
  const { now } = useStamp();
  const [asked, ask] = useState<Which | null>(null);
  const at = { first: record.firstNeedleAt, last: record.lastNeedleAt };
  const tap = (which: Which) => {
    const there = at[which];
    if (there !== undefined && Date.parse(now()) - Date.parse(there) > sameTapMs) return ask(which);
    ask(null);
    onNow(which);
  };
  return (
    <>
      <div className="session-row">
        <Button size="large" onClick={() => tap("first")}>
          {t("session.needles.first")}
        </Button>
        <Button
          size="large"
          look={record.lastNeedleAt === undefined ? "primary" : "secondary"}
          onClick={() => tap("last")}
        >
          {t("session.needles.last")}
        </Button>
      </div>
      {asked !== null && (
        <div className="session-row" role="status">
          <span>
            {t(`session.needles.${asked}`)}: {w("needles.there", { time: clock(at[asked]) })}
          </span>
          <Button
            onClick={() => {
              onNow(asked);
              ask(null);
            }}
          >
            {w("needles.move")}
          </Button>
          <Button onClick={() => ask(null)}>{w("needles.keep")}</Button>
        </div>
      )}
    </>
  );
}

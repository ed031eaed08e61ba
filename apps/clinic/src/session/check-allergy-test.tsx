import type { SessionRecord } from "@pistor/core/session";
import { Button, Chip, Choice, TextField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day } from "../kit/format.ts";
import { RoomCard } from "./room-card.tsx";
import { clock, useStamp } from "./stamp.ts";
import type { Missing } from "./use-draft.ts";

type Checks = SessionRecord["checks"];

/** Placed, read and read again: the last reading comes before cream and needle. */
export function AllergyTestCheck({
  checks,
  missing,
  set,
}: {
  checks: Checks;
  missing: Missing;
  set: (part: Partial<Checks>) => void;
}) {
  const { t } = useTranslation();
  const { at, stamp } = useStamp();
  const [placed, setPlaced] = useState("");
  const [read, setRead] = useState("");
  const test = checks.allergyTest;
  return (
    <RoomCard
      id="allergy-test"
      missing={missing}
      rules={/allergy-test/}
      title={t("session.test.title")}
      aside={
        test !== undefined && (
          <Chip
            tone={test.result === "negative" ? "ok" : "stop"}
            icon={test.result === "negative" ? "tick" : "octagon"}
          >
            {t(`session.test.${test.result}`)}
          </Chip>
        )
      }
    >
      {test === undefined ? (
        <div className="session-fields">
          <p>{t("session.test.how")}</p>
          <TextField label={t("session.test.placedAt")} type="datetime-local" value={placed} onChange={setPlaced} />
          <Button
            blocked={placed === "" ? t("session.test.when") : undefined}
            onClick={() =>
              set({ allergyTest: { placedAt: at(placed), readAt: [], result: "unclear", by: stamp().by } })
            }
          >
            {t("session.test.place")}
          </Button>
        </div>
      ) : (
        <div className="session-fields">
          <p>
            {t("session.test.placed", { day: day(test.placedAt), at: clock(test.placedAt), by: test.by })}
            {test.readAt.map(
              (moment) => ` · ${t("session.test.read", { day: day(moment, "short"), at: clock(moment) })}`,
            )}
          </p>
          <Choice<"negative" | "positive" | "unclear">
            legend={t("session.test.result")}
            hint={t("session.test.notClearance")}
            value={test.result}
            options={(["negative", "positive", "unclear"] as const).map((value) => ({
              value,
              label: t(`session.test.${value}`),
            }))}
            onChange={(result) => set({ allergyTest: { ...test, result } })}
          />
          <TextField label={t("session.test.readAt")} type="datetime-local" value={read} onChange={setRead} />
          <Button
            blocked={read === "" ? t("session.test.when") : undefined}
            onClick={() => {
              set({ allergyTest: { ...test, readAt: [...test.readAt, at(read)] } });
              setRead("");
            }}
          >
            {t("session.test.readNow")}
          </Button>
        </div>
      )}
    </RoomCard>
  );
}

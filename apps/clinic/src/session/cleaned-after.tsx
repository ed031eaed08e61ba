import { Button, Card, Chip, Failed } from "@pistor/ui";
import { useState } from "react";
import { useDeviceWords, useDeviceWordsReady } from "../devices/device-words.ts";
import { useCleaning } from "../devices/use-cleaning.ts";
import { WaterKeys } from "../devices/water-keys.tsx";
import type { StepProps } from "./session-steps.ts";
import { clock } from "./stamp.ts";

/** The cleaning that closes the session of a device; nothing where the needle was led by hand. */
export function CleanedAfter(props: Pick<StepProps, "session" | "draft">) {
  const ready = useDeviceWordsReady();
  const { equipment } = props.draft.document;
  if (!ready || equipment?.device === undefined || equipment.device === null) return null;
  return <AfterCard {...props} device={equipment.device} />;
}

function AfterCard({
  session,
  draft,
  device,
}: Pick<StepProps, "session" | "draft"> & { device: { readonly id: string; readonly name: string } }) {
  const t = useDeviceWords();
  const [again, setAgain] = useState(false);
  const { clean, busy, problem } = useCleaning(device.id, session.id);
  const { equipment, lastNeedleAt } = draft.document;
  const done = equipment?.cleanedAfter ?? null;
  const stands = done !== null && lastNeedleAt !== undefined && Date.parse(done.at) >= Date.parse(lastNeedleAt);
  const refused = done?.water === "tap" || done?.water === "unknown";
  return (
    <Card
      title={t("after.title")}
      aside={
        stands &&
        done !== null && (
          <Chip tone={refused ? "stop" : "ok"} icon={refused ? "octagon" : "tick"}>
            {t("after.done", { time: clock(done.at), by: done.by, water: t(`water.${done.water}`) })}
          </Chip>
        )
      }
    >
      {stands && !refused && !again ? (
        <div className="session-row">
          <Button onClick={() => setAgain(true)}>{t("after.again")}</Button>
        </div>
      ) : (
        <>
          <p>{t("after.how", { device: device.name })}</p>
          <WaterKeys
            label={t("after.title")}
            busy={busy}
            blocked={lastNeedleAt === undefined ? t("after.first") : undefined}
            onWater={(water) =>
              void clean(water).then((cleanedAfter) => {
                if (cleanedAfter === null) return;
                setAgain(false);
                draft.change((before) =>
                  before.equipment === undefined
                    ? before
                    : { ...before, equipment: { ...before.equipment, cleanedAfter } },
                );
              })
            }
          />
          {problem !== null && (
            <Failed title={t("write.failed")}>
              <p>{problem.message}</p>
            </Failed>
          )}
        </>
      )}
    </Card>
  );
}

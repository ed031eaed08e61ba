import type { Equipment } from "@pistor/core/devices";
import { Chip, Failed } from "@pistor/ui";
import { useDeviceWords } from "../devices/device-words.ts";
import { useCleaning } from "../devices/use-cleaning.ts";
import { WaterKeys } from "../devices/water-keys.tsx";
import { day } from "../kit/format.ts";
import type { StepProps } from "./session-steps.ts";
import type { SetEquipment } from "./set-equipment.ts";
import { clock } from "./stamp.ts";

/** The cleaning since the last patient, or the keys that write it. */
export function CleanedBefore({
  session,
  equipment,
  device,
  set,
}: {
  session: StepProps["session"];
  equipment: Equipment;
  device: NonNullable<Equipment["device"]>;
  set: SetEquipment;
}) {
  const t = useDeviceWords();
  const { clean, busy, problem } = useCleaning(device.id, session.id);
  const done = equipment.cleanedBefore;
  const refused = done?.water === "tap" || done?.water === "unknown";
  return (
    <div className="equipment__part">
      {done !== null && (
        <div className="devices__chips">
          <strong>{t("before.title")}</strong>
          <Chip tone={refused ? "stop" : "ok"} icon={refused ? "octagon" : "tick"}>
            {t("cleanedLine", {
              day: day(done.at, "short"),
              time: clock(done.at),
              by: done.by,
              water: t(`water.${done.water}`),
            })}
          </Chip>
        </div>
      )}
      {(done === null || refused) && (
        <>
          <p>{t("before.now", { device: device.name })}</p>
          <WaterKeys
            label={t("before.title")}
            busy={busy}
            onWater={(water) =>
              void clean(water).then((cleanedBefore) => {
                if (cleanedBefore !== null) set({ cleanedBefore });
              })
            }
          />
        </>
      )}
      {problem !== null && (
        <Failed title={t("write.failed")}>
          <p>{problem.message}</p>
        </Failed>
      )}
    </div>
  );
}

import type { DeviceLog } from "@pistor/api/devices";
import { day, time } from "../kit/format.ts";
import { useDeviceWords } from "./device-words.ts";

/** `22 Nov, 10:12 · Mert Demir · Sterile water`. */
export function useCleanedLine(): (line: Pick<DeviceLog, "at" | "by" | "water">) => string {
  const t = useDeviceWords();
  return ({ at, by, water }) =>
    t("cleanedLine", { day: day(at, "short"), time: time(at), by, water: t(`water.${water ?? "unknown"}`) });
}

/** `22 Nov 2026, 10:12`. */
export function useMomentLine(): (moment: string) => string {
  return (moment) => `${day(moment)}, ${time(moment)}`;
}

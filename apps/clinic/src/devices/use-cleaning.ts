import { logDevice } from "@pistor/api/devices";
import type { Cleaning, WaterKind } from "@pistor/core/devices";
import { useWrite } from "../kit/client.ts";
import { useStamp } from "../session/stamp.ts";

/** Writes a cleaning into a device's log, and gives the line as a session's record names it. */
export function useCleaning(deviceId: string, sessionId: string) {
  const { now } = useStamp();
  const log = useWrite(logDevice, ["device.list", "device.show"]);
  const clean = async (water: WaterKind): Promise<Cleaning | null> => {
    try {
      const { log: line } = await log.write({
        input: { params: { deviceId }, body: { kind: "cleaned", water, sessionId, at: now() } },
      });
      return { logId: line.id, at: line.at, by: line.by, water };
    } catch {
      // The refusal stands beside the keys.
      return null;
    }
  };
  return { clean, busy: log.busy, problem: log.problem };
}

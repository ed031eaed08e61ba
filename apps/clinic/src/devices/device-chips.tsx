import type { Device } from "@pistor/api/devices";
import { Chip } from "@pistor/ui";
import { useDeviceWords } from "./device-words.ts";

/** Where a device stands: held, out of use, to be cleaned, or ready. */
export function DeviceChips({ device }: { device: Device }) {
  const t = useDeviceWords();
  if (device.state === "held")
    return (
      <Chip tone="stop" icon="octagon">
        {t("state.held")}
      </Chip>
    );
  if (device.state === "retired") return <Chip icon="lock">{t("state.retired")}</Chip>;
  return device.needsCleaning ? (
    <Chip tone="care" icon="warning">
      {t("needsCleaning")}
    </Chip>
  ) : (
    <Chip tone="ok" icon="circle-tick">
      {t("ready")}
    </Chip>
  );
}

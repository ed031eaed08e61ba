import "./devices.css";
import type { WaterKind } from "@pistor/core/devices";
import { Button } from "@pistor/ui";
import { useDeviceWords } from "./device-words.ts";

const waters = ["sterile", "sterile-filtered", "none", "tap"] as const satisfies readonly WaterKind[];

/** One large key for each water: a gloved hand writes a cleaning with one tap. */
export function WaterKeys({
  label,
  blocked,
  busy,
  onWater,
}: {
  label: string;
  blocked?: string | undefined;
  busy: boolean;
  onWater: (water: WaterKind) => void;
}) {
  const t = useDeviceWords();
  return (
    <div className="water-keys" role="group" aria-label={label}>
      {waters.map((water) => (
        <Button
          key={water}
          size="large"
          look={water === "sterile" ? "primary" : "secondary"}
          blocked={blocked}
          busy={busy}
          onClick={() => onWater(water)}
        >
          {t(`water.${water}`)}
        </Button>
      ))}
    </div>
  );
}

import type { Device } from "@pistor/api/devices";
import { holdDevice } from "@pistor/api/devices";
import { isForbidden } from "@pistor/core/devices";
import { Button, Card, Failed, FindingRow, TextField } from "@pistor/ui";
import { useState } from "react";
import { useCitesWords } from "../kit/cites-words.ts";
import { useWrite } from "../kit/client.ts";
import { useDeviceWords } from "./device-words.ts";

const shortestReason = 3;

/** Holds a device back or releases it; one that no clinic uses has its reason in place of the button. */
export function HoldForm({ device }: { device: Device }) {
  const t = useDeviceWords();
  const words = useCitesWords();
  const [reason, setReason] = useState("");
  const hold = useWrite(holdDevice, ["device.list", "device.show"]);
  if (device.state === "retired") return null;
  const held = device.state === "held";
  const forbidden = isForbidden(device.kind, device.needlesPerShot);
  return (
    <Card title={t("hold.title")}>
      <div className="equipment__part">
        {held && (
          <ul>
            {device.findings.slice(0, 1).map((finding) => (
              <FindingRow
                key={finding.rule}
                level="stop"
                tell={finding.tell}
                tellLang={finding.tellLang}
                claims={finding.claims}
                disagree={finding.disagree}
                words={words}
              />
            ))}
          </ul>
        )}
        {!forbidden && (
          <>
            <TextField label={t("hold.reason")} value={reason} maxLength={500} onChange={setReason} />
            <Button
              look={held ? "secondary" : "danger"}
              busy={hold.busy}
              blocked={reason.trim().length < shortestReason ? t("hold.reasonHow") : undefined}
              onClick={() =>
                void hold
                  .write({
                    input: { params: { deviceId: device.id }, body: { state: held ? "in-use" : "held", reason } },
                  })
                  .then(() => setReason(""))
                  // The refusal stands below.
                  .catch(() => undefined)
              }
            >
              {held ? t("hold.release") : t("hold.hold")}
            </Button>
          </>
        )}
        {hold.problem !== null && (
          <Failed title={t("write.failed")}>
            <p>{hold.problem.message}</p>
          </Failed>
        )}
      </div>
    </Card>
  );
}

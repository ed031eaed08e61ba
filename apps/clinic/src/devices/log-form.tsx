import type { handLogKinds } from "@pistor/api/devices";
import { logDevice } from "@pistor/api/devices";
import type { WaterKind } from "@pistor/core/devices";
import { Button, Card, Choice, Failed, TextField } from "@pistor/ui";
import { useState } from "react";
import { useWrite } from "../kit/client.ts";
import { useStamp } from "../session/stamp.ts";
import { useDeviceWords } from "./device-words.ts";
import { WaterKeys } from "./water-keys.tsx";

type Kind = (typeof handLogKinds)[number];

const kinds = ["cleaned", "disinfected", "sterilised", "water-changed", "maintenance"] as const satisfies Kind[];

/** A line for the log: what was done, then one tap on the water. */
export function LogForm({ deviceId }: { deviceId: string }) {
  const t = useDeviceWords();
  const { now } = useStamp();
  const [kind, setKind] = useState<Kind>("cleaned");
  const [product, setProduct] = useState("");
  const [waterLot, setWaterLot] = useState("");
  const [note, setNote] = useState("");
  const log = useWrite(logDevice, ["device.list", "device.show"]);
  const write = (water: WaterKind | null) =>
    void log
      .write({
        input: { params: { deviceId }, body: { kind, water, waterLot, product, note, sessionId: null, at: now() } },
      })
      .then(() => setNote(""))
      // The refusal stands below.
      .catch(() => undefined);
  return (
    <Card title={t("write.title")}>
      <div className="equipment__part">
        <Choice<Kind>
          legend={t("write.what")}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`log.${value}`) }))}
          onChange={setKind}
        />
        {kind !== "maintenance" && (
          <div className="equipment__row">
            <TextField label={t("write.product")} value={product} maxLength={120} onChange={setProduct} />
            <TextField label={t("write.lot")} dir="ltr" value={waterLot} maxLength={80} onChange={setWaterLot} />
          </div>
        )}
        <TextField label={t("write.note")} value={note} maxLength={500} onChange={setNote} />
        {kind === "maintenance" ? (
          <Button size="large" look="primary" busy={log.busy} onClick={() => write(null)}>
            {t("write.go")}
          </Button>
        ) : (
          <div>
            <p>
              <strong>{t("write.with")}</strong> <span className="quiet">{t("write.how")}</span>
            </p>
            <WaterKeys label={t("write.with")} busy={log.busy} onWater={write} />
          </div>
        )}
        {log.problem !== null && (
          <Failed title={t("write.failed")}>
            <p>{log.problem.message}</p>
          </Failed>
        )}
      </div>
    </Card>
  );
}

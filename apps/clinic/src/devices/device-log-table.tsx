import type { DeviceLog } from "@pistor/api/devices";
import { Card, Chip, Scrolls } from "@pistor/ui";
import { day, time } from "../kit/format.ts";
import { useDeviceWords } from "./device-words.ts";

/** Every line of the log, the latest first; tap water stands out. */
export function DeviceLogTable({ log }: { log: readonly DeviceLog[] }) {
  const t = useDeviceWords();
  return (
    <Card title={t("logTitle")}>
      {log.length === 0 ? (
        <p>{t("logEmpty")}</p>
      ) : (
        <Scrolls className="devices__table" label={t("logTitle")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("columns.when")}</th>
                <th scope="col">{t("columns.what")}</th>
                <th scope="col">{t("columns.water")}</th>
                <th scope="col">{t("columns.by")}</th>
                <th scope="col">{t("columns.note")}</th>
              </tr>
            </thead>
            <tbody>
              {log.map((line) => (
                <tr key={line.id}>
                  <td>
                    {day(line.at)} <strong>{time(line.at)}</strong>
                  </td>
                  <td>{t(`log.${line.kind}`)}</td>
                  <td>
                    <Water line={line} />
                  </td>
                  <td>{line.by}</td>
                  <td>{[line.product, line.note].filter((part) => part !== "").join(" · ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolls>
      )}
    </Card>
  );
}

function Water({ line: { water, waterLot } }: { line: DeviceLog }) {
  const t = useDeviceWords();
  if (water === null) return <>–</>;
  const refused = water === "tap" || water === "unknown";
  return (
    <>
      {refused ? (
        <Chip tone="stop" icon="octagon">
          {t(`water.${water}`)}
        </Chip>
      ) : (
        t(`water.${water}`)
      )}{" "}
      <bdi dir="ltr">{waterLot}</bdi>
    </>
  );
}

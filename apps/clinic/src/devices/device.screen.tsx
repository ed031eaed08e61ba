import "./devices.css";
import type { showDevice as Shown } from "@pistor/api/devices";
import { holdDevice, showDevice } from "@pistor/api/devices";
import type { ReplyOf } from "@pistor/api/kit";
import { Button, Card, Facts, PageHead, Waiting } from "@pistor/ui";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { useCleanedLine, useMomentLine } from "./cleaned-line.ts";
import { DeviceChips } from "./device-chips.tsx";
import { DeviceLogTable } from "./device-log-table.tsx";
import { DeviceSessions } from "./device-sessions.tsx";
import { useDeviceWords, useDeviceWordsReady } from "./device-words.ts";
import { HoldForm } from "./hold-form.tsx";
import { LogForm } from "./log-form.tsx";
import { mayLogDevices } from "./may-keep-devices.ts";

/** One device: its log, and whom it served. Printed, it is the cleaning log alone. */
export function DeviceScreen() {
  const { t } = useTranslation();
  const { deviceId } = useParams({ from: "/devices/$deviceId" });
  const device = useEndpoint(showDevice, { params: { deviceId }, query: { lang: currentLanguage() } });
  if (!useDeviceWordsReady()) return <Waiting label={t("state.waiting")} />;
  return <Show of={device}>{(reply) => <OneDevice reply={reply} />}</Show>;
}

function OneDevice({ reply }: { reply: ReplyOf<typeof Shown> }) {
  const t = useDeviceWords();
  const { role } = useMe();
  const cleanedLine = useCleanedLine();
  const momentLine = useMomentLine();
  const { device, log, sessions, clinic } = reply;
  useTitle(device.name);
  return (
    <>
      <PageHead
        title={device.name}
        below={`${t(`kind.${device.kind}`)} · ${clinic}`}
        actions={
          <>
            <Link to="/devices" className="button button--quiet">
              {t("back")}
            </Link>
            <Button icon="print" onClick={() => window.print()}>
              {t("print")}
            </Button>
          </>
        }
      />
      <div className="page-body devices__page">
        <div className="devices__column devices__side">
          {mayLogDevices(role) && device.state !== "retired" && <LogForm deviceId={device.id} />}
          {holdDevice.may.includes(role) && <HoldForm device={device} />}
        </div>
        <div className="devices__column devices__main">
          <Card title={t("columns.device")} aside={<DeviceChips device={device} />}>
            <Facts
              rows={[
                [
                  t("serial"),
                  <bdi key="serial" dir="ltr">
                    {device.serial || "–"}
                  </bdi>,
                ],
                [t("maker"), device.maker || "–"],
                [t("pathTitle"), t(`path.${device.fluidPath}`)],
                ...(device.needlesPerShot === null
                  ? []
                  : [
                      [
                        t("needles"),
                        <bdi key="needles" dir="ltr">
                          {device.needlesPerShot}
                        </bdi>,
                      ] as const,
                    ]),
                [t("lastCleaned"), device.lastCleaned === null ? t("never") : cleanedLine(device.lastCleaned)],
                [t("lastUsed"), device.lastUsedAt === null ? t("never") : momentLine(device.lastUsedAt)],
              ]}
            />
          </Card>
          <DeviceSessions sessions={sessions} />
          <DeviceLogTable log={log} />
        </div>
      </div>
    </>
  );
}

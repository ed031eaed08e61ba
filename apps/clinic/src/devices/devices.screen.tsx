import "./devices.css";
import type { Device } from "@pistor/api/devices";
import { listDevices } from "@pistor/api/devices";
import { Card, Empty, Facts, FindingRow, PageHead, Waiting } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useCitesWords } from "../kit/cites-words.ts";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { AddDevice } from "./add-device.tsx";
import { useCleanedLine, useMomentLine } from "./cleaned-line.ts";
import { DeviceChips } from "./device-chips.tsx";
import { useDeviceWords, useDeviceWordsReady } from "./device-words.ts";
import { mayKeepDevices } from "./may-keep-devices.ts";

/** Every device with where it stands between two patients. */
export function DevicesScreen() {
  const { t } = useTranslation();
  return useDeviceWordsReady() ? <Devices /> : <Waiting label={t("state.waiting")} />;
}

function Devices() {
  const t = useDeviceWords();
  const { role } = useMe();
  useTitle(t("title"));
  const list = useEndpoint(listDevices, { query: { lang: currentLanguage() } });
  return (
    <>
      <PageHead title={t("title")} below={t("text")} />
      <div className="page-body devices__column">
        <Show of={list}>
          {({ devices }) =>
            devices.length === 0 ? (
              <Empty title={t("empty")} />
            ) : (
              <div className="devices__list">
                {devices.map((device) => (
                  <DeviceCard key={device.id} device={device} />
                ))}
              </div>
            )
          }
        </Show>
        {mayKeepDevices(role) && <AddDevice />}
      </div>
    </>
  );
}

function DeviceCard({ device }: { device: Device }) {
  const t = useDeviceWords();
  const words = useCitesWords();
  const cleanedLine = useCleanedLine();
  const momentLine = useMomentLine();
  const against = device.state === "held" ? device.findings : [];
  return (
    <Card
      title={
        <Link to="/devices/$deviceId" params={{ deviceId: device.id }} className="devices__link">
          {device.name}
        </Link>
      }
      aside={<DeviceChips device={device} />}
    >
      <Facts
        rows={[
          [t("add.kind"), t(`kind.${device.kind}`)],
          [
            t("serial"),
            <bdi key="serial" dir="ltr">
              {device.serial || "–"}
            </bdi>,
          ],
          [t("lastCleaned"), device.lastCleaned === null ? t("never") : cleanedLine(device.lastCleaned)],
          [t("lastUsed"), device.lastUsedAt === null ? t("never") : momentLine(device.lastUsedAt)],
        ]}
      />
      {against.length > 0 && (
        <ul>
          {against.slice(0, 1).map((finding) => (
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
    </Card>
  );
}

import type { Device } from "@pistor/api/devices";
import { listDevices, showDevice } from "@pistor/api/devices";
import { call } from "@pistor/api/kit";
import type { Cleaning, Equipment, EquipmentDelivery } from "@pistor/core/devices";
import { cleaningKinds, deliveries, deliveryOf, isForbidden } from "@pistor/core/devices";
import { Card, Choice, Waiting } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useDeviceWords, useDeviceWordsReady } from "../devices/device-words.ts";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { CleanedBefore } from "./cleaned-before.tsx";
import { DeviceSettings } from "./device-settings.tsx";
import { EquipmentFindings } from "./equipment-findings.tsx";
import { HeadFields, NeedleFields } from "./needle-fields.tsx";
import type { StepProps } from "./session-steps.ts";
import type { SetEquipment } from "./set-equipment.ts";

const nothing: Omit<Equipment, "delivery"> = {
  device: null,
  needle: null,
  head: null,
  cleanedBefore: null,
  cleanedAfter: null,
  settings: { depthMm: null, polarity: {}, mAPerCm2: null, kHz: null },
  answers: {},
};

/** What the session is given with: by hand or a device, its needle, its cleaning, and what speaks against them. */
export function EquipmentCard(props: Pick<StepProps, "session" | "draft">) {
  const { t } = useTranslation();
  return useDeviceWordsReady() ? <Chosen {...props} /> : <Waiting label={t("state.waiting")} />;
}

function Chosen({ session, draft }: Pick<StepProps, "session" | "draft">) {
  const t = useDeviceWords();
  const { equipment } = draft.document;
  const set: SetEquipment = (part) =>
    draft.change((before) =>
      before.equipment === undefined ? before : { ...before, equipment: { ...before.equipment, ...part } },
    );
  const deliver = (delivery: EquipmentDelivery) =>
    draft.change((before) => ({
      ...before,
      // The needle in the hand stays when a gun takes it up; all else is of the device.
      equipment: {
        ...nothing,
        delivery,
        needle: delivery === "needle-free" ? null : (before.equipment?.needle ?? null),
      },
    }));
  return (
    <Card title={t("equipment.title")}>
      <Choice<EquipmentDelivery>
        legend={t("equipment.delivery")}
        value={equipment?.delivery ?? null}
        options={deliveries.map((value) => ({ value, label: t(`equipment.${value}`) }))}
        onChange={deliver}
      />
      {equipment !== undefined && (
        <>
          {equipment.delivery !== "hand" && (
            <DeviceChoice equipment={equipment} firstNeedleAt={draft.document.firstNeedleAt} set={set} />
          )}
          <EquipmentFindings draft={draft} equipment={equipment} />
          {!isRefused(equipment) && <Filled session={session} draft={draft} equipment={equipment} set={set} />}
        </>
      )}
    </Card>
  );
}

/** A device that is held or that no clinic uses is answered with its reason alone: there is nothing to fill in for it. */
function isRefused({ device }: Equipment): boolean {
  if (device === null || device.kind === null) return false;
  return device.state !== "in-use" || isForbidden(device.kind, device.needlesPerShot);
}

/** Needle, head, settings and cleaning. */
function Filled({
  session,
  draft,
  equipment,
  set,
}: Pick<StepProps, "session" | "draft"> & { equipment: Equipment; set: SetEquipment }) {
  const { device } = equipment;
  return (
    <>
      {device !== null && <CleanedBefore session={session} equipment={equipment} device={device} set={set} />}
      {equipment.delivery !== "needle-free" && <NeedleFields needle={equipment.needle} set={set} />}
      {device?.fluidPath === "single-use" && <HeadFields head={equipment.head} set={set} />}
      {device !== null && (
        <DeviceSettings
          key={device.id}
          equipment={equipment}
          mixture={draft.document.mixture?.ingredients ?? []}
          set={set}
        />
      )}
    </>
  );
}

/** Every device of the kind, also the one that is refused: who reaches for it is told why. */
function DeviceChoice({
  equipment,
  firstNeedleAt,
  set,
}: {
  equipment: Equipment;
  firstNeedleAt: string | undefined;
  set: SetEquipment;
}) {
  const t = useDeviceWords();
  const list = useEndpoint(listDevices, { query: { lang: currentLanguage() } });
  if (list.state === "waiting") return null;
  if (list.state === "failed")
    return <p className="equipment__part">{t("equipment.listAway", { why: list.problem.message })}</p>;
  const fitting = list.reply.devices.filter(
    ({ kind, state }) => state !== "retired" && deliveryOf(kind) === equipment.delivery,
  );
  if (fitting.length === 0) return <p className="equipment__part">{t("equipment.noDevice")}</p>;
  return (
    <div className="equipment__part">
      <Choice
        legend={t("equipment.device")}
        value={equipment.device?.id ?? null}
        options={fitting.map((device) => ({ value: device.id, label: <DeviceLabel device={device} /> }))}
        onChange={(id) => {
          const device = fitting.find((each) => each.id === id);
          if (device === undefined) return;
          set(taken(device));
          if (firstNeedleAt === undefined) return;
          void lastCleanedBefore(id, firstNeedleAt).then(
            (cleanedBefore) => set({ cleanedBefore }),
            // Without the network the last cleaning of all stays, and the server says whether it came too late.
            () => undefined,
          );
        }}
      />
    </div>
  );
}

function DeviceLabel({ device }: { device: Device }) {
  const t = useDeviceWords();
  return (
    <>
      {device.name} <bdi dir="ltr">{device.serial}</bdi>{" "}
      {device.state === "held" && <small className="devices__held">{t("state.held")}</small>}
    </>
  );
}

/** Where needles went in already, it is the cleaning before them that counts. */
async function lastCleanedBefore(deviceId: string, moment: string): Promise<Cleaning | null> {
  const { log } = await call(fetch, showDevice, { params: { deviceId } });
  const line = log.find(
    ({ kind, at }) => cleaningKinds.some((each) => each === kind) && Date.parse(at) <= Date.parse(moment),
  );
  return line === undefined ? null : { logId: line.id, at: line.at, by: line.by, water: line.water ?? "unknown" };
}

/** A device with its last cleaning, where it was not used since. */
function taken(device: Device): Partial<Equipment> {
  const { id, name, serial, kind, fluidPath, needlesPerShot, state, heldWhy, lastUsedAt, lastCleaned } = device;
  return {
    device: { id, name, serial, kind, fluidPath, needlesPerShot, state, heldWhy, lastUsedAt },
    head: null,
    cleanedBefore:
      device.needsCleaning || lastCleaned === null
        ? null
        : { logId: lastCleaned.id, at: lastCleaned.at, by: lastCleaned.by, water: lastCleaned.water ?? "unknown" },
    cleanedAfter: null,
    settings: nothing.settings,
  };
}

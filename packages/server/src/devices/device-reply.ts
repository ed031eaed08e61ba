import type { Device, DeviceLog } from "@pistor/api/devices";
import type { FindingReply } from "@pistor/api/evidence";
import type { Equipment, EquipmentFinding } from "@pistor/core/devices";
import { cleaningState, deliveryOf, judgeEquipment } from "@pistor/core/devices";
import type { Language } from "@pistor/core/evidence";
import { tell, word } from "@pistor/core/evidence";
import { deviceKnowledge, deviceTexts } from "@pistor/knowledge/devices";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";
import type { KeptDevice, KeptLine } from "./device.queries.ts";

/** A device with where it stands, and what speaks against taking it now. */
export function deviceReplyOf(
  clinic: ClinicPlace,
  device: KeptDevice,
  lines: readonly KeptLine[],
  lang: Language,
): Device {
  const own = lines.filter(({ deviceId }) => deviceId === device.id);
  const { lastCleaned, lastUsedAt, needsCleaning } = cleaningState(own);
  const cleaning = own.find(({ id }) => id === lastCleaned?.id);
  const heldWhy = device.state === "held" ? whyHeld(own) : "";
  const at = (moment: string) => atClinic(clinic, moment);
  const delivery = deliveryOf(device.kind);
  const equipment: Equipment = {
    delivery,
    device: { ...device, heldWhy, lastUsedAt: lastUsedAt === null ? null : at(lastUsedAt) },
    needle: null,
    head: null,
    cleanedBefore:
      cleaning === undefined
        ? null
        : { logId: cleaning.id, at: at(cleaning.at), by: cleaning.by, water: cleaning.water ?? "unknown" },
    cleanedAfter: null,
    settings: { depthMm: null, polarity: {}, mAPerCm2: null, kHz: null },
    answers: {},
  };
  const use = { treatment: delivery === "needle-free" ? "needle-free" : "", on: "", layers: [], substances: [] };
  const found = judgeEquipment(deviceKnowledge, equipment, use).filter(({ rule }) => rule.startsWith("device."));
  return {
    ...device,
    heldWhy,
    needsCleaning,
    lastCleaned: cleaning === undefined ? null : logReplyOf(clinic, cleaning),
    lastUsedAt: lastUsedAt === null ? null : at(lastUsedAt),
    findings: found.map((finding) => wordEquipment(finding, lang)),
  };
}

/** The reason of the last hold. */
export function whyHeld(lines: readonly KeptLine[]): string {
  return lines.find(({ kind }) => kind === "held")?.note ?? "";
}

export function logReplyOf(clinic: ClinicPlace, { deviceId: _, ...line }: KeptLine): DeviceLog {
  return { ...line, at: atClinic(clinic, line.at) };
}

/** A finding on equipment with its sentence, ids of questions in it as words. */
export function wordEquipment(finding: EquipmentFinding, lang: Language): FindingReply {
  const { answers } = finding.because;
  const because = Array.isArray(answers)
    ? { ...finding.because, answers: answers.map((id) => word(deviceTexts, `answer.${String(id)}`, {}, lang).text) }
    : finding.because;
  const { claims, tell: told, ...rest } = tell(deviceTexts, { ...finding, because }, lang, "staff");
  return { ...rest, because: { ...finding.because }, claims: claims.map((claim) => ({ ...claim })), tell: told };
}

import { readMoment } from "../basics/index.ts";
import type { Finding } from "../evidence/index.ts";
import { disagree } from "../evidence/index.ts";
import { mayTouch } from "./cleaning-state.ts";
import { deliveryOf, isMultiInjector } from "./device-kinds.ts";
import type { DeviceKnowledge } from "./device-knowledge.ts";
import type { Cleaning, Equipment } from "./equipment.ts";
import { needleFreeQuestions } from "./equipment.ts";

/** What speaks against working with this equipment. */
export type EquipmentFinding = Finding<"refused" | "caution">;

/** The session that the equipment serves. */
export interface EquipmentUse {
  readonly treatment: string;
  /** The day of the session. */
  readonly on: string;
  /** Of each region that takes a needle: how deep, and the needle that the map was drawn for. */
  readonly layers: readonly { readonly region: string; readonly depthMm: number; readonly needleMm: number | null }[];
  /** Substances of the mixture. */
  readonly substances: readonly string[];
  readonly firstNeedleAt?: string | undefined;
  readonly lastNeedleAt?: string | undefined;
}

type Say = (rule: string, then: EquipmentFinding["then"], because?: Readonly<Record<string, unknown>>) => void;

/** Everything that speaks against the equipment, the device first. Empty: nothing was found. */
export function judgeEquipment(
  knowledge: DeviceKnowledge,
  equipment: Equipment,
  use: EquipmentUse,
): readonly EquipmentFinding[] {
  const found: EquipmentFinding[] = [];
  const say: Say = (rule, then, because = {}) => {
    const claims = knowledge.claims[rule] ?? [];
    found.push({ rule, then, until: null, because, claims, disagree: disagree(claims) });
  };
  judgeDevice(knowledge, equipment, use, say);
  judgeCleaning(equipment, use, say);
  if (equipment.delivery === "needle-free") judgeNeedleFree(knowledge, equipment, use, say);
  else {
    judgeNeedle(equipment, use, say);
    if (equipment.delivery === "gun") judgeHead(equipment, use, say);
  }
  return found;
}

/** The worst of it. */
export function equipmentVerdict(findings: readonly EquipmentFinding[]): "ok" | "caution" | "refused" {
  if (findings.some(({ then }) => then === "refused")) return "refused";
  return findings.length > 0 ? "caution" : "ok";
}

function judgeDevice(knowledge: DeviceKnowledge, { delivery, device }: Equipment, use: EquipmentUse, say: Say): void {
  const screened = use.treatment === "needle-free" ? "needle-free" : "needle";
  if ((delivery === "needle-free") !== (screened === "needle-free"))
    say("device.other-delivery", "refused", { delivery, screened });
  if (delivery !== "hand" && device === null) say("device.not-named", "refused");
  if (device === null) return;
  const { name, kind, fluidPath, needlesPerShot, state, heldWhy } = device;
  if (kind === null) {
    say("device.unknown", "refused", { device: name });
    return;
  }
  if (deliveryOf(kind) !== delivery) say("device.delivers-otherwise", "refused", { device: name, delivery });
  if (isMultiInjector(kind, needlesPerShot))
    say("device.multi-injector", "refused", { device: name, most: knowledge.needlesPerShot.settled.value });
  else if (kind === "dermojet") say("device.dermojet", "refused", { device: name });
  else if (state !== "in-use")
    say(state === "retired" ? "device.retired" : "device.held", "refused", { device: name, heldWhy });
  if (kind === "gun-single-needle" && fluidPath !== knowledge.fluidPath.settled.value)
    say("device.fluid-path-reprocessed", "refused", { device: name });
}

/** Before: cleaned since the last patient. After is for the signature to wait for; its water is judged all the same. */
function judgeCleaning(equipment: Equipment, use: EquipmentUse, say: Say): void {
  const { device, cleanedBefore, cleanedAfter } = equipment;
  if (device === null) return;
  const { lastUsedAt, name } = device;
  const start = use.firstNeedleAt;
  if (cleanedBefore === null) say("device.not-cleaned", "refused", { device: name, lastUsedAt });
  else if (lastUsedAt !== null && readMoment(cleanedBefore.at) < readMoment(lastUsedAt))
    say("device.not-cleaned", "refused", { device: name, lastUsedAt, cleanedAt: cleanedBefore.at });
  else if (start !== undefined && readMoment(cleanedBefore.at) > readMoment(start))
    say("device.cleaned-too-late", "refused", { device: name, cleanedAt: cleanedBefore.at });
  else judgeWater(cleanedBefore, name, say);
  if (cleanedAfter !== null) judgeWater(cleanedAfter, name, say);
}

function judgeWater({ water, at }: Cleaning, device: string, say: Say): void {
  if (water === "tap") say("device.water-tap", "refused", { device, at });
  else if (!mayTouch(water)) say("device.water-unknown", "refused", { device, at });
  else if (water === "sterile-filtered") say("device.water-filtered", "caution", { device, at });
}

function judgeNeedle({ needle, settings }: Equipment, { layers, on }: EquipmentUse, say: Say): void {
  const deepest = layers.reduce((most, { depthMm }) => Math.max(most, depthMm), 0);
  const { depthMm } = settings;
  if (depthMm !== null && deepest > 0 && depthMm > deepest)
    say("device.set-deeper", "refused", { setMm: depthMm, depthMm: deepest });
  if (depthMm !== null && depthMm < deepest)
    say("device.set-shallower", "caution", { setMm: depthMm, depthMm: deepest });
  if (needle === null) {
    say("needle.not-given", "refused");
    return;
  }
  const { lengthMm, lot, expires, held } = needle;
  for (const layer of layers)
    if (lengthMm < layer.depthMm)
      say("needle.shorter-than-depth", "refused", { region: layer.region, needleMm: lengthMm, depthMm: layer.depthMm });
    else if (layer.needleMm !== null && layer.needleMm !== lengthMm)
      say("needle.differs-from-map", "caution", { region: layer.region, needleMm: lengthMm, mapMm: layer.needleMm });
  if (held) say("needle.held", "refused", { lot });
  if (expires !== null && expires < on) say("needle.expired", "refused", { lot, expires });
  if (lot === null) say("needle.lot-missing", "caution");
}

function judgeHead({ device, head }: Equipment, { on }: EquipmentUse, say: Say): void {
  if (device?.fluidPath !== "single-use") return;
  if (head === null || head.lot === null) {
    say("head.not-given", "refused", { device: device.name });
    return;
  }
  const { lot, piece, expires, held, usedBefore } = head;
  if (usedBefore) say("head.reused", "refused", { lot, piece });
  if (held) say("head.held", "refused", { lot });
  if (expires !== null && expires < on) say("head.expired", "refused", { lot, expires });
  if (piece === "") say("head.piece-missing", "caution", { lot });
}

function judgeNeedleFree(
  knowledge: DeviceKnowledge,
  { device, settings, answers }: Equipment,
  { substances }: EquipmentUse,
  say: Say,
): void {
  const asked = needleFreeQuestions.filter((question) => answers[question] === true);
  if (asked.length > 0) say("needle-free.excluded", "refused", { answers: asked });
  const open = needleFreeQuestions.filter((question) => (answers[question] ?? null) === null);
  if (open.length > 0) say("needle-free.not-asked", "refused", { answers: open });
  if (device?.kind === "iontophoresis") {
    const without = substances.filter((substance) => settings.polarity[substance] === undefined);
    if (without.length > 0) say("needle-free.polarity-missing", "refused", { substances: without });
    const most = knowledge.mAPerCm2.settled.value;
    if (settings.mAPerCm2 === null) say("needle-free.current-missing", "refused");
    else if (settings.mAPerCm2 > most)
      say("needle-free.current-above", "refused", { mAPerCm2: settings.mAPerCm2, most });
  }
  if (device?.kind === "ultrasound") {
    const { kHz } = settings;
    const low = knowledge.lowKHz.settled.value;
    const high = knowledge.highKHz.settled.value;
    if (kHz === null) say("needle-free.frequency-missing", "refused");
    else if (![low, high].some(({ from, to }) => from <= kHz && kHz <= to))
      say("needle-free.frequency-outside", "caution", {
        kHz,
        low: `${low.from}–${low.to}`,
        high: `${high.from}–${high.to}`,
      });
  }
}

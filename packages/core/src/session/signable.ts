import { hourMs, minuteMs, readMoment } from "../basics/index.ts";
import type { DeviceKnowledge } from "../devices/index.ts";
import { judgeEquipment } from "../devices/index.ts";
import type { Claim, Finding, Parameter } from "../evidence/index.ts";
import { disagree } from "../evidence/index.ts";
import { compareWithPlan } from "./compare-with-plan.ts";
import { equipmentUse } from "./equipment-use.ts";
import type { Charts } from "./map-missing.ts";
import { checkCautionZones } from "./map-missing.ts";
import type { SessionRecord } from "./record.ts";
import type { RoomKnowledge } from "./room.ts";
import { checkObservation, checkPhotos } from "./room-missing.ts";
import { totals } from "./totals.ts";

/** What keeps a record from being signed. */
export type Missing = Finding<"not-signable">;

/** What the checks rest on. */
export interface SessionKnowledge {
  /** Hours from placing the allergy test to the reading that counts. */
  readonly allergyReadingHours: Parameter<number>;
  readonly devices: DeviceKnowledge;
  readonly room: RoomKnowledge;
  readonly claims: Readonly<Record<string, readonly Claim[]>>;
}

type Say = (rule: string, because?: Readonly<Record<string, unknown>>) => void;

/**
 * Everything that a signature still waits for, in the order of the session's steps. Empty: it can be signed.
 *
 * A check that was not made is as missing as one that failed: unknown is not no.
 *
 * @param charts the charts of the map, for its caution zones; the server gives all, a screen those that it has loaded
 */
export function signable(record: SessionRecord, knowledge: SessionKnowledge, charts?: Charts): Missing[] {
  const missing: Missing[] = [];
  const say: Say = (rule, because = {}) => {
    const claims = knowledge.claims[rule] ?? knowledge.devices.claims[rule] ?? [];
    missing.push({ rule, then: "not-signable", until: null, because, claims, disagree: disagree(claims) });
  };
  checkPatient(record, say);
  checkConsent(record, say);
  checkAllergyTest(record, knowledge, say);
  checkCream(record, say);
  checkRoom(record, say);
  checkPhotos(record, knowledge.room, say);
  checkEquipment(record, knowledge, say);
  checkMixture(record, say);
  checkMap(record, say);
  checkCautionZones(record, charts, say);
  checkObservation(record, knowledge.room, say);
  for (const { rule, then, because } of compareWithPlan(record))
    if (then === "reason-missing") say("session.deviation-without-reason", { deviation: rule, ...because });
  return missing;
}

function checkPatient({ checks, on }: SessionRecord, say: Say): void {
  if (checks.identity === undefined) say("session.identity-not-confirmed");
  if (checks.allergies === undefined) say("session.allergies-not-asked");
  const { eligibility } = checks;
  if (eligibility === undefined) say("session.eligibility-not-checked");
  else if (eligibility.on !== on) say("session.eligibility-of-another-day", { on: eligibility.on, session: on });
  else if (eligibility.decision === "physician-decides" && eligibility.decidedBy === undefined)
    say("session.physician-has-not-decided");
  else if (eligibility.decision !== "eligible" && eligibility.decision !== "physician-decides")
    say("session.not-eligible-on-the-day", { decision: eligibility.decision });
}

function checkConsent({ checks, firstNeedleAt }: SessionRecord, say: Say): void {
  const { consent } = checks;
  if (consent === undefined) {
    say("session.consent-missing");
    return;
  }
  if (consent.withdrawnAt !== null) {
    say("session.consent-withdrawn", { at: consent.withdrawnAt });
    return;
  }
  if (!consent.coversThis) {
    say("session.consent-of-another-plan", { version: consent.version });
    return;
  }
  if (firstNeedleAt !== undefined && readMoment(consent.signedAt) > readMoment(firstNeedleAt))
    say("session.consent-after-the-needle", { signedAt: consent.signedAt, firstNeedleAt });
}

function checkAllergyTest({ checks, firstNeedleAt }: SessionRecord, knowledge: SessionKnowledge, say: Say): void {
  const test = checks.allergyTest;
  if (test === undefined) {
    say("session.allergy-test-missing");
    return;
  }
  const hours = knowledge.allergyReadingHours.settled.value;
  const due = readMoment(test.placedAt) + hours * hourMs;
  // A cream is one of the things tested, so that the reading must come before it, or before the needle without one.
  const bare = checks.cream?.used === true ? checks.cream.onAt : firstNeedleAt;
  const read = test.readAt.some(
    (at) => readMoment(at) >= due && (bare === undefined || readMoment(at) <= readMoment(bare)),
  );
  if (!read) {
    say("session.allergy-test-not-read", { placedAt: test.placedAt, hours });
    return;
  }
  if (test.result !== "negative") say("session.allergy-test-not-negative", { result: test.result });
}

function checkCream({ checks, firstNeedleAt }: SessionRecord, say: Say): void {
  const { cream } = checks;
  if (cream === undefined) {
    say("session.cream-not-recorded");
    return;
  }
  if (!cream.used || firstNeedleAt === undefined) return;
  const minutes = (readMoment(cream.offAt ?? firstNeedleAt) - readMoment(cream.onAt)) / minuteMs;
  const { minMinutes, maxMinutes } = cream;
  if (minutes < minMinutes) say("session.cream-too-short", { minutes, minMinutes });
  if (minutes > maxMinutes) say("session.cream-too-long", { minutes, maxMinutes });
}

function checkRoom({ checks, on, performer }: SessionRecord, say: Say): void {
  if (checks.kit === undefined) say("session.kit-not-seen");
  else if (checks.kit.expires <= on) say("session.kit-out-of-date", { expires: checks.kit.expires });
  if (performer === undefined) say("session.performer-missing");
  if (checks.secondPerson === undefined) say("session.second-person-missing");
  else if (checks.secondPerson === performer) say("session.second-person-is-the-first", { performer });
}

/** What is only a caution stops nobody. With a device, the session waits for its cleaning after the last needle. */
function checkEquipment(record: SessionRecord, { devices }: SessionKnowledge, say: Say): void {
  const { equipment, lastNeedleAt } = record;
  if (equipment === undefined) {
    say("session.equipment-missing");
    return;
  }
  for (const { rule, then, because } of judgeEquipment(devices, equipment, equipmentUse(record)))
    if (then === "refused") say(rule, because);
  const { device, cleanedAfter } = equipment;
  if (device === null) return;
  const isAfter =
    cleanedAfter !== null &&
    (lastNeedleAt === undefined || readMoment(cleanedAfter.at) >= readMoment(lastNeedleAt)) &&
    cleanedAfter.logId !== equipment.cleanedBefore?.logId;
  if (!isAfter) say("session.not-cleaned-after", { device: device.name });
}

function checkMixture(record: SessionRecord, say: Say): void {
  const { mixture, on } = record;
  const layers = record.map?.layers ?? [];
  const dry = layers.length > 0 && layers.every((layer) => layer.dropMl === 0);
  if (mixture === undefined && dry) return;
  if (mixture === undefined) {
    say("session.mixture-missing");
    return;
  }
  if (mixture.verdict === "refused" || mixture.verdict === "cannot-decide")
    say("session.mixture-not-allowed", { verdict: mixture.verdict });
  for (const { substance, expires } of mixture.ingredients)
    if (expires !== null && expires < on) say("session.ingredient-out-of-date", { substance, expires });
  if (mixture.preparedBy !== undefined && mixture.preparedBy === mixture.checkedBy)
    say("session.mixture-checked-by-its-maker", { preparedBy: mixture.preparedBy });
  checkPreparation(record, say);
  const { leftoverMl, volumeMl, mixedMl } = totals(record);
  if (leftoverMl < 0) say("session.more-given-than-mixed", { volumeMl, mixedMl });
}

/** What was prepared is what was injected, looked at twice, and used in time. */
function checkPreparation({ mixture, lastNeedleAt }: SessionRecord, say: Say): void {
  const preparation = mixture?.preparation;
  if (preparation === undefined) return;
  const { number, useBefore, waitsForCheck, differs } = preparation;
  if (waitsForCheck) say("session.preparation-not-checked", { number });
  if (differs) say("session.preparation-of-another-mixture", { number });
  if (lastNeedleAt !== undefined && readMoment(lastNeedleAt) > readMoment(useBefore))
    say("session.preparation-out-of-time", { number, useBefore, lastNeedleAt });
}

function checkMap({ map, firstNeedleAt, lastNeedleAt }: SessionRecord, say: Say): void {
  const layers = map?.layers ?? [];
  if (layers.every((layer) => layer.points.length === 0)) say("session.map-empty");
  for (const { region, verdict } of layers) if (verdict === "refused") say("session.map-refused", { region });
  if (firstNeedleAt === undefined || lastNeedleAt === undefined) {
    say("session.needle-times-missing");
    return;
  }
  if (readMoment(lastNeedleAt) < readMoment(firstNeedleAt))
    say("session.needle-times-reversed", { firstNeedleAt, lastNeedleAt });
}

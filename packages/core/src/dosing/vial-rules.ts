import { addDays, daysBetween, hourMs, isCalendarDate, Problem, readMoment } from "../basics/index.ts";
import type { MixFinding } from "./answer.ts";
import { claimsOf } from "./claims-of.ts";
import type { Mixture, Part } from "./mixture.ts";
import { dayOfSession, found } from "./mixture.ts";

/** What the vial is for, what stock says of its lot, and whether it was opened before. */
export function vialFindings(mixture: Mixture): MixFinding[] {
  return mixture.parts.flatMap((part, nth) => [...ofProduct(mixture, part), ...ofOpening(mixture, part, nth)]);
}

/**
 * Only what is labelled for injection is injected, and nothing from a lot on hold.
 *
 * @source ANVISA, note 33/2023: what is for use on the skin is never injected
 */
function ofProduct({ knowledge }: Mixture, { id, ingredient }: Part): MixFinding[] {
  const { labelled, lotState, lot = "" } = ingredient;
  const refuse = (rule: string, because: Record<string, unknown>) =>
    found(rule, "refused", [id], { substance: id, ...because }, claimsOf(knowledge, rule));
  return [
    ...(labelled === "cosmetic" || labelled === "external-use"
      ? [refuse("product.not-for-injection", { labelled })]
      : []),
    ...(labelled === "homeopathic" ? [refuse("product.homeopathic", {})] : []),
    ...(lotState === "quarantined" ? [refuse("lot.quarantined", { lot })] : []),
    ...(lotState === "recalled" ? [refuse("lot.recalled", { lot })] : []),
  ];
}

/**
 * A single-dose vial is for one patient and one time; a multi-dose vial that was in a patient's room is for that patient,
 * and is thrown away some days after it was opened.
 *
 * @source CDC-SDV, CDC-MDV; the days from BIOINS
 */
function ofOpening(mixture: Mixture, part: Part, nth: number): MixFinding[] {
  const { knowledge, request } = mixture;
  const { id, ingredient } = part;
  const { container, openedAt, openedFor } = ingredient;
  if (openedFor === "another-patient") {
    const because = { substance: id, ...(container === undefined ? {} : { container }) };
    const claims = claimsOf(knowledge, `vial.${container ?? "single-dose"}`);
    return [found("vial.opened-for-another", "refused", [id], because, claims)];
  }
  if (openedAt === undefined) {
    if (container !== "multi-dose") return [];
    const claims = claimsOf(knowledge, "vial.multi-dose");
    return [found("vial.opening-unknown", "cannot-decide", [id], { substance: id }, claims)];
  }
  const on = dayOfSession(request, "A vial that was opened");
  const day = openedAt.slice(0, 10);
  if (!isCalendarDate(day) || day > on)
    throw new Problem(
      "mix.opened-later",
      `/ingredients/${nth}/openedAt`,
      `The vial of ${ingredient.substance} was opened on ${day}, after the session of ${on}: correct one of the days.`,
    );
  const { multiDoseDays } = knowledge.vials;
  const because = { substance: id, opened: day, on };
  if (container !== "single-dose" && daysBetween(day, on) >= multiDoseDays.settled.value) {
    const known = {
      ...because,
      days: multiDoseDays.settled.value,
      lastDay: addDays(day, multiDoseDays.settled.value - 1),
    };
    return [
      found("vial.opened-too-long", "refused", [id], known, [
        ...multiDoseDays.claims,
        ...claimsOf(knowledge, "vial.multi-dose"),
      ]),
    ];
  }
  if (container === "multi-dose" && openedFor === undefined && day < on)
    return [found("vial.opened-for-unknown", "cannot-decide", [id], because, claimsOf(knowledge, "vial.multi-dose"))];
  if (container === "multi-dose" || !wasKept(mixture, openedAt, day < on)) return [];
  const single = claimsOf(knowledge, "vial.single-dose");
  return container === "single-dose"
    ? [found("vial.single-dose-kept", "refused", [id], because, single)]
    : [found("vial.container-unknown", "cannot-decide", [id], because, single)];
}

/** Whether a vial was opened on a day before, or longer ago than one session with it lasts. */
function wasKept({ knowledge, request }: Mixture, openedAt: string, dayBefore: boolean): boolean {
  const now = request.usedAt ?? request.preparedAt;
  if (now === undefined || isCalendarDate(openedAt)) return dayBefore;
  return readMoment(now) - readMoment(openedAt) > knowledge.vials.singleDoseHours.settled.value * hourMs;
}

import type { WouldChange } from "@pistor/api/evidence";
import type { CalendarDate } from "@pistor/core/basics";
import type { ScreenAnswer } from "@pistor/core/eligibility";
import { screen } from "@pistor/core/eligibility";
import type { ClinicPolicy, Language } from "@pistor/core/evidence";
import { findPlannedMixtures } from "../dosing/planned-mixture.queries.ts";
import { readScreening, screenDocumentOf } from "../eligibility/screen-patient.ts";
import { firstDayOf } from "../eligibility/standing.ts";
import { wordFinding } from "../eligibility/words.ts";
import type { Db } from "../kit/index.ts";
import { findAnswersOfAll, findDetailsOfAll, findPressureOfAll } from "../patient/known.queries.ts";
import { nameOf } from "../patient/person.ts";
import type { AskedAbout } from "./asked-about.queries.ts";
import { findAskedAbout } from "./asked-about.queries.ts";
import type { ClinicKnowledge } from "./clinic-knowledge.ts";

/** A policy with one value set, or with null withdrawn. */
export function policyWith(
  policy: ClinicPolicy,
  parameter: string,
  value: number | null,
  set: { readonly reason: string; readonly by: string; readonly on: string },
): ClinicPolicy {
  const others = policy.overrides.filter((override) => override.parameter !== parameter);
  return {
    version: policy.version + 1,
    overrides: value === null ? others : [...others, { parameter, value, ...set }],
  };
}

/**
 * Whose answer would be another one: everybody with a course or a kept assessment is screened under both, for the
 * treatment and the day that come next.
 */
export async function whomWouldItChange(
  db: Db,
  clinic: { readonly id: string; readonly country: string },
  today: CalendarDate,
  [now, then]: readonly [ClinicKnowledge, ClinicKnowledge],
  lang: Language,
): Promise<{ readonly changes: WouldChange[]; readonly looked: number }> {
  const asked = await findAskedAbout(db, clinic.id, today);
  const ids = [...new Set(asked.map(({ patientId }) => patientId))];
  // Nothing that screening acts on differs: nobody's answer can.
  if (now.eligibility === then.eligibility) return { changes: [], looked: ids.length };
  const details = await findDetailsOfAll(db, clinic.id, ids);
  const answers = await findAnswersOfAll(db, clinic.id, ids);
  const pressure = await findPressureOfAll(db, clinic.id, ids);
  const mixtureOf = await findPlannedMixtures(db, clinic.id, ids);
  const changes = asked.flatMap(({ patientId, treatment, on }: AskedAbout) => {
    const of = details.get(patientId);
    if (of === undefined) return [];
    const known = { details: of, answers: answers.get(patientId), pressure: pressure.get(patientId) };
    const mixture = mixtureOf(patientId, treatment);
    const request = readScreening(screenDocumentOf(known, clinic.country, { treatment, on, mixture }));
    const before = screen(now.eligibility, request);
    const after = screen(then.eligibility, request);
    const rules = differing(before, after);
    if (before.decision === after.decision && rules.length === 0) return [];
    const change: WouldChange = {
      patient: { id: patientId, fileNo: of.fileNo, name: nameOf(of) },
      treatment,
      on,
      before: decided(before),
      after: decided(after),
      rules: rules.map((finding) => ({ rule: finding.rule, tell: wordFinding(finding, lang).tell })),
    };
    return [change];
  });
  return { changes: changes.sort(worseFirst), looked: ids.length };
}

function decided(answer: ScreenAnswer): WouldChange["after"] {
  return { decision: answer.decision, until: answer.decision === "not-yet" ? firstDayOf(answer) : null };
}

/** Findings of one answer that the other lacks or dates otherwise; of both dates, the one that would hold. */
function differing(before: ScreenAnswer, after: ScreenAnswer): ScreenAnswer["findings"] {
  const missing = (from: ScreenAnswer, than: ScreenAnswer) =>
    from.findings.filter(
      ({ rule, until }) => !than.findings.some((other) => other.rule === rule && other.until === until),
    );
  const came = missing(after, before);
  const went = missing(before, after).filter(({ rule }) => !came.some((other) => other.rule === rule));
  return [...came, ...went];
}

/** Those whose decision changes come before those whose day does. */
function worseFirst(one: WouldChange, other: WouldChange): number {
  const moved = ({ before, after }: WouldChange) => (before.decision === after.decision ? 1 : 0);
  return moved(one) - moved(other) || (one.patient.name < other.patient.name ? -1 : 1);
}

import { parametersOf } from "./apply-policy.ts";
import type { Parameter } from "./claim.ts";
import { settledNumber } from "./judge-override.ts";

/** A clinic's own value beside the settled one, for a reader. */
export interface ClinicValue {
  readonly parameter: string;
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  readonly settled: number;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** Of a parameter that holds a clinic's own value, what a reader is shown; null for any other. */
export function clinicValueOf(parameter: Parameter<unknown>): ClinicValue | null {
  const { id, title, unit, settled } = parameter;
  if (settled.how !== "clinic-policy" || settled.insteadOf === undefined) return null;
  const value = settledNumber(parameter);
  const before = settledNumber({ ...parameter, settled: settled.insteadOf });
  if (value === null || before === null) return null;
  const { why: reason, by, on } = settled;
  return { parameter: id, title, unit, value, settled: before, reason, by, on };
}

/** The clinic's own values that a part of the knowledge rests on, such as one rule. */
export function clinicValuesIn(knowledge: object): readonly ClinicValue[] {
  return [...parametersOf(knowledge).values()].flatMap((parameter) => clinicValueOf(parameter) ?? []);
}

/** The clinic's own values that the condition of one rule rests on. @param rules those that a policy lies over */
export function clinicValuesBehind(
  rules: readonly { readonly id: string; readonly when: object }[],
  rule: string,
): readonly ClinicValue[] {
  const found = rules.find(({ id }) => id === rule);
  return found === undefined ? [] : clinicValuesIn(found.when);
}

import type { ClinicPolicy } from "@pistor/core/evidence";
import { applyPolicy, policyFor } from "@pistor/core/evidence";

const laid = new WeakMap<object, { readonly key: string; readonly knowledge: object }>();

/**
 * A part of the knowledge with the clinic's own values in it; the same object as long as the values are the same, so
 * that the engine prepares it once.
 *
 * @throws {Problem} where a value on record is no longer allowed
 */
export function layOver<Knowledge extends object>(knowledge: Knowledge, policy: ClinicPolicy): Knowledge {
  const key = JSON.stringify(policy);
  const before = laid.get(knowledge);
  if (before?.key === key) return before.knowledge as Knowledge;
  const after = applyPolicy(knowledge, policyFor(knowledge, policy));
  laid.set(knowledge, { key, knowledge: after });
  return after;
}

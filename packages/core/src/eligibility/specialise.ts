import type { Condition } from "./condition.ts";
import type { Delivery, Treatment } from "./request-keys.ts";

/** What is always known of a request before anything is asked. */
export interface Setting {
  readonly treatment: Treatment;
  readonly delivery: Delivery;
  /** Whether a mixture is planned. */
  readonly planned: boolean;
}

/**
 * What is left of a condition in a setting: true or false where the setting decides it.
 *
 * It holds in exactly the same requests of that setting; only the parts that the setting decides are gone.
 */
export function specialise(condition: Condition, setting: Setting): Condition | boolean {
  if ("all" in condition) {
    const parts = condition.all.map((part) => specialise(part, setting)).filter((part) => part !== true);
    if (parts.includes(false)) return false;
    return joined(parts, (all) => ({ all }), true);
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => specialise(part, setting)).filter((part) => part !== false);
    if (parts.includes(true)) return true;
    return joined(parts, (any) => ({ any }), false);
  }
  if ("not" in condition) {
    const part = specialise(condition.not, setting);
    return typeof part === "boolean" ? !part : { not: part };
  }
  if ("mixtureHolds" in condition)
    return setting.planned || condition.unplannedFor.includes(setting.treatment) ? condition : false;
  if ("inForce" in condition) return condition;
  if (condition.fact === "treatment") return meets(condition, setting.treatment);
  if (condition.fact === "delivery") return meets(condition, setting.delivery);
  return condition;
}

function joined(
  parts: readonly (Condition | boolean)[],
  join: (parts: readonly Condition[]) => Condition,
  empty: boolean,
): Condition | boolean {
  const left = parts.filter((part) => typeof part !== "boolean");
  const [first] = left;
  if (first === undefined) return empty;
  return left.length === 1 ? first : join(left);
}

function meets<Value>(
  comparison: { readonly is: Value } | { readonly anyOf: readonly Value[] },
  value: Value,
): boolean {
  return "is" in comparison ? comparison.is === value : comparison.anyOf.includes(value);
}

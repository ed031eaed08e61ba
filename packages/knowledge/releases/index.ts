import type { EligibilityKnowledge } from "@pistor/core/eligibility";

/**
 * The rules of earlier versions, as they were on their last day: a kept decision is answered again by its own.
 *
 * Each is loaded only when it is asked for. A folder here is never written again.
 */
const released: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  "2026.11.0": () => import("./2026.11.0/eligibility.json", { with: { type: "json" } }),
  "2026.11.1": () => import("./2026.11.1/eligibility.json", { with: { type: "json" } }),
};

/** Versions whose rules are kept. */
export const releases: readonly string[] = Object.keys(released);

const loaded = new Map<string, Promise<EligibilityKnowledge>>();

/** The rules of a version; undefined where nobody kept them. The same object each time, because it is prepared once. */
export function loadRelease(version: string): Promise<EligibilityKnowledge> | undefined {
  const load = Object.hasOwn(released, version) ? released[version] : undefined;
  if (load === undefined) return undefined;
  const known = loaded.get(version);
  if (known !== undefined) return known;
  // Written from the very object that screened then; its shape is tested by the decisions beside it.
  const release = load().then((module) => module.default as EligibilityKnowledge);
  loaded.set(version, release);
  return release;
}

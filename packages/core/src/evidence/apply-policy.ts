import { Problem } from "../basics/index.ts";
import type { Parameter } from "./claim.ts";
import { judgeOverride, withNumber } from "./judge-override.ts";
import type { ClinicPolicy, PolicyOverride } from "./policy.ts";

/**
 * The knowledge with a clinic's own values in it, in the same shape.
 *
 * Every parameter with an overridden id gets the clinic's value, wherever it stands; what holds no such parameter is the
 * very same object as before, so an empty policy gives the knowledge itself. Nothing given is changed.
 *
 * @throws {Problem} `policy.unknown-parameter` where the knowledge has no such parameter, and all of `judgeOverride`
 */
export function applyPolicy<Knowledge extends object>(knowledge: Knowledge, policy: ClinicPolicy): Knowledge {
  // The latest for a parameter holds: a later entry takes the place of an earlier one.
  const overrides = new Map(policy.overrides.map((each) => [each.parameter, each]));
  if (overrides.size === 0) return knowledge;
  const laid = new Map<object, unknown>();
  const found = new Set<string>();
  const lay = (part: unknown): unknown => {
    if (!isPart(part)) return part;
    const before = laid.get(part);
    if (before !== undefined) return before;
    const override = isParameter(part) ? overrides.get(part.id) : undefined;
    const after = override === undefined ? layIntoParts(part, lay) : layOver(part as unknown as Parameter, override);
    if (override !== undefined) found.add(override.parameter);
    laid.set(part, after);
    return after;
  };
  const result = lay(knowledge) as Knowledge;
  for (const id of overrides.keys()) if (!found.has(id)) throw unknownParameter(id);
  return result;
}

/** A policy without what concerns another part of the knowledge: what a slice by itself can have laid over it. */
export function policyFor(knowledge: object, policy: ClinicPolicy): ClinicPolicy {
  if (policy.overrides.length === 0) return policy;
  const ids = parametersOf(knowledge);
  const overrides = policy.overrides.filter(({ parameter }) => ids.has(parameter));
  return overrides.length === policy.overrides.length ? policy : { ...policy, overrides };
}

/** Every parameter of some knowledge, by its id; where several share one, the first. */
export function parametersOf(knowledge: object): ReadonlyMap<string, Parameter<unknown>> {
  const parameters = new Map<string, Parameter<unknown>>();
  const seen = new Set<object>();
  const visit = (part: unknown): void => {
    if (!isPart(part) || seen.has(part)) return;
    seen.add(part);
    if (isParameter(part) && !parameters.has(part.id)) parameters.set(part.id, part);
    for (const each of Object.values(part)) visit(each);
  };
  visit(knowledge);
  return parameters;
}

export function unknownParameter(id: string): Problem {
  return new Problem(
    "policy.unknown-parameter",
    "/parameter",
    `No parameter is called ${id}: correct its id, or withdraw the clinic's value for it.`,
  );
}

type Part = Readonly<Record<string, unknown>>;

/** Lists and plain objects; a function, such as one that loads charts, is left alone. */
function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null;
}

function isParameter(part: Part): part is Part & Parameter<unknown> {
  return typeof part.id === "string" && "settled" in part && "claims" in part;
}

function layIntoParts(part: Part, lay: (part: unknown) => unknown): Part | readonly unknown[] {
  if (Array.isArray(part)) {
    const parts = part.map(lay);
    return parts.every((each, nth) => each === part[nth]) ? part : parts;
  }
  const entries = Object.entries(part);
  const parts = entries.map(([key, each]) => [key, lay(each)] as const);
  return parts.every(([, each], nth) => each === entries[nth]?.[1]) ? part : Object.fromEntries(parts);
}

function layOver(parameter: Parameter<unknown>, { value, reason, by, on }: PolicyOverride): Parameter<unknown> {
  // A policy may be laid over knowledge that it lies on already: it is judged by what the knowledge settled.
  const { settled } = parameter;
  const original = settled.insteadOf === undefined ? parameter : { ...parameter, settled: settled.insteadOf };
  judgeOverride(original, value);
  return {
    ...parameter,
    settled: {
      value: withNumber(original, value),
      how: "clinic-policy",
      why: reason,
      by,
      on,
      insteadOf: original.settled,
    },
  };
}

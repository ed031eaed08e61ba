import type { Changeable, PolicyChange, showPolicy } from "@pistor/api/evidence";
import type { ReplyOf } from "@pistor/api/kit";
import { Problem } from "@pistor/core/basics";
import type { ClinicPolicy, JudgedOverride } from "@pistor/core/evidence";
import { isChangeable, judgeOverride, settledNumber, unknownParameter } from "@pistor/core/evidence";
import { settledParameters } from "./clinic-knowledge.ts";
import type { KeptChange } from "./policy.queries.ts";
import { policyAfter } from "./policy.queries.ts";

type PolicyReply = ReplyOf<typeof showPolicy>;

/** The clinic's policy with all that it may change, and everything that was ever changed. */
export function composePolicy(changes: readonly KeptChange[], at: (moment: string) => string): PolicyReply {
  const { version, overrides } = policyAfter(changes);
  return {
    version,
    overrides: overrides.map((override) => ({ ...override })),
    parameters: changeableParameters(overrides),
    history: changes.map((change) => wordChange(change, at)).reverse(),
    faults: overrides.flatMap(({ parameter, value }) => {
      const problem = problemWith(parameter, value);
      return problem === null ? [] : [{ parameter, problem: problem.id, message: problem.message }];
    }),
  };
}

/** A value of a clinic's own beside what was settled for all. @throws {Problem} where it may not be */
export function judgeValue(id: string, value: number): JudgedOverride {
  const found = settledParameters.get(id);
  if (found === undefined) throw unknownParameter(id);
  return judgeOverride(found.parameter, value);
}

/** Why a value may not be, null where it may. */
export function problemWith(id: string, value: number): Problem | null {
  try {
    judgeValue(id, value);
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function changeableParameters(overrides: ClinicPolicy["overrides"]): Changeable[] {
  return [...settledParameters.values()].flatMap(({ slice, parameter }) => {
    const now = settledNumber(parameter);
    if (!isChangeable(parameter) || now === null) return [];
    const { id, title, unit, stricter, settled, claims } = parameter;
    const { how, why, by, on } = settled;
    return {
      id,
      title,
      slice,
      unit,
      stricter,
      settled: { value: now, how, why, by, on },
      loosest: judgeOverride(parameter, now).loosest,
      claims: claims.map(({ source, at, says, unit: own }) => ({
        source,
        at,
        says,
        ...(own === undefined ? {} : { unit: own }),
      })),
      own: overrides.find((override) => override.parameter === id)?.value ?? null,
    };
  });
}

function wordChange({ knowledge: _, ...change }: KeptChange, at: (moment: string) => string): PolicyChange {
  const parameter = settledParameters.get(change.parameter)?.parameter;
  // A value of a parameter that was retired since is still shown, by its id.
  return { ...change, title: parameter?.title ?? change.parameter, unit: parameter?.unit ?? "1", at: at(change.at) };
}

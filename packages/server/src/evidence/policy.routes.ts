import * as api from "@pistor/api/evidence";
import type { ClinicPolicy, JudgedOverride, PolicyOverride } from "@pistor/core/evidence";
import { settledNumber } from "@pistor/core/evidence";
import { version as knowledgeVersion } from "@pistor/knowledge/evidence";
import { notPossible, Refusal } from "../kit/refusal.ts";
import type { Call } from "../kit/serve.ts";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { knowledgeUnder, layUnder, settledParameters } from "./clinic-knowledge.ts";
import { composePolicy, judgeValue, problemWith } from "./compose-policy.ts";
import { findPolicy, findPolicyChanges, keepPolicyChange } from "./policy.queries.ts";
import { findOtherChanges } from "./preview-others.ts";
import { policyWith, whomWouldItChange } from "./preview-policy.ts";

export function policyRoutes(app: App): void {
  serve(app, api.showPolicy, async ({ db, clinicId }) => {
    const clinic = await getClinic(db, clinicId);
    return composePolicy(await findPolicyChanges(db, clinicId), (moment) => atClinic(clinic, moment));
  });

  serve(app, api.previewPolicy, async ({ db, clinicId, clinic, query, body, today, now }) => {
    const { parameter, value } = body;
    const kept = await findPolicy(db, clinicId);
    const nothing = { changes: [], others: [], looked: 0 };
    if (value === null) mustBeSet(kept, parameter);
    else {
      const problem = problemWith(parameter, value);
      if (problem !== null) {
        const { id, message } = problem;
        return { kind: null, problem: { problem: id, message }, ...nothing };
      }
    }
    const set = { reason: "", by: "", on: now };
    const pair = [knowledgeUnder(kept), layUnder(policyWith(kept, parameter, value, set))] as const;
    const changed = await whomWouldItChange(db, clinic, today, pair, query.lang ?? "en");
    const others = await findOtherChanges(db, await getClinic(db, clinicId), { today, now }, pair);
    return { kind: kindOf(parameter, value), problem: null, others, ...changed };
  });

  serve(app, api.setPolicy, async (call) => {
    const { db, body } = call;
    const { parameter, value, reason } = body;
    const { kind, settled } = judgeValue(parameter, value);
    if (kind === "same")
      throw notPossible(
        "policy.already-settled",
        `${value} is what is settled for all: withdraw the clinic's own value instead of setting it.`,
        "/value",
      );
    if (kind === "looser" && call.caller.role !== "physician")
      throw new Refusal(
        403,
        "policy.physician-only",
        "A value looser than the settled one is a physician's to set, with the reason. As owner you may set a stricter one.",
      );
    const version = await keepPolicyChange(db, writerOf(call), call.mustHaveSeen, (kept) => {
      if (kept.overrides.some((override) => override.parameter === parameter && override.value === value))
        throw notPossible("policy.nothing-changes", `The clinic's own value is ${value} already.`, "/value");
      return {
        parameter,
        value,
        kind,
        settled,
        knowledge: knowledgeVersion,
        reason,
        role: roleOf(call),
      };
    });
    return { version, kind };
  });

  serve(app, api.withdrawPolicy, async (call) => {
    const { db, body } = call;
    const { parameter, reason } = body;
    const version = await keepPolicyChange(db, writerOf(call), call.mustHaveSeen, (kept) => {
      const override = mustBeSet(kept, parameter);
      // Of a parameter that was retired nothing is settled any more: what the clinic had is written down.
      const found = settledParameters.get(parameter)?.parameter;
      const settled = (found === undefined ? null : settledNumber(found)) ?? override.value;
      return {
        parameter,
        value: null,
        kind: "withdrawn",
        settled,
        knowledge: knowledgeVersion,
        reason,
        role: roleOf(call),
      };
    });
    return { version };
  });
}

function kindOf(id: string, value: number | null): JudgedOverride["kind"] | "withdrawn" {
  return value === null ? "withdrawn" : judgeValue(id, value).kind;
}

function mustBeSet(policy: ClinicPolicy, parameter: string): PolicyOverride {
  const override = policy.overrides.find((each) => each.parameter === parameter);
  if (override !== undefined) return override;
  throw notPossible("policy.nothing-to-withdraw", `The clinic has no value of its own for ${parameter}.`, "/parameter");
}

type AnyChange = Call<typeof api.setPolicy> | Call<typeof api.withdrawPolicy>;

function roleOf({ caller }: AnyChange): "physician" | "owner" {
  return caller.role === "physician" ? "physician" : "owner";
}

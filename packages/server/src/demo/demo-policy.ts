import { addDays } from "@pistor/core/basics";
import { judgeOverride, settledNumber } from "@pistor/core/evidence";
import { version } from "@pistor/knowledge/evidence";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { knowledgeUnder, settledParameters } from "../evidence/clinic-knowledge.ts";
import type { KeptChange } from "../evidence/policy.queries.ts";
import { policyAfter } from "../evidence/policy.queries.ts";
import type { DemoMember } from "./staff.ts";
import type { WorkingDay } from "./working-day.ts";
import { momentOf } from "./working-day.ts";

/** A value that a demo clinic set for itself, or with null withdrew, before the history of its patients begins. */
export interface DemoOverride {
  readonly parameter: string;
  readonly value: number | null;
  readonly reason: string;
  readonly daysAgo: number;
  /** Key of a physician, or of the owner. */
  readonly by: string;
}

/** A change as it is kept, and who made it. */
export interface DemoChange extends KeptChange {
  readonly member: string;
}

/** Kordon waits ten days after a painkiller; a longer time without sun was tried and given up. */
export const kordonPolicy: readonly DemoOverride[] = [
  {
    parameter: "aftercare.sun",
    value: 336,
    reason: "Three patients were tanned when they came to the next session.",
    daysAgo: 170,
    by: "aydin",
  },
  {
    parameter: "eligibility.nsaid-free-days",
    value: 10,
    reason: "Bruises were still seen on the eighth and ninth day after ibuprofen.",
    daysAgo: 150,
    by: "aydin",
  },
  {
    parameter: "aftercare.sun",
    value: null,
    reason: "Nobody kept to two weeks; ten days and then SPF 50 were kept.",
    daysAgo: 110,
    by: "ersoy",
  },
];

/** The changes of a demo clinic as they would be kept. */
export function changesOf(
  overrides: readonly DemoOverride[],
  staff: readonly DemoMember[],
  day: WorkingDay,
): DemoChange[] {
  return overrides.map(({ parameter, value, reason, daysAgo, by }, nth) => {
    const found = settledParameters.get(parameter)?.parameter;
    const settled = found === undefined ? null : settledNumber(found);
    const member = staff.find(({ key }) => key === by);
    if (found === undefined || settled === null || member === undefined)
      throw new Error(`The demo sets ${parameter} by ${by}, which it does not have.`);
    const kind = value === null ? "withdrawn" : judgeOverride(found, value).kind;
    if (kind === "same") throw new Error(`The demo sets ${parameter} to what is settled.`);
    const at = new Date(momentOf(day, addDays(day.today, -daysAgo), day.opensMinute + 20)).toISOString();
    const role = member.role === "physician" ? "physician" : "owner";
    return {
      version: nth + 1,
      parameter,
      value,
      kind,
      settled,
      knowledge: version,
      reason,
      role,
      by: member.name,
      at,
      member: by,
    };
  });
}

/** What decides in a demo clinic: every decision of its history was made under the last change. */
export function demoKnowledge(changes: readonly DemoChange[]): ClinicKnowledge {
  return knowledgeUnder(policyAfter(changes));
}

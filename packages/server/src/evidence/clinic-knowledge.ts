import type { AftercareKnowledge } from "@pistor/core/aftercare";
import type { MixKnowledge, PreparationKnowledge } from "@pistor/core/dosing";
import type { EligibilityKnowledge } from "@pistor/core/eligibility";
import type { ClinicPolicy, Parameter } from "@pistor/core/evidence";
import { applyPolicy, noPolicy, parametersOf } from "@pistor/core/evidence";
import type { MapKnowledge } from "@pistor/core/injection-map";
import type { PlanKnowledge } from "@pistor/core/plan";
import type { PricingKnowledge } from "@pistor/core/pricing";
import type { ScheduleKnowledge } from "@pistor/core/schedule";
import type { RoomKnowledge } from "@pistor/core/session";
import type { StockKnowledge } from "@pistor/core/stock";
import type { TravelKnowledge } from "@pistor/core/travel";
import { aftercareKnowledge } from "@pistor/knowledge/aftercare";
import { mixKnowledge, preparationKnowledge } from "@pistor/knowledge/dosing";
import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import { mapKnowledgeFrom } from "@pistor/knowledge/injection-map";
import { chartFiles } from "@pistor/knowledge/injection-map/charts";
import type { MessageKnowledge } from "@pistor/knowledge/messages";
import { messageKnowledge } from "@pistor/knowledge/messages";
import { planKnowledge } from "@pistor/knowledge/plan";
import { pricingKnowledge } from "@pistor/knowledge/pricing";
import { scheduleKnowledge } from "@pistor/knowledge/schedule";
import { roomKnowledge } from "@pistor/knowledge/session";
import { stockKnowledge } from "@pistor/knowledge/stock";
import { travelKnowledge } from "@pistor/knowledge/travel";
import type { Db } from "../kit/index.ts";
import { findPolicy } from "./policy.queries.ts";

/** Everything that the engine acts on for a clinic. */
export interface EngineKnowledge {
  readonly eligibility: EligibilityKnowledge;
  readonly plan: PlanKnowledge;
  readonly aftercare: AftercareKnowledge;
  readonly dosing: MixKnowledge & { readonly preparation: PreparationKnowledge };
  readonly map: MapKnowledge;
  readonly stock: StockKnowledge;
  readonly session: RoomKnowledge;
  readonly schedule: ScheduleKnowledge;
  readonly travel: TravelKnowledge;
  readonly messages: MessageKnowledge;
  readonly pricing: PricingKnowledge;
}
export type KnowledgeSlice = keyof EngineKnowledge;

/** The same with a clinic's own values in it, and the policy that they are from. */
export interface ClinicKnowledge extends EngineKnowledge {
  readonly policy: ClinicPolicy;
}

/** As it was settled for all. */
export const settledKnowledge: EngineKnowledge = {
  eligibility: eligibilityKnowledge,
  plan: planKnowledge,
  aftercare: aftercareKnowledge,
  dosing: { ...mixKnowledge, preparation: preparationKnowledge },
  map: mapKnowledgeFrom(chartFiles),
  stock: stockKnowledge,
  session: roomKnowledge,
  schedule: scheduleKnowledge,
  travel: travelKnowledge,
  messages: messageKnowledge,
  pricing: pricingKnowledge,
};

/** Every parameter of the settled knowledge with the first slice that acts on it. */
export const settledParameters: ReadonlyMap<
  string,
  { readonly slice: KnowledgeSlice; readonly parameter: Parameter<unknown> }
> = new Map(
  (Object.keys(settledKnowledge) as KnowledgeSlice[])
    .flatMap((slice) => [...parametersOf(settledKnowledge[slice]).values()].map((parameter) => ({ slice, parameter })))
    .reverse()
    .map((found) => [found.parameter.id, found]),
);

// The engine prepares a knowledge object once and remembers it, so that the same values must give the same object. By
// content and not by version: a version that was undone may be given again with other values.
const remembered = new Map<string, ClinicKnowledge>();
const most = 64;

/**
 * Lays a policy over everything at once.
 *
 * @throws {Problem} where a value on record is no longer allowed: nothing is decided until it is withdrawn
 */
export function knowledgeUnder(policy: ClinicPolicy): ClinicKnowledge {
  const key = JSON.stringify(policy);
  const before = remembered.get(key);
  if (before !== undefined) return before;
  const knowledge = layUnder(policy);
  const [oldest] = remembered.keys();
  if (remembered.size >= most && oldest !== undefined) remembered.delete(oldest);
  remembered.set(key, knowledge);
  return knowledge;
}

/** The same, made anew and not remembered: for a policy that is only tried. */
export function layUnder(policy: ClinicPolicy): ClinicKnowledge {
  return { ...applyPolicy(settledKnowledge, policy), policy };
}

/** For what belongs to no clinic. */
export const knowledgeOfNoClinic: ClinicKnowledge = knowledgeUnder(noPolicy);

/** What the engine acts on for a clinic now. @throws {Problem} as `knowledgeUnder` */
export async function clinicKnowledge(db: Db, clinicId: string): Promise<ClinicKnowledge> {
  return knowledgeUnder(await findPolicy(db, clinicId));
}

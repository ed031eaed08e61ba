import type { WordingPattern } from "@pistor/core/advertising";
import type { AdvertisingRuleId } from "../rules.ts";

/** The words of each rule in one language; a rule without its words is a fault of the types. */
export type PatternsOfRules = Readonly<Record<AdvertisingRuleId, readonly WordingPattern[]>>;

/** What the law or the regulator says, by substance, site, country and day. */
import type { Law, Regulation } from "@pistor/core/evidence";
import { europeanUnion } from "./european-union.ts";
import { franceFatRemoval } from "./france.ts";
import { franceMixtures } from "./france-mixtures.ts";
import { elsewhere } from "./others.ts";
import { turkey } from "./turkey.ts";
import { unionMembers } from "./union-members.ts";
import { unitedKingdom } from "./united-kingdom.ts";
import { unitedStates } from "./united-states.ts";

/**
 * Every regulation that was read.
 *
 * Where a text gives a month or a year and no day, `from` is its last day, and `says` tells that the day was not read.
 */
export const regulations: readonly Regulation[] = [
  franceFatRemoval,
  ...franceMixtures,
  ...europeanUnion,
  ...turkey,
  ...unitedKingdom,
  ...unitedStates,
  ...elsewhere,
];

/** What `statusOf` is asked with. */
export const law: Law = { regulations, unionMembers };
export { unionMembersClaims } from "./union-members.ts";

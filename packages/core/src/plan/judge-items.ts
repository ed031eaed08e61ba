import { Problem } from "../basics/index.ts";
import type { ItemVerdict } from "./answer.ts";
import type { ItemRule } from "./protocol.ts";
import type { PlanRequest } from "./request.ts";

/**
 * What becomes of each asked item of a package. A struck one belongs to no step of the course; it is left out with its
 * reason and may still be chosen as an extra.
 *
 * @throws {Problem} `plan.unknown-item`
 */
export function judgeItems(rules: readonly ItemRule[], travel: PlanRequest["travel"]): ItemVerdict[] {
  return (travel?.items ?? []).map((item, i) => {
    const rule = rules.find((each) => each.item === item);
    if (rule === undefined)
      throw new Problem(
        "plan.unknown-item",
        `/travel/items/${i}`,
        `The item ${JSON.stringify(item)} is not known: give one of ${rules.map((each) => each.item).join(", ")}.`,
      );
    const { verdict, why, claims } = rule;
    const shared = travel?.languages?.clinic.includes(travel.languages.patient) ?? false;
    return item === "interpreter" && shared
      ? { item, verdict: "optional", why: "item.interpreter-same-language", claims }
      : { item, verdict, why, claims };
  });
}

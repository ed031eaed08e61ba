import type { Answers } from "@pistor/core/eligibility";
import { nothingAgainstAtAll } from "@pistor/knowledge/cases/nothing-against";
import type { RosterEntry } from "./roster-entry.ts";

/** Everything answered, nothing found; pregnancy and child-bearing are not asked of men. */
export function plainAnswers({ sex, age }: Pick<RosterEntry, "sex" | "age">): Answers {
  const {
    pregnant,
    breastfeeding,
    "child-bearing-potential": _bearing,
    contraception: _used,
    ...ofEverybody
  } = nothingAgainstAtAll;
  if (sex === "male") return ofEverybody;
  const mayBearChildren = age < 52;
  return {
    ...ofEverybody,
    pregnant,
    breastfeeding,
    "child-bearing-potential": mayBearChildren,
    ...(mayBearChildren ? { contraception: true } : {}),
  };
}

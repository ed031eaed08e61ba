import { Problem } from "../basics/index.ts";
import type { Claim } from "../evidence/index.ts";
import type { ItemRule } from "../plan/index.ts";
import type { ItemTie, PricingKnowledge, QuoteGroup } from "./pricing-knowledge.ts";

/** What becomes of an item of a package, and the step that it is tied to. */
export interface JudgedItem {
  readonly item: string;
  readonly verdict: "needed" | "optional" | "struck";
  /** Id of the sentence. */
  readonly why: string;
  readonly claims: readonly Claim[];
  readonly group: QuoteGroup;
  /** Id of the step of the course; null: no step needs it. */
  readonly step: string | null;
  /** Whether it was asked for. */
  readonly asked: boolean;
  /** Null: an item of the clinic's own. */
  readonly tie: ItemTie | null;
}

/** What is known of who comes. */
export interface Comer {
  readonly travels: boolean;
  /** Undefined: not said. */
  readonly language: string | undefined;
  readonly clinicLanguages: readonly string[] | undefined;
}

/**
 * Every item that was asked for, that the course needs, or that has a price, each with its verdict.
 *
 * @throws {Problem} `quote.unknown-item` for an asked item that nobody knows and that has no price
 */
export function judgePackage(
  knowledge: PricingKnowledge,
  asked: readonly string[],
  priced: readonly string[],
  comer: Comer,
): JudgedItem[] {
  const own = asked.filter((item) => !knowledge.ties.some((tie) => tie.item === item));
  own.forEach((item) => {
    if (priced.includes(item)) return;
    throw new Problem(
      "quote.unknown-item",
      `/package/${asked.indexOf(item)}`,
      `The item ${JSON.stringify(item)} is not known and has no price: give it one under prices, or one of ${knowledge.ties.map((tie) => tie.item).join(", ")}.`,
    );
  });
  const known = knowledge.ties.flatMap((tie) => {
    const rule = knowledge.plan.items.find(({ item }) => item === tie.item);
    return rule === undefined ? [] : [judged(tie, rule, asked.includes(tie.item), comer)];
  });
  return [
    ...known,
    ...[...new Set([...own, ...priced.filter((item) => !knowledge.ties.some((tie) => tie.item === item))])].map(
      (item): JudgedItem => ({
        item,
        verdict: "optional",
        why: "item.of-the-clinic",
        claims: [],
        group: "extra",
        step: null,
        asked: asked.includes(item),
        tie: null,
      }),
    ),
  ];
}

function judged(tie: ItemTie, rule: ItemRule, asked: boolean, comer: Comer): JudgedItem {
  const { item, group, step } = tie;
  const base = { item, group, step, asked, tie };
  if (tie.travellers === true && !comer.travels)
    return { ...base, verdict: "struck", why: "item.nobody-travels", claims: rule.claims, step: null };
  if (
    item === "interpreter" &&
    comer.language !== undefined &&
    comer.clinicLanguages?.includes(comer.language) === true
  )
    return { ...base, verdict: "optional", why: "item.interpreter-same-language", claims: rule.claims, step: null };
  return { ...base, verdict: rule.verdict, why: rule.why, claims: rule.claims };
}

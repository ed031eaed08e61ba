import { jsonPointer, Problem } from "../basics/index.ts";

/** Kinds of movement, and whether each brings in, takes out, or may do either. */
export const movementSigns = {
  received: 1,
  "put-back": 1,
  taken: -1,
  wasted: -1,
  "sent-back": -1,
  destroyed: -1,
  counted: 0,
} as const satisfies Readonly<Record<string, 1 | -1 | 0>>;
export type MovementKind = keyof typeof movementSigns;
export const movementKinds = Object.keys(movementSigns) as MovementKind[];

/** A line of a ledger. `count` is above 0 for what came in and below 0 for what went out. */
export interface Movement {
  readonly kind: MovementKind;
  readonly count: number;
}

/**
 * What is left after all movements, in their order.
 *
 * @param at the place of each movement in the caller's document
 * @throws {Problem} `stock.below-zero` at the first movement that takes more than is there
 */
export function balanceOf(
  movements: readonly Movement[],
  at: (nth: number) => readonly PropertyKey[] = (nth) => ["movements", nth],
): number {
  let balance = 0;
  for (const [nth, { kind, count }] of movements.entries()) {
    if (balance + count < 0)
      throw new Problem(
        "stock.below-zero",
        jsonPointer([...at(nth), "count"]),
        `${-count} cannot go out (${kind}): ${balance} ${balance === 1 ? "is" : "are"} there. Count the shelf, or enter the delivery that is missing first.`,
      );
    balance += count;
  }
  return balance;
}

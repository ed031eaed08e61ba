import type { Ml } from "../basics/index.ts";
import { decimal, plain } from "../basics/index.ts";

/** One syringe of the session, as much as was drawn up into it, and what is left. */
export interface SyringeFill {
  readonly capacityMl: Ml;
  readonly filledMl: Ml;
  readonly leftMl: Ml;
  readonly state: "full" | "in-use" | "empty";
  /** The graduation from 0 to its capacity; a number stands at every fifth line and at both ends. */
  readonly marks: readonly { readonly ml: Ml; readonly numbered: boolean }[];
}

/** Up to which capacity a syringe has lines how far apart, smallest first; the last holds for all that are larger. */
export type Graduation = readonly { readonly toMl: Ml; readonly everyMl: Ml }[];

/**
 * What each syringe holds after so much was given, emptied one after the other in the order in which they are used.
 *
 * What was given beyond all of them is not in the answer: the totals of the session show it.
 */
export function syringeFill(
  syringes: readonly { readonly capacityMl: Ml; readonly filledMl: Ml }[],
  givenMl: Ml,
  graduation: Graduation,
): SyringeFill[] {
  let open = decimal(Math.max(0, givenMl));
  return syringes.map(({ capacityMl, filledMl }) => {
    const taken = open.gt(filledMl) ? decimal(filledMl) : open;
    open = open.minus(taken);
    const leftMl = plain(decimal(filledMl).minus(taken));
    const state = leftMl === 0 ? "empty" : taken.gt(0) ? "in-use" : "full";
    return { capacityMl, filledMl, leftMl, state, marks: marksOf(capacityMl, graduation) };
  });
}

function marksOf(capacityMl: Ml, graduation: Graduation): SyringeFill["marks"] {
  const every = (graduation.find(({ toMl }) => capacityMl <= toMl) ?? graduation.at(-1))?.everyMl ?? capacityMl;
  const lines = Math.round(capacityMl / every);
  return Array.from({ length: lines + 1 }, (_, line) => ({
    ml: plain(decimal(every).times(line)),
    numbered: line % 5 === 0 || line === lines,
  }));
}

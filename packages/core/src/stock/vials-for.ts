import { decimal } from "../basics/index.ts";

/**
 * How many whole vials a volume takes: what is left in an opened one is not put back.
 *
 * In decimals, so that 0.3 mL of vials of 0.1 mL is three and not four.
 *
 * @param packMl of one vial; null: not measured in mL, one piece is taken
 */
export function vialsFor(volumeMl: number, packMl: number | null): number {
  if (packMl === null) return 1;
  return decimal(volumeMl).div(decimal(packMl)).round(0, 3).toNumber();
}

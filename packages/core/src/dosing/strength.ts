import type { Decimal } from "../basics/index.ts";

/** How much is in a millilitre. International units have no milligrams. */
export interface Strength {
  readonly unit: "mg" | "[iU]";
  readonly perMl: Decimal;
}

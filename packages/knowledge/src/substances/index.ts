/** The catalogue: what is injected or laid on the skin, with its codes, limits, harms, and why some of it never is. */
import { fatSubstances } from "./fat.ts";
import { hairSubstances } from "./hair.ts";
import { localAnaesthetics } from "./local-anaesthetics.ts";
import { otherSubstances } from "./others.ts";
import { painSubstances } from "./pain.ts";
import { skinSubstances } from "./skin.ts";

export { allergens } from "./allergens.ts";
export { topicals } from "./topicals.ts";

/** Every substance, in the order of its family. */
export const substances = [
  ...localAnaesthetics,
  ...skinSubstances,
  ...fatSubstances,
  ...hairSubstances,
  ...painSubstances,
  ...otherSubstances,
];

/** English names by id, for sentences. */
export const substanceNames: Readonly<Record<string, string>> = Object.fromEntries(
  substances.map((substance) => [substance.id, substance.name]),
);

import type { IconName } from "./shapes.ts";

const byName: Readonly<Record<string, IconName>> = {
  water: "water",
  pool: "pool",
  sun: "sun",
  "sun-cream": "sun",
  "make-up": "makeup",
  exercise: "exercise",
  clothes: "clothes",
  massage: "hand",
  drop: "flask",
  "cold-pack": "cold",
  drink: "vial",
  medicines: "document",
};

/** The picture for a line of the aftercare sheet; an unknown one gets the plain sign of information. */
export function aftercareIcon(name: string): IconName {
  return byName[name] ?? "info";
}

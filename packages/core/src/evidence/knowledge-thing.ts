/** What a part of the knowledge is, by its shape. */
export const thingKinds = [
  "parameter",
  "rule",
  "card",
  "regulation",
  "refused",
  "fact",
  "indication",
  "source",
  "protocol",
  "technique",
  "substance",
  "topical",
  "allergen",
  "aftercare",
  "danger-sign",
  "zone",
  "scale",
  "formula",
  "warning",
  "harm",
  "harm-count",
  "entry",
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** A part of the knowledge that has a name of its own, so that others can point at it. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly slice: string;
  /** Where it was found: slice, export, then keys. */
  readonly at: string;
  /** Its title or name; the id where it has neither. */
  readonly title: string;
  readonly value: Shape;
}

export type Shape = Readonly<Record<string, unknown>>;

/** The first shape whose keys are all there gives the kind; the keys are those that the kind's type cannot do without. */
const shapes: readonly (readonly [kind: ThingKind, keys: readonly string[]])[] = [
  ["parameter", ["id", "claims", "settled"]],
  ["rule", ["id", "when", "then"]],
  ["card", ["id", "headline", "certainty", "studies"]],
  ["regulation", ["id", "status", "country", "says", "claims"]],
  ["refused", ["id", "why", "instead", "actedOnBy"]],
  ["fact", ["id", "note", "actedOnBy"]],
  ["indication", ["id", "standing", "treatment"]],
  ["source", ["key", "kind", "quality", "place"]],
  ["protocol", ["id", "treatment", "phases"]],
  ["technique", ["id", "depthMm", "spacingMm"]],
  ["substance", ["id", "class", "measuredIn"]],
  ["topical", ["id", "actives", "gramsPerCm2"]],
  ["formula", ["id", "treatment", "ingredients"]],
  ["scale", ["id", "steps"]],
  ["zone", ["id", "kind", "why", "claims"]],
  ["aftercare", ["id", "icon", "length"]],
  ["warning", ["id", "answer", "values"]],
  ["harm", ["id", "origins", "urgent"]],
  ["harm-count", ["id", "harm", "events"]],
];

/** Under these keys lie things whose shape alone does not tell them apart. */
const keysOfKinds: Readonly<Record<string, ThingKind>> = {
  dangerSigns: "danger-sign",
  allergens: "allergen",
  substances: "substance",
  screeningSubstances: "substance",
};

/**
 * What a value is, or null where it is no thing of its own.
 *
 * @param at where it was found; the last key that is no number tells what a list holds
 */
export function thingOf(value: Shape, at: string): Thing | null {
  const id = typeof value.id === "string" ? value.id : typeof value.key === "string" ? value.key : null;
  if (id === null) return null;
  const [slice = ""] = at.split(".");
  const list = at.split(".").findLast((key) => !/^\d+$/.test(key)) ?? "";
  const kind =
    shapes.find(([, keys]) => keys.every((key) => key in value))?.[0] ??
    keysOfKinds[list] ??
    ("claims" in value ? "entry" : null);
  if (kind === null) return null;
  const title = [value.title, value.headline, value.name].find((text) => typeof text === "string");
  return { kind, id, slice, at, title: typeof title === "string" ? title : id, value };
}

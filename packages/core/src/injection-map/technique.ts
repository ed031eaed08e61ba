import type { Claim, Parameter } from "../evidence/index.ts";

export const techniqueIds = [
  "epidermal",
  "nappage",
  "papule",
  "sim-intradermal",
  "point-by-point",
  "retrograde-linear",
  "dry",
  "deoxycholic-grid",
  "needle-free",
] as const;
export type TechniqueId = (typeof techniqueIds)[number];

/** Both ends belong to it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * What a technique allows of one quantity.
 *
 * `allowed` null: nothing is published, so nothing can be checked and the map says so. `caution` is a wider range that
 * is answered with a caution. `exact` is a label's own value: anything else is refused.
 */
export interface Limit {
  readonly allowed: Range | null;
  readonly caution: Range | null;
  readonly exact: boolean;
  /** Where a screen starts; null where there is none. */
  readonly start: number | null;
}

/** One way of bringing a substance into the skin. */
export interface Technique {
  readonly id: TechniqueId;
  readonly title: string;
  readonly layer: string;
  /** The product whose label lays the technique down; its depth stands above the depth of the skin. Null: no label. */
  readonly label: string | null;
  /** How the points are laid; a label that counts by the square centimetre asks for squares. */
  readonly pattern: "hexagonal" | "square";
  /** `drop` is measured at each point; `contact` and `none` may leave the drop out. */
  readonly liquid: "drop" | "contact" | "none";
  readonly needle: boolean;
  readonly depthMm: Parameter<Limit>;
  /** How deep it is opened for pain: the skin's depth until a clinic's own value opens it. Null: never. */
  readonly depthMayOpenToMm: Parameter<number> | null;
  readonly spacingMm: Parameter<Limit>;
  readonly dropMl: Parameter<Limit>;
  readonly needleMm: Parameter<Limit>;
  readonly angleDeg: Parameter<Limit>;
  /** How often a place may be gone over. Null: once, because each point gets its own measured drop. */
  readonly passes: Parameter<Limit> | null;
  readonly maxPoints: Parameter<number> | null;
  /** Base ids of the only regions where it may be used; null: anywhere. */
  readonly onlyIn: { readonly regions: readonly string[]; readonly claims: readonly Claim[] } | null;
}

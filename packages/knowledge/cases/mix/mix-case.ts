import type { MixVerdict } from "@pistor/core/dosing";

/** A mixture that a nurse could be asked to prepare, and the answer that is expected, with its arithmetic in words. */
export interface MixCase {
  readonly name: string;
  /** The document of `pistor mix`. */
  readonly document: object;
  readonly verdict: MixVerdict;
  /** Every rule that must be found, the worst first. */
  readonly rules: readonly string[];
  /**
   * Figures of the answer, by where they stand: `totalMl`, `drawMl.totalMl`, or `lidocaine.mg` of the first dose of a
   * substance, `lidocaine-prilocaine-cream/lidocaine.mg` of a cream's.
   */
  readonly gives?: Readonly<Record<string, unknown>>;
  /** Rules that come close and must not be found. */
  readonly without?: readonly string[];
  /** The arithmetic by hand, or who says so. */
  readonly why: string;
}

/** Cases that belong together. */
export interface MixTheme {
  readonly id: string;
  readonly title: string;
  readonly cases: readonly MixCase[];
}

type Row = readonly [substance: string, strength: string | null, volumeMl: number, more?: object];

/** A patient of 70 kg without allergies in a Turkish clinic, the face, lots in date: nothing against it but what a case says. */
export function mixture(rows: readonly Row[], more: object = {}): object {
  return {
    patient: { weightKg: 70, allergies: [] },
    country: "TR",
    site: "face",
    on: "2026-11-21",
    ingredients: rows.map(([substance, strength, volumeMl, its = {}]) => ({
      substance,
      ...(strength === null ? {} : { strength }),
      volumeMl,
      lot: "A1",
      expires: "2027-01-31",
      ...its,
    })),
    ...more,
  };
}

/** A patient of some weight, and what else is known. */
export const weighing = (weightKg: number, more: object = {}) => ({ patient: { weightKg, allergies: [], ...more } });

import type { Mm } from "../basics/index.ts";
import type { Profile } from "./profile.ts";
import type { ChartView } from "./surface.ts";

/** A rise of the skin (a fall where negative) about a place of the outline's plane. */
export interface Relief {
  readonly at: readonly [u: Mm, y: Mm];
  readonly reach: readonly [u: Mm, y: Mm];
  readonly height: Mm;
  /** 2: a bell. More: a plateau with steeper sides. */
  readonly steepness?: number;
}

/** How deep one part of the body is, level by level. */
export interface FormPart {
  /** Where the outline's plane cuts the part, mm before the frame's origin. */
  readonly middle: Profile;
  /** How far the skin lies from that plane for each millimetre of the blown-up outline: towards the viewer, and away. */
  readonly near: Profile;
  readonly far: Profile;
}

/**
 * A form as the knowledge keeps it: an outline that is blown up like a cushion, and how deep.
 *
 * `front`: the outline is the view from the front (x to the patient's left), and the depth is z. `side`: it is the
 * profile (z to the front), and the depth is x, the same on both sides. y runs down in both.
 */
export interface Form {
  readonly id: string;
  readonly views: readonly ChartView[];
  readonly plane: "front" | "side";
  /** Corners in whole hundredths of a millimetre, each as the step from the one before. */
  readonly outline: string;
  /** The side of a cell of the mesh. */
  readonly cellMm: Mm;
  /** No part of it lies farther from the plane of its outline, mm. */
  readonly deepestMm: Mm;
  /** Everything below this level is left open, mm. */
  readonly cutAtMm: Mm;
  /** The exponent of a level section: 2 an ellipse, more is squarer. */
  readonly roundness: Profile;
  readonly trunk: FormPart;
  /** The part that begins sidewards of two lines by level, and is wholly itself beyond the second. */
  readonly limb: (FormPart & { readonly from: Profile; readonly to: Profile }) | null;
  /** Across the outline's plane, on the near and on the far side; mirrored where off the middle line of a front plane. */
  readonly reliefNear: readonly Relief[];
  readonly reliefFar: readonly Relief[];
  /** Along z on the front of a `side` form, by x and y: what a profile cannot show, such as the sockets of the eyes. */
  readonly reliefFront: readonly Relief[];
  /** What the measures of a body do to it; null where the form has none. */
  readonly measures: FormMeasures | null;
}

/** The reference adult's own measures, and where on the body each is taken. */
export interface FormMeasures {
  readonly heightMm: Mm;
  readonly waist: Girth;
  readonly hip: Girth;
  readonly bust: Girth;
  /** What a sex that is told adds to the reference adult between the sexes, as factors of each girth. */
  readonly sexes: Readonly<Record<"female" | "male", Readonly<Record<"waist" | "hip" | "bust", number>>>>;
}

export interface Girth {
  readonly girthMm: Mm;
  /** The level at which it is taken, and how far up and down a change of it reaches. */
  readonly level: Mm;
  readonly reach: Mm;
}

import type { FormMeasures } from "@pistor/core/surface";

/** The reference adult's girths are the form's own, measured on its mesh; a test keeps them so. */
export const bodyMeasures: FormMeasures = {
  heightMm: 1705,
  waist: { girthMm: 698, level: 605, reach: 90 },
  hip: { girthMm: 958, level: 830, reach: 110 },
  bust: { girthMm: 840, level: 440, reach: 80 },
  sexes: {
    female: { waist: 0.98, hip: 1.04, bust: 1.04 },
    male: { waist: 1.06, hip: 0.98, bust: 1.03 },
  },
};

import type { Technique } from "@pistor/core/injection-map";
import { claim, ours } from "./claims.ts";
import { exactly, range, settled, within } from "./settle.ts";

/**
 * Deoxycholic acid under the chin, by its label alone: one injection of 0.2 mL for each square centimetre.
 *
 * Squares, not hexagons: a hexagonal lattice of 10 mm would give 15 % more than the label's 2 mg/cm².
 */
export const deoxycholicGrid: Technique = {
  id: "deoxycholic-grid",
  title: "Deoxycholic acid grid",
  layer: "subcutaneous fat",
  label: "Kybella",
  pattern: "square",
  liquid: "drop",
  needle: true,
  depthMm: settled(
    "map.deoxycholic-grid.depth",
    "Depth, deoxycholic acid",
    "mm",
    within(range(4, 12.7), 6),
    "clinic-default",
    "The label says subcutaneous fat and gives no number: deeper than the skin, and no deeper than its half-inch needle.",
    [
      claim("KYB-DOS", "administration", "subcutaneous fat"),
      ours("from below the skin to the length of a half-inch needle", "4–12.7", "mm"),
    ],
  ),
  depthMayOpenToMm: null,
  spacingMm: settled(
    "map.deoxycholic-grid.spacing",
    "Spacing, deoxycholic acid",
    "mm",
    exactly(10),
    "label",
    "The label's grid.",
    [claim("KYB-DOS", "administration", 10, "mm")],
  ),
  dropMl: settled(
    "map.deoxycholic-grid.drop",
    "Volume per point, deoxycholic acid",
    "mL",
    exactly(0.2),
    "label",
    "The label's volume.",
    [claim("KYB-DOS", "administration", 0.2, "mL")],
  ),
  needleMm: settled(
    "map.deoxycholic-grid.needle",
    "Needle length, deoxycholic acid",
    "mm",
    within(range(12.7, 12.7), 12.7),
    "clinic-default",
    "Half an inch, from memory: check the label.",
    [ours("half an inch", 12.7, "mm")],
  ),
  angleDeg: settled(
    "map.deoxycholic-grid.angle",
    "Angle, deoxycholic acid",
    "deg",
    within(range(90, 90), 90),
    "clinic-default",
    "From memory: check the label.",
    [ours("deoxycholic acid", 90, "deg")],
  ),
  passes: null,
  maxPoints: settled(
    "map.deoxycholic-grid.most-points",
    "Most injections in a session",
    "1",
    50,
    "label",
    "The label's maximum: 50 injections, 10 mL.",
    [claim("KYB-DOS", "maximum dose", 50, "1")],
  ),
  onlyIn: {
    regions: ["submental"],
    claims: [
      claim("KYB-PI", "indication", "fat under the chin only"),
      claim("KYB-HCP", "precautions", "away from the marginal mandibular nerve, 1–1.5 cm from salivary glands"),
      ours("the nerve and the glands are not drawn on the charts yet, so jawline and cheek stay shut", "refused"),
    ],
  },
};

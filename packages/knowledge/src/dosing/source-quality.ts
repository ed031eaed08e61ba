import type { Source } from "@pistor/core/evidence";

/**
 * How good the sources are that speak of pairs: L1 label, law, regulator · L2 peer-reviewed · L3 society or hospital · L4
 * clinic, trade, training · L5 promotional, machine-written, or a clinic's own default. A test holds it against the list
 * of sources, which a screen need not load for it.
 */
export const sourceQuality: Readonly<Record<string, Source["quality"]>> = {
  AMIN: "L2",
  COSTANTINO: "L2",
  JAYA: "L2",
  PAOLUCCI: "L2",
  S3: "L5",
  SAVOIA: "L2",
  "SIM-T4": "L2",
  "clinic-default": "L5",
};

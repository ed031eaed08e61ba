import type { Mm } from "../basics/index.ts";

/** A place on or about the body: x to the patient's left, y down, z to the front, millimetres. */
export type Vec3 = readonly [x: Mm, y: Mm, z: Mm];

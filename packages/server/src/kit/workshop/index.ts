/** A process of its own for what native code makes: papers and pictures. */
export type { UprightPicture, Work } from "./work.ts";
export type { Workshop, WorkshopOptions } from "./workshop.ts";
export { openWorkshop, workshop } from "./workshop.ts";

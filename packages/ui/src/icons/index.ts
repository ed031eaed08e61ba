/** Our own icons and the mark. */
export { aftercareIcon } from "./aftercare-icon.ts";
export { Icon, Mark } from "./icon.tsx";
export type { IconName } from "./shapes.ts";

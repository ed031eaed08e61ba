/** Our own icons and the mark. */
export { Icon, Mark } from "./icon.tsx";
export type { IconName } from "./shapes.ts";

/** The verb `map`. */
export { mapCommand } from "./map.command.ts";

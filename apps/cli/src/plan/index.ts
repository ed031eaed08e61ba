/** The verb `plan`. */
export { planCommand } from "./plan.command.ts";

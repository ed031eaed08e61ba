/** The verbs `plan` and `protocols`. */
export { planCommand } from "./plan.command.ts";
export { protocolsProgram } from "./protocols.program.ts";

import type { Command } from "./command.ts";

/** Each verb is loaded only when it is called, so that `pistor screen` does not wait for the charts. */
export const commands: Readonly<Record<string, { readonly does: string; readonly load: () => Promise<Command> }>> = {};

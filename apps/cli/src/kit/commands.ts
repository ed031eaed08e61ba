import type { Command } from "./command.ts";

/** Each verb is loaded only when it is called, so that `pistor screen` does not wait for the charts. */
export const commands: Readonly<Record<string, { readonly does: string; readonly load: () => Promise<Command> }>> = {
  mix: {
    does: "check a mixture: doses against their maxima, pairs, allergies, lots, the law",
    load: async () => (await import("../dosing/mix.command.ts")).mixCommand,
  },
  plan: {
    does: "lay a course out on the calendar: sessions, checks, trips",
    load: async () => (await import("../plan/index.ts")).planCommand,
  },
};

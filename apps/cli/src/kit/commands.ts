import type { Command, Program } from "./command.ts";

/** Each verb is loaded only when it is called, so that `pistor screen` does not wait for the charts. */
export const commands: Readonly<
  Record<string, { readonly does: string; readonly load: () => Promise<Command | Program> }>
> = {
  screen: {
    does: "may this patient be treated on this day, not yet, or does the physician decide?",
    load: async () => (await import("../eligibility/screen.command.ts")).screenCommand,
  },
  mix: {
    does: "check a mixture: doses against their maxima, pairs, allergies, lots, the law",
    load: async () => (await import("../dosing/mix.command.ts")).mixCommand,
  },
  map: {
    does: "fill a region of a chart with injection points",
    load: async () => (await import("../injection-map/index.ts")).mapCommand,
  },
  plan: {
    does: "lay a course out on the calendar: sessions, checks, trips",
    load: async () => (await import("../plan/index.ts")).planCommand,
  },
  protocols: {
    does: "show protocols with who says what, compare two versions, write one as a document",
    load: async () => (await import("../plan/index.ts")).protocolsProgram,
  },
  quote: {
    does: "price a course item by item: what is needed, optional or struck, and why",
    load: async () => (await import("../pricing/quote.command.ts")).quoteCommand,
  },
  stock: {
    does: "add up a cupboard's ledger: what may be used, what is held or out of date, what to order",
    load: async () => (await import("../stock/stock.command.ts")).stockCommand,
  },
  recall: {
    does: "find everybody who was given a lot, until when to watch them, and who has been told",
    load: async () => (await import("../stock/recall.command.ts")).recallCommand,
  },
  "check-text": {
    does: "find what a text to patients must not say: promises, soothing, prices where the law forbids them",
    load: async () => (await import("../advertising/check-text.command.ts")).checkTextCommand,
  },
  cases: {
    does: "run the cases: situations with the answers that are expected",
    load: async () => (await import("../evidence/cases.program.ts")).casesProgram,
  },
  lint: {
    does: "check the knowledge: sources, units, settled values, cards, law, wordings",
    load: async () => (await import("../evidence/lint.program.ts")).lintProgram,
  },
  knowledge: {
    does: "show what Pistor knows: claims, settled values, where sources disagree, where each is used",
    load: async () => (await import("../evidence/knowledge.program.ts")).knowledgeProgram,
  },
  slice: {
    does: "list the files of a slice on every floor, in reading order",
    load: async () => (await import("../evidence/slice.program.ts")).sliceProgram,
  },
  serve: {
    does: "run the built server in the foreground, as npm start does after building",
    load: async () => (await import("./serve.program.ts")).serveProgram,
  },
  migrate: {
    does: "bring the database's schema up to date",
    load: async () => (await import("./migrate.program.ts")).migrateProgram,
  },
  clinic: {
    does: "make a clinic with its first owner, or list the clinics",
    load: async () => (await import("./clinic.program.ts")).clinicProgram,
  },
  user: {
    does: "add, list, disable or enable a clinic's members, and give them new passwords",
    load: async () => (await import("./user.program.ts")).userProgram,
  },
};

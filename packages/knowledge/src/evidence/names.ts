import type { Fact } from "@pistor/core/evidence";

/** What the words mean and where they come from, with the articles' slips. */
export const nameFacts = [
  {
    id: "names.when-the-word-came",
    title: "When the word and the societies came",
    claims: [
      { source: "MEZO-ORG", at: "history", says: "the word 1958, a French society 1964, an international one 1983" },
      { source: "PMFA", at: "history", says: "defined by the French Academy of Medicine in 1987" },
    ],
    note: "History: nothing is decided by it.",
    actedOnBy: [],
  },
  {
    id: "names.greek",
    title: "From which language the word comes",
    claims: [
      { source: "S4", at: "origins", says: "Greek: mesos, therapia" },
      { source: "KONDA", at: "introduction", says: "Greek: mesos, therapeia" },
    ],
    note: "The two articles that say Latin are refused.",
    actedOnBy: ["refused.latin-origin"],
  },
  {
    id: "names.coded-act",
    title: "An act with a code of its own",
    claims: [
      {
        source: "VIDAL",
        at: "article",
        says: "ANLB003, a session against pain: coded since 2005, not reimbursed",
        country: "FR",
      },
    ],
    note: "Nothing is billed by code here.",
    actedOnBy: [],
  },
] as const satisfies readonly Fact[];

/** Wordings that one patient reads together, so that they are measured together. */
export interface PatientGroup {
  readonly name: string;
  /** The slice whose wordings these are. */
  readonly slice: string;
  readonly has: (id: string) => boolean;
}

/** A choice is a word or two, and no sentence. */
const choice = /\.(choice\.[\w-]+|no-day)$/;

/** What patients read in sentences. Staff wordings, names and headings are not of it. */
export const patientGroups: readonly PatientGroup[] = [
  { name: "questions", slice: "eligibility", has: (id) => id.startsWith("ask.") && !choice.test(id) },
  {
    name: "reasons",
    slice: "eligibility",
    has: (id) =>
      !id.startsWith("ask.") && !id.endsWith(".staff") && !/^substance\.(?!(refused|not-recognised))/.test(id),
  },
  {
    name: "aftercare",
    slice: "aftercare",
    has: (id) => /^(aftercare|danger|usual)\./.test(id) && !id.endsWith(".title"),
  },
];

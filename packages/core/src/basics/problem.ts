/**
 * The caller asked for something that has no answer.
 *
 * What is wrong with a *patient*, a mixture or a plan is never a Problem: it is a Finding, and it is returned.
 */
export class Problem extends Error {
  override readonly name = "Problem";
  /** Dotted, kebab-case, stable: what a program reads. */
  readonly id: string;
  /** JSON pointer to the part of the caller's document that is at fault; `""` is the whole of it. */
  readonly at: string;

  /** @param message what was seen and what to do about it, in one or two plain sentences */
  constructor(id: string, at: string, message: string) {
    super(message);
    this.id = id;
    this.at = at;
  }
}

/** A problem as the command line and the server print it. */
export interface ProblemDocument {
  readonly problem: string;
  readonly at: string;
  readonly message: string;
}

export function problemDocument(problem: Problem): ProblemDocument {
  return { problem: problem.id, at: problem.at, message: problem.message };
}

/** @example jsonPointer(["answers", "blood/thinner", 0]) // => "/answers/blood~1thinner/0" */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

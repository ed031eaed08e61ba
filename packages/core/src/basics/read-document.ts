import type { z } from "zod";
import { jsonPointer, Problem } from "./problem.ts";

/**
 * Reads a caller's document with a schema, or says what is wrong with its first fault.
 *
 * Keys that the schema does not know are faults: a misspelt key would otherwise be an answer that was never given.
 *
 * @throws {Problem} `document.unknown-key`, `document.missing`, `document.wrong`, or the id that a schema's own check
 *   gives in its `params: { problem }`
 */
export function readDocument<Schema extends z.ZodType>(schema: Schema, document: unknown): z.output<Schema> {
  const read = schema.safeParse(document);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  if (issue === undefined) throw new Problem("document.wrong", "", "The document was not understood.");
  throw problemOf(issue);
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const at = jsonPointer(issue.path);
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    return new Problem(
      "document.unknown-key",
      jsonPointer([...issue.path, key]),
      `The key ${JSON.stringify(key)} is not known here: leave it out, or correct its spelling.`,
    );
  }
  if (issue.code === "custom") {
    const params = issue.params as { problem?: string } | undefined;
    return new Problem(params?.problem ?? "document.wrong", at, issue.message);
  }
  // zod reports a missing key as a wrong type whose input is undefined, and words it "received undefined".
  if (issue.code === "invalid_type" && issue.message.endsWith("received undefined"))
    return new Problem(
      "document.missing",
      at,
      `${at || "The document"} is missing: give a value of type ${issue.expected}.`,
    );
  return new Problem("document.wrong", at, `${at || "The document"} was not understood: ${lowerFirst(issue.message)}.`);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

import type { WrittenProblem } from "./find-problems.ts";
import { byKey, page, table } from "./markdown.ts";

/** Every error that a caller can be given, by id, and every reason why the server does not start. */
export function problemsPage(problems: readonly WrittenProblem[]): string {
  const sorted = [...problems].sort(byKey(({ id, file, message }) => `${id} ${file} ${message}`));
  const named = sorted.filter(({ id }) => id !== "");
  const faults = sorted.filter(({ id }) => id === "");
  return page(
    "# Problems",
    "",
    "What Pistor says when a request has no answer. What is wrong with a patient, a mixture or a plan is never a problem: it",
    "is a finding, and stands in the answer. `{name}` is where a value goes.",
    "",
    "The command line prints a problem as JSON on standard error and ends with 2. The server answers with the status; where",
    "none is written it is 400 for a document that could not be read and 422 for one that has no answer.",
    "",
    table(
      ["problem", "status", "what is said", "file"],
      named.map(({ id, status, message, file }) => [`\`${id}\``, String(status ?? ""), message, link(file)]),
    ),
    "",
    "## Why the server does not start",
    "",
    "Written to standard error; the process ends with 2, or with 3 where another Pistor holds the data and does not answer.",
    "",
    table(
      ["what is said", "file"],
      faults.map(({ message, file }) => [message, link(file)]),
    ),
  );
}

function link(file: string): string {
  return `[${file.split("/").at(-1) ?? file}](../../${file})`;
}

import { languages } from "@pistor/core/evidence";
import about from "../../package.json" with { type: "json" };

/** What `pistor --help` prints: every verb with a line. */
export function generalHelp(verbs: Readonly<Record<string, { readonly does: string }>>): string {
  const width = Math.max(...Object.keys(verbs).map((verb) => verb.length));
  const list = Object.entries(verbs).map(([verb, { does }]) => `  ${verb.padEnd(width)}  ${does}`);
  return [
    "pistor · the open system for mesotherapy",
    "",
    "usage: pistor VERB FILE | -  [options]     one JSON document in, one out",
    "",
    ...list,
    "",
    "  --lines          one document a line, one answer a line",
    "  --format text    the answer for a person",
    `  --lang LANGUAGE  ${languages.join(", ")}; English where a wording is missing`,
    "  --help           this list, or after a verb its document",
    "  --version        versions of Pistor and of its knowledge",
    "",
    "exit status: 0 an answer was given; 2 the input was not understood; 1 Pistor itself is at fault",
  ].join("\n");
}

/** Versions of the code and of the knowledge, as JSON. */
export async function versionLine(): Promise<string> {
  const { version } = await import("@pistor/knowledge/evidence");
  return JSON.stringify({ pistor: about.version, knowledge: version });
}

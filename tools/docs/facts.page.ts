import type { Fact } from "@pistor/core/evidence";
import { anchor, claimTable } from "./claims.ts";
import { page } from "./markdown.ts";

/** Chapters by the first word of an id, in reading order. */
const chapters: Readonly<Record<string, string>> = {
  names: "Names",
  procedure: "The procedure",
  course: "The course",
  mixture: "What is in a mixture",
  purpose: "What each part is said to be for",
  before: "Before a session",
  after: "After a session",
  effect: "The effect",
  measure: "How an effect can be measured",
  grading: "How bad a harm is",
  causality: "What a harm comes from",
  signal: "Harms among many",
  emergency: "Emergencies",
  vial: "Vials",
  position: "What societies and authorities say",
  screening: "Who is treated: read, and no rule",
  way: "The way to the clinic",
  price: "The price",
  lack: "What the field lacks",
};

/** Everything that sources say and of which no value is settled. @param link an id as a link */
export function factsPage(facts: readonly Fact[], link: (id: string) => string): string {
  const topics = [...new Set(facts.map(topicOf))];
  return page(
    "# Facts",
    "",
    "What sources say and of which no value is settled. Each says what acts on it, or why nothing does. That somebody says",
    "something does not make it so: claims that are turned down are on [their own page](refused.md).",
    "",
    `${facts.length} facts.`,
    "",
    topics
      .flatMap((topic) => [
        `## ${chapters[topic] ?? topic}`,
        "",
        facts.filter((fact) => topicOf(fact) === topic).flatMap((fact) => section(fact, link)),
      ])
      .flat(),
  );
}

function topicOf({ id }: Fact): string {
  return id.split(".")[0] ?? "";
}

function section({ id, title, claims, note, actedOnBy }: Fact, link: (id: string) => string): string[] {
  return [
    `<a id="${anchor(id)}"></a>`,
    "",
    `### ${title}`,
    "",
    `\`${id}\`. ${note}`,
    actedOnBy.length === 0 ? "Nothing acts on it." : `Acted on by: ${actedOnBy.map(link).join(", ")}.`,
    "",
    ...claimTable(claims),
    "",
  ];
}

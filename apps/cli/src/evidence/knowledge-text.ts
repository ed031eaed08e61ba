import type { Claim } from "@pistor/core/evidence";
import { quantityInWords } from "@pistor/core/evidence";
import type { Entry, KnowledgeDocument } from "./knowledge-document.ts";
import { parts } from "./knowledge-document.ts";
import { catalogueLines } from "./substance-text.ts";

/** The whole, or what was asked of it: a line for each thing. */
export function listText(document: KnowledgeDocument): string {
  const counts = Object.entries(document.counts).map(([name, count]) => `${count} ${inWords(name)}`);
  const lists = parts.flatMap((part) => {
    const list = document[part];
    return list === undefined ? [] : ["", part, ...list.map((entry) => `  ${line(entry)}`)];
  });
  return [`Knowledge ${document.version}: ${counts.join(", ")}`, ...lists].join("\n");
}

/** One thing: what it is, what each source says of it, and where it is used. */
export function entryText(entry: Entry): string {
  const { unit, settled, claims, usedBy, actedOnBy } = entry;
  return [
    `${entry.kind} ${entry.id}`,
    ...told(entry),
    ...catalogueLines(entry),
    ...(isSettled(settled)
      ? [
          `Settled: ${quantityInWords(settled.value, String(unit))} (${settled.how}; ${settled.by}, ${settled.on})`,
          settled.why,
        ]
      : []),
    ...(Array.isArray(claims) ? ["", ...claimLines(claims as Claim[], entry.disagree === true)] : []),
    ...(Array.isArray(actedOnBy) ? ["", `Acted on by: ${actedOnBy.join(", ") || "nothing"}`] : []),
    "",
    usedBy.length === 0 ? "Used by nothing that has an id; the engine may read it." : "Used in",
    ...usedBy.map((use) => `  ${use.kind} ${use.id}${use.title === use.id ? "" : `: ${use.title}`}`),
  ].join("\n");
}

const sentences = [
  "title",
  "headline",
  "place",
  "year",
  "quality",
  "then",
  "whenInWords",
  "status",
  "country",
  "from",
  "until",
  "says",
];
const longer = ["plain", "why", "instead", "note", "tell", "tellStaff", "certainty", "direction"];

function told(entry: Entry): string[] {
  return [...sentences, ...longer].flatMap((key) => {
    const value = entry[key];
    return typeof value === "string" || typeof value === "number" ? [`${inWords(key)}: ${value}`] : [];
  });
}

function claimLines(claims: readonly Claim[], differ: boolean): string[] {
  const lines = claims.map(({ source, at, says, unit }) => `  ${source}: ${quantityInWords(says, unit)} (${at})`);
  return [differ ? "Sources disagree:" : "Sources:", ...lines];
}

function line(entry: Entry): string {
  const { title, headline, name, unit, settled } = entry;
  const value = isSettled(settled) ? ` = ${quantityInWords(settled.value, String(unit))}` : "";
  return `${entry.id}: ${String(title ?? headline ?? name ?? "")}${value}${entry.disagree === true ? " · sources disagree" : ""}`;
}

interface Settled {
  readonly value: unknown;
  readonly how: string;
  readonly why: string;
  readonly by: string;
  readonly on: string;
}

function isSettled(value: unknown): value is Settled {
  return typeof value === "object" && value !== null && "how" in value && "value" in value;
}

function inWords(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

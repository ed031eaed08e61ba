import type { SessionRecord } from "@pistor/core/session";
import { canonical } from "@pistor/core/session";

/** The parts between which a person chooses where two have written: each is one thing that was done, and stays whole. */
export const conflictParts = {
  checks: ["checks", "performer"],
  equipment: ["equipment"],
  mixture: ["mixture"],
  map: ["map"],
  times: ["on", "startedAt", "pauses", "firstNeedleAt", "lastNeedleAt"],
  room: ["pain", "pains", "reactions", "observation", "observedUntil", "photos"],
  aftercare: ["aftercare"],
  reasons: ["reasons"],
  notes: ["notes"],
} as const satisfies Record<string, readonly (keyof SessionRecord)[]>;

export type ConflictPart = keyof typeof conflictParts;

/** What the server writes by itself, whoever saves. */
export const serversOwn = ["treatment", "number", "planned"] as const satisfies readonly (keyof SessionRecord)[];

const parts = Object.keys(conflictParts) as ConflictPart[];

function of(record: SessionRecord, part: ConflictPart): string {
  return canonical(conflictParts[part].map((key) => record[key] ?? null));
}

/** The parts in which two versions differ, in the order of the session's steps. */
export function differingParts(mine: SessionRecord, theirs: SessionRecord): ConflictPart[] {
  return parts.filter((part) => of(mine, part) !== of(theirs, part));
}

/** Theirs with the parts of mine that were chosen. */
export function mergeVersions(
  mine: SessionRecord,
  theirs: SessionRecord,
  fromMine: ReadonlySet<ConflictPart>,
): SessionRecord {
  const merged: Record<string, unknown> = { ...theirs };
  for (const part of fromMine)
    for (const key of conflictParts[part]) {
      if (mine[key] === undefined) delete merged[key];
      else merged[key] = mine[key];
    }
  return merged as SessionRecord;
}

/** What one version says in a part and the other does not, by its leaves: the key it stands under, and its value. */
export function leavesOf(
  record: SessionRecord,
  than: SessionRecord,
  part: ConflictPart,
): { readonly key: string; readonly value: string }[] {
  const flat = (value: unknown, path: string): [string, string][] => {
    if (value === null || value === undefined) return [];
    if (typeof value !== "object") return [[path, String(value)]];
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === "" ? key : `${path}.${key}`));
  };
  const pick = (from: SessionRecord) =>
    flat(Object.fromEntries(conflictParts[part].map((key) => [key, from[key]])), "");
  const other = new Map(pick(than));
  return pick(record)
    .filter(([path, value]) => other.get(path) !== value)
    .map(([path, value]) => ({ key: path, value }));
}

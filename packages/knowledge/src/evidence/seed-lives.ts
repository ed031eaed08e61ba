import type { Claim, KnowledgeIndex } from "@pistor/core/evidence";

/** Where a seed claim may live: a kind, and what all things of that kind are called. */
export const homes = [
  "aftercare",
  "danger-sign",
  "fact",
  "harm",
  "indication",
  "item",
  "parameter",
  "protocol",
  "refused",
  "rule",
] as const;
export type Home = (typeof homes)[number];

/** An item of a package has no id but its own word. */
interface Item {
  readonly item: string;
  readonly claims: readonly Claim[];
}

/**
 * Finds what a reference names: `parameter:map.depth` gives the claims of that parameter.
 *
 * @param items of the plan, which have no id of their own
 * @returns a search that gives null where nothing of that kind has the id
 */
export function homeFinder({ things }: KnowledgeIndex, items: readonly Item[]) {
  const claims = new Map<string, readonly Claim[]>(items.map((one) => [`item:${one.item}`, one.claims]));
  for (const { kind, id, value } of things) {
    const home = kind === "entry" ? (id.split(".")[0] ?? "") : kind;
    claims.set(`${home}:${id}`, [...(claims.get(`${home}:${id}`) ?? []), ...claimsIn(value)]);
  }
  return (lives: string): readonly Claim[] | null =>
    homes.some((home) => lives.startsWith(`${home}:`)) ? (claims.get(lives) ?? null) : null;
}

/** The claims of a thing and of what it holds. */
function claimsIn(value: unknown): Claim[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "source" in value && "says" in value ? [value as Claim] : [];
  return [...own, ...Object.values(value).flatMap(claimsIn)];
}

/** A claim as it is written in the register: its value, and its unit where it has one. */
export function written({ says, unit }: Claim): string {
  return unit === undefined ? String(says) : `${says} ${unit}`;
}

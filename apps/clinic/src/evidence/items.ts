import type { Claim, Thing, ThingKind } from "@pistor/core/evidence";
import { disagree } from "@pistor/core/evidence";

/** Kinds with a filter of their own; all others are looked for under `other`. */
export const listedKinds = [
  "parameter",
  "rule",
  "card",
  "regulation",
  "refused",
  "fact",
  "indication",
  "source",
] as const satisfies readonly ThingKind[];
export const filters = ["all", ...listedKinds, "other"] as const;
export type Filter = (typeof filters)[number];

/** A part of the knowledge as the list shows it. */
export interface Item {
  readonly kind: ThingKind;
  readonly filter: Exclude<Filter, "all">;
  readonly id: string;
  readonly title: string;
  readonly disagree: boolean;
  /** Everything that it can be found by, in small letters. */
  readonly words: string;
}

export function itemsOf(things: readonly Thing[]): readonly Item[] {
  return things
    .map(({ kind, id, title, value }) => ({
      kind,
      filter: listedKinds.find((each) => each === kind) ?? ("other" as const),
      id,
      title,
      // Several sentences about one fact are no quarrel; of a value or a rule, they are.
      disagree: (kind === "parameter" || kind === "rule") && disagree(claimsOf(value)),
      words: plain([id, title, ...spoken(value)].join(" ")),
    }))
    .sort((one, other) => place(one) - place(other) || one.title.localeCompare(other.title, "en"));
}

/** What a clinician looks for most stands first. */
function place({ filter }: Item): number {
  return filters.indexOf(filter);
}

export interface Search {
  readonly words: string;
  readonly filter: Filter;
  /** Only what sources disagree on. */
  readonly split: boolean;
}

/** What holds every word that was typed; where the title or the id holds them, first. */
export function findItems(items: readonly Item[], { words, filter, split }: Search): readonly Item[] {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  const rank = (item: Item) => {
    const name = plain(`${item.title} ${item.id}`);
    if (asked.length > 0 && plain(item.title) === asked.join(" ")) return 0;
    return asked.every((word) => name.includes(word)) ? 1 : 2;
  };
  const found = items.filter(
    (item) =>
      (filter === "all" || item.filter === filter) &&
      (!split || item.disagree) &&
      asked.every((word) => item.words.includes(word)),
  );
  return asked.length === 0
    ? found
    : found
        .map((item) => ({ item, at: rank(item) }))
        .sort(byRank)
        .map(({ item }) => item);
}

/** What the sources say of a thing: under `claims`, or of a card under `claimed`. */
export function claimsOf(value: Thing["value"]): readonly Claim[] {
  const claims = value.claims ?? value.claimed;
  return Array.isArray(claims) ? (claims as readonly Claim[]) : [];
}

function byRank(one: { at: number }, other: { at: number }): number {
  return one.at - other.at;
}

/** The sentences of a thing and of its claims, not of what it holds besides. */
function spoken(value: Thing["value"]): string[] {
  const sentences = ["headline", "plain", "why", "instead", "note", "says", "place", "country"].flatMap((key) => {
    const text = value[key];
    return typeof text === "string" ? [text] : [];
  });
  return [...sentences, ...claimsOf(value).flatMap(({ source, says, at }) => [source, String(says), at])];
}

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

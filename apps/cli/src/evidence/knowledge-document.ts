import type { Condition } from "@pistor/core/eligibility";
import { conditionInWords } from "@pistor/core/eligibility";
import type { Claim, Found, KnowledgeIndex, Language, Shape, ThingKind, Use } from "@pistor/core/evidence";
import { disagree, reconcile, usedBy, word } from "@pistor/core/evidence";

/** The parts of the knowledge that can be asked for, with the kind that each lists. */
export const partKinds = {
  parameters: "parameter",
  rules: "rule",
  cards: "card",
  regulations: "regulation",
  refused: "refused",
  facts: "fact",
  indications: "indication",
  sources: "source",
  substances: "substance",
  topicals: "topical",
} as const satisfies Record<string, ThingKind>;
export type Part = keyof typeof partKinds;
export const parts = Object.keys(partKinds) as readonly Part[];

/** One part of the knowledge, with where it was found and who points at it. */
export interface Entry extends Shape {
  readonly kind: ThingKind;
  readonly id: string;
  readonly slice: string;
  readonly usedBy: readonly Use[];
}

/** Everything that Pistor knows: how much, then each part. */
export type KnowledgeDocument = Readonly<Partial<Record<Part, readonly Entry[]>>> & {
  readonly version: string;
  readonly counts: Readonly<Record<string, number>>;
};

/** Every entry by part, sorted by id. */
export function entriesOf(index: KnowledgeIndex, lang: Language): Readonly<Record<Part, readonly Entry[]>> {
  const entry = (kind: ThingKind, id: string, at: string, shape: object): Entry => ({
    kind,
    ...shape,
    id,
    slice: at.split(".")[0] ?? "",
    usedBy: usedBy(index.uses, kind, id),
  });
  const plain = (kind: ThingKind, found: readonly Found<{ readonly id: string }>[]) =>
    found.map(({ at, value }) => entry(kind, value.id, at, value));
  const parts = {
    parameters: index.parameters.map(({ at, value }) =>
      entry("parameter", value.id, at, { ...value, ...split(value), claimed: reconcile(value).claimed }),
    ),
    rules: index.rules.map(({ at, value }) =>
      entry("rule", value.id, at, {
        ...value,
        ...split(value),
        ...wordings(index, value.id, lang),
        ...when(at, value),
      }),
    ),
    cards: plain("card", index.cards),
    regulations: plain("regulation", index.regulations),
    refused: plain("refused", index.refused),
    facts: plain("fact", index.facts),
    indications: plain("indication", index.indications),
    sources: index.sources.map(({ at, value }) => {
      const claims = index.claims.filter((claim) => claim.value.source === value.key).length;
      // A source has a kind of its own: trial, label; it stands beside, under its own name.
      return {
        ...entry("source", value.key, at, { ...value, sourceKind: value.kind, claims }),
        kind: "source" as const,
      };
    }),
    // What screening alone knows of a substance is no entry of the catalogue.
    substances: index.things
      .filter(({ kind, value }) => kind === "substance" && "measuredIn" in value)
      .map(({ id, at, value }) => entry("substance", id, at, value)),
    topicals: index.things
      .filter(({ kind }) => kind === "topical")
      .map(({ id, at, value }) => entry("topical", id, at, value)),
  };
  return Object.fromEntries(Object.entries(parts).map(([part, list]) => [part, unique(list)])) as Record<
    Part,
    readonly Entry[]
  >;
}

/** How much there is, so that an empty answer can be told from an empty knowledge. */
export function countsOf(index: KnowledgeIndex, entries: Readonly<Record<Part, readonly Entry[]>>) {
  const lengths = Object.entries(entries).map(([part, list]) => [part, list.length] as const);
  const split = entries.parameters.filter(({ disagree: differs }) => differs === true).length;
  return { ...Object.fromEntries(lengths), claims: index.claims.length, parametersThatDisagree: split };
}

/** Two doors may show the same thing made twice; the first is kept. */
function unique(list: readonly Entry[]): readonly Entry[] {
  const byId = new Map(list.toReversed().map((each) => [each.id, each]));
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Of a value or a rule, sources that say different things disagree; several sentences about one fact are no quarrel. */
function split(value: object): { disagree?: boolean } {
  return "claims" in value && Array.isArray(value.claims) ? { disagree: disagree(value.claims as Claim[]) } : {};
}

/** What a rule tells, in the language that was asked for or else in English. */
function wordings(index: KnowledgeIndex, id: string, lang: Language): Shape {
  const texts = index.texts.find(({ value }) => id in value.en)?.value;
  if (texts === undefined) return {};
  const tell = word(texts, id, {}, lang);
  const staff = `${id}.staff` in texts.en ? { tellStaff: word(texts, `${id}.staff`, {}, lang).text } : {};
  return { tell: tell.text, ...(tell.lang === lang ? {} : { tellLang: tell.lang }), ...staff };
}

/** A rule's condition with its limits by id, and in words where the engine has words for it. */
function when(at: string, rule: { readonly when: unknown }): Shape {
  const words = at.startsWith("eligibility.") ? { whenInWords: conditionInWords(rule.when as Condition) } : {};
  return { when: withLimitsById(rule.when), ...words };
}

function withLimitsById(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withLimitsById);
  if ("settled" in value && "id" in value) return { parameter: value.id };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withLimitsById(part)]));
}

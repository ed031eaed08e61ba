import type { EvidenceCard } from "./card.ts";
import type { Claim, Parameter, Source } from "./claim.ts";
import type { Fact } from "./fact.ts";
import type { Indication } from "./indication.ts";
import type { Shape, Thing, ThingKind } from "./knowledge-thing.ts";
import { thingOf } from "./knowledge-thing.ts";
import type { Uses } from "./knowledge-uses.ts";
import { findUses } from "./knowledge-uses.ts";
import type { RefusedClaim } from "./refused.ts";
import type { Regulation } from "./regulation.ts";
import type { TextsByLanguage } from "./texts.ts";
import type { Translation } from "./translation.ts";

/** Something found in the knowledge, and where: slice, export, then keys. */
export interface Found<Value> {
  readonly at: string;
  readonly value: Value;
}

/** A rule of any slice: it has an id, something that follows, and claims. */
export interface AnyRule {
  readonly id: string;
  readonly title?: string;
  readonly then: string;
  readonly when: unknown;
  readonly claims: readonly Claim[];
}

/** Everything that the knowledge holds, each part once, however many doors show it. */
export interface KnowledgeIndex {
  readonly claims: readonly Found<Claim>[];
  readonly parameters: readonly Found<Parameter<unknown>>[];
  readonly rules: readonly Found<AnyRule>[];
  readonly cards: readonly Found<EvidenceCard>[];
  readonly regulations: readonly Found<Regulation>[];
  readonly refused: readonly Found<RefusedClaim>[];
  readonly facts: readonly Found<Fact>[];
  readonly indications: readonly Found<Indication>[];
  readonly sources: readonly Found<Source>[];
  readonly texts: readonly Found<TextsByLanguage>[];
  /** Wordings sealed with the hash of their original, by the place at which they were found. */
  readonly translations: readonly Found<Translation>[];
  /** Every part with an id, the above among them. */
  readonly things: readonly Thing[];
  /** Who points at what. */
  readonly uses: Uses;
}

/** Walks everything that the doors of the knowledge export. @param doors what each slice exports, by slice */
export function indexKnowledge(doors: Readonly<Record<string, unknown>>): KnowledgeIndex {
  const claims: Found<Claim>[] = [];
  const texts: Found<TextsByLanguage>[] = [];
  const translations: Found<Translation>[] = [];
  const found: Thing[] = [];
  const seen = new Set<unknown>();

  const visit = (value: unknown, at: string): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const shape = value as Shape;
    if ("source" in shape && "says" in shape) claims.push({ at, value: value as Claim });
    const thing = thingOf(shape, at);
    if (thing !== null) found.push(thing);
    if (isTexts(shape)) texts.push({ at, value: value as TextsByLanguage });
    if (isTranslation(shape)) translations.push({ at, value: value as Translation });
    for (const [key, part] of Object.entries(shape)) visit(part, `${at}.${key}`);
  };
  for (const [slice, door] of Object.entries(doors)) visit(door, slice);

  const things = found.map((thing) => titled(thing, texts));
  const ofKind = <Value>(kind: ThingKind): readonly Found<Value>[] =>
    things.filter((thing) => thing.kind === kind).map(({ at, value }) => ({ at, value: value as Value }));
  return {
    claims,
    parameters: ofKind("parameter"),
    rules: ofKind("rule"),
    cards: ofKind("card"),
    regulations: ofKind("regulation"),
    refused: ofKind("refused"),
    facts: ofKind("fact"),
    indications: ofKind("indication"),
    sources: ofKind("source"),
    texts,
    translations,
    things,
    uses: findUses(doors, things),
  };
}

/** A thing without a title is called by its wording, where it has one. */
function titled(thing: Thing, texts: readonly Found<TextsByLanguage>[]): Thing {
  if (thing.title !== thing.id) return thing;
  const title = [`${thing.id}.title`, thing.id]
    .flatMap((id) => texts.flatMap(({ value }) => value.en[id] ?? []))
    .find((text) => text !== "");
  return title === undefined ? thing : { ...thing, title };
}

function isTexts({ en }: Shape): boolean {
  // A list of words that a text is searched for is no wording: each language has its own.
  return (
    typeof en === "object" &&
    en !== null &&
    !Array.isArray(en) &&
    Object.values(en).every((text) => typeof text === "string")
  );
}

function isTranslation(shape: Shape): boolean {
  const pairs = Object.values(shape);
  return pairs.length > 0 && pairs.every(isSealed);
}

function isSealed(pair: unknown): boolean {
  return (
    Array.isArray(pair) && pair.length === 2 && /^[0-9a-f]{8}$/.test(String(pair[0])) && typeof pair[1] === "string"
  );
}

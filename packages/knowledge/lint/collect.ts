import type { Claim, Parameter, TextsByLanguage } from "@pistor/core/evidence";

/** Something found in the knowledge, and where: slice, export, then keys. */
export interface Found<Value> {
  readonly at: string;
  readonly value: Value;
}

/** A rule of any slice: it has an id, something that follows, and claims. */
export interface AnyRule {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** What the checks look at. */
export interface Knowledge {
  readonly claims: readonly Found<Claim>[];
  readonly parameters: readonly Found<Parameter<unknown>>[];
  readonly rules: readonly Found<AnyRule>[];
  readonly texts: readonly Found<TextsByLanguage>[];
}

type Thing = Readonly<Record<string, unknown>>;

/** Walks everything that the doors of the knowledge export. @param doors what each slice exports, by slice */
export function collect(doors: Readonly<Record<string, unknown>>): Knowledge {
  const claims: Found<Claim>[] = [];
  const parameters: Found<Parameter<unknown>>[] = [];
  const rules: Found<AnyRule>[] = [];
  const texts: Found<TextsByLanguage>[] = [];
  const seen = new Set<unknown>();

  const visit = (value: unknown, at: string): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const thing = value as Thing;
    if ("source" in thing && "says" in thing) claims.push({ at, value: value as Claim });
    if ("settled" in thing && "claims" in thing) parameters.push({ at, value: value as Parameter<unknown> });
    else if ("when" in thing && "then" in thing && "id" in thing) rules.push({ at, value: value as AnyRule });
    if (isTexts(thing)) texts.push({ at, value: value as TextsByLanguage });
    for (const [key, part] of Object.entries(thing)) visit(part, `${at}.${key}`);
  };
  for (const [slice, door] of Object.entries(doors)) visit(door, slice);
  return { claims, parameters, rules, texts };
}

function isTexts(thing: Thing): boolean {
  const { en } = thing;
  return typeof en === "object" && en !== null && Object.values(en).every((text) => typeof text === "string");
}

import type { Shape, Thing, ThingKind } from "./knowledge-thing.ts";

/** Something that points at a part of the knowledge. */
export interface Use {
  readonly kind: ThingKind;
  /** Its id, or, for a part that has none, where it stands: `dosing.mixKnowledge.maxActives`. */
  readonly id: string;
  readonly slice: string;
  readonly title: string;
}

/** Who points at each part, by `kind id`; see `usedBy`. */
export type Uses = ReadonlyMap<string, readonly Use[]>;

/** Where a part of the knowledge is used; empty where nothing points at it. */
export function usedBy(uses: Uses, kind: ThingKind, id: string): readonly Use[] {
  return uses.get(`${kind} ${id}`) ?? [];
}

/** Is an id wherever it stands; one without a dot, such as a substance, may be a mere word and counts only in `actedOnBy`. */
const dotted = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/**
 * Who points at what: by holding the very object, by naming its id, or by a claim that names its source.
 *
 * A part is used by the nearest thing around it: a technique holds a parameter, the parameter's claims name a source, so
 * the source is used by the parameter and not again by the technique.
 */
export function findUses(doors: Readonly<Record<string, unknown>>, things: readonly Thing[]): Uses {
  const byValue = new Map<unknown, Thing>(things.map((thing) => [thing.value, thing]));
  const byId = new Map<string, Thing[]>();
  for (const thing of things) if (dotted.test(thing.id)) byId.set(thing.id, [...(byId.get(thing.id) ?? []), thing]);
  const found = new Map<string, Map<string, Use>>();
  const point = (kind: ThingKind, id: string, user: Use) => {
    if (user.kind === kind && user.id === id) return;
    const key = `${kind} ${id}`;
    const users = found.get(key) ?? new Map<string, Use>();
    found.set(key, users.set(`${user.kind} ${user.id}`, user));
  };

  /** `user` is the nearest thing, null outside of one. */
  const look = (value: unknown, at: string, user: Use | null, inside: Set<unknown>): void => {
    if (typeof value === "string") {
      const names = dotted.test(value) || /\.actedOnBy\.\d+$/.test(at);
      if (names && user !== null) for (const { kind, id } of byId.get(value) ?? []) point(kind, id, user);
      return;
    }
    if (typeof value !== "object" || value === null || inside.has(value)) return;
    inside.add(value);
    const thing = byValue.get(value);
    if (thing !== undefined) {
      const holder = user ?? placeOf(at);
      if (holder !== null) point(thing.kind, thing.id, holder);
      if (user === null) lookInto(value as Shape, thing);
      return;
    }
    const { source, says } = value as Shape;
    if (typeof source === "string") point("source", source, user ?? { ...nameOf(at), kind: "entry" });
    // What a source says is its own words; an id in it points at nothing.
    if (typeof source === "string" && says !== undefined) return;
    for (const [key, part] of Object.entries(value)) look(part, `${at}.${key}`, user, inside);
  };

  const done = new Set<unknown>();
  const lookInto = (value: Shape, thing: Thing): void => {
    if (done.has(value)) return;
    done.add(value);
    const inside = new Set<unknown>([value]);
    for (const [key, part] of Object.entries(value))
      if (key !== "id") look(part, `${thing.at}.${key}`, useOf(thing), inside);
  };

  for (const [slice, door] of Object.entries(doors)) look(door, slice, null, new Set());
  for (const thing of things) lookInto(thing.value, thing);
  return new Map([...found].map(([key, users]) => [key, [...users.values()]]));
}

function useOf({ kind, id, slice, title }: Thing): Use {
  return { kind, id, slice, title };
}

/** Holds it under a name of its own, as `mixKnowledge.maxActives` does; a list or an export that is the thing does not. */
function placeOf(at: string): Use | null {
  const last = at.split(".").at(-1) ?? "";
  return at.split(".").length > 2 && !/^\d+$/.test(last) ? { ...nameOf(at), kind: "entry" } : null;
}

/** A place without the numbers and the word `claims` at its end. */
function nameOf(at: string): Omit<Use, "kind"> {
  const id = at.replace(/(\.claims)?(\.\d+)*$/, "");
  return { id, slice: id.split(".")[0] ?? "", title: id };
}

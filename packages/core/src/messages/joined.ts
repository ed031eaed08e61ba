/** An inquiry, and the one that it was joined to. */
export interface Joinable {
  readonly id: string;
  readonly joinedTo: string | null;
}

/** The inquiry at which a chain of joins ends. A circle, which must not be, ends where it began. */
export function headOf(id: string, joinedTo: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = joinedTo.get(at) ?? null; next !== null && !seen.has(next); next = joinedTo.get(at) ?? null) {
    seen.add(at);
    at = next;
  }
  return at;
}

/**
 * What an inquiry is to be joined to, so that all that belong together hang on one: the end of the other's chain.
 *
 * @returns null where they already stand together
 */
export function joinTarget(id: string, to: string, joinedTo: ReadonlyMap<string, string | null>): string | null {
  const head = headOf(to, joinedTo);
  return head === headOf(id, joinedTo) ? null : head;
}

/** All that stand together with one, itself among them, in the order given. */
export function togetherWith<Each extends Joinable>(id: string, all: readonly Each[]): Each[] {
  const joinedTo = new Map(all.map((each) => [each.id, each.joinedTo]));
  const head = headOf(id, joinedTo);
  return all.filter((each) => headOf(each.id, joinedTo) === head);
}

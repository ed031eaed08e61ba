import type { Check } from "./check.ts";

/** What a refused claim or a fact says acts on it, exists. */
export const refusedActs: Check = {
  id: "refused-acts",
  find: ({ refused, facts, things, texts }) => {
    // What the engine itself finds, such as a needle that is too short, is known by its wording.
    const worded = texts.flatMap(({ value }) => Object.keys(value.en));
    const ids = new Set([...things.map(({ id }) => id), ...worded]);
    return [...refused, ...facts].flatMap(({ at, value }) =>
      value.actedOnBy
        .filter((id) => !ids.has(id))
        .map((id) => ({ at, message: `${value.id} is acted on by ${id}, which nothing has as its id: correct it.` })),
    );
  },
};

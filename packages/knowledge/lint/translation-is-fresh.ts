import { sourceHash } from "@pistor/core/evidence";
import type { Check } from "./check.ts";

/** Every sealed wording is of the English sentence that stands there now. */
export const translationIsFresh: Check = {
  id: "translation-is-fresh",
  find: ({ translations, texts }) => {
    const originals = new Map(texts.flatMap(({ value }) => Object.entries(value.en)));
    return translations.flatMap(({ at, value }) =>
      Object.entries(value).flatMap(([id, [hash]]) => {
        const original = originals.get(id);
        if (original === undefined)
          return [{ at: `${at}.${id}`, message: `${id} has no English sentence: retire it, or correct the id.` }];
        const now = sourceHash(original);
        return hash === now
          ? []
          : [
              {
                at: `${at}.${id}`,
                message: `The English of ${id} has changed since: read it again and seal with ${now}.`,
              },
            ];
      }),
    );
  },
};

import type { Check } from "./check.ts";

/** Words that the voice of the house never uses, in English. */
const banned =
  /\b(cures?|cured|rejuvenat\w*|miracle|guarantee\w*|best(?! (studies|trials|evidence))|only today|clinically proven|visible results|painless|no downtime|unfortunately|oops|stem cell therapy)\b/i;

/** No English wording promises anything. */
export const noPromises: Check = {
  id: "no-promises",
  find: ({ texts }) =>
    texts.flatMap(({ at, value }) =>
      Object.entries(value.en).flatMap(([id, text]) => {
        const word = banned.exec(text)?.[0];
        return word === undefined
          ? []
          : [{ at: `${at}.en.${id}`, message: `"${word}" promises or soothes: say what was found.` }];
      }),
    ),
};

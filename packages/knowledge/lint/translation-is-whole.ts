import { languages } from "@pistor/core/evidence";
import type { Check } from "./check.ts";

/** Where a text is spoken in another language at all, a patient finds every sentence in each of them; staff may read English. */
export const translationIsWhole: Check = {
  id: "translation-is-whole",
  find: ({ texts }) =>
    texts
      .filter(({ value }) => languages.some((lang) => lang !== "en" && value[lang] !== undefined))
      .flatMap(({ at, value }) => {
        const ids = Object.keys(value.en).filter((id) => !id.endsWith(".staff"));
        return languages.flatMap((lang) => {
          const missing = ids.filter((id) => !value[lang]?.[id]?.trim());
          const more = missing.length > 1 ? ` and ${missing.length - 1} more` : "";
          return missing.length === 0
            ? []
            : [{ at: `${at}.${lang}`, message: `${lang} lacks ${missing[0]}${more}: translate, or seal anew.` }];
        });
      }),
};

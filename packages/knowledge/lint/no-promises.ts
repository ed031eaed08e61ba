import type { Language } from "@pistor/core/evidence";
import type { Check } from "./check.ts";

/** Words that the voice of the house never uses, by language. */
const banned: Readonly<Record<Language, RegExp>> = {
  en: /\b(cures?|cured|rejuvenat\w*|miracle|guarantee\w*|best(?! (studies|trials|evidence))|only today|clinically proven|visible results|painless|non-invasive|no downtime|unfortunately|oops|stem cell therapy)\b/i,
  tr: /(?<!\p{L})(mucize\p{L}*|garanti\p{L}*|ağrısız|acısız|gençleş\p{L}*|gençlik aşısı|kesin sonuç\p{L}*|yalnız bugün|sadece bugün|klinik olarak kanıtlan\p{L}*|maalesef|ne yazık ki|kök hücre tedavisi)/iu,
  de: /(?<!\p{L})(wundermittel|wunderbar|garantie\p{L}*|schmerzfrei\p{L}*|schmerzlos\p{L}*|verjüng\p{L}*|nur heute|klinisch bewiesen|sichtbare ergebnisse|leider|hoppla|stammzelltherapie)/iu,
  fr: /(?<!\p{L})(miracle|garanti\p{L}*|indolore\p{L}*|sans douleur|rajeuni\p{L}*|seulement aujourd['’]hui|cliniquement prouvé\p{L}*|résultats visibles|malheureusement|oups|thérapie par cellules souches)/iu,
  ar: /(معجزة|نضمن|مضمونة? النتائج|بدون ألم|بلا ألم|تجديد الشباب|اليوم فقط|مثبت سريري|للأسف|علاج بالخلايا الجذعية)/u,
  ru: /(?<!\p{L})(чудо|чудесн\p{L}*|гаранти\p{L}*|безболезненн\p{L}*|омолож\p{L}*|только сегодня|клинически доказан\p{L}*|видимый результат|к сожалению|терапия стволовыми клетками)/iu,
};

/** No wording promises or soothes, in any language. */
export const noPromises: Check = {
  id: "no-promises",
  find: ({ texts }) =>
    texts.flatMap(({ at, value }) =>
      Object.entries(value).flatMap(([lang, wordings]) =>
        Object.entries(wordings ?? {}).flatMap(([id, text]) => {
          const word = banned[lang as Language]?.exec(text)?.[0];
          return word === undefined
            ? []
            : [{ at: `${at}.${lang}.${id}`, message: `"${word}" promises or soothes: say what was found.` }];
        }),
      ),
    ),
};

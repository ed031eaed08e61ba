import type { Language } from "@pistor/core/evidence";
import { writeList } from "@pistor/core/evidence";

/** `Munich, Germany`; what is not known is left out. */
export function placeIn([city, country]: readonly [city: string, country: string], lang: Language): string {
  const name = /^[A-Z]{2}$/.test(country) ? new Intl.DisplayNames([lang], { type: "region" }).of(country) : country;
  return writeList(
    [city, name].filter((part): part is string => part !== undefined && part !== ""),
    lang,
  );
}

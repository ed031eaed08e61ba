import type { Language } from "@pistor/core/evidence";

/** `Munich, Germany`; what is not known is left out. */
export function placeIn([city, country]: readonly [city: string, country: string], lang: Language): string {
  const name = /^[A-Z]{2}$/.test(country) ? new Intl.DisplayNames([lang], { type: "region" }).of(country) : country;
  return [city, name].filter(Boolean).join(", ");
}

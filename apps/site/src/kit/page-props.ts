import type { Language } from "@pistor/core/evidence";
import type { SiteTexts } from "./language.ts";

/** What every page of the site is given. */
export interface PageProps {
  readonly lang: Language;
  readonly texts: SiteTexts;
  /** Turns the whole page to a language. */
  readonly speak: (lang: Language) => void;
}

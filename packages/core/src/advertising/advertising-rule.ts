import type { Claim, Language } from "../evidence/index.ts";
import type { WordingPattern } from "./wording-pattern.ts";

/** To whom a text speaks: to everybody, or to one person who asked. */
export type Channel = "public" | "personal";

/** Refused: it is not sent and not published. Caution: somebody reads it again. */
export type Wrong = "refused" | "caution";

/** Something that a text must not say, or must say where it says something else. */
export interface AdvertisingRule {
  /** Dotted, kebab-case, never reused. Its words are `ID.why` and `ID.instead`. */
  readonly id: string;
  readonly title: string;
  /** What follows in each channel; null: there it may be said. */
  readonly then: Readonly<Record<Channel, Wrong | null>>;
  /** ISO 3166-1 alpha-2 of the countries where it holds; left out: everywhere. */
  readonly onlyIn?: readonly string[];
  /** Where the law refuses it in public, and from which day on. */
  readonly forbiddenIn?: readonly { readonly country: string; readonly from: string }[];
  /** True: the opposite ("not painless") is no finding. */
  readonly mayBeDenied: boolean;
  readonly claims: readonly Claim[];
}

/** How a language says that something is not so. */
export interface Denial {
  /** Up to six words before, in the same clause. */
  readonly before: readonly WordingPattern[];
  /** Right before, at most two words between: "no guarantee". */
  readonly rightBefore: readonly WordingPattern[];
  /** After it, up to eight words. */
  readonly after: readonly WordingPattern[];
  /** After it, what ends the reach of `after`. */
  readonly ends: readonly WordingPattern[];
  /** What looks like a denial and is none: "not only". */
  readonly seeming: readonly WordingPattern[];
  /** By what a question is known: nobody claims what they ask. */
  readonly asks: readonly WordingPattern[];
}

export interface AdvertisingKnowledge {
  readonly version: string;
  readonly rules: readonly AdvertisingRule[];
  /** By rule and language. */
  readonly patterns: Readonly<Record<Language, Readonly<Record<string, readonly WordingPattern[]>>>>;
  /** Words by rule, of which one makes it no finding wherever it stands in the text: what a benefit asks for. */
  readonly excuses: Readonly<Record<Language, Readonly<Record<string, readonly WordingPattern[]>>>>;
  readonly denials: Readonly<Record<Language, Denial>>;
}

import type { Claim, Parameter } from "../evidence/index.ts";
import type { Salt, SubstanceCode } from "./code.ts";
import type { DoseLimit, LimitReduction, Route, SessionLimit } from "./limit.ts";

/** What a substance does, as far as a mixture rule asks. */
export type SubstanceClass =
  | "amide-anaesthetic"
  | "ester-anaesthetic"
  | "hyaluronic-acid"
  | "enzyme"
  | "lipolytic"
  | "hormone"
  | "vasodilator"
  | "plant"
  | "homeopathic"
  | "vitamin"
  | "5-alpha-reductase-inhibitor"
  | "antifibrinolytic"
  | "antioxidant"
  | "nucleotide"
  | "nsaid"
  | "muscle-relaxant"
  | "steroid"
  | "chelator"
  | "biological"
  | "carrier"
  | "buffer"
  | "other";

/** What carries a product. Oil, alcohol and propylene glycol are never injected into the skin. */
export type Vehicle = "water" | "oil" | "alcohol" | "propylene-glycol";

/** A label that says exactly how the substance is injected; nothing else is allowed for it. */
export interface InjectionLabel {
  /** Alone in its syringe. */
  readonly alone: readonly Claim[];
  readonly strengthMgPerMl: Parameter<number>;
  readonly volumePerPointMl: Parameter<number>;
  readonly maxPoints: Parameter<number>;
  readonly maxMl: Parameter<number>;
  readonly maxMgPerCm2: Parameter<number>;
  readonly maxSessions: Parameter<number>;
  /** From one session to the next: both must have gone by. */
  readonly minDaysBetween: Parameter<number>;
  readonly minMonthsBetween: Parameter<number>;
  readonly pointSpacingMm: Parameter<number>;
  readonly sites: { readonly only: readonly string[]; readonly claims: readonly Claim[] };
  readonly routes: { readonly only: readonly Route[]; readonly claims: readonly Claim[] };
}

/**
 * Where the law or an authority speaks of a substance, or nobody has licensed it for a route.
 *
 * `off-label`: a medicine, by a route for which it has no licence; the patient is told so.
 */
export interface SubstanceStatus {
  /** ISO 3166-1 alpha-2, `EU`, or `*` for everywhere. */
  readonly country: string;
  readonly status: "labelled" | "off-label" | "unlicensed" | "restricted" | "withdrawn" | "banned" | "device";
  /** Null: by every route. */
  readonly route: Route | null;
  /** First day on which it holds, and the first on which it no longer does; null where it is open or not known. */
  readonly from: string | null;
  readonly until: string | null;
  readonly claims: readonly Claim[];
}

/** Something that speaks against a substance, in English words, and who says so. */
export interface SubstanceWarning {
  readonly words: string;
  /** Keys of screening's answers that it hangs on; empty where screening asks nothing of it. */
  readonly answers: readonly string[];
  readonly claims: readonly Claim[];
}

/** What must not be, or what a physician weighs first. */
export interface Contraindication extends SubstanceWarning {
  readonly then: "never" | "physician-decides";
}

/** One entry of the catalogue. Words are English; a screen looks them up by id. */
export interface Substance {
  readonly id: string;
  readonly name: string;
  readonly class: SubstanceClass;
  /** How its amount is measured: an amount in international units is never turned into milligrams. */
  readonly measuredIn: "mg" | "[iU]";
  readonly regulatedAs: "medicine" | "device" | "unlicensed";
  /** Codes of the substance itself; those of one form stand with its salt. */
  readonly codes: readonly SubstanceCode[];
  /** Lists that were searched for it and do not have it. */
  readonly notListed: readonly Claim[];
  /** Forms in which it is sold, the base first; empty where one form alone is known. */
  readonly salts: readonly Salt[];
  /** Strengths that products have, as they are written on them. */
  readonly usualStrengths: readonly string[];
  /** Who says so; empty where the strengths are a habit that no text gives. */
  readonly strengthClaims: readonly Claim[];
  /** What a screen may offer first. The strength on the product is still asked for, always. */
  readonly offeredStrengthMgPerMl: Parameter<number> | null;
  /** Above this no usual product exists: a slip of ten is more likely. */
  readonly strongestMgPerMl: Parameter<number> | null;
  /** `null`: no maximum is known; a carrier needs none. */
  readonly limit: SessionLimit | null;
  /** Every further limit that is known; those of `limit` and `label` are not repeated. */
  readonly limits: readonly DoseLimit[];
  readonly reductions: readonly LimitReduction[];
  /** Doses of published work, which are no limits. */
  readonly studied: readonly Claim[];
  readonly label: InjectionLabel | null;
  readonly status: readonly SubstanceStatus[];
  /** Why it is never injected here, as an id that the texts word. */
  readonly blocked: { readonly why: string; readonly claims: readonly Claim[] } | null;
  /** What its products are dissolved in unless the label says otherwise, where that may not be injected. */
  readonly assumedVehicle: { readonly vehicle: Vehicle; readonly claims: readonly Claim[] } | null;
  readonly reaction: "acid" | "alkaline" | null;
  /** Breaks down fat, or is meant to. */
  readonly lipolytic: boolean;
  /** What its products hold besides, that some patients do not bear. */
  readonly contains: readonly { readonly what: string; readonly claims: readonly Claim[] }[];
  /** The pole from which a current drives it into the skin; null where it was not worked out. */
  readonly pole: { readonly from: "anode" | "cathode"; readonly claims: readonly Claim[] } | null;
  readonly contraindications: readonly Contraindication[];
  readonly harms: readonly SubstanceWarning[];
  /** What is told or done besides: to the patient afterwards, or by staff who handle it. */
  readonly precautions: readonly (SubstanceWarning & { readonly who: "patient" | "staff" })[];
  /** Other names, folded: lower case, hyphens. */
  readonly synonyms: readonly string[];
  /** What the entry rests on. */
  readonly claims: readonly Claim[];
}

/** Something laid on the skin before the needle. */
export interface TopicalProduct {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly gramsPerCm2: Parameter<number>;
  /** Active substances, in mg per g of product. */
  readonly actives: readonly { readonly substance: string; readonly mgPerG: Parameter<number> }[];
  readonly maxAreaCm2: Parameter<number>;
  readonly minMinutes: Parameter<number>;
  readonly maxMinutes: Parameter<number>;
  /** Most of the product at once; the same as amount times area, where both are published. */
  readonly maxGrams: Parameter<number>;
  readonly limits: readonly DoseLimit[];
  readonly codes: readonly SubstanceCode[];
  readonly status: readonly SubstanceStatus[];
  readonly contraindications: readonly Contraindication[];
  readonly harms: readonly SubstanceWarning[];
  readonly precautions: readonly (SubstanceWarning & { readonly who: "patient" | "staff" })[];
  readonly claims: readonly Claim[];
}

/** A family or thing that patients are allergic to as a whole, and why an allergy to it counts for what it reaches. */
export interface AllergenGroup {
  readonly id: string;
  readonly claims: readonly Claim[];
}

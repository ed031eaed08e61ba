import type { Claim, Parameter } from "../evidence/index.ts";

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

/** The largest amount of one session. */
export type SessionLimit =
  | {
      readonly kind: "mg-per-kg";
      readonly perKgMg: Parameter<number>;
      readonly capMg: Parameter<number>;
      /** The key under which a clinic keeps its own value; null where it may not. */
      readonly policyKey: "lidocaine-mg-per-kg" | null;
      /** Published looser values, each with the cap that stands beside it; a clinic may go as far as the last. */
      readonly looser: readonly {
        readonly perKgMg: number;
        readonly capMg: number;
        readonly claims: readonly Claim[];
      }[];
    }
  | { readonly kind: "mg"; readonly maxMg: Parameter<number> };

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
  readonly sites: { readonly only: readonly string[]; readonly claims: readonly Claim[] };
}

/** Where the law or an authority speaks of a substance. `*` is everywhere. */
export interface SubstanceStatus {
  readonly country: string;
  readonly status: "labelled" | "off-label" | "unlicensed" | "restricted" | "withdrawn" | "banned";
  readonly claims: readonly Claim[];
}

/** One entry of the catalogue. Words are English; a screen looks them up by id. */
export interface Substance {
  readonly id: string;
  readonly name: string;
  readonly class: SubstanceClass;
  /** How its amount is measured: an amount in international units is never turned into milligrams. */
  readonly measuredIn: "mg" | "[iU]";
  readonly regulatedAs: "medicine" | "device" | "unlicensed";
  /** ATC codes, where the WHO list has the substance. */
  readonly atc: readonly string[];
  readonly unii: readonly { readonly form: string; readonly code: string }[];
  /** Strengths that products have, as they are written on them. */
  readonly usualStrengths: readonly string[];
  /** Above this no usual product exists: a slip of ten is more likely. */
  readonly strongestMgPerMl: Parameter<number> | null;
  /** `null`: no maximum is known; a carrier needs none. */
  readonly limit: SessionLimit | null;
  readonly label: InjectionLabel | null;
  readonly status: readonly SubstanceStatus[];
  /** Why it is never injected here, as an id that the texts word. */
  readonly blocked: { readonly why: string; readonly claims: readonly Claim[] } | null;
  /** What its products are dissolved in unless the label says otherwise, where that may not be injected. */
  readonly assumedVehicle: { readonly vehicle: Vehicle; readonly claims: readonly Claim[] } | null;
  readonly reaction: "acid" | "alkaline" | null;
  /** Breaks down fat, or is meant to. */
  readonly lipolytic: boolean;
  /** What must not be: condition ids of screening where they exist, else plain words. */
  readonly contraindications: readonly string[];
  readonly harms: readonly string[];
  /** Other names, folded: lower case, hyphens. */
  readonly synonyms: readonly string[];
  /** Allergen groups that the substance belongs to or contains; an allergy to one of them is an allergy to it. */
  readonly allergens: readonly string[];
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
  readonly atc: readonly string[];
  readonly contraindications: readonly string[];
  readonly claims: readonly Claim[];
}

/** A group that patients are allergic to, and the words they use for it. */
export interface AllergenGroup {
  readonly id: string;
  readonly words: readonly string[];
  readonly claims: readonly Claim[];
}

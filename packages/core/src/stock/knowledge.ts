import type { Claim, Parameter } from "../evidence/index.ts";

/** What stock is judged by. */
export interface StockKnowledge {
  /** For how many days a multi-dose vial may be used once opened, where its label does not say less. */
  readonly multiDoseDays: Parameter<number>;
  /** For how many hours a single-dose vial may be used once opened: within the one session that it is opened for. */
  readonly singleDoseHours: Parameter<number>;
  /** How many days before its last day a lot is remarked on. */
  readonly expiresSoonDays: Parameter<number>;
  /** A product whose label asks for less than this many degrees Celsius is kept cold, so that somebody reads how cold. */
  readonly coldBelowCelsius: Parameter<number>;
  /** What each rule rests on, by its id. */
  readonly ruleClaims: Readonly<Record<string, readonly Claim[]>>;
}

/** Findings of stock: a remark, something that nobody knows yet, or a reason not to take it. */
export const stockVerdicts = ["ok", "cannot-decide", "refused"] as const;
export type StockVerdict = (typeof stockVerdicts)[number];

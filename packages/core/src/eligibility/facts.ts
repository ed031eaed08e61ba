import type { Answers, Delivery, Sex, Treatment } from "./screen-request.ts";

type Known<Value> = Exclude<Value, undefined | "unknown">;

/** What conditions may speak of, with the type of each: the contract's keys, and a few that are derived from them. */
export type Facts = { readonly [Key in keyof Answers]-?: Known<Answers[Key]> } & {
  readonly treatment: Treatment;
  readonly delivery: Delivery;
  readonly sex: Exclude<Sex, "unknown">;
  readonly country: string;
  /** Birthdays reached on the day of the session. */
  readonly age: number;
  /** An allergy that reaches something in the mixture. */
  readonly "allergy-in-mixture": boolean;
  /** An allergy in words that match no substance and no family. */
  readonly "allergy-not-recognised": boolean;
  /** Something in the mixture that screening knows nothing about. */
  readonly "substance-not-recognised": boolean;
};

export type Fact = keyof Facts;
export type FactValue = Facts[Fact];

import type { CalendarDate, Moment } from "../basics/index.ts";

export const containers = ["single-dose", "multi-dose", "piece"] as const;
export type Container = (typeof containers)[number];

export const lotStates = ["usable", "quarantined", "recalled"] as const;
export type LotState = (typeof lotStates)[number];

/** What of a product decides whether a lot of it may be taken. */
export interface StockProduct {
  readonly name: string;
  readonly container: Container;
  /** Hours of use once opened, by its label; null: the label does not say. */
  readonly openedHours: number | null;
  /** Its label says so: it is never injected. */
  readonly externalUse: boolean;
  /** Degrees Celsius that its label asks for; null: it is kept at any temperature of a room. */
  readonly keepAt: { readonly minCelsius: number; readonly maxCelsius: number } | null;
  readonly retired: boolean;
}

export interface StockLot {
  /** As on the box. */
  readonly lot: string;
  /** The last day of use. */
  readonly expires: CalendarDate;
  readonly state: LotState;
  /** Why it is held; null where it is not. */
  readonly heldWhy: string | null;
  /** Whole, unopened vials or pieces. */
  readonly balance: number;
  /** The latest temperature of where it is kept; null: none was read. Left out where it is of no matter. */
  readonly keptAtCelsius?: number | null;
}

/** A vial that was opened, and whose it is. */
export interface OpenedVial {
  /** The last moment of use. */
  readonly discardAt: Moment;
  /** null: nobody's yet. */
  readonly patient: string | null;
  /** null: opened for none in particular. */
  readonly session: string | null;
}

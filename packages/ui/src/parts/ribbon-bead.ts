/** One session on the ribbon. `at` is a share of the ribbon's length, 0 to 1. */
export interface RibbonBead {
  readonly number: number;
  readonly at: number;
  readonly day: string;
  readonly state: "given" | "next" | "planned" | "missed";
  readonly moved?: string | undefined;
  /** Where it was before it is moved; a ghost stands there. */
  readonly was?: number | undefined;
  /** Whether it may be moved by a day; given ones never. */
  readonly mayMove?: boolean | undefined;
}

export interface RibbonMark {
  readonly kind: "review" | "allergy-test" | "event";
  readonly at: number;
  readonly label: string;
  readonly day: string;
}

/** A bracket below the line, such as a stay; `more` is its second line. */
export interface RibbonTrip {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly more?: string | undefined;
}

/** A thick bar on the line, such as the days without a painkiller. */
export interface RibbonStop {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly day: string;
}

export interface RibbonWords {
  readonly session: string;
  readonly day: string;
  readonly state: string;
  readonly states: Readonly<Record<RibbonBead["state"], string>>;
  readonly asTable: string;
  /** Absent: no legend is drawn, as on a small card. */
  readonly legend?: {
    readonly moved: string;
    readonly stop: string;
    readonly review: string;
    readonly event: string;
    readonly trip: string;
    /** What ← and → do; shown where something may be moved. */
    readonly keys: string;
  };
  /** Names of the two keys of a bead in the list; `{number}` is not filled in here. */
  readonly earlier?: (number: number) => string;
  readonly later?: (number: number) => string;
}

/** Moves a session by so many days; negative is earlier. */
export type MoveBead = (number: number, days: number) => void;

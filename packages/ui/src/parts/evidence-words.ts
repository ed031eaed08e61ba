import type { Certainty, Design, Direction, Funding } from "@pistor/core/evidence";
import type { CitesWords } from "./cites.tsx";

/** What an evidence card says besides the card itself; the counts write their own figures. */
export interface EvidenceWords {
  readonly howSure: (certainty: Certainty) => string;
  readonly offLabel: string;
  readonly reviewed: (on: string, by: string) => string;
  readonly claimedBy: string;
  readonly studies: string;
  readonly count: (studies: number) => string;
  readonly noStudies: string;
  readonly eachDot: string;
  readonly people: (people: number) => string;
  readonly peopleNotRead: string;
  readonly noYear: string;
  readonly against: string;
  readonly alsoIn: string;
  readonly span: (low: string, high: string) => string;
  readonly design: Readonly<Record<Design, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly funding: Readonly<Record<Funding, string>>;
  /** A figure as the language writes it. */
  readonly figure: (value: number) => string;
  readonly cites: CitesWords;
}

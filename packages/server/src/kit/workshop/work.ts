/** What the workshop is asked to make, by the name of the work. Everything in it can be sent to another process. */
export interface Work {
  /** A paper as PDF. `at`: ISO 8601, of the record and not of the printing. */
  readonly pdf: { readonly asks: { template: string; data: unknown; at: string }; readonly makes: Uint8Array };
  readonly svg: { readonly asks: { template: string; data: unknown }; readonly makes: string };
  /** A photograph, decoded and written anew. */
  readonly jpeg: { readonly asks: { bytes: Uint8Array }; readonly makes: UprightPicture };
}

export interface UprightPicture {
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Order<Name extends keyof Work = keyof Work> {
  readonly id: number;
  readonly work: Name;
  readonly asks: Work[Name]["asks"];
}

/** What came of it: what was made, what whoever asked is told, or what went wrong here. */
export type Outcome =
  | { readonly id: number; readonly made: unknown }
  | { readonly id: number; readonly refused: { status: number; problem: string; message: string } }
  | { readonly id: number; readonly fault: string };

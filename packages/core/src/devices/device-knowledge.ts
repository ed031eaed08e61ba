import type { Claim, Parameter } from "../evidence/index.ts";

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What the judgement of a device rests on. */
export interface DeviceKnowledge {
  /** Needles that may enter the skin with one shot. */
  readonly needlesPerShot: Parameter<number>;
  /** What the liquid of a gun may run through. */
  readonly fluidPath: Parameter<string>;
  /** Water with which a device is cleaned or rinsed. */
  readonly water: Parameter<string>;
  /** Current of iontophoresis, mA/cm², at most. */
  readonly mAPerCm2: Parameter<number>;
  /** Bands of sonophoresis, kHz. */
  readonly lowKHz: Parameter<Range>;
  readonly highKHz: Parameter<Range>;
  /** Who says so, by rule. */
  readonly claims: Readonly<Record<string, readonly Claim[]>>;
}

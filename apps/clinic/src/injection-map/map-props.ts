import type { MixAnswer } from "@pistor/core/dosing";
import type { ClinicPolicy } from "@pistor/core/evidence";
import type { MixtureIngredient, PlannedValues, SessionMap, SessionRecord, SessionTotals } from "@pistor/core/session";

/** A map of an earlier signed session of the same patient, the latest first. */
export interface EarlierMap {
  readonly sessionId: string;
  readonly number: number;
  readonly treatment: string;
  readonly on: string;
  readonly document: SessionRecord;
}

/** What the points of a map take of the mixture; `problem` says why nothing can be told. */
export interface MapDoses {
  readonly answer: MixAnswer | null;
  readonly problem: string | null;
}

/** Something that differs from the plan, in words, and the reason once it is given. */
export interface MapDeviation {
  readonly rule: string;
  readonly tell: string;
  readonly reason: string;
}

/** How the patient's time in the room stands in the record. */
export interface PanelTimes {
  /** The day of the session, `YYYY-MM-DD`. */
  readonly on: string;
  readonly startedAt: string | null;
  readonly pauses: readonly { readonly from: string; readonly to: string | null }[];
}

/** Whose map it is. */
export interface MapPerson {
  readonly name: string;
  readonly fileNo: string;
  readonly birthDate: string;
}

/** Everything that the map's page is told. It knows of no draft and asks no server for one. */
export interface InjectionMapProps {
  readonly sessionId: string;
  readonly patientId: string;
  readonly treatment: string;
  readonly number: number;
  readonly planned: PlannedValues;
  /** Null before the first point. */
  readonly map: SessionMap | null;
  readonly onMap: (map: SessionMap | null) => void;
  /** The clinic's own values over the knowledge. */
  readonly policy: ClinicPolicy;
  /** The patient agreed to this depth beyond the skin by a consent of its own. */
  readonly agreedDeeper: boolean;
  /** Who works, and the moment. */
  readonly stamp: () => { at: string; by: string };
  readonly earlier: readonly EarlierMap[];
  /** What is drawn up, with lots and last days. */
  readonly ingredients: readonly MixtureIngredient[];
  readonly times: PanelTimes;
  /** Whose map it is, as its print says it. */
  readonly person: MapPerson;
  /** Of the draft as the server has it. */
  readonly version: number;
  readonly dosesOf: (map: SessionMap | null) => MapDoses;
  readonly totalsOf: (map: SessionMap | null) => SessionTotals;
  readonly deviations: readonly MapDeviation[];
  readonly onReason: (rule: string, reason: string) => void;
  readonly notes: string;
  readonly onNotes: (notes: string) => void;
  /** What the step still lacks, in words. */
  readonly missing: readonly string[];
  /** `acted`: points were laid or moved since this page opened. */
  readonly onFinish: (acted: boolean) => void;
}

import type { FormId } from "@pistor/knowledge/surface";
import type { View } from "./turn.ts";

/** What of the patient is looked at. Face and scalp are one head, seen from two sides. */
export type SurfaceForm = "face" | "scalp" | "body";
export const forms: readonly SurfaceForm[] = ["face", "scalp", "body"];

export const formOf: Readonly<Record<SurfaceForm, FormId>> = { face: "head", scalp: "head", body: "body" };
/** The charts that lead on each form; those of the rest of the head fill in behind them. */
export const ownCharts: Readonly<Record<SurfaceForm, readonly string[]>> = {
  face: ["face-front", "face-left", "face-right"],
  scalp: ["scalp-top", "scalp-back"],
  body: ["body-front", "body-back"],
};
/** Every chart that a figure wears, those that lead first. */
export const wornCharts: Readonly<Record<SurfaceForm, readonly string[]>> = {
  face: [...ownCharts.face, ...ownCharts.scalp],
  scalp: [...ownCharts.scalp, ...ownCharts.face],
  body: ownCharts.body,
};
export const firstView: Readonly<Record<SurfaceForm, View>> = { face: "front", scalp: "top", body: "front" };
/** Radius of a point on the skin, mm, as on the flat charts. */
export const pointMm: Readonly<Record<SurfaceForm, number>> = { face: 1.3, scalp: 1.3, body: 3.5 };

import { calendarDate, Problem } from "@pistor/core/basics";
import type { MixAnswer, MixKnowledge, MixRequest } from "@pistor/core/dosing";
import { checkMixture, mixRequestSchema, parseStrength } from "@pistor/core/dosing";
import type { Answers } from "@pistor/core/eligibility";
import type { SessionRecord } from "@pistor/core/session";
import { totals } from "@pistor/core/session";
import { findSubstance } from "@pistor/core/substances";
import { mixKnowledge } from "@pistor/knowledge/dosing";

/** What of a patient a mixture is checked against. */
export interface MixPatient {
  /** null: not weighed. */
  readonly weightKg: number | null;
  /** null: not asked. */
  readonly allergies: readonly string[] | null;
  readonly answers: Answers;
  /** Of the clinic. */
  readonly country: string;
}

/** A mixture as it was asked and answered; null where it cannot be read yet, such as a strength half typed. */
export interface CheckedMixture {
  readonly request: MixRequest;
  readonly answer: MixAnswer;
}

/** Checks the mixture of a record against this patient; null where it cannot be read. */
export function checkMixtureOf(
  knowledge: MixKnowledge,
  record: SessionRecord,
  patient: MixPatient,
): CheckedMixture | null {
  const request = mixRequestSchema.safeParse(mixDocumentOf(record, patient));
  if (!request.success) return null;
  try {
    return { request: request.data, answer: checkMixture(knowledge, request.data) };
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** Milligrams in a millilitre, read from the strength on the vial; null where it is not one of mass. */
export function mgPerMlOf(strength: string): number | null {
  try {
    const { unit, perMl } = parseStrength(strength);
    return unit === "mg" ? perMl.toNumber() : null;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** The contract's `mix` document of a record. What is not known is left out: the engine does not take it for none. */
function mixDocumentOf(record: SessionRecord, patient: MixPatient): unknown {
  const { mixture, checks, on } = record;
  const { weightKg, allergies, answers, country } = patient;
  const asked = Object.fromEntries(
    (["g6pd-deficiency", "child-bearing-potential", "dysphagia"] as const).flatMap((key) =>
      answers[key] === undefined ? [] : [[key, answers[key]]],
    ),
  );
  const cream = checks.cream;
  const site = siteOf(record);
  return {
    patient: {
      ...(weightKg === null ? {} : { weightKg }),
      ...(allergies === null ? {} : { allergies: [...allergies] }),
      answers: asked,
    },
    country,
    ...(site === null ? {} : { site }),
    ingredients: (mixture?.ingredients ?? []).map(({ substance, strength, volumeMl, lot, expires }) => ({
      substance,
      ...(isCarrier(substance) && mgPerMlOf(strength) === null ? {} : { strength }),
      volumeMl,
      ...(lot === null ? {} : { lot }),
      ...(expires === null ? {} : { expires }),
    })),
    ...(cream?.used === true ? { topical: [{ product: cream.product, areaCm2: cream.areaCm2 }] } : {}),
    ...pointsOf(record),
    on: calendarDate(on),
  };
}

/** Plain water has no strength, whatever stands on its ampoule. */
function isCarrier(substance: string): boolean {
  return findSubstance(mixKnowledge.substances, substance)?.class === "carrier";
}

/** Points of one drop as they are; of several drops the whole volume at once, which gives the same milligrams. */
function pointsOf(record: SessionRecord): { points?: number; volumePerPointMl?: number } {
  const { layers, volumeMl } = totals(record);
  const wet = layers.filter((layer) => layer.volumeMl > 0);
  if (wet.length === 0) return {};
  const drops = new Set((record.map?.layers ?? []).map((layer) => layer.dropMl).filter((drop) => drop > 0));
  const [drop] = drops;
  if (drops.size > 1 || drop === undefined) return { points: 1, volumePerPointMl: volumeMl };
  return { points: wet.reduce((sum, layer) => sum + layer.points, 0), volumePerPointMl: drop };
}

/** The one region that was treated, or else the part of the body that its charts show; null without a map. */
function siteOf(record: SessionRecord): string | null {
  const layers = record.map?.layers ?? [];
  const regions = new Set(layers.map(({ region }) => region));
  const [region] = regions;
  if (region === undefined) return null;
  if (regions.size === 1 && mixKnowledge.sites.includes(region)) return region;
  const parts = new Set(layers.map(({ chart }) => chart.split("-")[0] ?? ""));
  const [part] = parts;
  return parts.size === 1 && part !== undefined && mixKnowledge.sites.includes(part) ? part : "body";
}

import { Problem } from "../basics/index.ts";
import type { MixKnowledge, MixRequest } from "../dosing/index.ts";
import { parseStrength } from "../dosing/index.ts";
import { findSubstance } from "../substances/index.ts";
import type { MixtureIngredient, SessionRecord } from "./record.ts";
import { totals } from "./totals.ts";

type EarlierDose = NonNullable<MixRequest["earlier"]>[number];

/** One dose of a signed session, as it is on record. */
export interface GivenBefore {
  readonly on: string;
  readonly substance: string | null;
  /** As on the vial. */
  readonly strength: string | null;
  readonly volumeMl: number | null;
  readonly mg: number | null;
}

/** What stock knows of a lot: its vial and whether it may be used. What is left out is not known. */
export type LotOfMixture = Pick<
  MixRequest["ingredients"][number],
  "container" | "openedAt" | "openedFor" | "labelled" | "lotState"
>;

/** What a mixture is checked against besides its record. What is left out, or null, is not known, never none. */
export interface MixFacts {
  /** null: not weighed. */
  readonly weightKg: number | null;
  readonly birthDate?: string | null;
  /** null: not asked. */
  readonly allergies: readonly string[] | null;
  /** By screening's keys. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Of the clinic. */
  readonly country: string | null;
  /** All that this patient was given in other sessions, of whichever course. */
  readonly earlier?: readonly GivenBefore[] | null;
  /** How many sessions the course has. */
  readonly sessions?: number | null;
  /** Lots of the clinic's stock, by id. */
  readonly lots?: Readonly<Record<string, LotOfMixture>>;
  /** When the mixture was prepared, and where, as far as it is known. */
  readonly preparedAt?: string | null;
  readonly preparedIn?: "office" | "pharmacy" | null;
}

/** Answers of screening that a mixture reads. */
const mixAnswers = [
  "g6pd-deficiency",
  "child-bearing-potential",
  "dysphagia",
  "heart-disease",
  "liver-disease",
] as const;

/** Of all answers of screening those that a mixture reads; what was not asked stays out. */
export function mixAnswersOf(answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(mixAnswers.flatMap((key) => (answers[key] === undefined ? [] : [[key, answers[key]]])));
}

/**
 * The contract's `mix` document of a session's record: the one way from a record to a check, on the server and on a screen.
 *
 * What is not known is left out: the engine does not take it for none. It is read with `mixRequestSchema`.
 */
export function mixDocumentOf(
  knowledge: Pick<MixKnowledge, "substances" | "sites">,
  record: SessionRecord,
  facts: MixFacts,
): unknown {
  const { mixture, checks, on } = record;
  const { weightKg, birthDate, allergies, answers, country, earlier, lots, preparedAt, preparedIn, sessions } = facts;
  const { cream } = checks;
  return {
    patient: {
      ...known("weightKg", weightKg),
      ...known("birthDate", birthDate),
      ...(allergies === null ? {} : { allergies: [...allergies] }),
      answers: mixAnswersOf(answers),
    },
    ...known("country", country),
    ...known("site", siteOf(knowledge, record)),
    ingredients: (mixture?.ingredients ?? []).map((each) => ingredientOf(knowledge, each, lots)),
    ...(cream?.used === true ? { topical: [{ product: cream.product, areaCm2: cream.areaCm2 }] } : {}),
    ...pointsOf(record),
    ...(earlier == null
      ? {}
      : {
          earlier: earlier.flatMap((each) => earlierOf(each, on)),
          // Which session it is says nothing while nobody knows what came before.
          course: { number: record.number, ...known("sessions", sessions) },
        }),
    ...known("preparedAt", preparedAt),
    ...known("preparedIn", preparedIn),
    on,
  };
}

function known<Key extends string>(key: Key, value: unknown): Partial<Record<Key, unknown>> {
  return value == null ? {} : ({ [key]: value } as Record<Key, unknown>);
}

function ingredientOf(
  knowledge: Pick<MixKnowledge, "substances">,
  { substance, strength, volumeMl, lot, expires, lotId, salt }: MixtureIngredient,
  lots: MixFacts["lots"] = {},
): unknown {
  // Plain water has no strength, whatever stands on its ampoule.
  const isWater = findSubstance(knowledge.substances, substance)?.class === "carrier" && unitOf(strength) !== "mg";
  return {
    substance,
    ...(isWater ? {} : { strength }),
    volumeMl,
    ...known("lot", lot),
    ...known("expires", expires),
    ...known("salt", salt),
    ...(lotId === null ? {} : lots[lotId]),
  };
}

/** mg, or units where the strength on the vial is one of units; nothing where it is neither, as of plain water. */
function earlierOf({ on, substance, strength, volumeMl, mg }: GivenBefore, session: string): EarlierDose[] {
  if (substance === null || on > session) return [];
  const day = on as EarlierDose["on"];
  if (mg !== null) return [{ on: day, substance, mg }];
  if (strength === null || volumeMl === null || unitOf(strength) !== "[iU]") return [];
  return [{ on: day, substance, iu: parseStrength(strength).perMl.times(volumeMl).toNumber() }];
}

function unitOf(strength: string): "mg" | "[iU]" | null {
  try {
    return parseStrength(strength).unit;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
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

/** Where a treatment is done, as long as no map says it. */
const siteOfTreatment: Readonly<Record<string, string>> = { face: "face", hair: "scalp" };

/** The one region that was treated, or else the part of the body that its charts show; before a map, what the treatment says. */
function siteOf({ sites }: Pick<MixKnowledge, "sites">, { map, treatment }: SessionRecord): string | null {
  const layers = map?.layers ?? [];
  const regions = new Set(layers.map(({ region }) => region));
  const [region] = regions;
  if (region === undefined) return siteOfTreatment[treatment] ?? null;
  if (regions.size === 1 && sites.includes(region)) return region;
  const parts = new Set(layers.map(({ chart }) => chart.split("-")[0] ?? ""));
  const [part] = parts;
  return parts.size === 1 && part !== undefined && sites.includes(part) ? part : "body";
}

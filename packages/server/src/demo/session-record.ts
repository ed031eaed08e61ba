import type { CalendarDate, Moment } from "@pistor/core/basics";
import { addDays, dayOf, writeMoment } from "@pistor/core/basics";
import type { MixKnowledge } from "@pistor/core/dosing";
import type { ScreenAnswer } from "@pistor/core/eligibility";
import { cautionZones, drawMap, mapRequestSchema, regionFrame } from "@pistor/core/injection-map";
import type { MapLayer, SessionMap, SessionRecord } from "@pistor/core/session";
import {
  mapLayerSchema,
  reasonOfObservation,
  reasonOfView,
  sessionMapSchema,
  sessionRecordSchema,
} from "@pistor/core/session";
import { findTopical } from "@pistor/core/substances";
import { mixKnowledge } from "@pistor/knowledge/dosing";
import { roomKnowledge } from "@pistor/knowledge/session";
import type { CheckedMixture, MixPatient } from "../dosing/mix-of-record.ts";
import { checkMixtureOf, mgPerMlOf } from "../dosing/mix-of-record.ts";
import { settledKnowledge } from "../evidence/clinic-knowledge.ts";
import type { DemoTest } from "./demo-clinic.ts";
import { lotOn } from "./lots.ts";
import type { Chance } from "./random.ts";
import type { RosterCourse, RosterEntry } from "./roster-entry.ts";
import { altstadtStaff, kordonStaff } from "./staff.ts";
import type { DemoLayer } from "./treatments.ts";
import { creamId, creamMinutesBefore, creamOffBefore, layersOf, practice } from "./treatments.ts";
import type { WorkingDay } from "./working-day.ts";
import { inMinutes, momentOf } from "./working-day.ts";

/** Everything that a session of the demo is written from. */
export interface SessionSketch {
  readonly day: WorkingDay;
  readonly patient: RosterEntry;
  readonly course: RosterCourse;
  readonly allergies: readonly string[];
  readonly number: number;
  readonly on: CalendarDate;
  readonly starts: Moment;
  /** The earliest day by the interval. */
  readonly plannedOn: CalendarDate;
  readonly cream: boolean;
  readonly decision: ScreenAnswer["decision"];
  readonly decidedBy: { readonly physician: string; readonly reason: string } | null;
  readonly consent: { readonly version: string; readonly signedAt: string };
  readonly test: Pick<DemoTest, "at" | "by" | "readings">;
  readonly physician: string;
  readonly nurse: string;
  readonly otherNurse: string;
  readonly chance: Chance;
}

/** A whole record, as it is signed. */
export function signedRecord(sketch: SessionSketch): SessionRecord {
  const { patient, chance, starts, day, course, number } = sketch;
  const at = (minutes: number) => writeMoment(day.zone, inMinutes(starts, minutes));
  const { minutes } = practice[course.treatment];
  const observed = roomKnowledge.observationMinutes.settled.value + 1;
  const lastNeedle = Math.floor(minutes * 0.4) + chance.whole(0, 3);
  // Whoever was treated just now sits in the waiting room, watched, while the record is written.
  const isOver = inMinutes(starts, lastNeedle + observed) <= day.now;
  const until = isOver ? lastNeedle + observed : lastNeedle + 2;
  const prepared = preparedRecord(sketch);
  const reactions = reactionsOf(sketch, at(lastNeedle + 2));
  const pain = chance.whole(0, 4);
  return {
    ...prepared,
    ...(isOver ? {} : { reasons: { ...prepared.reasons, [reasonOfObservation]: "Watched on in the waiting room." } }),
    map: confirmedMapOf(layersOf(course, number), { at: at(3), by: sketch.physician }),
    startedAt: at(-6),
    firstNeedleAt: at(3),
    lastNeedleAt: at(lastNeedle),
    reactions,
    pain,
    pains: [{ at: at(lastNeedle + 1), by: sketch.nurse, when: "after", score: pain }],
    observation: { at: at(lastNeedle), by: sketch.nurse, minutes: observed - 1 },
    observedUntil: at(until),
    aftercare: { at: at(until), by: sketch.nurse, lang: patient.language },
  };
}

/** The same in the middle of the work: checks and mixture are done, the first regions are filled. */
export function openRecord(sketch: SessionSketch): SessionRecord {
  const { course, number, day, starts } = sketch;
  const firstNeedle = inMinutes(starts, 3);
  return {
    ...preparedRecord(sketch),
    map: mapOf(layersOf(course, number).slice(0, 2)),
    ...(firstNeedle <= day.now ? { firstNeedleAt: writeMoment(day.zone, firstNeedle) } : {}),
  };
}

function preparedRecord(sketch: SessionSketch): SessionRecord {
  const { day, course, patient, number, on, starts, physician, nurse, otherNurse, decision, decidedBy } = sketch;
  const at = (minutes: number) => writeMoment(day.zone, inMinutes(starts, minutes));
  const stamp = (minutes: number, by: string) => ({ at: at(minutes), by });
  return sessionRecordSchema.parse({
    treatment: course.treatment,
    number,
    on,
    planned: plannedValues(sketch),
    performer: physician,
    checks: {
      identity: stamp(-6, nurse),
      allergies: { ...stamp(-6, nurse), answer: [...sketch.allergies] },
      eligibility: { ...stamp(-4, physician), on, decision, ...(decidedBy === null ? {} : { decidedBy }) },
      consent: { ...sketch.consent, withdrawnAt: null, coversThis: true },
      allergyTest: {
        placedAt: sketch.test.at,
        readAt: sketch.test.readings.map((reading) => reading.at),
        result: "negative",
        by: nameOfStaff(sketch.test.by),
      },
      cream: creamCheck(sketch, at),
      kit: { ...stamp(-5, nurse), expires: addDays(day.today, 75) },
      secondPerson: nurse,
    },
    mixture: { ...mixtureOf(sketch), preparedBy: nurse, checkedBy: otherNurse },
    reasons: {
      ...Object.fromEntries(
        roomKnowledge.views
          .filter(({ treatment }) => treatment === course.treatment)
          .map(({ view }) => [reasonOfView(view), "A made-up patient: there is nobody to photograph."]),
      ),
      ...(course.widened?.number === number
        ? { "session.deviation-spacing": "Wider on the cheeks: a bruise on the left after the session before." }
        : {}),
    },
    notes: notesOf(patient, course, number),
  });
}

function nameOfStaff(key: string): string {
  return [...kordonStaff, ...altstadtStaff].find((member) => member.key === key)?.name ?? key;
}

/** What the plan had foreseen; where a session is known to differ, all of it, so that the difference is seen. */
function plannedValues({ course, number, plannedOn }: SessionSketch): SessionRecord["planned"] {
  const widened = course.widened?.number === number;
  const [first] = layersOf(course, number).filter((layer) => layer.region === "malar");
  return widened && first !== undefined ? { on: plannedOn, spacingMm: first.spacingMm - 2 } : { on: plannedOn };
}

function creamCheck({ cream, course }: SessionSketch, at: (minutes: number) => string) {
  const { creamCm2 } = practice[course.treatment];
  if (!cream || creamCm2 === null) return { used: false as const };
  return creamOn(creamCm2, at(-creamMinutesBefore), at(-creamOffBefore));
}

function creamOn(areaCm2: number, onAt: string, offAt: string) {
  const product = findTopical(mixKnowledge.topicals, creamId);
  if (product === undefined) throw new Error(`The catalogue has no ${creamId}.`);
  return {
    used: true as const,
    product: product.id,
    onAt,
    offAt,
    areaCm2,
    minMinutes: product.minMinutes.settled.value,
    maxMinutes: product.maxMinutes.settled.value,
  };
}

/**
 * Whether a session begins with the cream: never where the clinic was not open yet when it would have gone on. Whoever
 * is in the room now has it at any hour: a clinic that is made just after midnight let that patient in before.
 */
export function creamIsUsed(day: WorkingDay, course: RosterCourse, starts: Moment): boolean {
  if (course.cream === false || practice[course.treatment].creamCm2 === null) return false;
  if (course.now === "in-room" && dayOf(day.zone, starts) === day.today) return true;
  return inMinutes(starts, -creamMinutesBefore) >= momentOf(day, dayOf(day.zone, starts), day.opensMinute);
}

/** The mixture with the lots of its day. Its verdict is the check's own, which reads the whole record. */
export function mixtureOf({ course, on, day }: Pick<SessionSketch, "course" | "on" | "day">) {
  const ingredients = practice[course.treatment].ingredients.map(({ substance, strength, volumeMl }) => {
    const used = lotOn(substance, on, day.today);
    return {
      substance,
      strength,
      mgPerMl: mgPerMlOf(strength),
      volumeMl,
      lot: used?.lot ?? null,
      expires: used?.expires ?? null,
      lotId: null,
      salt: null,
    };
  });
  return { verdict: "cannot-decide" as const, ingredients };
}

/** The mixture that is planned for a course, checked for this patient; lots are chosen when it is prepared. */
export function plannedMixture(
  knowledge: MixKnowledge,
  { course, on, day }: Pick<SessionSketch, "course" | "on" | "day">,
  patient: MixPatient,
): CheckedMixture {
  const ingredients = mixtureOf({ course, on, day }).ingredients.map((each) => ({ ...each, lot: null, expires: null }));
  const { creamCm2 } = practice[course.treatment];
  const cream = course.cream === false || creamCm2 === null ? { used: false as const } : creamOn(creamCm2, "", "");
  const empty = sessionRecordSchema.parse({ treatment: course.treatment, number: 1, on });
  const checked = checkMixtureOf(
    knowledge,
    {
      ...empty,
      checks: { cream },
      mixture: { verdict: "cannot-decide", ingredients },
      map: mapOf(layersOf(course, 1)),
    },
    patient,
  );
  if (checked === null) throw new Error(`The mixture that is planned for ${course.treatment} cannot be read.`);
  return checked;
}

const drawn = new Map<string, MapLayer>();

function mapOf(layers: readonly DemoLayer[]): SessionMap {
  return sessionMapSchema.parse({ chartVersion: "1", layers: layers.map(mapLayer) });
}

/** The same with every caution zone confirmed, as nobody signs before. */
function confirmedMapOf(layers: readonly DemoLayer[], stamp: { readonly at: string; readonly by: string }): SessionMap {
  const map = mapOf(layers);
  const zones = cautionZones(settledKnowledge.map, map);
  return { ...map, confirmed: zones.map(({ chart, zone }) => ({ chart, zone, ...stamp })) };
}

/** A region filled by the map itself. Many sessions fill the same region, and the points do not depend on the session. */
export function mapLayer(layer: DemoLayer): MapLayer {
  const key = JSON.stringify(layer);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const needleMm = layer.technique === "deoxycholic-grid" ? 12.7 : 4;
  const answer = drawMap(settledKnowledge.map, mapRequestSchema.parse({ ...layer, needleMm }));
  const { points, verdict, areaCm2 } = answer;
  const chart = settledKnowledge.map.chart(layer.chart);
  const frame = chart === undefined ? null : regionFrame(chart, layer.region);
  const laid = mapLayerSchema.parse({ ...layer, needleMm, verdict, points, areaCm2, frame });
  drawn.set(key, laid);
  return laid;
}

function reactionsOf({ course, number, physician, chance }: SessionSketch, at: string) {
  if (course.bruise?.number === number)
    return [
      {
        at,
        by: physician,
        term: "bruise",
        note: "Left malar, 8 mm, mild; told to expect up to two weeks.",
        severity: "mild" as const,
        treated: "",
      },
    ];
  if (number < course.number && chance.next() < 0.12)
    return [
      { at, by: physician, term: "erythema", note: "Fading before leaving.", severity: "mild" as const, treated: "" },
    ];
  return [];
}

function notesOf(patient: RosterEntry, course: RosterCourse, number: number): string {
  if (patient.allergies?.includes("lidocaine"))
    return "No cream, no lidocaine: dry wrapped cold pack before the needle.";
  if (course.bruise !== undefined && number === course.bruise.number + 1)
    return "Bruise of the last session gone by day 11.";
  return "";
}

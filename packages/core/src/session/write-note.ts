import { decimal } from "../basics/index.ts";
import type { Language, TextsByLanguage } from "../evidence/index.ts";
import { word } from "../evidence/index.ts";
import { compareWithPlan } from "./compare-with-plan.ts";
import { mapLines } from "./map-lines.ts";
import type { SessionRecord } from "./record.ts";
import { roomLines } from "./room-lines.ts";
import { totals } from "./totals.ts";

/**
 * The clinical note of a session, written from its map and mixture, a line for each thing done.
 *
 * @param nameOf words an id of a region, a technique or a substance in the note's language
 */
export function writeNote(
  record: SessionRecord,
  texts: TextsByLanguage,
  lang: Language,
  nameOf: (id: string) => string = (id) => id,
): string {
  const say = (id: string, values: Readonly<Record<string, unknown>> = {}) => word(texts, id, values, lang).text;
  const sum = totals(record);
  const { checks, mixture } = record;
  const lines = [
    say("note.session", { number: record.number, treatment: nameOf(record.treatment), on: record.on }),
    ...(record.performer === undefined ? [] : [say("note.performer", { performer: record.performer })]),
    ...(checks.allergies === undefined
      ? []
      : [
          checks.allergies.answer.length === 0
            ? say("note.no-allergies")
            : say("note.allergies", { allergies: checks.allergies.answer.map(nameOf).join(", ") }),
        ]),
    ...(checks.cream?.used === true
      ? [
          say("note.cream", {
            product: nameOf(checks.cream.product),
            areaCm2: checks.cream.areaCm2,
            onAt: clock(checks.cream.onAt),
            offAt: checks.cream.offAt === null ? "–" : clock(checks.cream.offAt),
          }),
        ]
      : []),
    ...(mixture?.ingredients ?? []).map(({ substance, strength, volumeMl, lot }) =>
      say("note.ingredient", { substance: nameOf(substance), strength, volumeMl, lot: lot ?? "–" }),
    ),
    ...equipmentLines(record, say),
    ...mapLines(record, sum, say, nameOf),
    say("note.total", { points: sum.points, volumeMl: sum.volumeMl, leftoverMl: sum.leftoverMl }),
    ...sum.ingredients.flatMap(({ substance, mg }) =>
      mg === null ? [] : [say("note.dose", { substance: nameOf(substance), mg: readable(mg) })],
    ),
    ...(record.lastNeedleAt === undefined ? [] : [say("note.last-needle", { at: clock(record.lastNeedleAt) })]),
    ...compareWithPlan(record).map(({ rule, because }) =>
      say("note.deviation", {
        what: say(rule),
        planned: list(because.planned),
        given: list(because.given),
        reason: because.reason ?? "–",
      }),
    ),
    record.reactions.length === 0
      ? say("note.no-reactions")
      : say("note.reactions", { terms: record.reactions.map(({ term }) => nameOf(term)).join(", ") }),
    ...roomLines(record, say, nameOf),
    ...(record.pain === null ? [] : [say("note.pain", { pain: record.pain })]),
    ...(record.notes.trim() === "" ? [] : [record.notes.trim()]),
  ];
  return lines.join("\n");
}

/** What it was given with, and how that was made ready; nothing for records of before it was asked. */
function equipmentLines(
  { equipment }: SessionRecord,
  say: (id: string, values?: Readonly<Record<string, unknown>>) => string,
): string[] {
  if (equipment === undefined) return [];
  const { delivery, device, needle, head, cleanedBefore, cleanedAfter } = equipment;
  const { lot = null, piece = "" } = head ?? {};
  return [
    device === null
      ? say(`note.delivery-${delivery}`)
      : say("note.device", { device: device.name, serial: device.serial || "–" }),
    ...(needle === null
      ? []
      : [say("note.needle", { gauge: needle.gauge, lengthMm: needle.lengthMm, lot: needle.lot ?? "–" })]),
    ...(lot === null ? [] : [say("note.head", { lot, piece: piece || "–" })]),
    ...(cleanedBefore === null
      ? []
      : [
          say("note.cleaned-before", {
            at: clock(cleanedBefore.at),
            by: cleanedBefore.by,
            water: say(`water.${cleanedBefore.water}`),
          }),
        ]),
    ...(cleanedAfter === null
      ? []
      : [
          say("note.cleaned-after", {
            at: clock(cleanedAfter.at),
            by: cleanedAfter.by,
            water: say(`water.${cleanedAfter.water}`),
          }),
        ]),
  ];
}

/** The clock's time as it was written down, in its own offset. */
function clock(moment: string): string {
  return moment.slice(11, 16);
}

function list(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** To two places, as a note is read; the record keeps all six. */
function readable(mg: number): number {
  return Number(decimal(mg).round(2).toString());
}

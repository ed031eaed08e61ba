import { decimal, plain } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { scaleBarMm } from "@pistor/core/injection-map";
import type { SessionRecord } from "@pistor/core/session";
import { totals } from "@pistor/core/session";
import { placeName } from "@pistor/knowledge/injection-map";
import { dayOnPaper, momentOnPaper, paperWords, wordsOfPaper } from "../kit/papers/index.ts";
import type { KeptSigned } from "./session.queries.ts";
import type { DrawnChart } from "./session-map-picture.ts";
import { nameOf, wordDeviations } from "./words.ts";

/** A signed version on paper, or a draft where there is none. */
export interface PaperVersion
  extends Pick<KeptSigned, "version" | "reason" | "sha256" | "by" | "signedAt" | "deviceAt"> {
  readonly coSigned: readonly { readonly name: string; readonly at: string }[];
}

export interface SessionPaper {
  readonly clinic: string;
  readonly person: { readonly name: string; readonly birthDate: string; readonly fileNo: string };
  readonly of: number;
  readonly record: SessionRecord;
  readonly version: PaperVersion | null;
  readonly pictures: readonly DrawnChart[];
  /** A moment by the clinic's clock. */
  readonly at: (moment: string) => string;
}

/** Between the margins of an A4 page, mm. */
const paperWidth = 180;
/** Between two pictures, mm. */
const gap = 4;

/** What the paper of a session says. */
export function sessionPaperData(paper: SessionPaper, lang: Language) {
  const { record, version, person, at } = paper;
  const sum = totals(record);
  const layers = record.map?.layers ?? [];
  const ingredients = record.mixture?.ingredients ?? [];
  // So that a usual session stays on one page: more rows, smaller letters and pictures.
  const rows = layers.length + ingredients.length;
  const crowded = rows > 12;
  return {
    lang,
    words: wordsOfPaper(lang, "record"),
    size: crowded ? 7.5 : 9,
    pad: crowded ? 0.5 : 0.9,
    clinic: paper.clinic,
    person: { name: person.name, birth: dayOnPaper(person.birthDate), fileNo: person.fileNo },
    treatment: paperWord(lang, `treatment.${record.treatment}`) ?? record.treatment,
    number: String(record.number),
    of: String(paper.of),
    on: dayOnPaper(record.on),
    version: version === null ? null : String(version.version),
    amended:
      version === null || version.version === 1 ? null : { of: String(version.version - 1), reason: version.reason },
    feet: [person.name, person.fileNo, dayOnPaper(record.on)],
    sha: version?.sha256 ?? null,
    pictures: placed(paper.pictures, Math.max(70, 128 - rows * (crowded ? 2.4 : 4)), lang),
    layers: layers.map((layer, i) => ({
      nth: String(i + 1),
      place: nameOf(layer.region, lang),
      technique: nameOf(layer.technique, lang),
      depth: `${layer.depthMm} mm`,
      spacing: `${layer.spacingMm} mm`,
      drop: layer.dropMl === 0 ? "–" : `${layer.dropMl} mL`,
      points: String(sum.layers[i]?.points ?? 0),
      volume: `${sum.layers[i]?.volumeMl ?? 0} mL`,
      area: layer.areaCm2 === null ? null : `${places(layer.areaCm2, 1)} cm²`,
      onSkin: layer.surface === "curved",
    })),
    total: { points: String(sum.points), volume: `${sum.volumeMl} mL` },
    mapLines: mapLines(record, lang),
    ingredients: ingredients.map((each, i) => ({
      name: nameOf(each.substance, lang),
      strength: each.strength,
      lot: each.lot ?? "–",
      expires: each.expires === null ? "–" : dayOnPaper(each.expires),
      mixed: `${each.volumeMl} mL`,
      given: givenOf(sum.ingredients[i]),
    })),
    lines: [...mixtureLines(record, sum.leftoverMl, lang), ...roomLines(record, lang)],
    reasons: wordDeviations(record, lang).map(({ tell }) => tell),
    notes: record.notes.trim(),
    signatures: signaturesOf(record, version, at),
  };
}

/** Part of a sentence: words of ours, what people wrote (in its own direction), or what must never flip or break. */
interface Part {
  readonly text: string;
  readonly as: "ours" | "own" | "exact";
}

/** Figures, codes and clock times; a list of names is what people wrote. */
const exactValues = [
  "size",
  "lot",
  "no",
  "before",
  "after",
  "first",
  "last",
  "until",
  "score",
  "ml",
  "shots",
  "points",
];

/** A sentence in parts, so that each value is set in its own direction. */
function filled(lang: Language, id: string, values: Readonly<Record<string, string>>): Part[] {
  const sentence = paperWord(lang, `record.${id}`) ?? "";
  return sentence.split(/(\{\w+\})/).flatMap((part): Part[] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (part === "") return [];
    if (name === undefined) return [{ text: part, as: "ours" }];
    return [{ text: values[name] ?? "", as: exactValues.includes(name) ? "exact" : "own" }];
  });
}

/** Several, with a point between them; the first word stands before all. */
function listed(lang: Language, id: string, items: readonly (readonly Part[])[]): Part[] {
  const [before = ""] = (paperWord(lang, `record.${id}`) ?? "").split("{list}");
  const between: Part = { text: " · ", as: "ours" };
  return [{ text: before, as: "ours" }, ...items.flatMap((item, i) => (i === 0 ? item : [between, ...item]))];
}

function paperWord(lang: Language, id: string): string | undefined {
  return (paperWords[lang] as Readonly<Record<string, string>>)[id];
}

function mapLines({ map }: SessionRecord, lang: Language): Part[][] {
  if (map === undefined) return [];
  const counted = map.layers.filter(({ gunCount }) => gunCount !== null);
  const shots = counted.reduce((count, { gunCount }) => count + (gunCount ?? 0), 0);
  const points = counted.reduce((count, layer) => count + layer.points.length, 0);
  const spared = map.spared.map(({ kind, note, circleMm }) => {
    const size = circleMm === undefined ? "" : ` ⌀ ${places(circleMm[2] * 2, 1)} mm`;
    return `${paperWord(lang, `spare.${kind}`)}${size}${note === "" ? "" : ` (${note})`}`;
  });
  const zones = map.confirmed.map(({ zone, by }) => `${placeName(zone, lang) ?? zone} (${by})`);
  return [
    ...(counted.length === 0 ? [] : [filled(lang, "gun", { shots: String(shots), points: String(points) })]),
    ...(spared.length === 0 ? [] : [filled(lang, "spared", { list: spared.join(", ") })]),
    ...(zones.length === 0 ? [] : [filled(lang, "confirmed", { list: zones.join(", ") })]),
  ];
}

function mixtureLines({ mixture, equipment }: SessionRecord, leftoverMl: number, lang: Language): Part[][] {
  const names = [mixture?.preparation?.number, mixture?.preparedBy, mixture?.checkedBy].flatMap((each): Part[][] =>
    each === undefined ? [] : [[{ text: each, as: "own" }]],
  );
  return [
    ...(mixture === undefined ? [] : [filled(lang, "leftOver", { ml: `${leftoverMl} mL` })]),
    ...(names.length === 0 ? [] : [listed(lang, "prepared", names)]),
    ...(equipment === undefined ? [] : [listed(lang, "equipment", equipmentParts(equipment, lang))]),
  ];
}

function equipmentParts(equipment: NonNullable<SessionRecord["equipment"]>, lang: Language): Part[][] {
  const { device, needle, cleanedBefore, cleanedAfter } = equipment;
  return [
    device === null ? filled(lang, "byHand", {}) : [{ text: device.name, as: "own" }],
    ...(device === null || device.serial === "" ? [] : [filled(lang, "serial", { no: device.serial })]),
    ...(needle === null
      ? []
      : [filled(lang, "needle", { size: `${needle.gauge} G × ${needle.lengthMm} mm`, lot: needle.lot ?? "–" })]),
    ...(cleanedBefore === null && cleanedAfter === null
      ? []
      : [filled(lang, "cleaned", { before: clock(cleanedBefore?.at), after: clock(cleanedAfter?.at) })]),
  ];
}

function roomLines(record: SessionRecord, lang: Language): Part[][] {
  const { firstNeedleAt, lastNeedleAt, observedUntil, pain, reactions } = record;
  const named = reactions.map(({ term, note }) => `${nameOf(term, lang)}${note === "" ? "" : ` (${note})`}`);
  return [
    filled(lang, "times", { first: clock(firstNeedleAt), last: clock(lastNeedleAt), until: clock(observedUntil) }),
    ...(pain === null ? [] : [filled(lang, "pain", { score: String(pain) })]),
    named.length === 0 ? filled(lang, "noReactions", {}) : filled(lang, "reactions", { list: named.join(", ") }),
  ];
}

/** Side by side, each as large as its share of the page allows, at a scale that can be said. */
function placed(pictures: readonly DrawnChart[], height: number, lang: Language) {
  const width = (paperWidth - gap * (pictures.length - 1)) / Math.max(1, pictures.length);
  return pictures.map(({ chart, window: [, , wide, high], svg }) => {
    const scale = Math.ceil(Math.max(wide / width, high / height, 0.5) * 10) / 10;
    const id = chart.id.startsWith("photo:") ? "photo" : chart.id;
    return {
      svg,
      chart: paperWord(lang, `chart.${id}`) ?? chart.id,
      width: wide / scale,
      height: high / scale,
      scale: String(scale),
      bar: `${scaleBarMm(wide)} mm`,
    };
  });
}

function signaturesOf(record: SessionRecord, version: PaperVersion | null, at: SessionPaper["at"]) {
  const signed = (role: string, name: string | null, moment: string | null, device: string | null = null) => ({
    role,
    name,
    at: moment === null ? null : momentOnPaper(at(moment), true),
    device: device === null ? null : momentOnPaper(at(device), true),
  });
  return [
    signed("performer", record.performer ?? null, null),
    version === null
      ? signed("signedBy", null, null)
      : signed("signedBy", version.by.name, version.signedAt, version.deviceAt ?? null),
    ...(version?.coSigned ?? []).map((each) => signed("coSignedBy", each.name, each.at)),
    signed("patientSigned", null, null),
  ];
}

function givenOf(given: { readonly mg: number | null; readonly volumeMl: number } | undefined): string {
  if (given === undefined) return "–";
  const ml = `${places(given.volumeMl, 3)} mL`;
  return given.mg === null ? ml : `${places(given.mg, given.mg < 1 ? 4 : 2)} mg · ${ml}`;
}

function places(value: number, count: number): number {
  return plain(decimal(value).round(count));
}

/** The clock's time as it was written down, in its own offset. */
function clock(moment: string | undefined): string {
  return moment === undefined ? "–" : moment.slice(11, 16);
}

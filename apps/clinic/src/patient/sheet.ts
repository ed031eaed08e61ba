import type { ReplyOf } from "@pistor/api/kit";
import type { Examination, showPatient } from "@pistor/api/patient";

type Chart = ReplyOf<typeof showPatient>;

/** Fields of the examination as they are typed, the answers, and the allergies: one sheet, kept as two versions. */
export interface Sheet {
  readonly examination: Readonly<Record<keyof Examination, string>>;
  readonly answers: Readonly<Record<string, unknown>>;
  /** null: not asked; []: asked and none. */
  readonly allergies: readonly string[] | null;
}

/** The sheet as it was when it was opened, and what it refers to. */
export interface Seen {
  readonly sheet: Sheet;
  readonly examinationVersion: number;
  readonly answersVersion: number;
}

export const examinationFields = [
  "fitzpatrick",
  "glogau",
  "systolicMmHg",
  "diastolicMmHg",
  "weightKg",
  "goal",
  "skin",
  "medicines",
  "notes",
] as const satisfies readonly (keyof Examination)[];

/** What the server has. Before the first examination and the first answers everything is empty. */
export function seenOf(chart: Pick<Chart, "examination" | "answers">): Seen {
  const { examination, answers } = chart;
  const fields = examinationFields.map((field) => [field, String(examination?.[field] ?? "")]);
  return {
    sheet: {
      examination: Object.fromEntries(fields) as Sheet["examination"],
      answers: answers?.answers ?? {},
      allergies: answers?.allergies ?? null,
    },
    examinationVersion: examination?.version ?? 0,
    answersVersion: answers?.version ?? 0,
  };
}

const numbers: ReadonlySet<string> = new Set(["systolicMmHg", "diastolicMmHg", "weightKg"]);

/** A number as it is typed, with either decimal sign; null for nothing, undefined for what is no number. */
export function numberOf(typed: string): number | null | undefined {
  const plain = typed.trim().replace(",", ".");
  if (plain === "") return null;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The document of the examination; `wrong` names a field that holds no number. */
export function examinationOf(sheet: Sheet): { readonly body: Examination } | { readonly wrong: keyof Examination } {
  const body: Record<string, unknown> = {};
  for (const field of examinationFields) {
    const typed = sheet.examination[field];
    if (numbers.has(field)) {
      const number = numberOf(typed);
      if (number === undefined) return { wrong: field };
      body[field] = number;
    } else if (field === "fitzpatrick" || field === "glogau") body[field] = typed === "" ? null : typed;
    else body[field] = typed;
  }
  return { body: body as Examination };
}

/** A place in the sheet: `examination.goal`, `answers.stroke`, `allergies`. */
export type Place = string;

function flat({ examination, answers, allergies }: Sheet): Map<Place, unknown> {
  return new Map<Place, unknown>([
    ...Object.entries(examination).map(([field, value]) => [`examination.${field}`, value] as const),
    ...Object.entries(answers).map(([key, value]) => [`answers.${key}`, value] as const),
    ["allergies", allergies],
  ]);
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Places at which two sheets differ. */
export function differences(one: Sheet, other: Sheet): Place[] {
  const [first, second] = [flat(one), flat(other)];
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (place) => !same(first.get(place), second.get(place)),
  );
}

export interface Clash {
  readonly place: Place;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Two who wrote at once, put together: what only one of them changed stands as that one left it. What both changed
 * otherwise is a clash, which a person settles; until then it stands as mine.
 */
export function merge(base: Sheet, mine: Sheet, theirs: Sheet): { readonly sheet: Sheet; readonly clashes: Clash[] } {
  const [ours, others] = [flat(mine), flat(theirs)];
  const byMe = new Set(differences(base, mine));
  const byThem = differences(base, theirs);
  let sheet = mine;
  const clashes: Clash[] = [];
  for (const place of byThem) {
    if (!byMe.has(place)) sheet = withPlace(sheet, place, others.get(place));
    else if (!same(ours.get(place), others.get(place)))
      clashes.push({ place, mine: ours.get(place), theirs: others.get(place) });
  }
  return { sheet, clashes };
}

/** The sheet with one place written anew; an answer that is `undefined` is taken out. */
export function withPlace(sheet: Sheet, place: Place, value: unknown): Sheet {
  if (place === "allergies") return { ...sheet, allergies: value as Sheet["allergies"] };
  const dot = place.indexOf(".");
  const part = place.slice(0, dot);
  const key = place.slice(dot + 1);
  if (part === "examination") return { ...sheet, examination: { ...sheet.examination, [key]: String(value ?? "") } };
  const { [key]: _, ...rest } = sheet.answers;
  return { ...sheet, answers: value === undefined ? rest : { ...rest, [key]: value } };
}

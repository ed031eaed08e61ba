import type { LabelSize } from "@pistor/api/dosing";
import type { FileReply } from "@pistor/api/kit";
import { decimal, plain } from "@pistor/core/basics";
import type { Dose } from "@pistor/core/dosing";
import { preparationNumber, syringeCode } from "@pistor/core/dosing";
import type { Claim, Language } from "@pistor/core/evidence";
import { nameOfSubstance } from "../eligibility/words.ts";
import type { Db } from "../kit/index.ts";
import { barcode, dayOnPaper, momentOnPaper, papers, shortName, wordsOfPaper } from "../kit/papers/index.ts";
import type { KnownFacts } from "../patient/known.queries.ts";
import { findExamination, getKnownFacts } from "../patient/known.queries.ts";
import { getCourse } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";
import { getSession } from "../session/session.queries.ts";
import { isEnded, wordInMixture } from "./compose-preparation.ts";
import { labelTemplate } from "./label.typ.ts";
import { wordFindings } from "./make-preparation.ts";
import type { KeptPreparation } from "./preparation.queries.ts";
import { needsCheck } from "./preparation.queries.ts";
import { sheetTemplate } from "./sheet.typ.ts";

/** Width and height in mm, and the bars that fit. */
const sizes = {
  "62x40": { width: 62, height: 40, bars: "code128" },
  "50x25": { width: 50, height: 25, bars: "datamatrix" },
} as const satisfies Record<LabelSize, { width: number; height: number; bars: "code128" | "datamatrix" }>;

/** The labels of a preparation's syringes, as PDF. Ask first whether they may be printed. */
export async function labelsOf(
  db: Db,
  clinic: ClinicPlace,
  kept: KeptPreparation,
  size: LabelSize,
  lang: Language,
): Promise<FileReply> {
  const known = await getKnownFacts(db, clinic.id, kept.patientId);
  const data = labelData(clinic, kept, known.details, size, lang);
  const bytes = await papers.pdf(labelTemplate, data, kept.preparedAt);
  return { name: `${preparationNumber(kept.number)}-labels-${size}.pdf`, bytes };
}

/** Whose label it is. */
export type LabelPerson = Pick<KnownFacts["details"], "givenName" | "familyName" | "birthDate" | "fileNo" | "language">;

/** What the labels say. */
export function labelData(
  clinic: Pick<ClinicPlace, "zone">,
  { document, number, preparedBy, preparedAt, checked, useBefore }: KeptPreparation,
  person: LabelPerson,
  size: LabelSize,
  lang: Language,
) {
  const { width, height, bars } = sizes[size];
  const at = (moment: string) => momentOnPaper(atClinic(clinic, moment));
  const words = wordsOfPaper(lang, "label", "layer");
  const named = preparationNumber(number);
  const { length } = document.syringes;
  return {
    lang,
    words,
    width,
    height,
    person: { ...describe(person), name: familyNameFirst(person) },
    ingredients: document.ingredients.map(({ substance, strength, inMixture, volumeMl, lot }) => ({
      // A carrier is known by what stands on it, and by how much of it there is.
      // Another name of the same substance in brackets takes the place of a dose that is larger to read.
      name: nameOfSubstance(substance, lang).replace(/ \([^)]*\)$/, ""),
      strength: inMixture === null ? strength : null,
      amount: wordInMixture(inMixture) ?? `${volumeMl} mL`,
      lot,
    })),
    mixedAt: at(preparedAt),
    by: shortName(preparedBy.name),
    checkedBy: checked === null ? null : shortName(checked.name),
    useBefore: at(useBefore),
    routes: document.layers.map((layer) => words[layer]).join(" + "),
    needle: document.needleMm === null ? null : `${document.needleMm} mm`,
    syringes: document.syringes.map(({ fillMl }, nth) => {
      const code = syringeCode(named, nth + 1);
      return { nth: `${nth + 1} / ${length}`, fill: `${fillMl} mL`, code, bars: barcode(bars, code) };
    }),
  };
}

/** The preparation sheet, as PDF; also of one that is not checked, is void or has ended, which it then says. */
export async function sheetOf(
  db: Db,
  clinic: ClinicPlace,
  kept: KeptPreparation,
  now: string,
  lang: Language,
): Promise<FileReply> {
  const known = await getKnownFacts(db, clinic.id, kept.patientId);
  const examination = await findExamination(db, clinic.id, kept.patientId);
  const session = await getSession(db, clinic.id, kept.sessionId);
  const course = await getCourse(db, clinic.id, session.courseId);
  const data = sheetData(clinic, kept, {
    known,
    weightKg: examination?.weightKg ?? null,
    session: { number: session.number, of: course.plan.sessions.length },
    ended: isEnded(kept, now),
    lang,
  });
  const bytes = await papers.pdf(sheetTemplate, data, kept.preparedAt);
  return { name: `${preparationNumber(kept.number)}-sheet.pdf`, bytes };
}

/** What the sheet says. */
export function sheetData(
  clinic: Pick<ClinicPlace, "zone" | "name">,
  kept: KeptPreparation,
  about: {
    readonly known: Pick<KnownFacts, "details" | "answers">;
    readonly weightKg: number | null;
    readonly session: { readonly number: number; readonly of: number };
    readonly ended: boolean;
    readonly lang: Language;
  },
) {
  const { document, preparedBy, preparedAt, checked, voided, useBefore } = kept;
  const { known, weightKg, session, ended, lang } = about;
  const { answer } = document;
  const at = (moment: string) => momentOnPaper(atClinic(clinic, moment), true);
  const name = (substance: string) => nameOfSubstance(substance, lang);
  const filled = document.syringes.reduce((sum, { fillMl }) => sum.plus(fillMl), decimal(0));
  const allergies = known.answers?.allergies ?? null;
  return {
    lang,
    words: wordsOfPaper(lang, "sheet", "layer"),
    clinic: clinic.name,
    number: preparationNumber(kept.number),
    person: { ...describe(known.details), name: familyNameFirst(known.details) },
    allergies: allergies?.map(name) ?? null,
    weight: weightKg === null ? null : `${weightKg} kg`,
    session: { number: String(session.number), of: String(session.of), on: dayOnPaper(document.on) },
    feet: [familyNameFirst(known.details), known.details.fileNo, preparationNumber(kept.number)],
    useBefore: at(useBefore),
    endsByVial: document.endsBy === "vial",
    layers: document.layers,
    status: {
      needsCheck: needsCheck(kept),
      ended,
      voided: voided === null ? null : { reason: voided.reason, by: voided.by, at: at(voided.at) },
    },
    ingredients: document.ingredients.map((each) => ({
      name: name(each.substance),
      salt: each.salt,
      strength: each.strength,
      product: each.product,
      lot: each.lot,
      expires: dayOnPaper(each.expires),
      volume: `${each.volumeMl} mL`,
      inMixture: wordInMixture(each.inMixture),
    })),
    total: `${document.totalMl} mL`,
    syringes: document.syringes.map(({ fillMl }, nth) => ({
      nth: `${nth + 1} / ${document.syringes.length}`,
      fill: `${fillMl} mL`,
      code: syringeCode(preparationNumber(kept.number), nth + 1),
    })),
    leftOver: `${plain(decimal(document.totalMl).minus(filled))} mL`,
    dead: deadOf(answer),
    doses: answer.doses
      .filter(({ role }) => role === "active")
      .map((dose) => ({
        name: dose.product === null ? name(dose.substance) : `${name(dose.substance)} (${name(dose.product)})`,
        amount: amountOf(dose),
        maximum: dose.maxMg === null ? null : `${dose.maxMg} mg`,
        share: dose.share === null ? null : `${plain(decimal(dose.share).times(100).round(0))} %`,
        sources: sourcesOf(dose.claims),
      })),
    findings: wordFindings(answer, lang).map(({ tell, claims }) => ({ tell, sources: sourcesOf(claims) })),
    note: document.note,
    preparedBy: { name: preparedBy.name, at: at(preparedAt) },
    checkedBy: checked === null ? null : { name: checked.name, at: at(checked.at) },
    oneName: kept.names < 2,
    knowledge: document.knowledge,
    policyVersion: String(document.policyVersion),
    sha: kept.sha256,
  };
}

function describe({ birthDate, fileNo }: LabelPerson) {
  return { birth: dayOnPaper(birthDate), fileNo };
}

/** The family name first and in capitals, by the rules of the patient's own language. */
function familyNameFirst({ givenName, familyName, language }: LabelPerson): string {
  return `${familyName.toLocaleUpperCase(language)} ${givenName}`;
}

/** As many places as can be read at arm's length: the record keeps the exact figure. */
function amountOf({ mg, iu }: Dose): string {
  const legible = (amount: number) => plain(decimal(amount).round(amount < 1 ? 4 : 2));
  if (mg !== null) return `${legible(mg)} mg`;
  return iu === null ? "–" : `${legible(iu)} IU`;
}

/** What stays in needle and hub, where the engine has been told of it; null where not. */
function deadOf(answer: KeptPreparation["document"]["answer"]): string | null {
  const dead = answer.drawMl?.deadMl ?? 0;
  return dead > 0 ? `${dead} mL` : null;
}

/** Keys of sources, each once; the clinic default last, as a flag and not as a key. */
function sourcesOf(claims: readonly Claim[]): { keys: string[]; byDefault: boolean } {
  const keys = [...new Set(claims.map(({ source }) => source))];
  return { keys: keys.filter((key) => key !== "clinic-default"), byDefault: keys.includes("clinic-default") };
}

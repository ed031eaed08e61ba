import type { FindingReply } from "@pistor/api/evidence";
import { Problem } from "@pistor/core/basics";
import type { Finding, Language, TextsByLanguage } from "@pistor/core/evidence";
import { languages, tell, word } from "@pistor/core/evidence";
import { withPhotos } from "@pistor/core/injection-map";
import type { Charts, Deviation, Missing, SessionRecord } from "@pistor/core/session";
import { compareWithPlan, signable, writeNote } from "@pistor/core/session";
import { deviceTexts } from "@pistor/knowledge/devices";
import { drawnName, placeName, techniqueName } from "@pistor/knowledge/injection-map";
import { sessionKnowledge, sessionTexts } from "@pistor/knowledge/session";
import { nameOfSubstance } from "../eligibility/words.ts";
import { settledKnowledge } from "../evidence/clinic-knowledge.ts";

/** What a signature waits for may be of the equipment too. */
const texts = Object.fromEntries(
  languages.map((lang) => [lang, { ...sessionTexts[lang], ...deviceTexts[lang] }]),
) as TextsByLanguage;

/** What a signature still waits for, in words. */
export function wordMissing(record: SessionRecord, lang: Language): FindingReply[] {
  const charts = chartsOf(record);
  return signable(record, sessionKnowledge, charts).map((missing) => wordFinding(missing, lang));
}

/** All charts there are, with the record's photographs among them; one whose places cannot carry a chart is none. */
function chartsOf({ map }: SessionRecord): Charts {
  const all = withPhotos(settledKnowledge.map, map?.photos ?? []);
  return {
    chart: (id) => {
      try {
        return all.chart(id);
      } catch (error) {
        if (error instanceof Problem) return undefined;
        throw error;
      }
    },
  };
}

/** What was done otherwise than planned, in words. */
export function wordDeviations(record: SessionRecord, lang: Language): FindingReply[] {
  return compareWithPlan(record).map((deviation) => wordDeviation(deviation, lang));
}

/** The note of a record in the language in which it is signed. */
export function noteOf(record: SessionRecord, lang: Language): string {
  return writeNote(record, sessionTexts, lang, (id) => nameOf(id, lang));
}

export function wordFinding(finding: Missing, lang: Language): FindingReply {
  return reply(tell(texts, readable(finding, lang), lang, "staff"));
}

function wordDeviation(deviation: Deviation, lang: Language): FindingReply {
  const { planned, given, reason } = deviation.because;
  const what = word(sessionTexts, deviation.rule, {}, lang).text;
  const id = deviation.then === "reason-missing" ? "session.deviation-without-reason" : "note.deviation";
  const values = { what, planned: list(planned, lang), given: list(given, lang), reason };
  const sentence = word(sessionTexts, id, values, lang).text;
  const told = deviation.then === "reason-missing" ? `${what}. ${sentence}` : sentence;
  return reply({ ...deviation, tell: told });
}

/** Ids in the sentence are read as names; in `because` they stay ids. */
function readable(finding: Missing, lang: Language): Missing {
  const { region, zone, answers, substances, view } = finding.because;
  return {
    ...finding,
    because: {
      ...finding.because,
      ...(typeof region === "string" ? { region: nameOf(region, lang) } : {}),
      ...(typeof zone === "string" ? { zone: nameOf(zone, lang) } : {}),
      ...(typeof view === "string" ? { view: word(sessionTexts, `view.${view}`, {}, lang).text } : {}),
      ...(Array.isArray(answers)
        ? { answers: namesOf(answers, (id) => word(texts, `answer.${id}`, {}, lang).text) }
        : {}),
      ...(Array.isArray(substances) ? { substances: namesOf(substances, (id) => nameOf(id, lang)) } : {}),
    },
  };
}

function namesOf(ids: readonly unknown[], nameOne: (id: string) => string): string[] {
  return ids.map((id) => nameOne(String(id)));
}

function reply(finding: Finding & { readonly tell: string }): FindingReply {
  const { rule, then, until, because, claims, disagree, tell: told } = finding;
  return {
    rule,
    then,
    until,
    because: { ...because },
    claims: claims.map((claim) => ({ ...claim })),
    disagree,
    tell: told,
  };
}

function list(value: unknown, lang: Language): string {
  return (Array.isArray(value) ? value : [value]).map((part) => nameOf(String(part), lang)).join(", ");
}

/** A region, a technique or a substance by its name in the language, or in English. */
export function nameOf(id: string, lang: Language): string {
  if (id === "drawn") return drawnName(lang);
  return placeName(id, lang) ?? techniqueName(id, lang) ?? nameOfSubstance(id, lang);
}

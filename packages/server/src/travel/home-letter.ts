import type { Language } from "@pistor/core/evidence";
import { word, writeList } from "@pistor/core/evidence";
import { evidenceWording } from "@pistor/core/plan";
import { totals } from "@pistor/core/session";
import { planTexts } from "@pistor/knowledge/plan";
import type { Db } from "../kit/index.ts";
import { dayOnPaper, momentOnPaper, paperWords, wordsOfPaper } from "../kit/papers/index.ts";
import type { KeptDetails } from "../patient/known.queries.ts";
import { nameOf } from "../patient/person.ts";
import type { KeptCourse } from "../plan/plan.queries.ts";
import { findGivenSessions } from "../plan/plan.queries.ts";
import { findSigned } from "../session/session.queries.ts";
import { nameOf as nameOfSubstance } from "../session/words.ts";
import type { LaidJourney } from "./itinerary-reply.ts";
import { reachClinic } from "./reach-clinic.ts";
import { letterSays, nameOfCheck } from "./travel-words.ts";

/** What the physician at home is told: what was given with its lots, what is planned, what to watch for, whom to call. */
export async function homeLetterData(
  db: Db,
  clinicId: string,
  of: {
    readonly course: KeptCourse;
    readonly details: KeptDetails;
    readonly journey: LaidJourney;
    readonly now: string;
  },
  lang: Language,
) {
  const { course, details, journey } = of;
  const { plan } = course;
  const given = (await findGivenSessions(db, clinicId, [course.id])).get(course.id) ?? [];
  const signed = given.filter((session) => session.signed !== null);
  const sessions = [];
  for (const { sessionId, number } of signed.sort((one, other) => one.number - other.number)) {
    const record = (await findSigned(db, clinicId, sessionId)).at(-1)?.document;
    if (record === undefined) continue;
    const sum = totals(record);
    sessions.push({
      number: String(number),
      on: dayOnPaper(record.on),
      points: String(sum.points),
      volume: `${sum.volumeMl} mL`,
      what: (record.mixture?.ingredients ?? []).map(({ substance, strength, lot }) => ({
        name: nameOfSubstance(substance, lang),
        code: `${strength}, ${lot ?? "–"}`,
      })),
    });
  }
  const ahead = plan.sessions.filter(({ number }) => !signed.some((each) => each.number === number));
  const say = (id: string) => word(planTexts, id, {}, lang).text;
  const evidence = writeList(
    [say(evidenceWording(plan.evidence)), say(`evidence.certainty.${plan.evidence.certainty}`)],
    lang,
  );
  return {
    lang,
    words: wordsOfPaper(lang, "home"),
    feet: [journey.clinic.name, nameOf(details), details.fileNo],
    sha: null,
    clinic: journey.clinic.name,
    reach: reachClinic(journey.clinic, lang),
    printed: dayOnPaper(of.now.slice(0, 10)),
    to: journey.itinerary.homePhysician?.name ?? "",
    practice: journey.itinerary.homePhysician?.practice ?? "",
    person: nameOf(details),
    birth: dayOnPaper(details.birthDate),
    treatment:
      (paperWords[lang] as Readonly<Record<string, string>>)[`treatment.${course.treatment}`] ?? course.treatment,
    protocol: plan.protocol.id,
    version: plan.protocol.version,
    sessions,
    planned: course.state === "stopped" ? [] : ahead.map(({ on }) => dayOnPaper(on)),
    evidence: letterSays("evidence", lang, { tell: evidence }),
    offLabel: letterSays("off-label", lang),
    watch: ["watch.early", "watch.late", "watch.skin"].map((id) => letterSays(id, lang)),
    medicines: letterSays("medicines", lang),
    checks: journey.answer.checks
      .filter(({ due }) => due.slice(0, 10) >= journey.ahead.today)
      .map(({ kind, due, agreed }) => ({ name: nameOfCheck(kind, lang), at: momentOnPaper(agreed ?? due, true) })),
  };
}

import type { ReplyOf } from "@pistor/api/kit";
import * as api from "@pistor/api/schedule";
import type { CalendarDate } from "@pistor/core/basics";
import { calendarDate, writeMoment } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { word, writeDate } from "@pistor/core/evidence";
import { findTopical } from "@pistor/core/substances";
import { sessionTexts } from "@pistor/knowledge/session";
import { topicals } from "@pistor/knowledge/substances";
import { findPlannedMixtures } from "../dosing/planned-mixture.queries.ts";
import { findAssessmentsOfAll } from "../eligibility/eligibility.queries.ts";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { type App, serve } from "../kit/serve.ts";
import type { KeptDetails } from "../patient/known.queries.ts";
import { findAnswersOfAll, findDetailsOfAll, findPressureOfAll } from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { initialsOf, nameOf } from "../patient/person.ts";
import { findCoursesOfAll } from "../plan/plan.queries.ts";
import { findWaitingForCoSign } from "../session/co-sign.queries.ts";
import { wordMissing } from "../session/words.ts";
import { cancelVisit } from "./cancel-visit.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { atClinic, getClinic } from "./clinic.queries.ts";
import { judgingOf } from "./judging.ts";
import { findSignedIds, findUnsignedBefore } from "./open-drafts.queries.ts";
import { findPlacedVisits } from "./placed-visit.queries.ts";
import { findResources } from "./resources.queries.ts";
import { judgeVisit, reasonOf } from "./today.ts";
import { blocksOf } from "./today-blocks.ts";
import { findRooms, findVisitsOn, keepVisitState } from "./visit.queries.ts";

type Today = ReplyOf<typeof api.showToday>;

export function scheduleRoutes(app: App): void {
  serve(app, api.showToday, async ({ db, clinicId, query, today, now }) => {
    const on = query.on === undefined ? today : calendarDate(query.on);
    return composeDay(db, await getClinic(db, clinicId), on, now, query.lang ?? "en");
  });

  serve(app, api.moveVisit, async (call) => {
    const { db, clinicId, params, body, now } = call;
    const [by, seen] = [writerOf(call), call.mustHaveSeen];
    // A cancelled visit gives back what was booked for it, wherever that is said.
    const { version, patientId } =
      body.state === "cancelled"
        ? await cancelVisit(await judgingOf(app, db, await getClinic(db, clinicId), now), by, params.visitId, "", seen)
        : await keepVisitState(db, by, params.visitId, seen, body.state);
    call.about(patientId);
    return { version };
  });
}

/** Rooms, visits and what waits for somebody; every decision is asked anew for the day. */
async function composeDay(db: Db, clinic: ClinicPlace, on: CalendarDate, now: string, lang: Language): Promise<Today> {
  const visits = await findVisitsOn(db, clinic, on);
  const unsigned = await findUnsignedBefore(db, clinic.id, on);
  const { names } = (await clinicKnowledge(db, clinic.id)).session;
  const { value: count, on: since, how } = names.settled;
  const unnamed = await findWaitingForCoSign(
    db,
    clinic.id,
    how === "clinic-policy" ? { count: count - 1, since } : null,
  );
  const ids = [...new Set([...visits, ...unsigned, ...unnamed].map(({ patientId }) => patientId))];
  const details = await findDetailsOfAll(db, clinic.id, ids);
  const answers = await findAnswersOfAll(db, clinic.id, ids);
  const pressure = await findPressureOfAll(db, clinic.id, ids);
  const assessments = await findAssessmentsOfAll(db, clinic.id, ids);
  const mixtureOf = await findPlannedMixtures(db, clinic.id, ids);
  const courses = new Map((await findCoursesOfAll(db, clinic.id, ids)).map((course) => [course.id, course]));
  const sessionIds = visits.flatMap(({ sessionId }) => sessionId ?? []);
  const signed = await findSignedIds(db, clinic.id, sessionIds);
  const { eligibility: knowledge } = await clinicKnowledge(db, clinic.id);

  const judged = visits.flatMap((visit) => {
    const of = details.get(visit.patientId);
    if (of === undefined) return [];
    const { sessionId, treatment, patientId } = visit;
    const facts = {
      known: { details: of, answers: answers.get(patientId), pressure: pressure.get(patientId) },
      assessments: assessments.filter((each) => each.patientId === patientId),
      mixture: treatment === null ? null : mixtureOf(patientId, treatment),
      country: clinic.country,
      knowledge,
      session:
        sessionId === null ? ("none" as const) : signed.has(sessionId) ? ("signed" as const) : ("draft" as const),
    };
    return [{ visit, of, judgement: judgeVisit(visit, on, facts) }];
  });

  const waiting = judged.flatMap(({ visit, of, judgement }) => {
    const reason = reasonOf(judgement, lang);
    const opens = `/patients/${of.patientId}/eligibility?treatment=${visit.treatment}&on=${on}`;
    return reason === null ? [] : [{ ...reason, patient: shortPatient(of), opens }];
  });
  const toSign = unsigned.flatMap(({ sessionId, patientId, document }) => {
    const of = details.get(patientId);
    const [missing] = wordMissing(document, lang);
    return of === undefined
      ? []
      : [
          {
            kind: "sign" as const,
            patient: shortPatient(of),
            tell: [
              word(sessionTexts, "queue.not-signed", { on: writeDate(document.on, lang) }, lang).text,
              missing?.tell ?? "",
            ]
              .filter((sentence) => sentence !== "")
              .join(" "),
            claims: missing?.claims ?? [],
            disagree: missing?.disagree ?? false,
            opens: `/sessions/${sessionId}`,
          },
        ];
  });

  const toCoSign = unnamed.flatMap(({ sessionId, patientId, on: day }) => {
    const of = details.get(patientId);
    const tell = word(sessionTexts, "queue.co-sign", { on: writeDate(calendarDate(day), lang) }, lang).text;
    const patient = of === undefined ? null : shortPatient(of);
    return patient === null
      ? []
      : [{ kind: "co-sign" as const, patient, tell, claims: [], disagree: false, opens: `/sessions/${sessionId}` }];
  });

  const rooms = await findRooms(db, clinic.id);
  const { members } = await findResources(db, clinic.id);
  const placed = await findPlacedVisits(db, clinic.id, { ids: visits.map(({ id }) => id), cancelled: true });
  const label = findTopical(topicals, "lidocaine-prilocaine-cream");
  const blocks = blocksOf({
    visits: placed.map((visit) => {
      const { id, roomId, practitionerId, purpose, courseId, number, state, minutes, creamAt } = visit;
      const { preparation, observation, cream } = visit.lengths;
      return {
        id,
        roomId,
        practitionerId,
        purpose,
        courseId,
        number,
        state,
        minutes,
        preparation,
        observation,
        cream,
        patient: nameOfVisit(details.get(visit.patientId)),
        at: Date.parse(visit.at),
        creamAt: creamAt === null ? null : Date.parse(creamAt),
      };
    }),
    rooms: new Map(rooms.map(({ id, name }) => [id, name])),
    members: new Map(members.map(({ id, name }) => [id, name])),
    creamMinutes: label?.minMinutes.settled.value ?? 0,
    creamLimitMinutes: label?.maxMinutes.settled.value ?? 0,
    now: Date.parse(now),
  });
  const moment = (at: number | null) => (at === null ? null : writeMoment(clinic.zone, at));

  return {
    on,
    now: atClinic(clinic, now),
    opens: clinic.opens,
    closes: clinic.closes,
    rooms,
    blocks: blocks.map((block) => ({ ...block, at: moment(block.at), limit: moment(block.limit) })),
    visits: judged.map(({ visit, of, judgement }) => {
      const { courseId, number, creamAt } = visit;
      return {
        id: visit.id,
        version: visit.version,
        roomId: visit.roomId,
        at: atClinic(clinic, visit.at),
        minutes: visit.minutes,
        patient: { ...shortPatient(of), initials: initialsOf(of), fileNo: of.fileNo },
        purpose: visit.purpose,
        treatment: visit.treatment,
        number,
        of: courseId === null ? null : (courses.get(courseId)?.plan.sessions.length ?? null),
        courseId,
        sessionId: visit.sessionId,
        state: visit.state,
        creamAt: creamAt === null ? null : atClinic(clinic, creamAt),
        tag: judgement.tag,
      };
    }),
    queue: [...waiting, ...toSign, ...toCoSign].sort(
      (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
    ),
  };
}

/** What stops a visit of today comes before what was left open. */
const order = ["must-move", "decide", "ask", "sign", "co-sign"];

function shortPatient(of: KeptDetails): { id: string; name: string } {
  return { id: of.patientId, name: nameOf(of) };
}

function nameOfVisit(of: KeptDetails | undefined): string {
  return of === undefined ? "" : nameOf(of);
}

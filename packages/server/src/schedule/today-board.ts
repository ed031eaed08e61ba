import type { ReplyOf } from "@pistor/api/kit";
import type * as api from "@pistor/api/schedule";
import type { CalendarDate } from "@pistor/core/basics";
import { calendarDate, writeMoment } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { word, writeDate } from "@pistor/core/evidence";
import { findTopical } from "@pistor/core/substances";
import { sessionTexts } from "@pistor/knowledge/session";
import { topicals } from "@pistor/knowledge/substances";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import type { KeptDetails } from "../patient/known.queries.ts";
import { findDetailsOfAll } from "../patient/known.queries.ts";
import { initialsOf, nameOf } from "../patient/person.ts";
import { findCoursesOfAll } from "../plan/plan.queries.ts";
import { findWaitingForCoSign } from "../session/co-sign.queries.ts";
import { wordMissing } from "../session/words.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { atClinic } from "./clinic.queries.ts";
import { judgeVisits } from "./judge-visits.ts";
import { findUnsignedBefore } from "./open-drafts.queries.ts";
import { findPlacedVisits } from "./placed-visit.queries.ts";
import { findResources } from "./resources.queries.ts";
import type { Tag } from "./today.ts";
import { reasonOf } from "./today.ts";
import { findSessionsAhead } from "./today-ahead.ts";
import { blocksOf } from "./today-blocks.ts";
import { lacksOf, mixturesOf, readyOr } from "./today-lacks.ts";
import { findRooms, findVisitsOn } from "./visit.queries.ts";

type Today = ReplyOf<typeof api.showToday>;

/** Rooms, visits and what waits for somebody; every decision is asked anew for the day. */
export async function composeDay(
  db: Db,
  clinic: ClinicPlace,
  on: CalendarDate,
  now: string,
  lang: Language,
): Promise<Today> {
  const visitIds = (await findVisitsOn(db, clinic, on)).map(({ id }) => id);
  const visits = await findPlacedVisits(db, clinic.id, { ids: visitIds, cancelled: true });
  const unsigned = await findUnsignedBefore(db, clinic.id, on);
  const knowledge = await clinicKnowledge(db, clinic.id);
  const { names } = knowledge.session;
  const { value: count, on: since, how } = names.settled;
  const unnamed = await findWaitingForCoSign(
    db,
    clinic.id,
    how === "clinic-policy" ? { count: count - 1, since } : null,
  );
  const ids = [...new Set([...visits, ...unsigned, ...unnamed].map(({ patientId }) => patientId))];
  const details = await findDetailsOfAll(db, clinic.id, ids);
  const courses = new Map((await findCoursesOfAll(db, clinic.id, ids)).map((course) => [course.id, course]));
  const judging = await judgeVisits(db, clinic, visits, details);
  const judged = visits.flatMap((visit) => {
    const of = details.get(visit.patientId);
    return of === undefined ? [] : [{ visit, of, judgement: judging.of(visit) }];
  });

  const waiting = judged.flatMap(({ visit, of, judgement }) => {
    const reason = reasonOf(judgement, lang);
    const opens =
      reason?.kind === "must-move"
        ? `/calendar?on=${on}`
        : `/patients/${of.patientId}/eligibility?treatment=${visit.treatment}&on=${on}`;
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
  const resources = await findResources(db, clinic.id);
  const limits = {
    on,
    now: Date.parse(now),
    readingHours: knowledge.plan.times.allergyReadingHours.settled.value,
  };
  const ahead = await findSessionsAhead(db, clinic, visits, courses, judging, resources);
  const mixtures = mixturesOf(ahead, limits);
  const label = findTopical(topicals, "lidocaine-prilocaine-cream");
  const blocks = blocksOf({
    visits: visits.map((visit) => {
      const { id, roomId, practitionerId, state, minutes, creamAt } = visit;
      const { preparation, observation, cream } = visit.lengths;
      return {
        id,
        roomId,
        practitionerId,
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
    members: new Map(resources.members.map(({ id, name }) => [id, name])),
    creamMinutes: label?.minMinutes.settled.value ?? 0,
    creamLimitMinutes: label?.maxMinutes.settled.value ?? 0,
    now: limits.now,
  });
  const lacks = ahead.flatMap((session) => lacksOf(session, limits));
  const tagOf = ({ id }: { readonly id: string }, tag: Tag | null) =>
    readyOr(
      tag,
      lacks.filter(({ visitId }) => visitId === id),
    );
  const moment = (at: number | null) => (at === null ? null : writeMoment(clinic.zone, at));

  return {
    on,
    now: atClinic(clinic, now),
    opens: clinic.opens,
    closes: clinic.closes,
    rooms,
    mixtures: {
      ...mixtures,
      expire:
        mixtures.expire === null ? null : { ...mixtures.expire, at: writeMoment(clinic.zone, mixtures.expire.at) },
    },
    blocks: [...blocks, ...lacks].map((block) => ({ ...block, at: moment(block.at), limit: moment(block.limit) })),
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
        tag: tagOf(visit, judgement.tag),
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

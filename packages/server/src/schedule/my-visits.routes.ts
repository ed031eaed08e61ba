import * as api from "@pistor/api/schedule";
import { writeMoment } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import type { ScheduleKnowledge } from "@pistor/core/schedule";
import { arrivesAt, leavesAt, writeCalendar } from "@pistor/core/schedule";
import { scheduleTexts } from "@pistor/knowledge/schedule";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { notFound } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { findCoursesOfAll } from "../plan/plan.queries.ts";
import { getClinic } from "./clinic.queries.ts";
import type { KeptPlacedVisit } from "./placed-visit.queries.ts";
import { findPlacedVisits, getPlacedVisit, placeOf } from "./placed-visit.queries.ts";
import { cityOf, eventOf } from "./visit-mails.ts";

export function myVisitRoutes(app: App): void {
  serve(app, api.showMyVisits, async ({ db, clinicId, caller, query, now }) => {
    const patientId = patientOf(caller);
    const lang = query.lang ?? "en";
    const clinic = await getClinic(db, clinicId);
    const { schedule } = await clinicKnowledge(db, clinicId);
    const courses = await findCoursesOfAll(db, clinicId, [patientId]);
    const visits = await aheadOf(db, clinicId, patientId, now);
    return {
      timeZone: clinic.zone.name,
      visits: visits.map((visit) => {
        const { id, purpose, treatment, number, state } = visit;
        const place = placeOf(visit);
        const course = courses.find((each) => each.id === visit.courseId);
        return {
          id,
          purpose,
          treatment,
          number,
          state,
          at: writeMoment(clinic.zone, place.at),
          arrives: writeMoment(clinic.zone, arrivesAt(place)),
          leaves: writeMoment(clinic.zone, leavesAt(place)),
          of: course?.plan.sessions.length ?? null,
          before: saidBefore(schedule, visit, lang),
        };
      }),
    };
  });

  serve(app, api.visitCalendarFile, async ({ db, clinicId, params, query, now, about }) => {
    const visit = await getPlacedVisit(db, clinicId, params.visitId);
    about(visit.patientId);
    return fileOf(db, clinicId, [visit], query.lang ?? "en", now);
  });

  serve(app, api.myVisitCalendarFile, async ({ db, clinicId, caller, params, query, now }) => {
    const visit = await getPlacedVisit(db, clinicId, params.ownVisitId);
    // Another patient's visit looks like one that is not there.
    if (visit.patientId !== patientOf(caller)) throw notFound("visit");
    return fileOf(db, clinicId, [visit], query.lang ?? "en", now);
  });

  serve(app, api.myCalendarFile, async ({ db, clinicId, caller, query, now }) =>
    fileOf(db, clinicId, await aheadOf(db, clinicId, patientOf(caller), now), query.lang ?? "en", now),
  );
}

function patientOf({ patientId }: { readonly patientId: string | null }): string {
  if (patientId === null) throw new Error("A member came to a place that only patients may see.");
  return patientId;
}

function aheadOf(db: Db, clinicId: string, patientId: string, now: string): Promise<KeptPlacedVisit[]> {
  return findPlacedVisits(db, clinicId, { patientId, from: now });
}

/** What every reminder of such a visit says, each sentence once. */
function saidBefore({ reminders }: ScheduleKnowledge, { purpose }: KeptPlacedVisit, lang: Language): string[] {
  const ids = reminders.filter(({ purposes }) => purposes.includes(purpose)).flatMap(({ says }) => says);
  return [...new Set(ids)].map((id) => word(scheduleTexts, id, {}, lang).text);
}

async function fileOf(
  db: Db,
  clinicId: string,
  visits: readonly KeptPlacedVisit[],
  lang: Language,
  now: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const clinic = await getClinic(db, clinicId);
  const city = await cityOf(db, clinicId);
  const [only] = visits;
  const cancelled = visits.length === 1 && only?.state === "cancelled";
  const text = writeCalendar(
    visits.map((visit) => eventOf(clinic, visit, lang, city)),
    { now: Date.parse(now), method: cancelled ? "CANCEL" : "PUBLISH" },
  );
  return { name: visits.length === 1 ? "visit.ics" : "visits.ics", bytes: new TextEncoder().encode(text) };
}

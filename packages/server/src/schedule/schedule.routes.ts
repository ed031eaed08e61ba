import * as api from "@pistor/api/schedule";
import { calendarDate } from "@pistor/core/basics";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { cancelVisit } from "./cancel-visit.ts";
import { getClinic } from "./clinic.queries.ts";
import { judgingOf } from "./judging.ts";
import { composeDay } from "./today-board.ts";
import { keepVisitState } from "./visit.queries.ts";

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

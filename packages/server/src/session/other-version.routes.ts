import * as api from "@pistor/api/session";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { findOtherVersions, keepOtherVersion } from "./other-version.queries.ts";
import { getSession } from "./session.queries.ts";

/** Where two had written at once, what was not chosen is kept beside the session and loses nothing. */
export function otherVersionRoutes(app: App): void {
  serve(app, api.setAside, async (call) => {
    const { db, clinicId, body } = call;
    const session = await getSession(db, clinicId, call.params.sessionId);
    call.about(session.patientId);
    const { document, basedOn, writtenBy, deviceAt } = body;
    const version = { document, basedOn, writtenBy, deviceAt: deviceAt ?? null };
    return { id: await keepOtherVersion(db, writerOf(call), session.id, version) };
  });

  serve(app, api.listOtherVersions, async ({ db, clinicId, params, about }) => {
    const session = await getSession(db, clinicId, params.sessionId);
    about(session.patientId);
    const clinic = await getClinic(db, clinicId);
    return {
      versions: (await findOtherVersions(db, clinicId, session.id)).map(({ deviceAt, setAsideAt, ...version }) => ({
        ...version,
        deviceAt: deviceAt === null ? null : atClinic(clinic, deviceAt),
        setAsideAt: atClinic(clinic, setAsideAt),
      })),
    };
  });
}

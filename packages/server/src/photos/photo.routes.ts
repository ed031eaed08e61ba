import * as api from "@pistor/api/photos";
import { notPossible } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { workshop } from "../kit/workshop/index.ts";
import { getDetails } from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { getSession } from "../session/session.queries.ts";
import { findPhotos, getPicture, keepPhoto } from "./photo.queries.ts";

/** By how much a tablet's clock may be ahead of the server's. */
const clockSlackMs = 5 * 60_000;

export function photoRoutes(app: App): void {
  serve(app, api.addPhoto, async (call) => {
    const { db, clinicId, params, body } = call;
    const { patientId } = params;
    await getDetails(db, clinicId, patientId);
    if (body.sessionId !== null && (await getSession(db, clinicId, body.sessionId)).patientId !== patientId)
      throw notPossible("photo.of-another-session", "That session is another patient's.", "/sessionId");
    if (Date.parse(body.takenAt) > Date.parse(call.now) + clockSlackMs)
      throw notPossible("photo.ahead", `The picture is dated ${body.takenAt}, which has not come yet.`, "/takenAt");
    const picture = await workshop.ask("jpeg", { bytes: new Uint8Array(Buffer.from(body.jpeg, "base64")) });
    const { sessionId, view, takenAt } = body;
    return keepPhoto(db, writerOf(call), app.keys, { patientId, sessionId, view, takenAt }, picture);
  });

  serve(app, api.listPhotos, async ({ db, clinicId, params }) => {
    const clinic = await getClinic(db, clinicId);
    await getDetails(db, clinicId, params.patientId);
    const photos = await findPhotos(db, clinicId, params.patientId);
    return { photos: photos.map((photo) => ({ ...photo, takenAt: atClinic(clinic, photo.takenAt) })) };
  });

  serve(app, api.showPhoto, async ({ db, clinicId, params, about }) => {
    const { patientId, bytes } = await getPicture(db, clinicId, app.keys, params.photoId);
    about(patientId);
    return { name: `${params.photoId}.jpg`, bytes };
  });
}

import * as api from "@pistor/api/session";
import type { SessionMap } from "@pistor/core/session";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { papers } from "../kit/papers/index.ts";
import { conflict, Refusal } from "../kit/refusal.ts";
import type { App, Call } from "../kit/serve.ts";
import { serve } from "../kit/serve.ts";
import { getDetails } from "../patient/known.queries.ts";
import { getPicture } from "../photos/photo.queries.ts";
import { getCourse } from "../plan/plan.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { findCoSignatures } from "./co-sign.queries.ts";
import { findHistory } from "./history.queries.ts";
import * as kept from "./session.queries.ts";
import { chartsOf, drawChart, type PictureOf } from "./session-map-picture.ts";
import { sessionPaperData } from "./session-paper.ts";
import { sessionPaperTemplate } from "./session-paper.typ.ts";

export function sessionPaperRoutes(app: App): void {
  serve(app, api.sessionHistory, async (call) => {
    const { db, clinicId, params } = call;
    const session = await kept.getSession(db, clinicId, params.sessionId);
    call.about(session.patientId);
    return { sessions: await findHistory(db, clinicId, session) };
  });

  serve(app, api.sessionRecordPaper, async (call) => {
    const { db, clinicId, query } = call;
    const lang = query.lang ?? "en";
    const { session, record, version, savedAt } = await latestOf(call);
    const clinic = await getClinic(db, clinicId);
    const details = await getDetails(db, clinicId, session.patientId);
    const course = await getCourse(db, clinicId, session.courseId);
    const { map } = await clinicKnowledge(db, clinicId);
    const drawn = [];
    // One after another: their pictures are read over the one connection of the transaction.
    for (const chart of record.map === undefined ? [] : chartsOf(record.map))
      drawn.push(
        await drawChart(map, record.map as SessionMap, chart, pictureOf(app, call, session), {
          ink: "paper",
          crop: true,
        }),
      );
    const name = `${details.familyName.toLocaleUpperCase(details.language)} ${details.givenName}`;
    const data = sessionPaperData(
      {
        clinic: clinic.name,
        person: { name, birthDate: details.birthDate, fileNo: details.fileNo },
        of: course.plan.sessions.length,
        record,
        version,
        pictures: drawn.filter((each) => each !== null),
        at: (moment) => atClinic(clinic, moment),
      },
      lang,
    );
    const bytes = await papers.pdf(sessionPaperTemplate, data, version?.signedAt ?? savedAt);
    return { name: `${details.fileNo}-session-${record.number}-${record.on}.pdf`, bytes };
  });

  serve(app, api.sessionMapDrawing, async (call) => {
    const { db, clinicId, query } = call;
    const { session, record } = await latestOf(call);
    const chart = query.chart ?? (record.map === undefined ? undefined : chartsOf(record.map)[0]);
    const { map } = await clinicKnowledge(db, clinicId);
    const drawn =
      record.map === undefined || chart === undefined || !chartsOf(record.map).includes(chart)
        ? null
        : await drawChart(map, record.map, chart, pictureOf(app, call, session), { ink: "colour", crop: false });
    if (drawn === null)
      throw conflict("map.nothing-drawn", "This session has no points on that chart: chart them first.");
    const name = `session-${record.number}-${drawn.chart.id.replace(/[^\w.-]/g, "-")}.svg`;
    return { name, bytes: new TextEncoder().encode(drawn.svg) };
  });
}

type PaperCall = Call<typeof api.sessionRecordPaper> | Call<typeof api.sessionMapDrawing>;

/** The latest signed version, or the draft where nobody has signed. */
async function latestOf(call: PaperCall) {
  const { db, clinicId, params } = call;
  const session = await kept.getSession(db, clinicId, params.sessionId);
  call.about(session.patientId);
  const signed = (await kept.findSigned(db, clinicId, session.id)).at(-1);
  if (signed === undefined) {
    const { document, savedAt } = await kept.getDraft(db, clinicId, session.id);
    return { session, record: document, version: null, savedAt };
  }
  const coSigned = (await findCoSignatures(db, clinicId, session.id)).filter(
    ({ version }) => version === signed.version,
  );
  return {
    session,
    record: signed.document,
    version: { ...signed, coSigned: coSigned.map(({ by, coSignedAt }) => ({ name: by.name, at: coSignedAt })) },
    savedAt: signed.signedAt,
  };
}

/**
 * A photograph that is erased or spoilt leaves its outlines; the paper is made all the same. So does one of another
 * patient, which a draft may name until it is signed: the audit says of this paper that it was this patient's.
 */
function pictureOf(
  app: App,
  { db, clinicId }: PaperCall,
  { patientId }: Pick<kept.KeptSession, "patientId">,
): PictureOf {
  return async (photoId) => {
    try {
      const picture = await getPicture(db, clinicId, app.keys, photoId);
      return picture.patientId === patientId ? picture.bytes : null;
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  };
}

import * as api from "@pistor/api/messages";
import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import { newThrottle } from "../access/throttle.ts";
import { clinicKnowledge } from "../evidence/index.ts";
import type { Db } from "../kit/index.ts";
import { bind, oneLine, Refusal } from "../kit/index.ts";
import { type App, serveOpen } from "../kit/serve.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { mustBeReadable } from "./self-check.ts";
import { contactOkOf, takeInquiry } from "./take-inquiry.ts";

/** Inquiries within fifteen minutes: from one address, and to one clinic from all of them. */
const mostTries = (key: string) => (key.startsWith("from:") ? 10 : 200);

/** The public form: no account, and nothing of anybody is told. */
export function publicInquiryRoutes(app: App): void {
  const throttle = newThrottle(mostTries);

  serveOpen(app, api.publicClinics, async ({ db, caller, requestId }) => {
    const codes = await db.selectFrom("clinic_code").orderBy("code").select(["code", "clinic_id as id"]).execute();
    const clinics = [];
    for (const { code, id } of codes) {
      await bind(db, { clinicId: id, requestId });
      const found = await findPublicClinic(app, db, id);
      if (found !== null) clinics.push({ code, ...found });
    }
    // What is written down of the call belongs to the clinic in which its caller works, if there is one.
    await bind(db, { clinicId: caller?.clinicId ?? null, requestId });
    return { clinics };
  });

  serveOpen(app, api.sendInquiry, async ({ db, body, now, from, enter }) => {
    const keys = [`from:${from}`, `clinic:${body.clinic.toLowerCase()}`];
    const wait = throttle.waitSeconds(keys, Date.parse(now));
    if (wait > 0) throw tooMany(wait);
    throttle.tried(keys, Date.parse(now));
    const code = await db
      .selectFrom("clinic_code")
      .where("code", "=", body.clinic.toLowerCase())
      .select("clinic_id as id")
      .executeTakeFirst();
    if (code === undefined) throw noClinic();
    await enter(code.id);
    const clinic = await findPublicClinic(app, db, code.id);
    if (clinic === null) throw noClinic();
    const { answerWithinHours } = clinic;
    mustBeReachable(body);
    if (body.selfCheck !== null) mustBeReadable(body.selfCheck);
    // A program that filled the field that nobody sees is told what it wants to hear, and nothing is kept.
    if (body.website !== "") return { number: 1, answerWithinHours };
    const { contactOk, website: _, clinic: __, message, ...said } = body;
    const { number } = await takeInquiry(
      db,
      { clinicId: code.id, memberId: null, at: now },
      {
        ...said,
        name: oneLine(said.name),
        channel: said.selfCheck === null ? "form" : "self-check",
        contactOk: contactOkOf(contactOk, now),
      },
      { subject: "", body: message, lang: said.language },
      { clinicName: clinic.name, phone: clinic.phone, answerWithinHours },
    );
    return { number, answerWithinHours };
  });
}

/** Of the clinic that the transaction is bound to; null where it takes no inquiries here. */
async function findPublicClinic(app: App, db: Db, clinicId: string) {
  const row = await db
    .selectFrom("clinic")
    .where("id", "=", clinicId)
    .select(["demo", "city", "languages"])
    .executeTakeFirst();
  if (row === undefined || (row.demo && !app.demo)) return null;
  const clinic = await getClinic(db, clinicId);
  const { messages } = await clinicKnowledge(db, clinicId);
  return {
    name: clinic.name,
    city: row.city,
    country: clinic.country,
    phone: clinic.phone,
    languages: row.languages.filter((each): each is Language => languages.some((known) => known === each)),
    answerWithinHours: messages.answerWithinHours.settled.value,
  };
}

function noClinic(): Refusal {
  return new Refusal(
    404,
    "record.not-found",
    "No clinic of this name takes inquiries here: choose one of the list, or open the address that the clinic gave you again.",
    { at: "/clinic" },
  );
}

const fewestDigits = 6;

/** @throws {Refusal} 400 where nobody could be answered */
export function mustBeReachable({ email, phone }: { readonly email: string; readonly phone: string }): void {
  const digits = phone.replaceAll(/\D/g, "").length;
  if (email === "" && digits < fewestDigits)
    throw new Refusal(400, "message.no-way-back", "Give a mail address, or a phone number of six digits or more.", {
      at: "/email",
    });
}

function tooMany(wait: number): Refusal {
  return new Refusal(
    429,
    "message.too-many",
    `Too many inquiries came from here. Wait ${Math.ceil(wait / 60)} minutes, or call the clinic.`,
    { headers: { "retry-after": String(wait) } },
  );
}

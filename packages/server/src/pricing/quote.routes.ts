import type { QuoteBody } from "@pistor/api/pricing";
import * as api from "@pistor/api/pricing";
import { addDays, momentAt } from "@pistor/core/basics";
import { writeToken } from "../access/caller.ts";
import type { Db } from "../kit/index.ts";
import { isAddress, keepMail, stopMails } from "../kit/mail/index.ts";
import { conflict, notPossible } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { getDetails } from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { clinicPaperOf, composeQuote } from "./compose-quote.ts";
import * as kept from "./quote.queries.ts";
import { changesBetween } from "./quote-changes.ts";
import { endLinks, keepLink } from "./quote-link.queries.ts";
import { findListedQuotes } from "./quote-list.queries.ts";
import { quoteMail } from "./quote-mail.ts";
import { printedQuote } from "./quote-paper.ts";
import { moveInquiry } from "./quoted-inquiry.ts";

export function quoteRoutes(app: App): void {
  serve(app, api.previewQuote, async ({ db, clinicId, body, query, today, about }) => {
    const of = await ofWhom(db, clinicId, body);
    if (of.patientId !== null) about(of.patientId);
    const document = await composeQuote(db, await getClinic(db, clinicId), body, of.patientId, today);
    return clinicPaperOf(document, query.lang ?? body.lang);
  });

  serve(app, api.makeQuote, async (call) => {
    const { db, clinicId, body, today, about } = call;
    const of = await ofWhom(db, clinicId, body);
    if (of.patientId !== null) about(of.patientId);
    const document = await composeQuote(db, await getClinic(db, clinicId), body, of.patientId, today);
    const made = await kept.keepQuote(db, writerOf(call), of, body, document);
    await moveInquiry(db, clinicId, of.inquiryId, "quoted", call.now);
    return made;
  });

  serve(app, api.changeQuote, async (call) => {
    const { db, clinicId, params, body, today, now } = call;
    const quote = await kept.getQuote(db, clinicId, params.quoteId, true);
    if (quote.patientId !== null) call.about(quote.patientId);
    const versions = await kept.findVersions(db, clinicId, quote.id);
    call.mustHaveSeen(versions.length);
    const events = await kept.findEvents(db, clinicId, quote.id);
    if (events.some(({ kind }) => kind === "accepted"))
      throw conflict("quote.accepted-already", "This quote was accepted and stays as it is: make a new one.");
    const document = await composeQuote(db, await getClinic(db, clinicId), body, quote.patientId, today);
    await endLinks(db, clinicId, quote.id, now);
    await stopMails(db, clinicId, { kind: "quote", id: quote.id });
    return { version: await kept.keepVersion(db, writerOf(call), quote.id, versions.length, body, document) };
  });

  serve(app, api.listQuotes, async ({ db, clinicId, query, today, about }) => {
    if (query.patientId !== undefined) about(query.patientId);
    return { quotes: await findListedQuotes(db, clinicId, query, today) };
  });

  serve(app, api.showQuote, async ({ db, clinicId, params, query, today, about }) => {
    const quote = await kept.getQuote(db, clinicId, params.quoteId);
    if (quote.patientId !== null) about(quote.patientId);
    const versions = await kept.findVersions(db, clinicId, quote.id);
    const shown = versionOf(versions, query.version);
    const events = await kept.findEvents(db, clinicId, quote.id);
    const clinic = await getClinic(db, clinicId);
    const { name, city, country, language, email } = await kept.findFor(db, clinicId, quote);
    const before = versions.find(({ version }) => version === shown.version - 1);
    return {
      ...quote,
      version: versions.length,
      state: kept.stateOf(events, versions.length, versions.at(-1)?.validUntil ?? today, today),
      for: { name, city, country, language, email },
      request: shown.request,
      paper: clinicPaperOf(shown.document, query.lang ?? shown.lang),
      sha256: shown.sha256,
      note: shown.request.note,
      changes: before === undefined ? null : changesBetween(before, shown, query.lang ?? shown.lang),
      versions: versions.map(({ version, at, by, document }) => ({
        version,
        at: atClinic(clinic, at),
        by,
        total: document.answer.totals.total,
      })),
      events: events.map((event) => ({ ...event, at: atClinic(clinic, event.at) })),
    };
  });

  serve(app, api.printQuote, async ({ db, clinicId, params, query, about }) => {
    const quote = await kept.getQuote(db, clinicId, params.quoteId);
    if (quote.patientId !== null) about(quote.patientId);
    const shown = versionOf(await kept.findVersions(db, clinicId, quote.id), query.version);
    return printedQuote(db, clinicId, quote, shown, query.lang ?? shown.lang);
  });

  serve(app, api.sendQuote, async (call) => {
    const { db, clinicId, params, body, today, now } = call;
    const quote = await kept.getQuote(db, clinicId, params.quoteId, true);
    if (quote.patientId !== null) call.about(quote.patientId);
    const versions = await kept.findVersions(db, clinicId, quote.id);
    const latest = versionOf(versions, undefined);
    call.mustHaveSeen(latest.version);
    const events = await kept.findEvents(db, clinicId, quote.id);
    const state = kept.stateOf(events, latest.version, latest.validUntil, today);
    if (state !== "draft" && state !== "sent")
      throw conflict("quote.not-to-send", `This quote is ${state}: make a new version, then send that.`);
    const clinic = await getClinic(db, clinicId);
    // It ends with the last day on which it is valid, by the clinic's clock.
    const expiresAt = new Date(momentAt(clinic.zone, addDays(latest.validUntil, 1), "00:00")).toISOString();
    const writer = writerOf(call);
    const token = await keepLink(db, writer, quote.id, latest.version, expiresAt);
    await kept.keepEvent(db, { ...writer }, quote.id, latest.version, "sent");
    const path = `/quote#${writeToken(token)}`;
    const to = await kept.findFor(db, clinicId, quote);
    const mailed = body.mail && isAddress(to.email);
    if (mailed) {
      const { subject, body: text } = quoteMail(clinic, quote.number, latest, `${app.address}${path}`, to.name);
      const once = `quote.sent:${quote.id}:${latest.version}:${now}`;
      await stopMails(db, clinicId, { kind: "quote", id: quote.id });
      await keepMail(
        db,
        { clinicId, at: now },
        { aboutKind: "quote", aboutId: quote.id, once, to: to.email, lang: latest.lang, subject, body: text },
      );
    }
    await moveInquiry(db, clinicId, quote.inquiryId, "quoted", now);
    return { version: latest.version, path, expiresAt: atClinic(clinic, expiresAt), mailed };
  });

  serve(app, api.withdrawQuote, async (call) => {
    const { db, clinicId, params, body, now } = call;
    const quote = await kept.getQuote(db, clinicId, params.quoteId, true);
    if (quote.patientId !== null) call.about(quote.patientId);
    const latest = versionOf(await kept.findVersions(db, clinicId, quote.id), undefined);
    call.mustHaveSeen(latest.version);
    const events = await kept.findEvents(db, clinicId, quote.id);
    if (events.some(({ kind }) => kind === "accepted"))
      throw conflict("quote.accepted-already", "This quote was accepted: it is ended with the course, not taken back.");
    if (events.some(({ kind, version }) => kind === "withdrawn" && version === latest.version))
      throw conflict("quote.withdrawn-already", "This quote was taken back already.");
    await endLinks(db, clinicId, quote.id, now);
    await stopMails(db, clinicId, { kind: "quote", id: quote.id });
    await kept.keepEvent(db, writerOf(call), quote.id, latest.version, "withdrawn", { reason: body.reason });
    return { version: latest.version };
  });
}

/** Exactly one of inquiry and patient, and it is there. */
async function ofWhom(db: Db, clinicId: string, { inquiryId, patientId }: QuoteBody) {
  if ((inquiryId === null) === (patientId === null))
    throw notPossible(
      "quote.for-one",
      "A quote is for one inquiry or for one patient: give one of the two.",
      "/inquiryId",
    );
  if (patientId !== null) await getDetails(db, clinicId, patientId);
  else await kept.findFor(db, clinicId, { inquiryId, patientId });
  return { inquiryId, patientId };
}

function versionOf(versions: readonly kept.KeptVersion[], asked: number | undefined): kept.KeptVersion {
  const found = asked === undefined ? versions.at(-1) : versions.find(({ version }) => version === asked);
  if (found === undefined) throw notPossible("quote.no-such-version", "This quote has no such version.", "/version");
  return found;
}

import * as api from "@pistor/api/pricing";
import { addDays, calendarDate } from "@pistor/core/basics";
import { isClinic, isDemoClinic } from "../access/access.queries.ts";
import { readToken } from "../access/caller.ts";
import { newThrottle } from "../access/throttle.ts";
import { dayIn } from "../kit/clock.ts";
import type { Db } from "../kit/index.ts";
import { stopMails } from "../kit/mail/index.ts";
import { conflict, Refusal } from "../kit/refusal.ts";
import type { App, OpenCall } from "../kit/serve.ts";
import { serveOpen } from "../kit/serve.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { cityOf } from "../schedule/visit-mails.ts";
import { paperOf } from "./compose-quote.ts";
import * as kept from "./quote.queries.ts";
import type { KeptLink } from "./quote-link.queries.ts";
import { endLinks, findLink, useLink } from "./quote-link.queries.ts";
import { printedQuote } from "./quote-paper.ts";
import { moveInquiry } from "./quoted-inquiry.ts";

type LinkCall = OpenCall<typeof api.openQuote> | OpenCall<typeof api.openQuotePaper> | OpenCall<typeof api.answerQuote>;

/** Links that open nothing, within fifteen minutes from one address. */
const mostWrong = 30;
/** Papers of one link within fifteen minutes: each is set anew. */
const mostPapers = 10;
/** For how long a link that was used still gives the paper that was answered. */
const paperDays = 30;

/** What a patient does with the link that a quote came with. */
export function openQuoteRoutes(app: App): void {
  const wrong = newThrottle(() => mostWrong);
  const set = newThrottle(() => mostPapers);

  const opened = async (call: LinkCall) => {
    const { db, body, now, enter, about, from } = call;
    const wait = wrong.waitSeconds([from], Date.parse(now));
    if (wait > 0)
      throw new Refusal(
        429,
        "access.too-many-tries",
        "Too many links that open nothing came from here. Wait a while.",
        {
          headers: { "retry-after": String(wait) },
        },
      );
    const token = readToken(body.link);
    const ended = () => {
      wrong.tried([from], Date.parse(now));
      return noSuchLink();
    };
    if (token === null || !(await isClinic(db, token.clinicId))) throw ended();
    await enter(token.clinicId);
    if (!app.demo && (await isDemoClinic(db, token.clinicId))) throw ended();
    const link = await findLink(db, token);
    if (link === null) throw ended();
    const quote = await kept.getQuote(db, token.clinicId, link.quoteId, true);
    if (quote.patientId !== null) about(quote.patientId);
    // Read again behind the lock: somebody may have answered in another tab meanwhile.
    const locked = (await findLink(db, token)) ?? link;
    const clinic = await getClinic(db, token.clinicId);
    const versions = await kept.findVersions(db, clinic.id, quote.id);
    const version = versions.find((each) => each.version === locked.version);
    if (version === undefined) throw ended();
    const events = await kept.findEvents(db, clinic.id, quote.id);
    const today = dayIn(clinic.zone.name, new Date(now));
    return { link: locked, quote, clinic, version, latest: versions.length, events, today };
  };

  serveOpen(app, api.openQuote, async (call) => {
    const { db, body, now } = call;
    const found = await opened(call);
    const { link, quote, clinic, version, events, today } = found;
    const receipt = receiptOf(found);
    if (receipt === null) {
      mustBeOpen(found, now);
      if (!events.some((event) => event.kind === "opened" && event.version === link.version))
        await kept.keepEvent(db, { clinicId: clinic.id, memberId: null, at: now }, quote.id, link.version, "opened");
    }
    const lang = body.lang ?? version.lang;
    return {
      clinic: {
        name: clinic.name,
        city: await cityOf(db, clinic.id),
        country: clinic.country,
        phone: clinic.phone,
        timeZone: clinic.zone.name,
      },
      number: quote.number,
      version: version.version,
      state: kept.stateOf(events, version.version, version.validUntil, today),
      lang,
      // Who comes upon the link later reads that it was answered, and nothing of the person or the course.
      quote:
        receipt === null
          ? {
              name: (await kept.findFor(db, clinic.id, quote)).name,
              paper: paperOf(version.document, lang),
              sha256: version.sha256,
              note: version.document.note,
            }
          : null,
      receipt,
    };
  });

  serveOpen(app, api.openQuotePaper, async (call) => {
    const { db, body, now } = call;
    const found = await opened(call);
    const { link, quote, clinic, version } = found;
    const receipt = receiptOf(found);
    if (receipt === null) mustBeOpen(found, now);
    else if (!receipt.paper)
      throw conflict(
        "pricing.paper-over",
        `This link gave the PDF until ${receipt.paperUntil}. Ask the clinic for it.`,
      );
    const wait = set.waitSeconds([link.id], Date.parse(now));
    if (wait > 0)
      throw new Refusal(429, "pricing.too-many-papers", "This PDF was fetched often just now. Wait a while.", {
        headers: { "retry-after": String(wait) },
      });
    set.tried([link.id], Date.parse(now));
    const { name, bytes } = await printedQuote(db, clinic.id, quote, version, body.lang ?? version.lang);
    return { name, base64: Buffer.from(bytes).toString("base64") };
  });

  serveOpen(app, api.answerQuote, async (call) => {
    const { db, body, now } = call;
    const found = await opened(call);
    const { link, quote, clinic, version, events } = found;
    if (link.usedAt !== null || events.some(({ kind }) => kind === "accepted"))
      throw conflict(
        "pricing.link-used",
        "This quote was answered with this link already. Ask the clinic to change that.",
      );
    mustBeOpen(found, now);
    if (body.sha256 !== version.sha256)
      throw conflict(
        "pricing.quote-changed",
        "This is not the quote that you read: open the link again, and read it once more.",
      );
    await useLink(db, clinic.id, link.id, now);
    const by = { clinicId: clinic.id, memberId: null, at: now };
    const detail = { name: body.name, why: body.why, sha256: body.sha256, linkId: link.id };
    await kept.keepEvent(db, by, quote.id, link.version, body.answer, detail);
    await stopMails(db, clinic.id, { kind: "quote", id: quote.id });
    await afterAnswer(db, clinic.id, quote, body.answer, now);
    return { state: body.answer, at: atClinic(clinic, now) };
  });
}

async function afterAnswer(
  db: Db,
  clinicId: string,
  quote: kept.KeptQuote,
  answer: "accepted" | "declined",
  now: string,
): Promise<void> {
  if (answer === "accepted") await moveInquiry(db, clinicId, quote.inquiryId, "accepted", now);
  else await endLinks(db, clinicId, quote.id, now);
}

/** What a used link still shows: what was answered, when, and the sum. Null: it was not used. */
function receiptOf({ link, clinic, version, events, today }: Found) {
  const answered = events.find(
    ({ kind, version: of }) => (kind === "accepted" || kind === "declined") && of === link.version,
  );
  if (link.usedAt === null || answered === undefined) return null;
  const at = atClinic(clinic, link.usedAt);
  const paperUntil = addDays(calendarDate(at.slice(0, 10)), paperDays);
  const answer: "accepted" | "declined" = answered.kind === "accepted" ? "accepted" : "declined";
  return { answer, at, total: { ...version.document.answer.totals.total }, paperUntil, paper: today <= paperUntil };
}

interface Found {
  readonly link: KeptLink;
  readonly clinic: ClinicPlace;
  readonly version: kept.KeptVersion;
  readonly latest: number;
  readonly events: readonly kept.KeptEvent[];
  readonly today: string;
}

/** Each end has its own words, told to whoever holds the link and to nobody else. */
function mustBeOpen({ link, version, latest, events, today }: Found, now: string): void {
  const ended = (id: string, message: string) => new Refusal(409, id, message);
  if (events.some(({ kind, version: of }) => kind === "withdrawn" && of === link.version))
    throw ended("pricing.link-withdrawn", "The clinic has taken this quote back. Ask it for a new one.");
  if (link.version < latest)
    throw events.some(({ kind, version: of }) => kind === "sent" && of > link.version)
      ? ended(
          "pricing.link-superseded",
          "A newer version of this quote was sent: use its link, or ask the clinic for it.",
        )
      : ended("pricing.link-paused", "The clinic is writing this quote anew: a new link comes when it is sent.");
  if (version.validUntil < today || link.expiresAt <= new Date(now).toISOString())
    throw ended(
      "pricing.link-expired",
      `This quote was valid until ${version.validUntil}. Ask the clinic for a new one.`,
    );
  if (link.endedAt !== null)
    throw ended(
      "pricing.link-superseded",
      "A newer link was sent for this quote: use that one, or ask the clinic for it.",
    );
}

/** The same words whether it has ended or never was a link. */
function noSuchLink(): Refusal {
  return new Refusal(
    401,
    "access.link-ended",
    "This link opens nothing: ask the clinic for the quote that it was about.",
  );
}

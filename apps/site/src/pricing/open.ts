import type { ReplyOf } from "@pistor/api/kit";
import type { publicClinics } from "@pistor/api/messages";
import type { answerQuote, OpenedQuote, openQuotePaper } from "@pistor/api/pricing";
import type { Language } from "@pistor/core/evidence";
import type { Answer } from "../kit/post.ts";
import { post } from "../kit/post.ts";

export type Clinic = ReplyOf<typeof publicClinics>["clinics"][number];
export type Opened = Answer<OpenedQuote>;

// A link goes in the body, so that no log keeps it.

/** The quote behind a link, in a language or, left out, in the one that it was written in. */
export function openBehind(link: string, lang: Language | undefined): Promise<Opened> {
  return post("/api/open-quote", { link, ...(lang === undefined ? {} : { lang }) });
}

/** Accepts or declines what was read: `sha256` is of that very version. */
export function answer(body: {
  readonly link: string;
  readonly answer: "accepted" | "declined";
  readonly sha256: string;
  readonly name: string;
  readonly why: string;
}): Promise<Answer<ReplyOf<typeof answerQuote>>> {
  return post("/api/answer-quote", body);
}

/** The quote as a file. */
export function paperBehind(link: string, lang: Language): Promise<Answer<ReplyOf<typeof openQuotePaper>>> {
  return post("/api/open-quote/quote.pdf", { link, lang });
}

/** Whom to call where no quote says it. */
export async function clinicsToCall(): Promise<readonly Clinic[]> {
  const reply = await fetch("/api/public-clinics", { headers: { accept: "application/json" } }).catch(() => null);
  if (reply === null || !reply.ok) return [];
  return ((await reply.json()) as { clinics: readonly Clinic[] }).clinics;
}

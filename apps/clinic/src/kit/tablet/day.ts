import { CallFailed, call } from "@pistor/api/kit";
import type { KeptAnswer } from "@pistor/api/schedule";
import { showDayBundle } from "@pistor/api/schedule";
import { nameOf } from "./crypto.ts";
import type { Shelf } from "./store.ts";

/** What of the day is kept beside its answers. */
export interface KeptDay {
  readonly mark: string;
  readonly lang: string;
  readonly takenAt: string;
  readonly expiresAt: string;
  readonly unopened: readonly { readonly sessionId: string; readonly courseId: string; readonly number: number }[];
}

/** A question as a page asks it; the language of its answer is that of the day. */
export interface Question {
  readonly endpoint: string;
  readonly params: object;
  readonly query: object;
}

/** How a kept answer is found: sorted, without its language, so that each question has one name. */
export function questionOf({ endpoint, params, query }: Question): string {
  const sorted = (part: object) =>
    Object.entries(part)
      .filter(([key, value]) => key !== "lang" && value !== undefined)
      .map(([key, value]) => [key, String(value)])
      .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  return JSON.stringify([endpoint, sorted(params), sorted(query)]);
}

/**
 * Takes the day along, or finds that it has not changed.
 *
 * @returns null where the server did not answer
 * @throws {CallFailed} `tablet.ended`, on which the tablet forgets; 401 where nobody is signed in any more
 */
export async function takeDay(shelf: Shelf, tablet: string, lang: string): Promise<KeptDay | null> {
  const before = (await shelf.read("day", "today").catch(() => undefined)) as KeptDay | undefined;
  const mark = before?.lang === lang ? { mark: before.mark } : {};
  const bundle = await call(fetch, showDayBundle, { query: { tablet, lang: lang as "en", ...mark } }).catch((error) => {
    if (error instanceof CallFailed && error.reply.status === 0) return null;
    throw error;
  });
  if (bundle === null) return null;
  const expiresAt = Date.parse(bundle.expiresAt);
  const { takenAt } = bundle;
  if (bundle.answers !== null) await keepAnswers(shelf, bundle.answers, expiresAt);
  const day: KeptDay = {
    mark: bundle.mark,
    lang: bundle.lang,
    takenAt,
    expiresAt: bundle.expiresAt,
    unopened: bundle.unopened,
  };
  // Last: a day that was cut off while it was written is taken anew.
  await shelf.write("day", "today", day, expiresAt);
  return day;
}

/** Each answer under a name that tells nothing; those of a day before that are in it no more are dropped. */
async function keepAnswers(shelf: Shelf, answers: readonly KeptAnswer[], expiresAt: number): Promise<void> {
  const old = new Set(await shelf.list("answer"));
  for (const answer of answers) {
    const id = await nameOf(questionOf(answer));
    old.delete(id);
    await shelf.write("answer", id, answer.reply, expiresAt);
  }
  for (const id of old) await shelf.drop("answer", id);
}

/** The kept answer to a question; undefined: it is not here, or past its time. */
export async function keptAnswer(shelf: Shelf, question: Question): Promise<unknown> {
  return shelf.read("answer", await nameOf(questionOf(question))).catch(() => undefined);
}

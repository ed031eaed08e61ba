import { isCalendarDate } from "@pistor/core/basics";
import type { Language, Wording } from "@pistor/core/evidence";
import { word, writeDate } from "@pistor/core/evidence";
import type { MoveReason, PlanAnswer } from "@pistor/core/plan";
import { planTexts } from "@pistor/knowledge/plan";

/** A plan in which every reason and every note is a sentence. */
export type WordedPlan = ReturnType<typeof wordPlan>;

/** The plan with its sentences in a language; each that is missing there says which language it is in. */
export function wordPlan(plan: PlanAnswer, lang: Language) {
  return {
    ...plan,
    sessions: plan.sessions.map((session) => ({
      ...session,
      because: (session.because ?? []).map((reason) => ({ ...reason, tell: wordReason(reason, lang) })),
    })),
    items: plan.items.map(({ item, verdict, why, claims }) => {
      const wording = word(planTexts, why, {}, lang);
      return { item, verdict, why: wording.text, ...fallback(wording, lang), rule: why, claims };
    }),
    notes: plan.notes.map((note) => {
      const wording = word(planTexts, note.id, readable(note.values, lang), lang);
      return { ...note, tell: wording.text, ...fallback(wording, lang) };
    }),
  };
}

/** Why a session is later, with what somebody wrote beside an absence. */
function wordReason({ id, values }: MoveReason, lang: Language): string {
  const { text } = word(planTexts, id, readable(values, lang), lang);
  return values["reason"] ? `${text} (${values["reason"]})` : text;
}

/** Days as the language writes them. */
function readable(values: MoveReason["values"], lang: Language): MoveReason["values"] {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === "string" && isCalendarDate(value) ? writeDate(value, lang) : value,
    ]),
  );
}

/** Says so where a sentence is not in the language that was asked for. */
function fallback(wording: Wording, lang: Language): { lang?: Language } {
  return wording.lang === lang ? {} : { lang: wording.lang };
}

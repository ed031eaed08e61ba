import type { Language, Wording } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import type { PlanAnswer } from "@pistor/core/plan";
import { planTexts } from "@pistor/knowledge/plan";

/** A plan in which every reason and every note is a sentence. */
export type WordedPlan = ReturnType<typeof wordPlan>;

/** The plan with its sentences in a language; each that is missing there says which language it is in. */
export function wordPlan(plan: PlanAnswer, lang: Language) {
  return {
    ...plan,
    items: plan.items.map(({ item, verdict, why, claims }) => {
      const wording = word(planTexts, why, {}, lang);
      return { item, verdict, why: wording.text, ...fallback(wording, lang), rule: why, claims };
    }),
    notes: plan.notes.map((note) => {
      const wording = word(planTexts, note.id, note.values, lang);
      return { ...note, tell: wording.text, ...fallback(wording, lang) };
    }),
  };
}

/** Says so where a sentence is not in the language that was asked for. */
function fallback(wording: Wording, lang: Language): { lang?: Language } {
  return wording.lang === lang ? {} : { lang: wording.lang };
}

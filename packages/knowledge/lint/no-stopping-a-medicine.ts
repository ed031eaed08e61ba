import type { Check } from "./check.ts";

/** Words for stopping, in each language; those of Turkish are the commands alone, whose negation is inside the word. */
const stopping =
  /\b(stop|stopping|discontinue|cease|quit|pause|interrupt|absetzen|aufhören|arrêter|arrêtez|interrompre|bırakın|kesin|durdurun)\b|прекрат|отмени|أوقف|توقف/iu;
const medicine =
  /medicine|medication|thinner|aspirin|nsaid|ibuprofen|painkiller|tablet|pill\b|prescri|\bit\b|taking|medikament|blutverdünner|médicament|anticoagulant|ilaç|ilac|лекарств|препарат|دواء|مميع/iu;
const negated = /\b(not|never|don't|nicht|nie|niemals|kein|jamais)\b|\bn[e'’].*\bpas\b|(^|\s)(не|никогда)\s|لا\s/iu;
/** A plan may speak of what nobody prescribed. */
const unprescribed =
  /without (a )?prescription|unprescribed|nobody prescribed|no one prescribed|ohne rezept|sans ordonnance|reçetesiz|без рецепта|بدون وصفة/iu;

/** No text tells anybody to stop a medicine: stopping a prescribed one can kill. */
export const noStoppingAMedicine: Check = {
  id: "no-stopping-a-medicine",
  find: ({ texts }) =>
    texts.flatMap(({ at, value }) =>
      Object.entries(value).flatMap(([lang, wordings]) =>
        Object.entries(wordings ?? {}).flatMap(([id, text]) =>
          text
            .split(/(?<=[.!?:;])\s/)
            .filter(
              (part) => stopping.test(part) && medicine.test(part) && !negated.test(part) && !unprescribed.test(part),
            )
            .map((part) => ({
              at: `${at}.${lang}.${id}`,
              message: `"${part}" reads as stopping a medicine: leave it to the prescriber.`,
            })),
        ),
      ),
    ),
};

import type { Wrong } from "@pistor/core/advertising";
import type { Language } from "@pistor/core/evidence";

/** What stands around the findings of `pistor check-text`. Counts follow a word, so that no language needs a plural. */
interface CheckTextWords extends Readonly<Record<Wrong, string>> {
  readonly found: string;
  readonly sentences: string;
  readonly empty: string;
}

export const checkTextWords: Readonly<Record<Language, CheckTextWords>> = {
  en: {
    refused: "refused",
    caution: "read it again",
    found: "Found",
    sentences: "sentences",
    empty: "The text is empty.",
  },
  tr: {
    refused: "reddedildi",
    caution: "bir daha okuyun",
    found: "Bulunan",
    sentences: "cümle sayısı",
    empty: "Metin boş.",
  },
  de: {
    refused: "abgelehnt",
    caution: "noch einmal lesen",
    found: "Gefunden",
    sentences: "Sätze",
    empty: "Der Text ist leer.",
  },
  fr: { refused: "refusé", caution: "à relire", found: "Trouvé", sentences: "phrases", empty: "Le texte est vide." },
  ar: { refused: "مرفوض", caution: "يُقرأ مرة أخرى", found: "عدد ما وُجد", sentences: "عدد الجمل", empty: "النص فارغ." },
  ru: { refused: "отклонено", caution: "перечитать", found: "Найдено", sentences: "предложений", empty: "Текст пуст." },
};

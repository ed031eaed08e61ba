import type { Texts } from "@pistor/core/evidence";

/** Photographs, observation, reactions and pain in the room, and the second name: Russian. */
export const roomTextsRu = {
  "session.photo-missing": "Сделайте снимок «{view}» или напишите, почему он не сделан.",
  "session.observation-not-ended":
    "Наблюдайте пациента {minutes} минут после последней иглы и завершите наблюдение или напишите, почему нет.",
  "session.observation-too-short":
    "Пациента наблюдали {minutes} из {needed} минут: продолжайте или напишите, почему нет.",
  "queue.co-sign": "Запись от {on} ждёт имени второго врача.",
  "note.photos": "Сделанные снимки: {views}.",
  "note.photo-not-taken": "Снимок «{view}» не сделан. Причина: {reason}",
  "note.reaction": "{term} в {at}, {severity}. Сделано: {treated}.",
  "note.observed": "Наблюдение после последней иглы до {at}.",
  "note.observation-reason": "Наблюдение не такое, как нужно. Причина: {reason}",
  "note.pain-asked": "Боль {when}: {score} из 10.",
  "severity.mild": "лёгкая",
  "severity.moderate": "умеренная",
  "severity.severe": "тяжёлая",
  "severity.unknown": "тяжесть не записана",
  "treated.nothing": "ничего",
  "pain.before": "до",
  "pain.during": "во время",
  "pain.after": "после",
  "view.face-front": "лицо спереди",
  "view.face-left": "лицо, левая сторона",
  "view.face-right": "лицо, правая сторона",
  "view.scalp-top": "кожа головы сверху",
  "view.scalp-back": "кожа головы сзади",
  "view.site-front": "область лечения спереди",
  "view.site-back": "область лечения сзади",
  "view.site-left": "область лечения, левая сторона",
  "view.site-right": "область лечения, правая сторона",
} as const satisfies Texts;

import type { Texts } from "@pistor/core/evidence";

/** What a move touches, what is said before a visit, and its mails: Russian. */
export const scheduleTextsRu = {
  "moved.interval-shorter": "Сеанс {number} теперь в {days} дн. от сеанса {other}; в протоколе {usual}.",
  "moved.next-too-soon":
    "Сеанс {other} теперь в {days} дн. от сеанса {number}, а протокол требует не меньше {least}: перенесите и сеанс {other}.",
  "moved.test-too-late": "Проба на аллергию {on} теперь меньше чем за {least} ч до сеанса 1: перенесите одно из двух.",
  "moved.reading-too-early":
    "Оценка пробы {on} теперь меньше чем через {least} ч после её постановки: перенесите и её.",
  "moved.reading-after-cream": "Оценка пробы {on} теперь после нанесения крема сеанса 1: перенесите одно из двух.",
  "slots.none":
    "В эти дни нет времени, когда свободно всё, что нужно для визита: задайте более долгий срок, другой кабинет или другого человека.",
  "not-booked.no-time": "Ни в свой день, ни в следующие {days} дн. свободного времени не было.",
  "not-booked.past": "Его день прошёл.",
  "not-booked.before-unbooked": "У предыдущего сеанса нет времени.",
  "not-booked.no-time-on-day": "В свой день свободного времени не было.",
  "not-booked.no-time-before-test":
    "В этот день перед пробой на аллергию свободного времени не было: перенесите пробу или запишите вручную.",
  "not-booked.examined": "Пациент осмотрен {on}.",
  "not-booked.seen": "Пациент был на первом визите {on}.",
  "not-booked.first-visit-booked": "Первый визит записан на {on}.",
  "before.no-unprescribed-nsaid":
    "Не меньше недели до визита не принимайте ибупрофен, аспирин или подобное обезболивающее, которое вам никто не назначал: от него чаще бывают синяки. Если вы его приняли, скажите нам: сеанс переносится.",
  "before.prescribed-stays": "Продолжайте принимать все лекарства, которые вам назначил врач.",
  "before.tell-us": "Сообщите нам, если что-то изменилось: новое лекарство, инфекция, беременность, аллергия.",
  "before.clean-skin": "Приходите с чистой кожей, без косметики и крема на месте процедуры.",
  "before.cannot-come": "Если вы не можете прийти, сообщите как можно раньше, чтобы время досталось тому, кто ждёт.",
  "purpose.session": "Сеанс",
  "purpose.first-visit": "Первый визит",
  "purpose.review": "Оценка",
  "purpose.allergy-test": "Проба на аллергию",
  "purpose.allergy-reading": "Оценка пробы на аллергию",
  "mail.booked.subject": "Ваш визит {on} в {time}",
  "mail.booked.body": "{purpose}: {clinic}, {city}, {on} в {time} ({zone}). Вы сможете уйти примерно в {leaves}.",
  "mail.moved.subject": "Ваш визит теперь {on} в {time}",
  "mail.moved.body":
    "У вашего визита новое время. {purpose}: {clinic}, {city}, {on} в {time} ({zone}). Вы сможете уйти примерно в {leaves}.",
  "mail.cancelled.subject": "Ваш визит {on} в {time} отменён",
  "mail.cancelled.body": "{purpose}: {clinic}, {city}, {on} в {time} ({zone}) не состоится.",
  "mail.reminder.subject": "Напоминание: ваш визит {on} в {time}",
  "mail.reminder.body": "{purpose}: {clinic}, {city}, {on} в {time} ({zone}).",
  "mail.offer.subject": "Свободно более раннее время: {on} в {time}",
  "mail.offer.body":
    "{purpose}: {clinic}, {city}, может быть {on} в {time} ({zone}). Время держится для вас до {until} ({zone}). Примите его или откажитесь здесь:",
  "mail.calendar": "Приложенный файл внесёт его в ваш календарь.",
  "mail.phone": "Телефон клиники: {phone}",
} as const satisfies Texts;

import type { Translation } from "@pistor/core/evidence";

/** What is said of a journey in Russian, each sentence sealed with the hash of the English one that it says. */
export const travelTextsRu: Translation = {
  "travel.flight-too-early": [
    "fa8a0175",
    "Рейс поездки {trip} вылетает {departs}. Самое раннее – {earliest}: через {hours} ч после последней иглы и после ответа на контроль через 24 часа.",
  ],
  "travel.leaves-before-the-visit": [
    "43c61832",
    "Поездка {trip} заканчивается {departs}, до окончания визита {visit}.",
  ],
  "travel.arrives-after-the-visit": [
    "a7acd21f",
    "Прибытие в поездке {trip} – {arrives}, после первого визита {first}.",
  ],
  "travel.arrives-late": [
    "c6d73456",
    "Прибытие в поездке {trip} – {arrives}, менее чем за {hours} ч до первого визита {first}.",
  ],
  "travel.visit-outside-stays": ["964c3d0f", "Визит {visit} не попадает ни в одно пребывание."],
  "travel.clocks-change": ["0bc31e75", "Во время поездки {trip} часы в {zone} переводятся с {before} на {after}."],
  "travel.interpreter-of-another-language": ["2c30f3ed", "Переводчик не говорит на языке пациента ({language})."],
  "travel.check-too-early": [
    "747b9cfd",
    "{check} после сеанса {session}: договорились на {agreed}, раньше срока {due}.",
  ],
  "travel.check-late": [
    "96c40770",
    "{check} после сеанса {session}: договорились на {agreed}, позже срока {due} более чем на {hours} ч.",
  ],
  "travel.check-at-night": [
    "56ea47b1",
    "{check} после сеанса {session}: договорились на {agreed} по времени дома — звоните с {from} до {until} ч.",
  ],
  "travel.no-way-there": ["02669270", "Дорога туда не записана: поездка {trip}."],
  "travel.no-way-home": ["f4f7aeeb", "Дорога домой не записана: поездка {trip}."],
  "travel.nights-open": ["1cd36ed2", "Не на каждую ночь есть ночлег: поездка {trip}."],
  "travel.sessions-not-booked": ["da8e050f", "Для этих сеансов визит не записан: {sessions}."],
  "travel.interpreter-missing": [
    "5b70943f",
    "В клинике не говорят на языке пациента ({language}): укажите переводчика.",
  ],
  "travel.home-physician-missing": ["c50e2681", "Не указан врач по месту жительства, который получит письмо."],
  "travel.checks-not-agreed": [
    "50b1527e",
    "Контроль без согласованного времени: {open} из {of}. Согласуйте до отъезда пациента.",
  ],
  "check.check-24h": ["4b016726", "Контроль через 24 часа"],
  "check.check-72h": ["3280e2a5", "Контроль через 72 часа"],
  "check.check-day-7": ["c44eff3b", "Контроль на 7-й день"],
  "check.check-week-3": ["70c776d3", "Контроль на 3-й неделе"],
  "check.check-week-6": ["73c77b8c", "Контроль на 6-й неделе"],
  "check.check-week-12": ["7b04ba91", "Контроль на 12-й неделе"],
  "check.check-month-6": ["1149af46", "Контроль на 6-м месяце"],
  "check.check-month-12": ["bd060bb7", "Контроль на 12-м месяце"],
  "entry.departs": ["54d07a0f", "Отправление"],
  "entry.arrives": ["041cc852", "Прибытие"],
  "entry.pick-up": ["2108b5ba", "Встреча"],
  "entry.check-in": ["1b57635f", "Гостиница, первая ночь"],
  "entry.visit": ["2ee7e91c", "Визит в клинику"],
  "entry.ride-to-clinic": ["8e075455", "Поездка в клинику"],
  "entry.ride-back": ["f9d33b12", "Обратно в гостиницу"],
  "entry.check-out": ["92e89a3a", "Гостиница, день отъезда"],
  "entry.ride-to-leave": ["1097133f", "Поездка к отправлению"],
  "by.video": ["e07b7967", "по видео"],
  "by.phone": ["904774b8", "по телефону"],
  "by.portal": ["bf1191a2", "на вашей странице"],
  "letter.watch.early": [
    "c6df7c85",
    "Первые дни: расширяющаяся краснота, жар, гной, лихорадка, одышка или растущий отёк. Просим считать это срочным и сообщить нам.",
  ],
  "letter.watch.late": [
    "ebe20274",
    "Недели и месяцы спустя: узел, абсцесс или бляшка, которые появились через неделю или позже после инъекции, держатся дольше недели или не проходят от одного антибиотика. Просим подумать о микобактериях, взять материал на посев и окраску на кислотоустойчивые бактерии и сообщить нам: могли пострадать и другие.",
  ],
  "letter.watch.skin": [
    "dfc8d698",
    "Потемнение, потеря цвета, рубец или выпадение волос на месте введения: просим сообщить нам, с фотографией.",
  ],
  "letter.medicines": ["0c4bf257", "Здесь никто не отменял назначенных лекарств. Решение о них остаётся за вами."],
  "letter.evidence": ["1192aa37", "Что нашли исследования: {tell}."],
  "letter.off-label": ["b33519ff", "Введение в кожу для большинства этих веществ выходит за рамки инструкции."],
};

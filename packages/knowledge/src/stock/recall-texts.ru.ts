import type { Texts } from "@pistor/core/evidence";

/** What tracing a lot finds, Russian. */
export const recallTextsRu: Texts = {
  "recall.nobody": "По записям серия {lot} никому не вводилась. Проверьте серии на складе и ещё не подписанные сеансы.",
  "recall.similar":
    "Серия {lot} пишется похоже и вводилась пациентам: {patients}. Она не учтена: посмотрите на упаковки и проследите и её, если это та же серия.",
  "recall.after-the-day":
    "Сеанс {session} датирован {on}, позже {asked}, дня запроса. Он учтён: исправьте неверную дату.",
  "recall.contact-of-another":
    "Записан контакт с {patient}, которому по этим сеансам серия {lot} не вводилась. Он не учтён: проверьте, не пропущен ли сеанс.",
  "recall.heading": "Серия {lot}: пациентов {patients}, сеансов {sessions}; оповещено {told}, осталось {open}",
  "recall.people": "Пациенты",
  "recall.siblings": "Введено в тех же сеансах",
  "recall.found": "Проверить",
  "recall.person": "{patient}: последний {last}, наблюдать до {until}; {contact}",
  "recall.sibling": "{lot}: сеансов {sessions}, пациентов {patients}",
  "contact.none": "ещё не связывались",
  "contact.called-no-answer": "звонили, нет ответа",
  "contact.wrote": "написали",
  "contact.told": "оповещён",
  "contact.answered": "ответил",
  "contact.not-reachable": "недоступен",
  "contact.declined": "не хочет знать",
};

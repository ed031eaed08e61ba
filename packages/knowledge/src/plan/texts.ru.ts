import type { Texts } from "@pistor/core/evidence";

/** Plan texts: Russian. */
export const planTextsRu = {
  "plan.forbidden-here": "Закон страны {country} запрещает это лечение: выполнять этот план там нельзя.",
  "plan.claimed-span-impossible":
    "Один источник обещает сеансы ({sessions}) каждые {intervalDays} дней за 2–3 месяца. Они займут дней: {takesDays}. Одно с другим не сходится. Промежуток сохраняется.",
  "plan.nsaid-moves-session-1":
    "Противовоспалительное средство без рецепта принято в последний раз {lastTaken}: сеанс 1 не раньше {firstDay}, то есть через {days} дней.",
  "plan.negative-test-is-no-clearance":
    "Проба на аллергию ставится не позже чем за {hours} ч до сеанса 1. Отрицательная проба не исключает аллергию.",
  "plan.preparation-on-shut-day":
    "Клиника закрыта около дня пробы на аллергию ({on}): нужно найти день для неё и для её оценки.",
  "plan.several-trips": "Одного пребывания (ночей: {nights}) на этот курс не хватит. Поездок нужно: {trips}.",
  "plan.preparation-before-the-trip":
    "Консультация и проба на аллергию ({on}) приходятся на время до первого пребывания, которое начинается {arrive}: сделайте их рядом с домом или останьтесь дольше.",
  "plan.earliest-flight":
    "Самый ранний вылет — через {hours} ч после последней иглы и после ответа на контроль через 24 часа.",
  "plan.stop-rule":
    "Если две оценки не покажут изменений больше наименьшей значимой разницы по шкале, курс заканчивается и не повторяется.",
  "plan.sessions-do-not-fit":
    "Дней поездки не хватает на весь курс: сеансов без дня — {count}. Сеанс {number} возможен не раньше {on}, при пребывании с {arrive} по {leave}.",
  "plan.move-too-early":
    "Сеанс {number} не может быть {wished}: промежуток не сокращается. Первый возможный день — {on}.",
  "plan.moved-day-not-open":
    "Сеанс {number} не может быть {wished}: этот день для него не свободен. Первый возможный день — {on}.",
  "plan.wider-than-range":
    "Сеанс {number} отстоит от предыдущего на дней: {days}. Протокол допускает не больше {most}: врач решает, тот же ли это ещё курс.",
  "plan.isotretinoin-moves-session-1":
    "Изотретиноин отменён {lastTaken}: первый сеанс не раньше {firstDay}, то есть через месяцев: {months}.",
  "plan.retinoid-moves-session-1":
    "Ретиноид нанесён на кожу в последний раз {lastTaken}: первый сеанс не раньше {firstDay}, то есть через дней: {days}.",
  "plan.preparation-in-the-past":
    "Для такого первого сеанса консультация и проба на аллергию должны были быть {on}; этот день прошёл. Если их не было, выберите более позднее начало.",
  "plan.preparation-taken-as-done":
    "Сеанс {number} проведён {given}, поэтому считается, что консультация и проба на аллергию были до него. Их дни здесь, начиная с {on}, рассчитаны и не записаны в карте. Если их не было, их проводят до следующего сеанса.",
  "plan.sessions-taken-as-not-given":
    "Для этих сеансов перед сеансом {last} плану не назван день: {missing}. Он считает их непроведёнными и заново не планирует. Если они были проведены, здесь не хватает их дней.",
  "plan.several-stays": "Пребываний для курса нужно: {trips}.",
  "plan.checks-from-afar": "На контроль после возвращения домой отвечают издалека; последний — в месяц {month}.",
  "item.airport-shuttle": "Ни один шаг курса этого не требует. Берётся для удобства.",
  "item.hotel-nights": "Ни один шаг курса не требует ночи в гостинице. Берётся для поездки.",
  "item.hotel-clinic-transport": "Ни один шаг курса этого не требует. Берётся для удобства.",
  "item.physician-visit": "Врач осматривает вас и решает, прежде чем что-либо введут.",
  "item.laboratory": "Кровь и мочу проверяют до первого сеанса.",
  "item.session": "Само лечение.",
  "item.interpreter": "Вы должны понимать, на что соглашаетесь. Нужен, если в клинике не говорят на вашем языке.",
  "item.interpreter-same-language": "В клинике говорят на вашем языке. Переводчика всё равно можно попросить.",
  "item.anaesthetist-visit": "Кожу обезболивают кремом. Ни один шаг не требует анестезиолога.",
  "item.hospital-night": "Вы уходите домой через несколько часов. Ни один шаг не требует ночи в больнице.",
  "item.hospital-meals": "Ни один шаг не требует больницы, значит, и питания в ней.",
  "item.hospital-medicines": "Ни один шаг не требует больницы, значит, и лекарств в ней.",
  "item.surgery": "Лечение делают тонкими иглами в коже. Это не операция.",
  "verdict.needed": "нужно",
  "verdict.optional": "по желанию",
  "verdict.struck": "вычеркнуто",
  "event.consultation": "Консультация",
  "event.consent-reflection-ends": "Самая ранняя подпись согласия",
  "event.allergy-test": "Проба на аллергию",
  "event.allergy-reading": "Оценка пробы на аллергию",
  "event.stop-nsaid":
    "Отсюда — без противовоспалительных обезболивающих, купленных без рецепта. Назначенное лекарство остаётся: решает тот, кто его назначил",
  "event.anaesthetic-cream": "Наносится обезболивающий крем",
  "event.review": "Оценка хода курса",
  "event.check-24h": "Контроль через 24 часа",
  "event.check-72h": "Контроль через 72 часа",
  "event.check-day-7": "Контроль на 7-й день",
  "event.check-week-3": "Контроль на 3-й неделе",
  "event.check-week-6": "Контроль на 6-й неделе",
  "event.check-week-12": "Контроль на 12-й неделе",
  "event.check-month-6": "Контроль на 6-м месяце",
  "event.check-month-12": "Контроль на 12-м месяце",
  "evidence.direction.positive": "Исследования нашли эффект",
  "evidence.direction.mixed": "Исследования противоречат друг другу",
  "evidence.direction.negative": "Контролируемые исследования улучшения не нашли",
  "evidence.direction.negative-uncontrolled-positive":
    "Контролируемые исследования улучшения не нашли; небольшие неконтролируемые нашли",
  "evidence.direction.none": "Исследований не найдено",
  "evidence.certainty.very-low": "очень низкая уверенность",
  "evidence.certainty.low": "низкая уверенность",
  "evidence.certainty.moderate": "средняя уверенность",
  "evidence.certainty.high": "высокая уверенность",
  "moved.nsaid": "из-за обезболивающего без рецепта не раньше {until}",
  "moved.isotretinoin": "из-за приёма изотретиноина не раньше {until}",
  "moved.retinoid": "из-за ретиноида на коже не раньше {until}",
  "moved.today": "день прошёл, поэтому не раньше {until}",
  "moved.wished": "по желанию на {on}",
  "moved.closed-weekday": "клиника закрыта в этот день недели",
  "moved.unavailable": "недоступно с {from} по {to}",
  "moved.absence.clinic": "клиника закрыта с {from} по {to}",
  "moved.absence.member": "лечащего нет с {from} по {to}",
  "moved.absence.room": "кабинет не свободен с {from} по {to}",
  "moved.absence.device": "аппарата нет с {from} по {to}",
  "moved.absence.patient": "пациента нет с {from} по {to}",
  "moved.travel-window": "пациент приезжает в другие дни",
  "line.session": "Сеанс {number}",
  "line.moved": "позже промежутка, дней: {days}",
  "line.span": "сеансов: {count}, дней: {days}, протокол {protocol}, версия {version}",
  "line.trip": "{arrive} – {leave}, сеансы {sessions}",
  "line.from-afar": "ответ издалека",
  "line.flight": "самый ранний вылет {at}",
  "line.not-placed": "Сеанс {number}: не раньше {on}, при пребывании с {arrive} по {leave}",
  "heading.not-placed": "Сеансы без дня",
  "heading.dates": "Даты",
  "heading.trips": "Поездки",
  "heading.items": "Состав пакета",
  "heading.notes": "Важно знать",
  "heading.evidence": "Доказательства",
  "line.study": "{found} ({source}, человек: {people})",
} as const satisfies Texts;

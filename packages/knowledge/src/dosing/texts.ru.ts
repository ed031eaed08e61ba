import type { Translation } from "@pistor/core/evidence";

/** The findings of a mixture in Russian, each sentence sealed with the hash of the English one that it says. For staff. */
export const dosingTextsRu: Translation = {
  "dose.over-maximum": [
    "113e4b35",
    "{substance}: {mg} mg больше максимума {maxMg} mg. Меньше точек, меньший объём на точку или более слабый раствор.",
  ],
  "dose.over-cap": [
    "22e60196",
    "{substance}: {mg} mg больше {maxMg} mg, максимума при любом весе. Возьмите меньше и введите вес пациента.",
  ],
  "dose.drawn-over-maximum": [
    "e1f5ec46",
    "{substance}: в шприце {drawnMg} mg, больше максимума {maxMg} mg. Готовьте меньше, чтобы никто не мог ввести всё.",
  ],
  "dose.no-limit-known": [
    "84284c54",
    "{substance}: максимум неизвестен. Следуйте инструкции препарата; дозу назначает и записывает врач.",
  ],
  "dose.weight-unknown": ["7cc6f9bb", "{substance}: максимум зависит от веса. Взвесьте пациента и введите вес."],
  "strength.above-usual": [
    "491c859a",
    "{substance}: {strength} — это {mgPerMl} mg/mL, больше обычных {usualMgPerMl} mg/mL. Перед набором прочтите этикетку ещё раз.",
  ],
  "anaesthetic.together-over-maximum": [
    "ee333d91",
    "Местные анестетики вместе берут {percent} % того, что допускают их максимумы. Вводите меньше или наносите крем на меньшую площадь.",
  ],
  "anaesthetic.share-unknown": [
    "c607296c",
    "Местные анестетики сочетают, и максимум одного неизвестен ({substances}). Возьмите тот, чей максимум известен, или один.",
  ],
  "points.more-than-prepared": [
    "ee1222c1",
    "Точки берут {pointsMl} mL, приготовлено {totalMl} mL. Приготовьте ещё {missingMl} mL или возьмите меньше точек.",
  ],
  "mixture.duplicate": ["aa3fcd62", "{substance}: записано больше одного раза. Введите один раз, со всем объёмом."],
  "mixture.many-components": [
    "618c8e34",
    "В одном шприце компонентов: {components}. Не больше действующих веществ, чем {maxActives}, чтобы найти причину реакции.",
  ],
  "substance.unknown": [
    "e11e83a8",
    "{substance}: нет в каталоге, поэтому сказать об этом нечего. Исправьте обозначение или уберите.",
  ],
  "substance.blocked": ["d066c1ce", "{substance}: здесь не вводят. Уберите."],
  "substance.blocked.unapproved-lipolysis": [
    "e7f0c200",
    "{substance}: не разрешено для расщепления жира, был тяжёлый вред. Уберите.",
  ],
  "substance.blocked.withdrawn": ["a0e32517", "{substance}: изъято из-за вреда. Уберите."],
  "substance.blocked.hormone-without-indication": [
    "9c3ef24a",
    "{substance} — гормон без косметического показания. Уберите.",
  ],
  "substance.blocked.restricted-hormone": [
    "71f72ca4",
    "{substance}: допускают лишь коротко и при трёх болезнях. Уберите.",
  ],
  "substance.blocked.unlicensed-biological": ["40292ce0", "{substance}: зарегистрированного препарата нет. Уберите."],
  "substance.blocked.whitening": ["d4eb028b", "{substance}: не разрешено для отбеливания уколами. Уберите."],
  "substance.blocked.homeopathic-injectable": [
    "73d0cd52",
    "{substance}: такие препараты для уколов переносили инфекции и не разрешены. Уберите.",
  ],
  "substance.banned": ["43374799", "{substance}: нельзя вводить в этой стране: {country}. Уберите."],
  "substance.unlicensed": [
    "37293be5",
    "{substance}: не зарегистрировано для введения в кожу. Применять только там, где разрешает закон, и сказать пациенту.",
  ],
  "substance.restricted": ["a98e2fbb", "{substance}: применение ограничено. Сначала проверьте инструкцию и пациента."],
  "vehicle.not-injectable": [
    "b19f53cd",
    "{substance}: на такой основе ({vehicle}) в кожу никогда не вводят. Возьмите водный препарат для инъекций и укажите это (vehicle: water) или уберите.",
  ],
  "topical.unknown": [
    "2a311e2a",
    "{product} — неизвестный крем, его дозу не посчитать. Исправьте обозначение или уберите.",
  ],
  "pair.incompatible": [
    "1fd43cf3",
    "{first} и {second}: никогда не смешивать. Уберите одно или возьмите другой сеанс.",
  ],
  "pair.anaesthetic-in-lipolytic": [
    "5bb2b47b",
    "{first} и {second}: местный анестетик мешает расщеплению жира. Не кладите его в этот шприц.",
  ],
  "pair.acid-and-alkaline": [
    "6359a2a9",
    "{first} и {second}: кислый и щелочной растворы могут дать осадок. Возьмите два шприца; если смешивают, решает названный врач, а мутный шприц выбрасывают.",
  ],
  "pair.decided-by-clinic": ["51cd6a4c", "{first} и {second}: клиника разрешает эту пару, решение: {physician}."],
  "pair.practice-only": [
    "5e85258d",
    "{first} и {second}: на практике смешивают; в прочитанных работах стабильность не изучали. Проверьте обе инструкции и используйте смесь сразу.",
  ],
  "pair.unknown": [
    "f00371e1",
    "{first} и {second}: об их смешивании ничего не известно. Возьмите два шприца, или пусть названный врач запишет решение.",
  ],
  "label.not-alone": ["9812ac87", "{substance}: в шприце без других веществ и без разведения. Уберите остальные."],
  "label.strength": [
    "e518d6d0",
    "{substance}: по инструкции применяют при {labelMgPerMl} mg/mL. Возьмите этот препарат, не разводя.",
  ],
  "label.points-unknown": [
    "6dd518c0",
    "{substance}: инструкция ограничивает точки и объём. Введите точки и объём на точку.",
  ],
  "label.too-many-points": [
    "1c47d3b9",
    "{substance}: точек {points}, по инструкции не больше {maxPoints}. Возьмите меньше.",
  ],
  "label.point-volume": [
    "c62f2bed",
    "{substance}: {volumePerPointMl} mL на точку, а по инструкции {labelMl} mL. Возьмите {labelMl} mL.",
  ],
  "label.too-much-volume": [
    "76ed1877",
    "{substance}: {volumeMl} mL, по инструкции не больше {maxMl} mL. Возьмите меньше точек.",
  ],
  "label.too-dense": [
    "b0153743",
    "{substance}: {mgPerCm2} mg/cm², по инструкции не больше {maxMgPerCm2} mg/cm². Ставьте точки реже.",
  ],
  "label.site-not-given": ["9c9ff00d", "{substance}: только для этого места: {sites}. Введите место."],
  "label.site": [
    "fed3ef8f",
    "{substance}: только для этого места: {sites}, а не для другого: {site}. Применяйте там или уберите.",
  ],
  "site.unknown": ["6868c42f", "Место {site} неизвестно. Выберите область из списка."],
  "allergy.not-asked": ["5c573fd4", "Об аллергиях не спросили. Спросите и введите «нет», если их нет."],
  "allergy.matched": ["439bf3ba", "У пациента аллергия: {allergy}. Планируется: {substance}. Уберите."],
  "allergy.group-matched": [
    "7bb8a2e7",
    "У пациента аллергия: {allergy}. {substance} из той же группы ({group}). Уберите.",
  ],
  "allergy.unmatched": [
    "e7559ced",
    "Аллергии «{allergy}» нет в каталоге. Врач сравнивает её с каждым компонентом, и со вспомогательными тоже.",
  ],
  "answer.not-asked": ["db657415", "{substance}: ответа «{answer}» здесь нет. Об этом спрашивают перед сеансом."],
  "prilocaine.g6pd-deficiency": [
    "736688a5",
    "Дефицит Г6ФД. {substance}: кровь может потерять способность нести кислород. Не применять ни как крем, ни как укол.",
  ],
  "inhibitor.child-bearing-potential": [
    "b3be3857",
    "{substance}: вредит будущему ребёнку. Это не дают, если возможна беременность, с контрацепцией или без. Уберите.",
  ],
  "deoxycholic.dysphagia": ["a0a5fc79", "Трудно глотать. {substance}: не применяют. Уберите."],
  "lot.expired": [
    "bb52ffe2",
    "{substance}, серия {lot}: последний день {expires}, а сеанс {on}. Утилизируйте и возьмите другую серию.",
  ],
  "lot.expiry-unknown": [
    "86cf7929",
    "Последний день годности не указан: {substances}. Прочтите его на флаконе перед набором.",
  ],
  "law.no-office-mixing": [
    "2af36d38",
    "{country}: лекарства смешивают только в аптеке. Закажите смесь там или возьмите одно лекарство.",
  ],
  "law.no-cosmetic-lipolysis": [
    "a09f27bd",
    "{country}: уколы, которые расщепляют жир ради внешности, запрещены. Не готовьте.",
  ],
  "law.country-not-given": ["69bc4afa", "Некоторые страны запрещают эту смесь. Введите страну клиники."],
  "law.not-read": [
    "0f9d1c49",
    "Закон этой страны о смесях не прочитан: {country}. До первой смеси спросите того, кто его знает.",
  ],
  "value.answer.g6pd-deficiency": ["22cb7e0d", "дефицит Г6ФД"],
  "value.answer.child-bearing-potential": ["a352c250", "возможность беременности"],
  "value.answer.dysphagia": ["d995ac29", "трудно глотать"],
  "value.vehicle.oil": ["c338713b", "масло"],
  "value.vehicle.alcohol": ["762d041d", "спирт"],
  "value.vehicle.propylene-glycol": ["2a714207", "пропиленгликоль"],
  "value.sites.submental": ["32c93d5e", "под подбородком"],
  "points.dead-volume": [
    "0becbf0c",
    "Точкам нужно {pointsMl} мл, и {deadMl} мл остаётся в игле, линии и пистолете; приготовлено {totalMl} мл. Приготовьте ещё {missingMl} мл, иначе последним точкам не хватит.",
  ],
  "dose.same-day": [
    "1db08c7f",
    "{substance}: сегодня уже введено {earlierMg} мг, с этим сеансом {mg} мг, больше максимума {maxMg} мг. Введите меньше или в другой день.",
  ],
  "dose.over-course": [
    "2da66a2f",
    "{substance}: {mg} мг за этот курс больше {maxMg} мг на курс. Завершите курс на этом.",
  ],
  "dose.over-year": ["35c3f8ab", "{substance}: {mg} мг за год больше {maxMg} мг на год. Подождите или введите меньше."],
  "dose.over-limit": [
    "201d5880",
    "{substance}: {amount} {unit} {per} больше предела {most} {unit}. Введите меньше или распределите.",
  ],
  "dose.too-soon": ["326e4373", "{substance}: последний раз {last}. Следующий сеанс с ним возможен с {earliest}."],
  "label.too-many-sessions": [
    "abda7efe",
    "{substance}: сеанс {session} сверх {maxSessions} сеансов по инструкции. Больше не вводите.",
  ],
  "label.too-soon": [
    "1e0a03db",
    "{substance}: последний раз {last}. По инструкции между сеансами месяц: следующий возможен с {earliest}.",
  ],
  "label.last-session-unknown": [
    "e724324c",
    "{substance}: это не первый сеанс курса, а день прошлого неизвестен. Введите, что вводили раньше.",
  ],
  "anaesthetic.over-reduced-maximum": [
    "b560ce62",
    "Для {who} максимумы местных анестетиков снижены на {percent} %, а здесь больше оставшихся {leftPercent} %. Введите меньше, или пусть решит врач.",
  ],
  "anaesthetic.reduced-maximum": [
    "b5139026",
    "Для {who} максимумы местных анестетиков снижены на {percent} %: оставайтесь ниже {leftPercent} %.",
  ],
  "salt.unknown": [
    "9ebbdd9e",
    "{substance} в виде {salt} нет в каталоге, поэтому концентрация считается как написано. Прочтите на этикетке, соль или основание — {strength}.",
  ],
  "salt.counted-as-written": [
    "f66f8416",
    "{substance} в виде {salt}: {strength} считается как написано. Укажите, соль это или основание (strengthAs): они различаются.",
  ],
  "product.not-for-injection": [
    "dc056826",
    "{substance}: на этикетке указано «{labelled}», такое никогда не вводят под кожу. Возьмите средство для инъекций.",
  ],
  "product.homeopathic": [
    "b7e2bc16",
    "{substance}: гомеопатический флакон здесь не вводят; такие флаконы переносили инфекцию. Уберите его.",
  ],
  "lot.quarantined": ["e1643257", "{substance}, серия {lot}: на карантине. Не используйте; возьмите другую серию."],
  "lot.recalled": ["0599edd4", "{substance}, серия {lot}: отозвана. Не используйте; отложите и возьмите другую серию."],
  "vial.opened-for-another": [
    "6f7e5944",
    "{substance}: флакон был открыт у другого пациента. Выбросьте его и откройте новый.",
  ],
  "vial.opening-unknown": [
    "baa1768e",
    "{substance}: неизвестно, когда открыт этот многодозовый флакон. Введите день; для нового — сегодня.",
  ],
  "vial.opened-too-long": [
    "56f21df2",
    "{substance}: флакон открыт {opened}; последний день был {lastDay} ({days} дн.). Выбросьте его и откройте новый.",
  ],
  "vial.single-dose-kept": [
    "77a54edc",
    "{substance}: однодозовый флакон, открытый раньше и сохранённый. Выбросьте его и откройте новый.",
  ],
  "vial.container-unknown": [
    "ecf59b83",
    "{substance}: флакон был открыт раньше, и неизвестно, однодозовый ли он. Прочтите этикетку; однодозовый выбрасывают.",
  ],
  "mixture.past-use": ["a7a4326b", "Смесь надо было использовать до {time} {day}. Выбросьте её и приготовьте новую."],
  "law.mixed-in-pharmacy": [
    "65c17b59",
    "{country}: это смешивает аптека, как и положено. Скажите пациенту, что применение вне инструкции.",
  ],
  "law.single-agent": [
    "3183265f",
    "{country}: советуют одно действующее вещество за раз, а смешаны {substances}. Возьмите одно или запишите причину.",
  ],
  "law.lipolysis-not-approved": [
    "af6605f9",
    "{country}: {substances} не одобрено для расщепления жира. Скажите пациенту или уберите.",
  ],
  "law.substance": ["2b911f93", "{country}: {substance} по закону {status}. Прочтите правило до применения."],
  "value.per.point": ["c26f96fa", "на точку"],
  "value.per.session": ["59d140bd", "за сеанс"],
  "value.per.day": ["ec18eebf", "за день"],
  "value.per.week": ["735bb773", "за неделю"],
  "value.per.area": ["1740a8b6", "на квадратный сантиметр"],
  "value.labelled.cosmetic": ["86d1574d", "косметика"],
  "value.labelled.external-use": ["3a2ab504", "для наружного применения"],
  "value.status.forbidden": ["ddd31912", "запрещено"],
  "value.status.withdrawn": ["576d36fb", "изъято"],
  "value.status.restricted": ["31f0dbec", "ограничено"],
  "value.status.not-approved": ["b44693f9", "не одобрено"],
  "value.who.the old": ["7bfe7a09", "пожилых"],
  "value.who.the frail": ["5b9e9ba2", "ослабленных"],
  "value.who.people with heart disease": ["747deaac", "людей с болезнью сердца"],
  "value.who.people with liver disease": ["be80ede4", "людей с болезнью печени"],
  "dose.over-maximum.cream": [
    "e17e26dc",
    "{product}: {substance} — {mg} мг, это больше предела {maxMg} мг. Наносите крем на меньшую площадь.",
  ],
  "value.answer.heart-disease": ["21ac56e9", "болезнь сердца"],
  "value.answer.liver-disease": ["7a1c80e5", "болезнь печени"],
  "substance.contraindicated": ["cfdd229d", "{substance}: не дают в этом случае: {answer}. Уберите."],
  "patient.under-age": [
    "40980e6e",
    "Возраст: {age}. До {minimumAge} лет никого не лечат, и пределы здесь даны для взрослых. Ничего не готовьте.",
  ],
  "label.route": [
    "cd8e85a4",
    "{substance}: по инструкции вводят только так: {routes}. Выберите этот путь или уберите.",
  ],
  "value.routes.subcutaneous": ["bde8a2f3", "под кожу"],
  "label.area-unknown": [
    "91997f27",
    "{substance}: площадь не указана, поэтому {maxMgPerCm2} мг/см² по инструкции не проверены. Ставьте точки через {spacingMm} мм.",
  ],
  "vial.opened-for-unknown": [
    "a1632f10",
    "{substance}: этот многодозовый флакон открыт {opened}, и неизвестно для кого. Введите, для кого, или выбросьте его и откройте новый.",
  ],
  "staff.pregnant": [
    "d314605f",
    "{substance}: проходит через кожу и вредит будущему ребёнку. Беременные сотрудницы это не готовят, не трогают и не вводят.",
  ],
};

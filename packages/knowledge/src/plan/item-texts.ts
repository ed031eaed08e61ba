import type { Language, Texts } from "@pistor/core/evidence";

/** Why each further item of a package is needed, a comfort, or left out. */
export const itemTexts = {
  en: {
    "item.consultation": "History, goals and general health come before any decision.",
    "item.allergy-test": "An allergy test is placed and read before the first session.",
    "item.anaesthetic-cream": "The cream that numbs the skin before the needles.",
    "item.photographs": "Photographs show what changed, and what did not.",
    "item.follow-up-video": "Late harm is asked for at weeks 3, 6 and 12 and at months 6 and 12.",
    "item.home-physician-letter": "Somebody at home must know what was injected, and when to call.",
    "item.complication-insurance":
      "Insurance for complications may not apply outside an operating room. Ask the insurer in writing.",
    "item.translation": "Consent and aftercare are in your language already. Other papers are translated if you wish.",
    "item.companion": "No step of the course needs a second person. Taken for comfort.",
    "item.visa-letter": "Needed only where your passport asks for a visa.",
    "item.hotel-upgrade": "Comfort alone: no medical reason.",
    "item.simulated-picture": "A drawing of an estimate, marked as one. It is no promise, and may be declined.",
  },
  tr: {
    "item.consultation": "Her karardan önce öykü, beklentiler ve genel sağlık konuşulur.",
    "item.allergy-test": "İlk seanstan önce alerji testi yapılır ve okunur.",
    "item.anaesthetic-cream": "İğnelerden önce cildi uyuşturan krem.",
    "item.photographs": "Fotoğraflar neyin değiştiğini ve neyin değişmediğini gösterir.",
    "item.follow-up-video": "Geç zararlar 3., 6. ve 12. haftalarda, 6. ve 12. aylarda sorulur.",
    "item.home-physician-letter": "Evinize yakın bir hekim ne enjekte edildiğini ve ne zaman aranacağını bilmelidir.",
    "item.complication-insurance":
      "Komplikasyon sigortası ameliyathane dışında geçerli olmayabilir. Sigortacıya yazılı sorun.",
    "item.translation": "Onam ve bakım yazıları zaten sizin dilinizdedir. Diğer belgeler isterseniz çevrilir.",
    "item.companion": "Kürün hiçbir adımı ikinci bir kişi gerektirmez. Rahatlık için alınır.",
    "item.visa-letter": "Yalnızca pasaportunuz vize gerektiriyorsa gerekir.",
    "item.hotel-upgrade": "Yalnızca rahatlık: tıbbi bir nedeni yok.",
    "item.simulated-picture": "Tahminin çizimidir ve öyle işaretlenir. Söz değildir, reddedilebilir.",
  },
  de: {
    "item.consultation": "Vorgeschichte, Wünsche und Gesundheitszustand stehen vor jeder Entscheidung.",
    "item.allergy-test": "Vor der ersten Sitzung wird ein Allergietest gesetzt und abgelesen.",
    "item.anaesthetic-cream": "Die Creme, die die Haut vor den Nadeln betäubt.",
    "item.photographs": "Fotos zeigen, was sich geändert hat und was nicht.",
    "item.follow-up-video": "Nach späten Schäden wird in Woche 3, 6 und 12 und in Monat 6 und 12 gefragt.",
    "item.home-physician-letter": "Jemand zu Hause muss wissen, was gespritzt wurde und wann man anruft.",
    "item.complication-insurance":
      "Eine Versicherung gegen Komplikationen gilt außerhalb eines Operationssaals vielleicht nicht. Fragen Sie den Versicherer schriftlich.",
    "item.translation":
      "Einwilligung und Nachsorge sind schon in Ihrer Sprache. Andere Papiere werden auf Wunsch übersetzt.",
    "item.companion": "Kein Schritt der Kur braucht eine zweite Person. Zur Bequemlichkeit.",
    "item.visa-letter": "Nur nötig, wenn Ihr Pass ein Visum verlangt.",
    "item.hotel-upgrade": "Nur Bequemlichkeit: kein medizinischer Grund.",
    "item.simulated-picture":
      "Eine gezeichnete Schätzung, als solche gekennzeichnet. Kein Versprechen; Sie können ablehnen.",
  },
  fr: {
    "item.consultation": "Antécédents, attentes et état de santé passent avant toute décision.",
    "item.allergy-test": "Un test d’allergie est posé et lu avant la première séance.",
    "item.anaesthetic-cream": "La crème qui insensibilise la peau avant les aiguilles.",
    "item.photographs": "Les photos montrent ce qui a changé et ce qui n’a pas changé.",
    "item.follow-up-video": "On s’enquiert des dommages tardifs aux semaines 3, 6 et 12 et aux mois 6 et 12.",
    "item.home-physician-letter": "Un médecin près de chez vous doit savoir ce qui a été injecté et quand appeler.",
    "item.complication-insurance":
      "L’assurance des complications ne s’applique peut-être pas hors d’un bloc opératoire. Demandez-le par écrit à l’assureur.",
    "item.translation":
      "Le consentement et les consignes sont déjà dans votre langue. D’autres documents sont traduits si vous le souhaitez.",
    "item.companion": "Aucune étape de la cure n’exige une deuxième personne. Pour le confort.",
    "item.visa-letter": "Nécessaire seulement si votre passeport exige un visa.",
    "item.hotel-upgrade": "Confort seulement : aucune raison médicale.",
    "item.simulated-picture":
      "Le dessin d’une estimation, marqué comme tel. Ce n’est pas une promesse ; on peut le refuser.",
  },
  ar: {
    "item.consultation": "التاريخ المرضي والأهداف والصحة العامة تسبق أي قرار.",
    "item.allergy-test": "يُجرى اختبار الحساسية ويُقرأ قبل الجلسة الأولى.",
    "item.anaesthetic-cream": "الكريم الذي يخدّر الجلد قبل الإبر.",
    "item.photographs": "تُظهر الصور ما تغيّر وما لم يتغيّر.",
    "item.follow-up-video": "يُسأل عن الأضرار المتأخرة في الأسابيع 3 و6 و12 والشهرين 6 و12.",
    "item.home-physician-letter": "يجب أن يعرف طبيب قرب منزلك ما الذي حُقن ومتى يجب الاتصال.",
    "item.complication-insurance": "قد لا يسري تأمين المضاعفات خارج غرفة العمليات. اسأل شركة التأمين كتابةً.",
    "item.translation": "الموافقة وتعليمات الرعاية بلغتك بالفعل. تُترجم أوراق أخرى إذا رغبت.",
    "item.companion": "لا تحتاج أي خطوة إلى شخص ثانٍ. يُؤخذ للراحة.",
    "item.visa-letter": "مطلوبة فقط إذا كان جوازك يتطلب تأشيرة.",
    "item.hotel-upgrade": "للراحة فقط: لا سبب طبي.",
    "item.simulated-picture": "رسم تقديري معلَّم على أنه كذلك. ليس وعدًا ويمكن رفضه.",
  },
  ru: {
    "item.consultation": "До любого решения — анамнез, цели и общее состояние здоровья.",
    "item.allergy-test": "До первого сеанса ставят и считывают аллергопробу.",
    "item.anaesthetic-cream": "Крем, который обезболивает кожу перед уколами.",
    "item.photographs": "Снимки показывают, что изменилось, а что нет.",
    "item.follow-up-video": "О поздних осложнениях спрашивают на 3-й, 6-й и 12-й неделе и на 6-м и 12-м месяце.",
    "item.home-physician-letter": "Врач рядом с домом должен знать, что было введено и когда звонить.",
    "item.complication-insurance":
      "Страхование осложнений может не действовать вне операционной. Спросите страховщика письменно.",
    "item.translation": "Согласие и памятка уже на вашем языке. Другие бумаги переводят по желанию.",
    "item.companion": "Ни один шаг курса не требует второго человека. Для удобства.",
    "item.visa-letter": "Нужно, только если с вашим паспортом требуется виза.",
    "item.hotel-upgrade": "Только удобство: медицинской причины нет.",
    "item.simulated-picture": "Рисунок предположения с пометкой об этом. Это не обещание, от него можно отказаться.",
  },
} as const satisfies Record<Language, Texts>;

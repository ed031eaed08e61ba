import type { Language, Texts } from "@pistor/core/evidence";

/** Why each further item of a package is needed, a comfort, or left out. */
export const itemTexts = {
  en: {
    "item.consultation": "History, goals and general health come before any decision.",
    "item.allergy-test": "An allergy test is placed and read before the first session.",
    "item.anaesthetic-cream": "It numbs the skin before the needles. It may be left out: you decide by what you feel.",
    "item.photographs":
      "Photographs show what changed, and what did not. You are asked for them separately, and may say no.",
    "item.follow-up-video":
      "Late harm is asked for at weeks 3, 6 and 12 and at months 6 and 12: by video, by phone or on your own page.",
    "item.home-physician-letter": "Somebody at home must know what was injected, and when to call.",
    "item.complication-insurance":
      "Insurance for complications may not apply outside an operating room. Ask the insurer in writing.",
    "item.translation":
      "Consent and aftercare come in English, Turkish, German, French, Arabic and Russian. Whoever reads none of these needs both translated; other papers are translated if you wish.",
    "item.companion": "No step of the course needs a second person. Taken for comfort.",
    "item.visa-letter": "Needed only where your passport asks for a visa.",
    "item.hotel-upgrade": "Comfort alone: no medical reason.",
    "item.simulated-picture": "A drawing of an estimate, marked as one. It is no promise, and may be declined.",
  },
  tr: {
    "item.consultation": "Her karardan önce öykü, beklentiler ve genel sağlık konuşulur.",
    "item.allergy-test": "İlk seanstan önce alerji testi yapılır ve okunur.",
    "item.anaesthetic-cream":
      "İğnelerden önce cildi uyuşturur. Kullanılmayabilir: ne hissettiğinize göre siz karar verirsiniz.",
    "item.photographs":
      "Fotoğraflar neyin değiştiğini ve neyin değişmediğini gösterir. Bunun için ayrıca izniniz istenir; hayır diyebilirsiniz.",
    "item.follow-up-video":
      "Geç zararlar 3., 6. ve 12. haftalarda, 6. ve 12. aylarda sorulur: görüntülü, telefonla ya da kendi sayfanızda.",
    "item.home-physician-letter": "Evinize yakın bir hekim ne enjekte edildiğini ve ne zaman aranacağını bilmelidir.",
    "item.complication-insurance":
      "Komplikasyon sigortası ameliyathane dışında geçerli olmayabilir. Sigortacıya yazılı sorun.",
    "item.translation":
      "Onam ve bakım yazıları İngilizce, Türkçe, Almanca, Fransızca, Arapça ve Rusça vardır. Bunların hiçbirini okumayan için ikisi de çevrilmelidir; diğer belgeler isterseniz çevrilir.",
    "item.companion": "Kürün hiçbir adımı ikinci bir kişi gerektirmez. Rahatlık için alınır.",
    "item.visa-letter": "Yalnızca pasaportunuz vize gerektiriyorsa gerekir.",
    "item.hotel-upgrade": "Yalnızca rahatlık: tıbbi bir nedeni yok.",
    "item.simulated-picture": "Tahminin çizimidir ve öyle işaretlenir. Söz değildir, reddedilebilir.",
  },
  de: {
    "item.consultation": "Vorgeschichte, Wünsche und Gesundheitszustand stehen vor jeder Entscheidung.",
    "item.allergy-test": "Vor der ersten Sitzung wird ein Allergietest gesetzt und abgelesen.",
    "item.anaesthetic-cream":
      "Sie betäubt die Haut vor den Nadeln. Sie kann wegbleiben: Sie entscheiden nach dem, was Sie spüren.",
    "item.photographs":
      "Fotos zeigen, was sich geändert hat und was nicht. Dafür werden Sie eigens gefragt und dürfen Nein sagen.",
    "item.follow-up-video":
      "Nach späten Schäden wird in Woche 3, 6 und 12 und in Monat 6 und 12 gefragt: per Video, am Telefon oder auf Ihrer eigenen Seite.",
    "item.home-physician-letter": "Jemand zu Hause muss wissen, was injiziert wurde und wann man anruft.",
    "item.complication-insurance":
      "Eine Versicherung gegen Komplikationen gilt außerhalb eines Operationssaals vielleicht nicht. Fragen Sie den Versicherer schriftlich.",
    "item.translation":
      "Einwilligung und Merkblatt gibt es auf Englisch, Türkisch, Deutsch, Französisch, Arabisch und Russisch. Wer keine dieser Sprachen liest, braucht beides übersetzt; andere Dokumente werden auf Wunsch übersetzt.",
    "item.companion": "Kein Schritt der Behandlungsserie braucht eine zweite Person. Für den Komfort.",
    "item.visa-letter": "Nur nötig, wenn Ihr Pass ein Visum verlangt.",
    "item.hotel-upgrade": "Nur Komfort: kein medizinischer Grund.",
    "item.simulated-picture":
      "Eine gezeichnete Schätzung, als solche gekennzeichnet. Kein Versprechen; Sie können ablehnen.",
  },
  fr: {
    "item.consultation": "Antécédents, attentes et état de santé passent avant toute décision.",
    "item.allergy-test": "Un test d’allergie est posé et lu avant la première séance.",
    "item.anaesthetic-cream":
      "Elle insensibilise la peau avant les aiguilles. On peut s’en passer : vous décidez selon ce que vous ressentez.",
    "item.photographs":
      "Les photos montrent ce qui a changé et ce qui n’a pas changé. Elles vous sont demandées à part ; vous pouvez refuser.",
    "item.follow-up-video":
      "On s’enquiert des dommages tardifs aux semaines 3, 6 et 12 et aux mois 6 et 12 : par vidéo, par téléphone ou sur votre page.",
    "item.home-physician-letter": "Un médecin près de chez vous doit savoir ce qui a été injecté et quand appeler.",
    "item.complication-insurance":
      "L’assurance des complications ne s’applique peut-être pas hors d’un bloc opératoire. Demandez-le par écrit à l’assureur.",
    "item.translation":
      "Le consentement et les consignes existent en anglais, turc, allemand, français, arabe et russe. Qui ne lit aucune de ces langues a besoin des deux traduits ; d’autres documents sont traduits si vous le souhaitez.",
    "item.companion": "Aucune étape de la cure n’exige une deuxième personne. Pour le confort.",
    "item.visa-letter": "Nécessaire seulement si votre passeport exige un visa.",
    "item.hotel-upgrade": "Confort seulement : aucune raison médicale.",
    "item.simulated-picture":
      "Le dessin d’une estimation, marqué comme tel. Ce n’est pas une promesse ; on peut le refuser.",
  },
  ar: {
    "item.consultation": "التاريخ المرضي والأهداف والصحة العامة تسبق أي قرار.",
    "item.allergy-test": "يُجرى اختبار الحساسية ويُقرأ قبل الجلسة الأولى.",
    "item.anaesthetic-cream": "يخدّر الجلد قبل الإبر. يمكن الاستغناء عنه: أنت تقرر بحسب ما تشعر به.",
    "item.photographs": "تُظهر الصور ما تغيّر وما لم يتغيّر. يُطلب إذنك بها على حدة، ولك أن ترفض.",
    "item.follow-up-video":
      "يُسأل عن الأضرار المتأخرة في الأسابيع 3 و6 و12 والشهرين 6 و12: بالفيديو أو بالهاتف أو على صفحتك.",
    "item.home-physician-letter": "يجب أن يعرف طبيب قرب منزلك ما الذي حُقن ومتى يجب الاتصال.",
    "item.complication-insurance": "قد لا يسري تأمين المضاعفات خارج غرفة العمليات. اسأل شركة التأمين كتابةً.",
    "item.translation":
      "الموافقة وتعليمات الرعاية متوفرة بالإنجليزية والتركية والألمانية والفرنسية والعربية والروسية. من لا يقرأ أيًّا منها يحتاج إلى ترجمتهما؛ وتُترجم وثائق أخرى إذا رغبت.",
    "item.companion": "لا تحتاج أي خطوة من الدورة إلى شخص ثانٍ. يُؤخذ للراحة.",
    "item.visa-letter": "مطلوبة فقط إذا كان جوازك يتطلب تأشيرة.",
    "item.hotel-upgrade": "للراحة فقط: لا سبب طبي.",
    "item.simulated-picture": "رسم تقديري معلَّم على أنه كذلك. ليس وعدًا ويمكن رفضه.",
  },
  ru: {
    "item.consultation": "До любого решения — анамнез, цели и общее состояние здоровья.",
    "item.allergy-test": "До первого сеанса ставят и оценивают пробу на аллергию.",
    "item.anaesthetic-cream":
      "Он обезболивает кожу перед уколами. Без него можно обойтись: вы решаете по тому, что чувствуете.",
    "item.photographs":
      "Снимки показывают, что изменилось, а что нет. О них спрашивают отдельно, и вы можете отказаться.",
    "item.follow-up-video":
      "О позднем вреде спрашивают на 3-й, 6-й и 12-й неделе и на 6-м и 12-м месяце: по видео, по телефону или на вашей странице.",
    "item.home-physician-letter": "Врач рядом с домом должен знать, что было введено и когда звонить.",
    "item.complication-insurance":
      "Страхование осложнений может не действовать вне операционной. Спросите страховщика письменно.",
    "item.translation":
      "Согласие и памятка есть на английском, турецком, немецком, французском, арабском и русском. Кто не читает ни на одном из них, тому нужен перевод обоих; другие документы переводят по желанию.",
    "item.companion": "Ни один шаг курса не требует второго человека. Для удобства.",
    "item.visa-letter": "Нужно, только если с вашим паспортом требуется виза.",
    "item.hotel-upgrade": "Только удобство: медицинской причины нет.",
    "item.simulated-picture": "Рисунок предположения с пометкой об этом. Это не обещание, от него можно отказаться.",
  },
} as const satisfies Record<Language, Texts>;

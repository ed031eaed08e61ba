import type { Translation } from "@pistor/core/evidence";

/** The findings of a mixture in Arabic, each sentence sealed with the hash of the English one that it says. For staff. */
export const dosingTextsAr: Translation = {
  "dose.over-maximum": [
    "113e4b35",
    "{substance}: ‏{mg} mg فوق الحد الأقصى {maxMg} mg. استعمل نقاطًا أقل، أو حجمًا أصغر لكل نقطة، أو محلولًا أضعف.",
  ],
  "dose.over-cap": [
    "22e60196",
    "{substance}: ‏{mg} mg فوق {maxMg} mg، وهو الأقصى لأي وزن. استعمل أقل، وأدخل وزن المريض.",
  ],
  "dose.drawn-over-maximum": [
    "e1f5ec46",
    "{substance}: في المحقنة {drawnMg} mg، أكثر من الحد الأقصى {maxMg} mg. حضّر أقل حتى لا يتمكن أحد من حقنها كلها.",
  ],
  "dose.no-limit-known": ["84284c54", "{substance}: لا حد أقصى معروف. اتبع نشرة المنتج؛ الطبيب يحدد الجرعة ويسجّلها."],
  "dose.weight-unknown": ["7cc6f9bb", "{substance}: الحد الأقصى بحسب الوزن. زِن المريض وأدخل وزنه."],
  "strength.above-usual": [
    "491c859a",
    "{substance}: ‏{strength} تساوي {mgPerMl} mg/mL، فوق المعتاد {usualMgPerMl} mg/mL. اقرأ الملصق مرة أخرى قبل السحب.",
  ],
  "anaesthetic.together-over-maximum": [
    "ee333d91",
    "المخدّرات الموضعية معًا تأخذ {percent} % مما تسمح به حدودها القصوى. قلّل الحقن، أو ضع الكريم على مساحة أصغر.",
  ],
  "anaesthetic.share-unknown": [
    "c607296c",
    "جُمعت مخدّرات موضعية، والحد الأقصى لأحدها غير معروف ({substances}). استعمل ما حدّه معروف، أو واحدًا فقط.",
  ],
  "points.more-than-prepared": [
    "ee1222c1",
    "النقاط تأخذ {pointsMl} mL والمحضَّر {totalMl} mL. حضّر {missingMl} mL أخرى، أو استعمل نقاطًا أقل.",
  ],
  "mixture.duplicate": ["aa3fcd62", "{substance} مذكور أكثر من مرة. أدخله مرة واحدة بكامل حجمه."],
  "mixture.many-components": [
    "618c8e34",
    "في محقنة واحدة {components} مكوّنات. لا تتجاوز {maxActives} مواد فعّالة، حتى يمكن معرفة سبب أي تفاعل.",
  ],
  "substance.unknown": ["e11e83a8", "{substance} ليس في القائمة، فلا يمكن قول شيء عنه. صحّح معرّفه أو احذفه."],
  "substance.blocked": ["d066c1ce", "{substance} لا يُحقن هنا. احذفه."],
  "substance.blocked.unapproved-lipolysis": [
    "e7f0c200",
    "{substance} غير مرخّص لتفكيك الدهون، وقد سبّب أضرارًا خطيرة. احذفه.",
  ],
  "substance.blocked.withdrawn": ["a0e32517", "{substance} سُحب بسبب ضرره. احذفه."],
  "substance.blocked.hormone-without-indication": ["9c3ef24a", "{substance} هرمون ليس له استطباب تجميلي. احذفه."],
  "substance.blocked.restricted-hormone": ["71f72ca4", "{substance} مقصور على استعمال قصير في ثلاثة أمراض. احذفه."],
  "substance.blocked.unlicensed-biological": ["40292ce0", "{substance}: لا يوجد منتج مرخّص. احذفه."],
  "substance.blocked.whitening": ["d4eb028b", "{substance} غير مرخّص للتبييض بالحقن. احذفه."],
  "substance.blocked.homeopathic-injectable": [
    "73d0cd52",
    "{substance}: محاليل الحقن من هذا النوع نقلت عدوى وليست مرخّصة. احذفه.",
  ],
  "substance.banned": ["43374799", "{substance} لا يجوز حقنه في {country}. احذفه."],
  "substance.unlicensed": [
    "37293be5",
    "{substance} ليس له ترخيص للحقن في الجلد. استعمله فقط حيث يسمح القانون، وأخبر المريض.",
  ],
  "substance.restricted": ["a98e2fbb", "{substance} مقيّد الاستعمال. راجع نشرته وحالة المريض قبل استعماله."],
  "vehicle.not-injectable": [
    "b19f53cd",
    "{substance} في {vehicle} لا يُحقن في الجلد أبدًا. استعمل منتجًا مائيًا للحقن واذكر ذلك (vehicle: water)، أو احذفه.",
  ],
  "topical.unknown": ["2a311e2a", "{product} ليس كريمًا معروفًا، فلا يمكن حساب جرعته. صحّح معرّفه أو احذفه."],
  "pair.incompatible": ["1fd43cf3", "{first} و{second} لا يُخلطان أبدًا. احذف أحدهما، أو استعمل جلسة أخرى."],
  "pair.anaesthetic-in-lipolytic": [
    "5bb2b47b",
    "{first} و{second}: المخدّر الموضعي يعطّل تفكيك الدهون. لا تضع المخدّر في هذه المحقنة.",
  ],
  "pair.acid-and-alkaline": [
    "6359a2a9",
    "{first} و{second}: محلول حمضي وآخر قلوي قد يترسّبان. استعمل محقنتين؛ وإن خُلطا فالقرار لطبيب مذكور بالاسم، وتُرمى المحقنة العكرة.",
  ],
  "pair.decided-by-clinic": ["51cd6a4c", "{first} و{second}: العيادة تسمح بهذا الجمع، بقرار من {physician}."],
  "pair.practice-only": [
    "5e85258d",
    "{first} و{second} يُخلطان في الممارسة؛ ولم يُدرس ثباتهما في الأعمال المقروءة. راجع النشرتين، واستعمل الخليط فورًا.",
  ],
  "pair.unknown": [
    "f00371e1",
    "{first} و{second}: لا شيء معروف عن خلطهما. استعمل محقنتين، أو ليسجّل طبيب مذكور بالاسم قراره.",
  ],
  "label.not-alone": ["9812ac87", "{substance} يكون وحده في محقنته ولا يُخفَّف. أخرج البقية."],
  "label.strength": [
    "e518d6d0",
    "{substance} يُستعمل بتركيز {labelMgPerMl} mg/mL بحسب نشرته. استعمل ذلك المنتج دون تخفيف.",
  ],
  "label.points-unknown": ["6dd518c0", "{substance}: نشرته تحدّ عدد النقاط والحجم. أدخل النقاط والحجم لكل نقطة."],
  "label.too-many-points": ["1c47d3b9", "{substance}: عدد النقاط {points} فوق {maxPoints} في نشرته. استعمل أقل."],
  "label.point-volume": [
    "c62f2bed",
    "{substance}: ‏{volumePerPointMl} mL لكل نقطة ليست {labelMl} mL التي في نشرته. استعمل {labelMl} mL.",
  ],
  "label.too-much-volume": ["76ed1877", "{substance}: ‏{volumeMl} mL فوق {maxMl} mL في نشرته. استعمل نقاطًا أقل."],
  "label.too-dense": ["b0153743", "{substance}: ‏{mgPerCm2} mg/cm² فوق {maxMgPerCm2} mg/cm² في نشرته. باعد بين النقاط."],
  "label.site-not-given": ["9c9ff00d", "{substance} لهذا الموضع فقط: {sites}. أدخل الموضع."],
  "label.site": ["fed3ef8f", "{substance} لهذا الموضع فقط: {sites}، وليس لـ: {site}. استعمله هناك أو احذفه."],
  "site.unknown": ["6868c42f", "الموضع {site} غير معروف. اختر منطقة من القائمة."],
  "allergy.not-asked": ["5c573fd4", "لم يُسأل عن الحساسية. اسأل، وأدخل «لا شيء» إن لم توجد."],
  "allergy.matched": ["439bf3ba", "لدى المريض حساسية من {allergy}، والمخطَّط {substance}. احذفه."],
  "allergy.group-matched": [
    "7bb8a2e7",
    "لدى المريض حساسية من {allergy}، و{substance} من المجموعة نفسها ({group}). احذفه.",
  ],
  "allergy.unmatched": ["e7559ced", "الحساسية «{allergy}» ليست في القائمة. يقارنها الطبيب بكل مكوّن، وبالسواغات أيضًا."],
  "answer.not-asked": ["db657415", "{substance}: الجواب «{answer}» غير موجود هنا. الفحص يسأل عنه قبل الجلسة."],
  "prilocaine.g6pd-deficiency": [
    "bd5a708b",
    "نقص G6PD: قد يجعل {substance} الدم غير قادر على حمل الأكسجين. لا تستعمل كريمًا كهذا.",
  ],
  "inhibitor.child-bearing-potential": [
    "b3be3857",
    "{substance} يضرّ الجنين ولا يُعطى حيث الحمل ممكن، مع منع الحمل أو دونه. احذفه.",
  ],
  "deoxycholic.dysphagia": ["a0a5fc79", "صعوبة بلع: {substance} لا يُستعمل. احذفه."],
  "lot.expired": [
    "bb52ffe2",
    "{substance}، التشغيلة {lot}: آخر يوم {expires}، والجلسة في {on}. تخلّص منها وخذ تشغيلة أخرى.",
  ],
  "lot.expiry-unknown": ["86cf7929", "لم يُذكر آخر يوم للاستعمال: {substances}. اقرأه على القارورة قبل السحب."],
  "law.no-office-mixing": [
    "2af36d38",
    "{country}: الأدوية تُخلط في الصيدلية فقط. اطلب الخليط هناك، أو استعمل دواءً واحدًا.",
  ],
  "law.no-cosmetic-lipolysis": ["a09f27bd", "{country}: الحقن التي تفكّك الدهون من أجل المظهر ممنوعة. لا تحضّرها."],
  "law.country-not-given": ["69bc4afa", "بعض البلدان تمنع هذا الخليط. أدخل بلد العيادة."],
  "law.not-read": ["0f9d1c49", "لم يُقرأ قانون {country} بشأن الخلطات. اسأل من يعرفه قبل أول خليط."],
  "value.answer.g6pd-deficiency": ["22cb7e0d", "نقص G6PD"],
  "value.answer.child-bearing-potential": ["a352c250", "إمكان الحمل"],
  "value.answer.dysphagia": ["d995ac29", "صعوبة البلع"],
  "value.vehicle.oil": ["c338713b", "زيت"],
  "value.vehicle.alcohol": ["762d041d", "كحول"],
  "value.vehicle.propylene-glycol": ["2a714207", "بروبيلين غليكول"],
  "value.sites.submental": ["32c93d5e", "تحت الذقن"],
};

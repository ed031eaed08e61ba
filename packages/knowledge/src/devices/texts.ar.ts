import type { Translation } from "@pistor/core/evidence";

/** What speaks against equipment in Arabic, each sentence sealed with the hash of the English one that it says. For staff. */
export const deviceTextsAr: Translation = {
  "device.multi-injector": [
    "9c4135ac",
    "يُدخل {device} عدة إبر دفعة واحدة. تخلّت الجمعية الفرنسية عن الحاقنات المتعددة عام 1992 وتمنعها حتى ذات الاستعمال الواحد: لا تسمح بها أي عيادة. استعمل إبرة واحدة، باليد أو بالمسدس.",
  ],
  "device.dermojet": [
    "f49dd19c",
    "يقذف {device} عبر الجلد ويسحب ما يلامسه. تمنعه الجمعية الفرنسية حتى ذا الاستعمال الواحد. استعمل إبرة واحدة.",
  ],
  "device.held": ["80e16dd2", "{device} محجوز: {heldWhy}. خذ جهازًا آخر، أو أفرج عنه أولًا مع السبب."],
  "device.retired": ["e3140d93", "{device} خارج الخدمة. خذ جهازًا آخر."],
  "device.unknown": [
    "8bdbca86",
    "{device} ليس في قائمة هذه العيادة. أضفه مع رقمه التسلسلي، أو اختر جهازًا موجودًا فيها.",
  ],
  "device.not-named": ["9428d3bc", "اختر الجهاز المستعمل."],
  "device.delivers-otherwise": ["390a7851", "لا يعمل {device} بهذه الطريقة: اختر كيف دخل السائل، أو جهازًا آخر."],
  "device.other-delivery": [
    "06e03a42",
    "فُحصت هذه الدورة للعمل بإبرة أو من دون إبرة، والمعدات من النوع الآخر. خطّط وافحص من جديد، أو اختر معدات مناسبة.",
  ],
  "device.fluid-path-reprocessed": [
    "f9ea22f2",
    "يُنظَّف مسار السائل في {device} ويُستعمل مرة أخرى. لا يعمل المسدس إلا بمسار معقّم ذي استعمال واحد: غيّر المسار، أو اعمل باليد.",
  ],
  "device.not-cleaned": ["698d80cc", "لم يُنظَّف {device} منذ آخر استعمال. نظّفه وسجّل ذلك قبل أول إبرة."],
  "device.cleaned-too-late": ["6a814f86", "تنظيف {device} المذكور هنا جاء بعد أول إبرة. اذكر التنظيف الذي قبلها."],
  "device.water-tap": [
    "cb9c3de0",
    "نُظّف {device} بماء الصنبور الذي نقل العدوى إلى مرضى في باريس. نظّفه من جديد بماء معقّم وسجّل ذلك.",
  ],
  "device.water-unknown": ["d4581f70", "لم يسجّل أحد بأي ماء نُظّف {device}. نظّفه بماء معقّم وسجّل ذلك."],
  "device.water-filtered": ["c3337a2a", "نُظّف {device} بماء مرشّح. يتلف المرشّح دون أن يُرى: خذ ماءً معقّمًا."],
  "device.set-deeper": [
    "e23feee5",
    "ضُبط الجهاز على {setMm} مم والخريطة تصل إلى {depthMm} مم. خفّف الضبط، أو صحّح الخريطة.",
  ],
  "device.set-shallower": ["e5ca004f", "ضُبط الجهاز على {setMm} مم والخريطة تصل إلى {depthMm} مم: لا يصل إلى كل نقطة."],
  "needle.not-given": ["effa8971", "اختر الإبرة: القياس والطول والتشغيلة."],
  "needle.shorter-than-depth": [
    "3fa9bdc7",
    "إبرة طولها {needleMm} مم لا تصل إلى {depthMm} مم ({region}). خذ أطول منها، أو عمقًا أقل.",
  ],
  "needle.differs-from-map": ["d10137ae", "رُسمت خريطة {region} لإبرة طولها {mapMm} مم؛ وهذه طولها {needleMm} مم."],
  "needle.lot-missing": ["e15e9dac", "تشغيلة الإبرة غير مسجّلة: لا يمكن تتبّعها."],
  "needle.held": ["c45160cf", "تشغيلة الإبر {lot} محجوزة في المخزون. خذ تشغيلة أخرى."],
  "needle.expired": ["51f7d002", "انتهت صلاحية تشغيلة الإبر {lot} في {expires}. خذ تشغيلة أخرى."],
  "head.not-given": ["81a4f162", "سجّل تشغيلة الرأس المعقّم على {device} ورقم قطعته: يُستعمل لمريض واحد مرة واحدة."],
  "head.reused": [
    "5c85fca4",
    "الرأس {piece} من التشغيلة {lot} مسجّل في جلسة أخرى. خذ رأسًا جديدًا: يُستعمل لمريض واحد مرة واحدة.",
  ],
  "head.held": ["fb9a33fe", "تشغيلة الرؤوس {lot} محجوزة في المخزون. خذ تشغيلة أخرى."],
  "head.expired": ["8433ca2f", "انتهت صلاحية تشغيلة الرؤوس {lot} في {expires}. خذ تشغيلة أخرى."],
  "head.piece-missing": ["b6771ab6", "قطعة الرأس من التشغيلة {lot} غير مسجّلة: لا يُعرف هل استُعملت من قبل."],
  "needle-free.excluded": ["1516d317", "{answers}: لا تيار ولا موجات فوق صوتية لهذا المريض."],
  "needle-free.not-asked": ["9477ab7d", "اسأل قبل أي تيار أو موجات فوق صوتية: {answers}."],
  "needle-free.polarity-missing": [
    "ee229fdb",
    "اذكر أي قطب يدفع {substances}: تنطلق الأيونات السالبة من المهبط والموجبة من المصعد.",
  ],
  "needle-free.current-missing": ["b288d016", "سجّل شدة التيار بوحدة mA/cm²."],
  "needle-free.current-above": ["ed889a9a", "{mAPerCm2} mA/cm² أعلى من {most} mA/cm². خفّض التيار."],
  "needle-free.frequency-missing": ["7482baec", "سجّل تردد الموجات فوق الصوتية بوحدة kHz."],
  "needle-free.frequency-outside": ["9f4640db", "{kHz} kHz خارج المجالين {low} و{high} kHz. انظر ملصق الجهاز."],
  "session.equipment-missing": ["384e7892", "اذكر بماذا تُعطى الجلسة: باليد، أو بالمسدس، أو من دون إبرة."],
  "session.not-cleaned-after": [
    "787de961",
    "نظّف {device} بعد آخر إبرة وسجّل ذلك مع الماء المستعمل: لا تُغلق الجلسة من دونه.",
  ],
  "answer.pregnant": ["1de35300", "الحمل"],
  "answer.implanted-device": ["9e366484", "منظّم ضربات القلب أو معدن في الجسم"],
  "answer.epilepsy": ["5b35ae70", "الصرع"],
};

import type { Translation } from "@pistor/core/evidence";

/** The findings of a map in Arabic, each sentence sealed with the hash of the English one that it says. For staff. */
export const mapTextsAr: Translation = {
  "technique.epidermal": ["b14f06fc", "في البشرة"],
  "technique.nappage": ["5376e7cb", "ناباج"],
  "technique.papule": ["73b8fa16", "حطاطة"],
  "technique.sim-intradermal": ["cedaf861", "داخل الأدمة (SIM)"],
  "technique.point-by-point": ["0cee5a8c", "نقطة بنقطة"],
  "technique.retrograde-linear": ["bd7ddd27", "خطي مع السحب"],
  "technique.dry": ["93b1adfe", "إبرة جافة"],
  "technique.deoxycholic-grid": ["e37e8acf", "شبكة حمض الديوكسيكوليك"],
  "technique.needle-free": ["56568fc7", "جهاز بلا إبرة"],
  "map.depth-out-of-range": [
    "6d37d57f",
    "{depthMm} mm خارج عمق هذه التقنية ({technique}: ‏{from}–{to} mm): لا تُعطى نقاط. اختر عمقًا ضمن هذا المدى.",
  ],
  "map.depth-disputed": [
    "03b04e52",
    "تختلف المصادر في {depthMm} mm ({technique}): الأشد منها يقول {from}–{to} mm. القرار للطبيب.",
  ],
  "map.depth-opened": [
    "55b6befa",
    "{depthMm} mm أعمق من الجلد. فتح {by} ‏{technique} حتى {toMm} mm: ‏{why}. يلزم لذلك موافقة خاصة.",
  ],
  "map.depth-not-agreed": [
    "e8d0253e",
    "{depthMm} mm أعمق من الجلد. فتح {by} ‏{technique} حتى {toMm} mm للألم فقط، مع موافقة خاصة: لا تُعطى نقاط دون الاثنين.",
  ],
  "map.needle-shorter-than-depth": [
    "0b378999",
    "إبرة طولها {needleMm} mm لا تصل إلى {depthMm} mm: لا تُعطى نقاط. خذ إبرة أطول أو عمقًا أصغر.",
  ],
  "map.needle-not-given": ["a139228c", "لم يُذكر طول الإبرة، فلم يُقارن بالعمق {depthMm} mm."],
  "map.spacing-out-of-range": ["b5896021", "{spacingMm} mm خارج التباعد المنشور ({technique}: ‏{from}–{to} mm)."],
  "map.spacing-not-by-label": ["eac53913", "النشرة تطلب تباعدًا قدره {from} mm، لا {spacingMm} mm: لا تُعطى نقاط."],
  "map.spacing-not-published": [
    "7ea272ab",
    "لا تباعد منشور لهذه التقنية ({technique}): تعذّر التحقق من {spacingMm} mm.",
  ],
  "map.drop-out-of-range": ["dd84594b", "{dropMl} mL لكل نقطة خارج المدى ({technique}: ‏{from}–{to} mL)."],
  "map.drop-not-by-label": ["53e6564a", "النشرة تطلب {from} mL لكل نقطة، لا {dropMl} mL: لا تُعطى نقاط."],
  "map.drop-not-published": [
    "1773d6eb",
    "لا حجم منشور لكل نقطة لهذه التقنية ({technique}): تعذّر التحقق من {dropMl} mL.",
  ],
  "map.region-closed": ["7702f133", "{name}: لا نقاط هنا إلا إذا ذكرها بروتوكول الدورة."],
  "map.not-by-label-here": ["0e99e913", "بحسب النشرة، {technique} لهذه المناطق فقط: {regions}. لا تُعطى نقاط."],
  "map.too-many-by-label": [
    "2d73732b",
    "عدد النقاط {points} أكثر من {most} التي تسمح بها النشرة في الجلسة: لا تُعطى نقاط. ارسم مساحة أصغر.",
  ],
  "map.no-points": ["af478471", "لا تقع هنا أي نقطة من الشبكة. أعطِ تباعدًا أضيق أو مساحة أكبر."],
  "map.mirror-no-other-side": ["d98777d9", "النصفان ممتلئان بالفعل: لا شيء ليُعكس."],
  "map.mirror-on-another-chart": ["ea7e9ca8", "يُظهر هذا الرسم جانبًا واحدًا: الجانب الآخر على الرسم {chart}."],
  "map.points-outside-regions": ["c3a1764b", "عدد النقاط خارج مناطق الرسم: {points}، حيث لا جلد مرسوم."],
  "map.caution-zone": ["25ae54d6", "عدد النقاط في منطقة حذر: {points} ({name}). أكّدها مرة واحدة."],
};

import type { Translation } from "@pistor/core/evidence";

/** The findings of stock in Arabic, each sentence sealed with the hash of the English one that it says. For staff. */
export const stockTextsAr: Translation = {
  "stock.expired": [
    "141aa179",
    "{product}، التشغيلة {lot}: كان آخر يوم لها {expires}. اعزلها عن غيرها وخذ تشغيلة أخرى.",
  ],
  "stock.expires-soon": ["a17122de", "{product}، التشغيلة {lot}: آخر يوم لها {expires}. استعملها أولاً."],
  "stock.quarantined": ["3d5b35b5", "{product}، التشغيلة {lot} في الحجر ({why}). لا تستعملها. خذ تشغيلة أخرى."],
  "stock.recalled": ["6bce9828", "{product}، التشغيلة {lot} مسحوبة ({why}). لا تستعملها. خذ تشغيلة أخرى."],
  "stock.none-left": ["242c9dc1", "{product}، التشغيلة {lot}: لم يبقَ منها شيء. خذ تشغيلة أخرى أو عُدَّ الرف."],
  "product.external-use": ["c5d7bbf0", "مكتوب على {product} للاستعمال الخارجي فقط: لا يُحقن أبداً. خذ منتجاً آخر."],
  "product.retired": ["d5ddc78a", "لم يعد {product} مستعملاً هنا. خذ منتجاً آخر."],
  "vial.past-use": [
    "6f7b75bf",
    "القنينة المفتوحة من {product}، التشغيلة {lot}، تجاوزت آخر ساعة لاستعمالها. تخلّص منها وافتح قنينة جديدة.",
  ],
  "vial.of-another-patient": [
    "9bf97aa4",
    "القنينة المفتوحة من {product}، التشغيلة {lot}، تخص مريضاً آخر. افتح قنينة جديدة لهذا المريض.",
  ],
  "vial.single-dose-opened": [
    "0e93035e",
    "فُتحت قنينة {product}، التشغيلة {lot}، لجلسة أخرى ولا تصلح إلا لها. تخلّص منها وافتح قنينة جديدة.",
  ],
  "cold-chain.broken": [
    "e0b8a3b2",
    "حُفظ {product}، التشغيلة {lot}، عند {celsius} °C؛ والملصق يطلب من {minCelsius} إلى {maxCelsius} °C. ضعه في الحجر واسأل الشركة الصانعة.",
  ],
  "cold-chain.not-read": [
    "61e2a55a",
    "لم يقرأ أحد الحرارة التي يُحفظ عندها {product}، التشغيلة {lot}؛ والملصق يطلب من {minCelsius} إلى {maxCelsius} °C. اقرأها واكتبها.",
  ],
  "scan.of-another-product": ["bc643e55", "هذا {product}؛ والمطلوب هنا {wanted}. أعده إلى مكانه وامسح الصحيح."],
  "scan.unknown-product": ["0643f261", "الرقم {gtin} لا يخص أي منتج في هذه العيادة. أضف المنتج أو امسح الصحيح."],
  "scan.unknown-lot": [
    "576f271a",
    "لا شيء في المخزون يحمل التشغيلة أو الرقم {lot}. قارنه بالعلبة، أو أدخل التوريد أولاً.",
  ],
  "scan.lot-not-in-stock": [
    "61101a0b",
    "{product}، التشغيلة {lot}، ليست في المخزون. أدخل التوريد أولاً ثم امسح من جديد.",
  ],
  "scan.lot-unclear": ["04dac3fd", "أكثر من تشغيلة توافق هذا الرمز: {lots}. اختر المطبوعة على العلبة."],
  "scan.separator-missing": [
    "888b1285",
    "يحذف الماسح الفواصل، فقد تكون التشغيلة {lots}. اختر المطبوعة على العلبة، واضبط الماسح ليرسل FNC1.",
  ],
  "scan.expiry-differs": [
    "7e1a2fff",
    "حسب الرمز تنتهي التشغيلة {lot} في {scanned}؛ والمخزون يقول {expires}. لا تستعملها قبل أن ينظر أحد إلى العلبة.",
  ],
  "stock.too-few": [
    "44ee41bf",
    "{product}، التشغيلة {lot}: المطلوب {count} والباقي {balance}. خذ الموجود، والبقية من تشغيلة أخرى.",
  ],
  "stock.take-instead": ["5e3add9b", "خذ {product}، التشغيلة {lot}."],
  "stock.take-instead-at": ["3db8a74a", "خذ {product}، التشغيلة {lot}؛ المكان: {place}."],
  "stock.no-other-lot": ["db12417b", "لا توجد تشغيلة أخرى صالحة للاستعمال منه: اطلبه أو غيّر الخليط."],
  "stock.amended-not-taken": [
    "b0b93049",
    "{name}: التشغيلة {lot} مسجّلة، ولم يؤخذ منها شيء لهذه الجلسة. التصحيح لا يحرّك المخزون. إن كانت التشغيلة {lot} فعلاً، فافتح واحدة منها لهذه الجلسة في المخزون، وأعد ما لم يُستعمل، ثم وقّع من جديد. وإن تعذّر أخذها هناك فاكتب التشغيلة يدوياً.",
  ],
  "stock.reorder": ["032681e2", "{product}: بقي منه {usable} صالحة للاستعمال. اطلب {toOrder}."],
};

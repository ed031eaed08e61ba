import type { Texts } from "@pistor/core/evidence";

/** What a move touches, what is said before a visit, and its mails: Arabic. */
export const scheduleTextsAr = {
  "moved.interval-shorter": "الفاصل بين الجلسة {number} والجلسة {other} أصبح بالأيام {days}؛ والبروتوكول يحدد {usual}.",
  "moved.next-too-soon":
    "الفاصل بين الجلسة {number} والجلسة {other} أصبح بالأيام {days}، والبروتوكول يطلب {least} على الأقل: انقل الجلسة {other} أيضًا.",
  "moved.test-too-late": "اختبار الحساسية في {on} أصبح قبل الجلسة 1 بأقل من {least} ساعة: انقل أحدهما.",
  "moved.reading-too-early": "القراءة في {on} أصبحت بعد اختبار الحساسية بأقل من {least} ساعة: انقلها أيضًا.",
  "moved.reading-after-cream": "القراءة في {on} أصبحت بعد وضع كريم الجلسة 1: انقل أحدهما.",
  "slots.none":
    "لا يوجد في هذه الأيام وقت يكون فيه كل ما تحتاجه الزيارة متاحًا: أعطِ مدة أطول، أو غرفة أخرى أو شخصًا آخر.",
  "not-booked.no-time": "لم يكن هناك وقت متاح في يومها ولا في الأيام التالية ({days}).",
  "not-booked.past": "انقضى يومها.",
  "not-booked.before-unbooked": "الجلسة التي قبلها بلا وقت.",
  "not-booked.no-time-on-day": "لم يكن هناك وقت متاح في يومها.",
  "not-booked.no-time-before-test": "لم يكن هناك وقت متاح في يومها قبل اختبار الحساسية: انقل الاختبار أو احجزها يدويًا.",
  "not-booked.examined": "فُحص المريض في {on}.",
  "not-booked.seen": "حضر المريض زيارة أولى في {on}.",
  "not-booked.first-visit-booked": "توجد زيارة أولى محجوزة في {on}.",
  "before.no-unprescribed-nsaid":
    "لا تتناول قبلها بأسبوع على الأقل الإيبوبروفين أو الأسبرين أو مسكنًا مشابهًا لم يصفه لك أحد: فهو يزيد احتمال الكدمات. وإن تناولت منه فأخبرنا: تؤجَّل الجلسة.",
  "before.prescribed-stays": "استمر في تناول كل دواء وصفه لك طبيب.",
  "before.tell-us": "أخبرنا إن تغيّر شيء: دواء جديد، عدوى، حمل، حساسية.",
  "before.clean-skin": "تعال ببشرة نظيفة، دون مكياج أو كريم على الموضع المعالَج.",
  "before.cannot-come": "إن لم تستطع المجيء فأخبرنا في أقرب وقت، ليأخذ الموعدَ شخص ينتظر.",
  "purpose.session": "جلسة",
  "purpose.first-visit": "زيارة أولى",
  "purpose.review": "مراجعة",
  "purpose.allergy-test": "اختبار الحساسية",
  "purpose.allergy-reading": "قراءة اختبار الحساسية",
  "mail.booked.subject": "موعدك في {on} الساعة {time}",
  "mail.booked.body":
    "{purpose} في {clinic}، {city}، في {on} الساعة {time} ({zone}). يمكنك المغادرة نحو الساعة {leaves}.",
  "mail.moved.subject": "موعدك الآن في {on} الساعة {time}",
  "mail.moved.body":
    "لموعدك وقت جديد. {purpose} في {clinic}، {city}، في {on} الساعة {time} ({zone}). يمكنك المغادرة نحو الساعة {leaves}.",
  "mail.cancelled.subject": "أُلغي موعدك في {on} الساعة {time}",
  "mail.cancelled.body": "{purpose} في {clinic}، {city}، في {on} الساعة {time} ({zone}) لن تتم.",
  "mail.reminder.subject": "تذكير: موعدك في {on} الساعة {time}",
  "mail.reminder.body": "{purpose} في {clinic}، {city}، في {on} الساعة {time} ({zone}).",
  "mail.offer.subject": "موعد أقرب متاح: {on} الساعة {time}",
  "mail.offer.body":
    "{purpose} في {clinic}، {city}، يمكن أن تكون في {on} الساعة {time} ({zone}). الموعد محفوظ لك حتى {until} ({zone}). اقبله أو ارفضه هنا:",
  "mail.calendar": "الملف المرفق يضعه في تقويمك.",
  "mail.phone": "هاتف العيادة: {phone}",
} as const satisfies Texts;

import type { Texts } from "@pistor/core/evidence";

/** What tracing a lot finds, Arabic. */
export const recallTextsAr: Texts = {
  "recall.nobody": "لم يُعطَ أحد التشغيلة {lot} بحسب ما هو مدوّن. راجع التشغيلات في المخزون والجلسات التي لم تُوقَّع بعد.",
  "recall.similar":
    "{lot} مكتوبة بشكل مشابه وقد أُعطيت لعدد {patients} من المرضى. لم تُحسب هنا: راجع العبوات، وتتبّعها أيضا إن كانت التشغيلة نفسها.",
  "recall.after-the-day":
    "تاريخ الجلسة {session} هو {on}، بعد {asked} وهو اليوم المسؤول عنه. وقد حُسبت: صحّح التاريخ الخاطئ.",
  "recall.contact-of-another":
    "دُوّن اتصال للمريض {patient} الذي لم يُعطَ التشغيلة {lot} بحسب هذه الجلسات. لم يُحسب: تحقق إن كانت هناك جلسة ناقصة.",
  "recall.heading": "التشغيلة {lot}: عدد المرضى {patients} في {sessions} من الجلسات؛ أُبلغ {told}، وبقي {open}",
  "recall.people": "المرضى",
  "recall.siblings": "أُعطي أيضا في هذه الجلسات",
  "recall.found": "للمراجعة",
  "recall.person": "{patient}: آخر جلسة {last}، تُتابع حتى {until}؛ {contact}",
  "recall.sibling": "{lot}: الجلسات {sessions}، المرضى {patients}",
  "contact.none": "لم يُتصل به بعد",
  "contact.called-no-answer": "اتُّصل به ولم يرد",
  "contact.wrote": "كُتب إليه",
  "contact.told": "أُبلغ",
  "contact.answered": "أجاب",
  "contact.not-reachable": "لا يمكن الوصول إليه",
  "contact.declined": "لا يريد أن يُبلغ",
};

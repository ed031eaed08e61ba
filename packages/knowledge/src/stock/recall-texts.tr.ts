import type { Texts } from "@pistor/core/evidence";

/** What tracing a lot finds, Turkish. */
export const recallTextsTr: Texts = {
  "recall.nobody":
    "Kayıtlara göre {lot} lotu kimseye verilmemiş. Stoktaki lotlara ve henüz imzalanmamış seanslara bakın.",
  "recall.similar":
    "{lot} benzer yazılmış ve {patients} hastaya verilmiş. Sayıya katılmadı: ambalajlara bakın, aynı lotsa onu da izleyin.",
  "recall.after-the-day":
    "{session} seansının tarihi {on}, sorulan gün olan {asked} tarihinden sonra. Sayıya katıldı: yanlış olan tarihi düzeltin.",
  "recall.contact-of-another":
    "{patient} için bir görüşme yazılmış, ama bu seanslara göre {lot} lotu ona verilmemiş. Sayıya katılmadı: eksik bir seans olup olmadığına bakın.",
  "recall.heading": "Lot {lot}: {sessions} seansta {patients} hasta; {told} kişiye bildirildi, {open} kişi açık",
  "recall.people": "Hastalar",
  "recall.siblings": "Bu seanslarda ayrıca verilenler",
  "recall.found": "Bakılacaklar",
  "recall.person": "{patient}: son {last}, izlem sonu {until}; {contact}",
  "recall.sibling": "{lot}: {sessions} seans, {patients} hasta",
  "contact.none": "henüz aranmadı",
  "contact.called-no-answer": "arandı, yanıt yok",
  "contact.wrote": "yazıldı",
  "contact.told": "bildirildi",
  "contact.answered": "yanıt verdi",
  "contact.not-reachable": "ulaşılamıyor",
  "contact.declined": "bilgi istemiyor",
};

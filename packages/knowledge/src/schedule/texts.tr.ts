import type { Texts } from "@pistor/core/evidence";

/** What a move touches, what is said before a visit, and its mails: Turkish. */
export const scheduleTextsTr = {
  "moved.interval-shorter": "{number}. seans artık {other}. seanstan {days} gün uzakta; protokolde {usual} gün var.",
  "moved.next-too-soon":
    "{other}. seans artık {number}. seanstan {days} gün uzakta, protokol en az {least} gün ister: {other}. seansı da taşıyın.",
  "moved.test-too-late":
    "{on} tarihli alerji testi artık 1. seanstan {least} saatten az önce: ikisinden birini taşıyın.",
  "moved.reading-too-early": "{on} tarihli okuma artık alerji testinden {least} saatten az sonra: onu da taşıyın.",
  "moved.reading-after-cream": "{on} tarihli okuma artık 1. seansın kremi sürüldükten sonra: ikisinden birini taşıyın.",
  "slots.none":
    "Bu günlerde randevunun gerektirdiği her şeyin boş olduğu bir saat yok: daha uzun bir süre ya da başka bir oda veya kişi verin.",
  "not-booked.no-time": "Kendi gününde ve sonraki {days} günde boş saat yoktu.",
  "not-booked.past": "Günü geçti.",
  "not-booked.before-unbooked": "Ondan önceki seansın saati yok.",
  "not-booked.no-time-on-day": "Kendi gününde boş saat yoktu.",
  "not-booked.no-time-before-test":
    "O gün alerji testinden önce boş saat yoktu: testi başka saate alın ya da elle randevu verin.",
  "not-booked.examined": "Hasta {on} tarihinde muayene edildi.",
  "not-booked.seen": "Hasta {on} tarihinde ilk görüşmeye geldi.",
  "not-booked.first-visit-booked": "{on} tarihi için bir ilk görüşme randevusu var.",
  "before.no-unprescribed-nsaid":
    "En az bir hafta öncesinden size reçete edilmemiş ibuprofen, aspirin veya benzeri ağrı kesici almayın: morarma olasılığını artırır. Aldıysanız bize bildirin: seans başka güne alınır.",
  "before.prescribed-stays": "Bir hekimin size reçete ettiği her ilacı almayı sürdürün.",
  "before.tell-us": "Bir şey değiştiyse bize bildirin: yeni bir ilaç, enfeksiyon, gebelik, alerji.",
  "before.clean-skin": "Tedavi edilecek yerde makyaj veya krem olmadan, temiz ciltle gelin.",
  "before.cannot-come": "Gelemeyecekseniz olabildiğince erken bildirin, böylece bekleyen biri bu saati alabilir.",
  "purpose.session": "Seans",
  "purpose.first-visit": "İlk görüşme",
  "purpose.review": "Değerlendirme",
  "purpose.allergy-test": "Alerji testi",
  "purpose.allergy-reading": "Alerji testinin okunması",
  "mail.booked.subject": "Randevunuz: {on}, saat {time}",
  "mail.booked.body":
    "{purpose}: {clinic}, {city}, {on}, saat {time} ({zone}). Yaklaşık {leaves} saatinde ayrılabilirsiniz.",
  "mail.moved.subject": "Randevunuz artık {on}, saat {time}",
  "mail.moved.body":
    "Randevunuzun saati değişti. {purpose}: {clinic}, {city}, {on}, saat {time} ({zone}). Yaklaşık {leaves} saatinde ayrılabilirsiniz.",
  "mail.cancelled.subject": "{on}, saat {time} randevunuz iptal edildi",
  "mail.cancelled.body": "{purpose}: {clinic}, {city}, {on}, saat {time} ({zone}) yapılmayacak.",
  "mail.reminder.subject": "Hatırlatma: randevunuz {on}, saat {time}",
  "mail.reminder.body": "{purpose}: {clinic}, {city}, {on}, saat {time} ({zone}).",
  "mail.offer.subject": "Daha erken bir saat boş: {on}, {time}",
  "mail.offer.body":
    "{purpose}: {clinic}, {city}, {on}, saat {time} ({zone}) olabilir. Saat {until} ({zone}) zamanına kadar sizin için tutuluyor. Buradan alın veya geri çevirin:",
  "mail.calendar": "Ekteki dosya onu kendi takviminize ekler.",
  "mail.phone": "Kliniğin telefonu: {phone}",
} as const satisfies Texts;

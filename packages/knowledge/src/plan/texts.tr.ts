import type { Texts } from "@pistor/core/evidence";

/** Plan texts: Turkish. */
export const planTextsTr = {
  "plan.forbidden-here": "{country} yasaları bu tedaviyi yasaklar: bu plan orada uygulanamaz.",
  "plan.claimed-span-impossible":
    "Bir kaynak, {intervalDays} günde bir {sessions} seansın 2–3 ayda bittiğini ileri sürüyor. Oysa {takesDays} gün sürer: ikisi birden olamaz. Seans aralığı korunur.",
  "plan.nsaid-moves-session-1":
    "Reçetesiz bir iltihap giderici ilaç en son {lastTaken} tarihinde alındı: 1. seans {firstDay} gününden, yani {days} gün sonrasından önce olamaz.",
  "plan.negative-test-is-no-clearance":
    "Alerji testi, 1. seanstan en az {hours} saat önce yapılır. Negatif bir test alerji olmadığını göstermez.",
  "plan.preparation-on-shut-day":
    "Klinik, {on} tarihli alerji testinin çevresinde kapalı: test ve okuması için bir gün bulunmalı.",
  "plan.several-trips": "{nights} gecelik tek bir konaklama bu kürü kapsamaz: {trips} yolculuk gerekir.",
  "plan.preparation-before-the-trip":
    "{on} tarihli görüşme ve alerji testi, {arrive} günü başlayan ilk konaklamadan önceye düşüyor: evinize yakın bir yerde yaptırın ya da daha uzun kalın.",
  "plan.earliest-flight": "En erken uçuş, son iğneden {hours} saat sonra ve 24. saat kontrolü yanıtlandıktan sonradır.",
  "plan.stop-rule": "İki değerlendirmede ölçeğin anlamlı en küçük farkını aşan bir değişiklik yoksa kür sona erer.",
  "item.airport-shuttle": "Kürün hiçbir adımı bunu gerektirmez. Rahatlık için alınır.",
  "item.hotel-nights": "Kürün hiçbir adımı otelde geceleme gerektirmez. Yolculuk için alınır.",
  "item.hotel-clinic-transport": "Kürün hiçbir adımı bunu gerektirmez. Rahatlık için alınır.",
  "item.physician-visit": "Herhangi bir şey enjekte edilmeden önce bir hekim sizi muayene eder ve karar verir.",
  "item.laboratory": "İlk seanstan önce kan ve idrar incelenir.",
  "item.session": "Tedavinin kendisi.",
  "item.interpreter": "Neye onay verdiğinizi anlamanız gerekir. Klinik sizin dilinizi konuşmuyorsa gereklidir.",
  "item.interpreter-same-language": "Klinik sizin dilinizi konuşuyor. Yine de tercüman isteyebilirsiniz.",
  "item.anaesthetist-visit": "Cilt bir kremle uyuşturulur. Hiçbir adım anestezi uzmanı gerektirmez.",
  "item.hospital-night": "Birkaç saat içinde eve gidersiniz. Hiçbir adım hastanede bir gece gerektirmez.",
  "item.hospital-meals": "Hiçbir adım hastanede yatmayı gerektirmez, bu yüzden yemekleri de gerekmez.",
  "item.hospital-medicines": "Hiçbir adım hastanede yatmayı gerektirmez, bu yüzden ilaçları da gerekmez.",
  "item.surgery": "Tedavi ciltte ince iğnelerle yapılır. Ameliyat değildir.",
  "verdict.needed": "gerekli",
  "verdict.optional": "isteğe bağlı",
  "verdict.struck": "çıkarıldı",
  "event.consultation": "Görüşme",
  "event.consent-reflection-ends": "Onamın en erken imzası",
  "event.allergy-test": "Alerji testi",
  "event.allergy-reading": "Alerji testinin okunması",
  "event.stop-nsaid":
    "Buradan sonra reçetesiz iltihap giderici ağrı kesici alınmaz. Reçeteli ilaç olduğu gibi kalır: kararı onu yazan hekim verir",
  "event.anaesthetic-cream": "Uyuşturucu krem sürülür",
  "event.review": "Değerlendirme",
  "event.check-24h": "24 saat sonra kontrol",
  "event.check-72h": "72 saat sonra kontrol",
  "event.check-day-7": "7. gün kontrolü",
  "event.check-week-3": "3. hafta kontrolü",
  "event.check-week-6": "6. hafta kontrolü",
  "event.check-week-12": "12. hafta kontrolü",
  "event.check-month-6": "6. ay kontrolü",
  "event.check-month-12": "12. ay kontrolü",
  "evidence.direction.positive": "araştırmalar bir etki buldu",
  "evidence.direction.mixed": "araştırmalar birbiriyle çelişiyor",
  "evidence.direction.negative": "en iyi araştırmalar etki bulmadı",
  "evidence.direction.none": "araştırma bulunamadı",
  "evidence.certainty.very-low": "çok düşük kesinlik",
  "evidence.certainty.low": "düşük kesinlik",
  "evidence.certainty.moderate": "orta kesinlik",
  "evidence.certainty.high": "yüksek kesinlik",
} as const satisfies Texts;

import type { Translation } from "@pistor/core/evidence";

/** What is said of a journey in Turkish, each sentence sealed with the hash of the English one that it says. */
export const travelTextsTr: Translation = {
  "travel.flight-too-early": [
    "fa8a0175",
    "{trip}. yolculuğun uçağı {departs} tarihinde kalkıyor. En erken {earliest} olabilir: son iğneden {hours} saat sonra ve 24. saat kontrolü yanıtlandıktan sonra.",
  ],
  "travel.leaves-before-the-visit": [
    "43c61832",
    "{trip}. yolculuk {departs} tarihinde, {visit} randevusu bitmeden sona eriyor.",
  ],
  "travel.arrives-after-the-visit": [
    "a7acd21f",
    "{trip}. yolculuk {arrives} tarihinde, {first} tarihindeki ilk randevudan sonra varıyor.",
  ],
  "travel.arrives-late": [
    "c6d73456",
    "{trip}. yolculuk {arrives} tarihinde, {first} tarihindeki ilk randevudan {hours} saatten az önce varıyor.",
  ],
  "travel.visit-outside-stays": ["964c3d0f", "{visit} randevusu hiçbir konaklamaya denk gelmiyor."],
  "travel.clocks-change": [
    "0bc31e75",
    "{trip}. yolculuk sırasında {zone} saati {before} diliminden {after} dilimine geçiyor.",
  ],
  "travel.interpreter-of-another-language": ["2c30f3ed", "Tercüman hastanın dilini konuşmuyor ({language})."],
  "travel.check-too-early": [
    "747b9cfd",
    "{session}. seans için “{check}” {agreed} zamanına kararlaştırıldı; zamanı gelen an ise {due}.",
  ],
  "travel.check-late": [
    "96c40770",
    "{session}. seans için “{check}” {agreed} zamanına kararlaştırıldı; bu, {due} zamanından {hours} saatten fazla sonra.",
  ],
  "travel.check-at-night": [
    "56ea47b1",
    "{session}. seans için “{check}” hastanın saatiyle {agreed} zamanına kararlaştırıldı: saat {from} ile {until} arasında arayın.",
  ],
  "travel.no-way-there": ["02669270", "Gidişi yazılmamış yolculuk: {trip}."],
  "travel.no-way-home": ["f4f7aeeb", "Dönüşü yazılmamış yolculuk: {trip}."],
  "travel.nights-open": ["1cd36ed2", "Konaklaması yazılmamış gecesi olan yolculuk: {trip}."],
  "travel.sessions-not-booked": ["da8e050f", "Şu seanslar için randevu yok: {sessions}."],
  "travel.interpreter-missing": ["5b70943f", "Klinik hastanın dilini konuşmuyor ({language}): bir tercüman yazın."],
  "travel.home-physician-missing": ["c50e2681", "Mektubu alacak, hastanın kendi hekimi yazılmamış."],
  "travel.checks-not-agreed": [
    "50b1527e",
    "{of} kontrolden {open} tanesinin saati kararlaştırılmamış: hasta ayrılmadan kararlaştırın.",
  ],
  "check.check-24h": ["4b016726", "24. saat kontrolü"],
  "check.check-72h": ["3280e2a5", "72. saat kontrolü"],
  "check.check-day-7": ["c44eff3b", "7. gün kontrolü"],
  "check.check-week-3": ["70c776d3", "3. hafta kontrolü"],
  "check.check-week-6": ["73c77b8c", "6. hafta kontrolü"],
  "check.check-week-12": ["7b04ba91", "12. hafta kontrolü"],
  "check.check-month-6": ["1149af46", "6. ay kontrolü"],
  "check.check-month-12": ["bd060bb7", "12. ay kontrolü"],
  "entry.departs": ["54d07a0f", "Kalkış"],
  "entry.arrives": ["041cc852", "Varış"],
  "entry.pick-up": ["2108b5ba", "Karşılama"],
  "entry.check-in": ["1b57635f", "Otel, ilk gece"],
  "entry.visit": ["2ee7e91c", "Klinikte randevu"],
  "entry.ride-to-clinic": ["8e075455", "Kliniğe gidiş"],
  "entry.ride-back": ["f9d33b12", "Otele dönüş"],
  "entry.check-out": ["92e89a3a", "Otel, ayrılış günü"],
  "entry.ride-to-leave": ["1097133f", "Kalkış yerine gidiş"],
  "by.video": ["e07b7967", "görüntülü"],
  "by.phone": ["904774b8", "telefonla"],
  "by.portal": ["bf1191a2", "kendi sayfanızda"],
  "letter.watch.early": [
    "c6df7c85",
    "İlk günler: yayılan kızarıklık, ısı artışı, irin, ateş, nefes darlığı veya büyüyen şişlik. Lütfen acil sayın ve bize bildirin.",
  ],
  "letter.watch.late": [
    "ebe20274",
    "Haftalar, aylar sonra: enjeksiyondan bir hafta veya daha sonra çıkan, bir haftadan uzun süren ya da bir antibiyotikle iyileşmeyen nodül, apse veya plak. Lütfen mikobakteriden şüphelenin, kültür ve aside dirençli boyama için örnek alın ve bize bildirin: başkaları da etkilenmiş olabilir.",
  ],
  "letter.watch.skin": [
    "dfc8d698",
    "Uygulama yerinde koyulaşma, renk kaybı, iz veya saç dökülmesi: lütfen fotoğrafla birlikte bize bildirin.",
  ],
  "letter.medicines": ["0c4bf257", "Burada kimse reçeteli bir ilacı kesmedi. Kararı lütfen siz vermeye devam edin."],
  "letter.evidence": ["1192aa37", "Çalışmaların bulduğu: {tell}."],
  "letter.off-label": ["b33519ff", "Bu maddelerin çoğunun deri içine verilmesi ruhsatlı kullanımlarının dışındadır."],
};

import type { Translation } from "@pistor/core/evidence";

/** What speaks against equipment in Turkish, each sentence sealed with the hash of the English one that it says. For staff. */
export const deviceTextsTr: Translation = {
  "device.multi-injector": [
    "9c4135ac",
    "{device} aynı anda birkaç iğne batırır. Fransız derneği çoklu enjektörleri 1992'de bıraktı ve tek kullanımlık olsa da yasaklıyor: hiçbir klinik bunu açamaz. Elde veya tabancada tek iğne kullanın.",
  ],
  "device.dermojet": [
    "f49dd19c",
    "{device} cildin içine püskürtür ve değdiğini geri çeker. Fransız derneği tek kullanımlık olsa da yasaklıyor. Tek iğne kullanın.",
  ],
  "device.held": [
    "80e16dd2",
    "{device} bekletiliyor: {heldWhy}. Başka birini alın veya önce gerekçesiyle serbest bırakın.",
  ],
  "device.retired": ["e3140d93", "{device} kullanım dışı. Başka birini alın."],
  "device.unknown": [
    "8bdbca86",
    "{device} bu kliniğin listesinde yok. Seri numarasıyla ekleyin veya listeden birini seçin.",
  ],
  "device.not-named": ["9428d3bc", "Kullanılan cihazı seçin."],
  "device.delivers-otherwise": [
    "390a7851",
    "{device} bu şekilde çalışmaz: sıvının nasıl verildiğini veya başka bir cihazı seçin.",
  ],
  "device.other-delivery": [
    "06e03a42",
    "Bu kür iğneli ya da iğnesiz çalışma için değerlendirildi; ekipman ise diğer türden. Yeniden planlayıp değerlendirin veya uygun ekipmanı seçin.",
  ],
  "device.fluid-path-reprocessed": [
    "f9ea22f2",
    "{device} cihazında sıvının geçtiği parça temizlenip yeniden kullanılıyor. Tabanca yalnızca steril, tek kullanımlık yolla çalışır: yolu değiştirin veya elle çalışın.",
  ],
  "device.not-cleaned": [
    "698d80cc",
    "{device} son kullanımdan beri temizlenmedi. İlk iğneden önce temizleyin ve yazın.",
  ],
  "device.cleaned-too-late": [
    "6a814f86",
    "Burada adı geçen {device} temizliği ilk iğneden sonra yapılmış. Öncekini gösterin.",
  ],
  "device.water-tap": [
    "cb9c3de0",
    "{device} musluk suyuyla temizlendi; Paris'te hastalara bundan bulaştı. Steril suyla yeniden temizleyin ve yazın.",
  ],
  "device.water-unknown": [
    "d4581f70",
    "{device} cihazının hangi suyla temizlendiği yazılmamış. Steril suyla temizleyin ve yazın.",
  ],
  "device.water-filtered": [
    "c3337a2a",
    "{device} filtrelenmiş suyla temizlendi. Filtrenin bozulduğu görülmez: steril su alın.",
  ],
  "device.set-deeper": [
    "e23feee5",
    "Cihaz {setMm} mm'ye ayarlı, harita {depthMm} mm'ye kadar gidiyor. Ayarı geri alın veya haritayı düzeltin.",
  ],
  "device.set-shallower": [
    "e5ca004f",
    "Cihaz {setMm} mm'ye ayarlı, harita {depthMm} mm'ye kadar gidiyor: her noktaya ulaşılmaz.",
  ],
  "needle.not-given": ["effa8971", "İğneyi seçin: kalınlık, uzunluk ve lot."],
  "needle.shorter-than-depth": [
    "3fa9bdc7",
    "{needleMm} mm'lik iğne {depthMm} mm'ye ulaşmaz ({region}). Daha uzun iğne veya daha sığ derinlik seçin.",
  ],
  "needle.differs-from-map": ["d10137ae", "{region} haritası {mapMm} mm'lik iğne için çizildi; bu iğne {needleMm} mm."],
  "needle.lot-missing": ["e15e9dac", "İğnenin lotu yazılmamış: izi sürülemez."],
  "needle.held": ["c45160cf", "İğne lotu {lot} stokta bekletiliyor. Başka bir lot alın."],
  "needle.expired": ["51f7d002", "İğne lotu {lot} için son kullanma tarihi {expires} günü geçti. Başka bir lot alın."],
  "head.not-given": [
    "81a4f162",
    "{device} üzerindeki steril başlığın lotunu ve parçasını yazın: bir hastaya bir kez kullanılır.",
  ],
  "head.reused": [
    "5c85fca4",
    "{lot} lotunun {piece} başlığı başka bir seansta zaten yazılı. Yenisini alın: bir hastaya bir kez kullanılır.",
  ],
  "head.held": ["fb9a33fe", "Başlık lotu {lot} stokta bekletiliyor. Başka bir lot alın."],
  "head.expired": ["8433ca2f", "Başlık lotu {lot} için son kullanma tarihi {expires} günü geçti. Başka bir lot alın."],
  "head.piece-missing": [
    "b6771ab6",
    "{lot} lotundan hangi başlık parçasının kullanıldığı yazılmamış: önceden kullanılıp kullanılmadığı bilinemez.",
  ],
  "needle-free.excluded": ["1516d317", "{answers}: bu hastaya akım ve ultrason uygulanmaz."],
  "needle-free.not-asked": ["9477ab7d", "Akım veya ultrasondan önce sorun: {answers}."],
  "needle-free.polarity-missing": [
    "ee229fdb",
    "Hangi kutbun ilettiğini yazın ({substances}): negatif iyonlar katottan, pozitif iyonlar anottan gider.",
  ],
  "needle-free.current-missing": ["b288d016", "Akımı mA/cm² olarak yazın."],
  "needle-free.current-above": ["ed889a9a", "{mAPerCm2} mA/cm², {most} mA/cm² sınırının üzerinde. Kısın."],
  "needle-free.frequency-missing": ["7482baec", "Ultrason frekansını kHz olarak yazın."],
  "needle-free.frequency-outside": [
    "9f4640db",
    "{kHz} kHz, {low} ve {high} kHz aralıklarının dışında. Cihazın etiketine bakın.",
  ],
  "session.equipment-missing": ["384e7892", "Seansın neyle yapıldığını yazın: elle, tabancayla veya iğnesiz."],
  "session.not-cleaned-after": [
    "787de961",
    "Son iğneden sonra {device} cihazını temizleyin ve suyuyla birlikte yazın: seans bu olmadan kapanmaz.",
  ],
  "answer.pregnant": ["1de35300", "gebelik"],
  "answer.implanted-device": ["9e366484", "kalp pili veya vücutta metal"],
  "answer.epilepsy": ["5b35ae70", "epilepsi"],
};

import type { Translation } from "@pistor/core/evidence";

/** The findings of a mixture in Turkish, each sentence sealed with the hash of the English one that it says. For staff. */
export const dosingTextsTr: Translation = {
  "dose.over-maximum": [
    "113e4b35",
    "{substance}: {mg} mg, en çok {maxMg} mg olan sınırın üstünde. Daha az nokta, nokta başına daha az hacim ya da daha zayıf bir çözelti kullanın.",
  ],
  "dose.over-cap": [
    "22e60196",
    "{substance}: {mg} mg, her kiloda geçerli en yüksek değer olan {maxMg} mg'ın üstünde. Daha az kullanın ve hastanın kilosunu girin.",
  ],
  "dose.drawn-over-maximum": [
    "e1f5ec46",
    "{substance}: şırıngada {drawnMg} mg var, en çok {maxMg} mg olan sınırdan fazla. Daha az hazırlayın ki kimse hepsini enjekte edemesin.",
  ],
  "dose.no-limit-known": [
    "84284c54",
    "{substance}: bilinen bir üst sınır yok. Ürünün etiketine uyun; dozu hekim belirler ve kaydeder.",
  ],
  "dose.weight-unknown": ["7cc6f9bb", "{substance}: üst sınır kiloya göredir. Hastayı tartın ve kilosunu girin."],
  "strength.above-usual": [
    "491c859a",
    "{substance}: {strength}, {mgPerMl} mg/mL eder; alışılmış {usualMgPerMl} mg/mL değerinin üstünde. Çekmeden önce etiketi yeniden okuyun.",
  ],
  "anaesthetic.together-over-maximum": [
    "ee333d91",
    "Lokal anestezikler birlikte, üst sınırlarının izin verdiğinin %{percent} kadarını alıyor. Enjeksiyonu azaltın ya da kremi daha küçük bir alana sürün.",
  ],
  "anaesthetic.share-unknown": [
    "c607296c",
    "Lokal anestezikler birleştirilmiş ve birinin üst sınırı bilinmiyor ({substances}). Üst sınırı bilinen birini ya da tek birini kullanın.",
  ],
  "points.more-than-prepared": [
    "ee1222c1",
    "Noktalar {pointsMl} mL alıyor, hazırlanan {totalMl} mL. {missingMl} mL daha hazırlayın ya da daha az nokta kullanın.",
  ],
  "mixture.duplicate": ["aa3fcd62", "{substance} birden çok kez yazılmış. Bir kez, toplam hacmiyle girin."],
  "mixture.many-components": [
    "618c8e34",
    "Bir şırıngada {components} bileşen var. Bir reaksiyonun kaynağı bulunabilsin diye en çok {maxActives} etkin madde kullanın.",
  ],
  "substance.unknown": [
    "e11e83a8",
    "{substance} katalogda yok; bu yüzden hakkında bir şey söylenemez. Kimliğini düzeltin ya da çıkarın.",
  ],
  "substance.blocked": ["d066c1ce", "{substance} burada enjekte edilmez. Çıkarın."],
  "substance.blocked.unapproved-lipolysis": [
    "e7f0c200",
    "{substance} yağ çözmek için onaylı değil ve ağır zarar vermiştir. Çıkarın.",
  ],
  "substance.blocked.withdrawn": ["a0e32517", "{substance} zararı yüzünden piyasadan çekildi. Çıkarın."],
  "substance.blocked.hormone-without-indication": [
    "9c3ef24a",
    "{substance} kozmetik endikasyonu olmayan bir hormondur. Çıkarın.",
  ],
  "substance.blocked.restricted-hormone": [
    "71f72ca4",
    "{substance} yalnızca üç hastalıkta kısa süre için kullanılabilir. Çıkarın.",
  ],
  "substance.blocked.unlicensed-biological": ["40292ce0", "{substance}: ruhsatlı bir ürün yok. Çıkarın."],
  "substance.blocked.whitening": ["d4eb028b", "{substance} enjeksiyonla cilt beyazlatmak için onaylı değil. Çıkarın."],
  "substance.blocked.homeopathic-injectable": [
    "73d0cd52",
    "{substance}: bu tür enjeksiyonlar enfeksiyon taşımıştır ve onaylı değildir. Çıkarın.",
  ],
  "substance.banned": ["43374799", "{substance}, {country} ülkesinde enjekte edilemez. Çıkarın."],
  "substance.unlicensed": [
    "37293be5",
    "{substance} için cilde enjeksiyon ruhsatı yok. Yalnızca yasanın izin verdiği yerde kullanın ve hastaya söyleyin.",
  ],
  "substance.restricted": ["a98e2fbb", "{substance} için kısıtlama var. Kullanmadan önce etiketine ve hastaya bakın."],
  "vehicle.not-injectable": [
    "b19f53cd",
    "Şu taşıyıcıdaki {substance} cilde hiç enjekte edilmez: {vehicle}. Enjeksiyonluk su bazlı bir ürün kullanın ve bunu belirtin (vehicle: water), ya da çıkarın.",
  ],
  "topical.unknown": [
    "2a311e2a",
    "{product} bilinen bir krem değil, bu yüzden dozu hesaplanamaz. Kimliğini düzeltin ya da çıkarın.",
  ],
  "pair.incompatible": [
    "1fd43cf3",
    "{first} ve {second} asla karıştırılmaz. Birini çıkarın ya da başka bir seansta kullanın.",
  ],
  "pair.anaesthetic-in-lipolytic": [
    "5bb2b47b",
    "{first} ve {second}: lokal anestezik yağın çözülmesini engeller. Anesteziği bu şırıngaya koymayın.",
  ],
  "pair.acid-and-alkaline": [
    "6359a2a9",
    "{first} ve {second}: asit ve bazik çözelti çökelebilir. İki şırınga kullanın; karıştırılırsa adı yazılı bir hekim karar verir ve bulanık şırınga atılır.",
  ],
  "pair.decided-by-clinic": [
    "51cd6a4c",
    "{first} ve {second}: klinik bu ikiliye izin veriyor, karar veren: {physician}.",
  ],
  "pair.practice-only": [
    "5e85258d",
    "{first} ve {second} uygulamada karıştırılıyor; okunan kaynaklarda kararlılıkları incelenmemiş. İki etikete de bakın ve karışımı hemen kullanın.",
  ],
  "pair.unknown": [
    "f00371e1",
    "{first} ve {second}: karıştırılmaları hakkında bir şey bilinmiyor. İki şırınga kullanın ya da adı yazılı bir hekim kararını kaydetsin.",
  ],
  "label.not-alone": ["9812ac87", "{substance} şırıngada tek başına durur ve seyreltilmez. Ötekileri çıkarın."],
  "label.strength": [
    "e518d6d0",
    "{substance}, etiketine göre {labelMgPerMl} mg/mL olarak kullanılır. O ürünü seyreltmeden kullanın.",
  ],
  "label.points-unknown": [
    "6dd518c0",
    "{substance}: etiketi nokta sayısını ve hacmi sınırlar. Noktaları ve nokta başına hacmi girin.",
  ],
  "label.too-many-points": [
    "1c47d3b9",
    "{substance}: {points} nokta, etiketindeki {maxPoints} sınırının üstünde. Daha az kullanın.",
  ],
  "label.point-volume": [
    "c62f2bed",
    "{substance}: nokta başına {volumePerPointMl} mL, etiketindeki {labelMl} mL değil. {labelMl} mL kullanın.",
  ],
  "label.too-much-volume": [
    "76ed1877",
    "{substance}: {volumeMl} mL, etiketindeki {maxMl} mL sınırının üstünde. Daha az nokta kullanın.",
  ],
  "label.too-dense": [
    "b0153743",
    "{substance}: {mgPerCm2} mg/cm², etiketindeki {maxMgPerCm2} mg/cm² sınırının üstünde. Noktaları seyrekleştirin.",
  ],
  "label.site-not-given": ["9c9ff00d", "{substance} yalnızca şunun içindir: {sites}. Bölgeyi girin."],
  "label.site": [
    "fed3ef8f",
    "{substance} yalnızca şunun içindir: {sites}; şunun için değildir: {site}. Orada kullanın ya da çıkarın.",
  ],
  "site.unknown": ["6868c42f", "{site} bilinen bir bölge değil. Listeden bir alan seçin."],
  "allergy.not-asked": ["5c573fd4", "Alerjiler sorulmadı. Sorun; yoksa «yok» girin."],
  "allergy.matched": ["439bf3ba", "Hastanın alerjisi: {allergy}. Planlanan: {substance}. Çıkarın."],
  "allergy.group-matched": ["7bb8a2e7", "Hastanın alerjisi: {allergy}. {substance} aynı gruptan ({group}). Çıkarın."],
  "allergy.unmatched": [
    "e7559ced",
    "“{allergy}” alerjisi katalogda yok. Hekim bunu her bileşenle, yardımcı maddelerle de karşılaştırır.",
  ],
  "answer.not-asked": [
    "db657415",
    "{substance}: “{answer}” sorusunun yanıtı burada yok. Tarama bunu seanstan önce sorar.",
  ],
  "prilocaine.g6pd-deficiency": [
    "736688a5",
    "G6PD eksikliği: {substance} kanın oksijen taşımasını bozabilir. Ne krem olarak ne de enjeksiyonla kullanın.",
  ],
  "inhibitor.child-bearing-potential": [
    "b3be3857",
    "{substance} doğmamış çocuğa zarar verir ve gebeliğin mümkün olduğu yerde, korunsa da korunmasa da verilmez. Çıkarın.",
  ],
  "deoxycholic.dysphagia": ["a0a5fc79", "Yutma güçlüğü: {substance} kullanılmaz. Çıkarın."],
  "lot.expired": ["bb52ffe2", "{substance}, lot {lot}: son gün {expires}, seans {on}. Atın ve başka bir lot alın."],
  "lot.expiry-unknown": [
    "86cf7929",
    "Şunun son kullanma günü verilmedi: {substances}. Çekmeden önce flakondan okuyun.",
  ],
  "law.no-office-mixing": [
    "2af36d38",
    "{country}: ilaçlar yalnızca eczanede karıştırılır. Karışımı oradan isteyin ya da tek ilaç kullanın.",
  ],
  "law.no-cosmetic-lipolysis": ["a09f27bd", "{country}: görünüş için yağ çözen enjeksiyonlar yasak. Hazırlamayın."],
  "law.country-not-given": ["69bc4afa", "Kimi ülkeler bu karışımı yasaklar. Kliniğin ülkesini girin."],
  "law.not-read": [
    "0f9d1c49",
    "{country} yasasının karışımlarla ilgili kısmı okunmadı. İlk karışımdan önce bilen birine sorun.",
  ],
  "value.answer.g6pd-deficiency": ["22cb7e0d", "G6PD eksikliği"],
  "value.answer.child-bearing-potential": ["a352c250", "gebe kalma olasılığı"],
  "value.answer.dysphagia": ["d995ac29", "yutma güçlüğü"],
  "value.vehicle.oil": ["c338713b", "yağ"],
  "value.vehicle.alcohol": ["762d041d", "alkol"],
  "value.vehicle.propylene-glycol": ["2a714207", "propilen glikol"],
  "value.sites.submental": ["32c93d5e", "çene altı"],
  "points.dead-volume": [
    "0becbf0c",
    "Noktalar {pointsMl} mL alır, {deadMl} mL iğnede, hatta ve tabancada kalır; hazırlanan {totalMl} mL. {missingMl} mL daha hazırlayın, yoksa son noktalara yetmez.",
  ],
  "dose.same-day": [
    "1db08c7f",
    "{substance}: bugün daha önce {earlierMg} mg verildi; bu seansla {mg} mg olur, en çok {maxMg} mg. Daha az kullanın ya da başka bir gün seçin.",
  ],
  "dose.over-course": [
    "2da66a2f",
    "{substance}: bu kürde {mg} mg, bir kür için en çok {maxMg} mg. Kürü burada bitirin.",
  ],
  "dose.over-year": [
    "35c3f8ab",
    "{substance}: bir yılda {mg} mg, yılda en çok {maxMg} mg. Bekleyin ya da daha az kullanın.",
  ],
  "dose.over-limit": [
    "201d5880",
    "{substance}: {per} {amount} {unit}, en çok {most} {unit}. Daha az kullanın ya da yayın.",
  ],
  "dose.too-soon": [
    "326e4373",
    "{substance} en son {last} günü verildi. Onunla sonraki seans {earliest} gününden sonra olabilir.",
  ],
  "label.too-many-sessions": [
    "abda7efe",
    "{substance}: {session}. seans, etiketindeki {maxSessions} seansın üstünde. Yeniden vermeyin.",
  ],
  "label.too-soon": [
    "1e0a03db",
    "{substance} en son {last} günü verildi. Etiketi seanslar arasında bir ay ister: sonraki {earliest} gününden itibaren olabilir.",
  ],
  "label.last-session-unknown": [
    "e724324c",
    "{substance}: bu, kürün sonraki bir seansı ve önceki seansın günü bilinmiyor. Daha önce verilenleri girin.",
  ],
  "anaesthetic.over-reduced-maximum": [
    "b560ce62",
    "Yerel anesteziklerin üst sınırları {who} için % {percent} düşürülür; bu, kalan % {leftPercent} sınırının üstünde. Daha az kullanın ya da hekim karar versin.",
  ],
  "anaesthetic.reduced-maximum": [
    "b5139026",
    "Yerel anesteziklerin üst sınırları {who} için % {percent} düşürülür: % {leftPercent} altında kalın.",
  ],
  "salt.unknown": [
    "9ebbdd9e",
    "{substance}, {salt} olarak katalogda yok; gücü yazıldığı gibi sayılır. {strength} değerinin tuz mu baz mı olduğunu etiketten okuyun.",
  ],
  "salt.counted-as-written": [
    "f66f8416",
    "{substance}, {salt} olarak: {strength} yazıldığı gibi sayıldı. Tuz mu baz mı olduğunu belirtin (strengthAs); ikisi farklıdır.",
  ],
  "product.not-for-injection": [
    "dc056826",
    "{substance}: ürünün etiketinde {labelled} yazıyor; böyle bir ürün asla enjekte edilmez. Enjeksiyon için üretilmiş olanı alın.",
  ],
  "product.homeopathic": [
    "b7e2bc16",
    "{substance}: homeopatik flakon burada enjekte edilmez; böyle flakonlar enfeksiyon taşımıştır. Çıkarın.",
  ],
  "lot.quarantined": ["e1643257", "{substance}, lot {lot}: karantinada. Kullanmayın; başka bir lot alın."],
  "lot.recalled": ["0599edd4", "{substance}, lot {lot}: geri çağrıldı. Kullanmayın; ayırın ve başka bir lot alın."],
  "vial.opened-for-another": ["6f7e5944", "{substance}: flakon başka bir hastada açıldı. Atın ve yenisini açın."],
  "vial.opening-unknown": [
    "baa1768e",
    "{substance}: bu çok dozlu flakonun ne zaman açıldığı bilinmiyor. Günü girin; yeni flakon için bugünü.",
  ],
  "vial.opened-too-long": [
    "56f21df2",
    "{substance}: flakon {opened} günü açıldı; son günü {lastDay} idi ({days} gün). Atın ve yenisini açın.",
  ],
  "vial.single-dose-kept": [
    "77a54edc",
    "{substance}: daha önce açılıp saklanmış tek dozluk flakon. Atın ve yenisini açın.",
  ],
  "vial.container-unknown": [
    "ecf59b83",
    "{substance}: flakon daha önce açıldı ve tek dozluk olup olmadığı bilinmiyor. Etiketi okuyun; tek dozluk flakon atılır.",
  ],
  "mixture.past-use": [
    "a7a4326b",
    "Karışım {day} günü saat {time} olana dek kullanılmalıydı. Atın ve yenisini hazırlayın.",
  ],
  "law.mixed-in-pharmacy": [
    "65c17b59",
    "{country}: bunu olması gerektiği gibi eczane karıştırıyor. Hastaya endikasyon dışı kullanımı söyleyin.",
  ],
  "law.single-agent": [
    "3183265f",
    "{country}: bir seferde tek etken madde önerilir; burada {substances} karıştırılıyor. Birini kullanın ya da nedenini kaydedin.",
  ],
  "law.lipolysis-not-approved": [
    "af6605f9",
    "{country}: {substances} yağ çözmek için onaylı değil. Hastaya söyleyin ya da çıkarın.",
  ],
  "law.substance": ["2b911f93", "{country}: {substance} yasaya göre {status}. Kullanmadan önce kuralı okuyun."],
  "value.per.point": ["c26f96fa", "nokta başına"],
  "value.per.session": ["59d140bd", "bir seansta"],
  "value.per.day": ["ec18eebf", "bir günde"],
  "value.per.week": ["735bb773", "bir haftada"],
  "value.per.area": ["1740a8b6", "santimetrekareye"],
  "value.labelled.cosmetic": ["86d1574d", "kozmetik"],
  "value.labelled.external-use": ["3a2ab504", "haricen kullanılır"],
  "value.status.forbidden": ["ddd31912", "yasak"],
  "value.status.withdrawn": ["576d36fb", "piyasadan çekilmiş"],
  "value.status.restricted": ["31f0dbec", "kısıtlı"],
  "value.status.not-approved": ["b44693f9", "onaylı değil"],
  "value.who.the old": ["7bfe7a09", "yaşlılar"],
  "value.who.the frail": ["5b9e9ba2", "düşkünler"],
  "value.who.people with heart disease": ["747deaac", "kalp hastaları"],
  "value.who.people with liver disease": ["be80ede4", "karaciğer hastaları"],
  "dose.over-maximum.cream": [
    "e17e26dc",
    "{product}: {mg} mg {substance}, en çok {maxMg} mg olan sınırın üstünde. Kremi daha küçük bir alana sürün.",
  ],
  "value.answer.heart-disease": ["21ac56e9", "kalp hastalığı"],
  "value.answer.liver-disease": ["7a1c80e5", "karaciğer hastalığı"],
  "substance.contraindicated": ["cfdd229d", "{substance} şu durumda verilmez: {answer}. Çıkarın."],
  "patient.under-age": [
    "40980e6e",
    "Hastanın yaşı {age}. {minimumAge} yaşından küçük kimse tedavi edilmez ve buradaki üst sınırlar yetişkinler içindir. Hiçbir şey hazırlamayın.",
  ],
  "label.route": [
    "cd8e85a4",
    "{substance} etiketine göre yalnızca şöyle enjekte edilir: {routes}. Bu yolu seçin ya da çıkarın.",
  ],
  "value.routes.subcutaneous": ["bde8a2f3", "deri altına"],
  "label.area-unknown": [
    "91997f27",
    "{substance}: alan verilmedi; bu yüzden etiketindeki {maxMgPerCm2} mg/cm² denetlenmedi. Noktaların arasını {spacingMm} mm tutun.",
  ],
  "vial.opened-for-unknown": [
    "a1632f10",
    "{substance}: bu çok dozlu flakon {opened} günü açıldı ve kimin için açıldığı bilinmiyor. Kimin için olduğunu girin ya da atıp yenisini açın.",
  ],
  "staff.pregnant": [
    "d314605f",
    "{substance} deriden geçer ve doğmamış çocuğa zarar verir. Gebe personel bunu hazırlamaz, bununla temas etmez ve bunu enjekte etmez.",
  ],
};

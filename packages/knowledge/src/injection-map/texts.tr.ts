import type { Translation } from "@pistor/core/evidence";

/** The findings of a map in Turkish, each sentence sealed with the hash of the English one that it says. For staff. */
export const mapTextsTr: Translation = {
  "technique.epidermal": ["b14f06fc", "epidermal"],
  "technique.nappage": ["5376e7cb", "napaj"],
  "technique.papule": ["73b8fa16", "papül"],
  "technique.sim-intradermal": ["cedaf861", "intradermal (SIM)"],
  "technique.point-by-point": ["0cee5a8c", "nokta nokta"],
  "technique.retrograde-linear": ["bd7ddd27", "geri çekerek çizgisel"],
  "technique.dry": ["93b1adfe", "kuru iğneleme"],
  "technique.deoxycholic-grid": ["e37e8acf", "deoksikolik asit ızgarası"],
  "technique.needle-free": ["56568fc7", "iğnesiz cihaz"],
  "map.depth-out-of-range": [
    "6d37d57f",
    "{depthMm} mm, {technique} tekniğinin yapıldığı derinliğin ({from}–{to} mm) dışında: nokta verilmez. Bu aralıkta bir derinlik seçin.",
  ],
  "map.depth-disputed": [
    "03b04e52",
    "Kaynaklar {depthMm} mm için anlaşamıyor ({technique}): daha katı olanı {from}–{to} mm diyor. Hekim karar verir.",
  ],
  "map.depth-opened": [
    "55b6befa",
    "{depthMm} mm ciltten daha derindir. {by}, şunu {toMm} mm'ye kadar açtı: {technique}. Neden: {why}. Kendi onamı gerekir.",
  ],
  "map.depth-not-agreed": [
    "e8d0253e",
    "{depthMm} mm ciltten daha derindir. {by}, şunu {toMm} mm'ye kadar yalnızca ağrı için ve kendi onamıyla açtı: {technique}. İkisi birden olmadan nokta verilmez.",
  ],
  "map.needle-shorter-than-depth": [
    "0b378999",
    "{needleMm} mm'lik iğne {depthMm} mm'ye ulaşmaz: nokta verilmez. Daha uzun bir iğne ya da daha küçük bir derinlik alın.",
  ],
  "map.needle-not-given": ["a139228c", "İğne uzunluğu verilmedi; bu yüzden {depthMm} mm derinlikle karşılaştırılmadı."],
  "map.spacing-out-of-range": [
    "b5896021",
    "{spacingMm} mm, {technique} için yayımlanan aralığın ({from}–{to} mm) dışında.",
  ],
  "map.spacing-not-by-label": ["eac53913", "Etiket {spacingMm} mm değil, {from} mm aralık ister: nokta verilmez."],
  "map.spacing-not-published": [
    "7ea272ab",
    "{technique} için yayımlanmış bir aralık yok: {spacingMm} mm denetlenemedi.",
  ],
  "map.drop-out-of-range": [
    "dd84594b",
    "Nokta başına {dropMl} mL, {technique} için geçerli aralığın ({from}–{to} mL) dışında.",
  ],
  "map.drop-not-by-label": ["53e6564a", "Etiket nokta başına {dropMl} mL değil, {from} mL ister: nokta verilmez."],
  "map.drop-not-published": [
    "1773d6eb",
    "{technique} için nokta başına yayımlanmış bir hacim yok: {dropMl} mL denetlenemedi.",
  ],
  "map.region-closed": ["7702f133", "{name}: kürün protokolü adını anmıyorsa burada nokta olmaz."],
  "map.not-by-label-here": [
    "0e99e913",
    "Etiketine göre {technique} yalnızca şu bölgeler içindir: {regions}. Nokta verilmez.",
  ],
  "map.too-many-by-label": [
    "2d73732b",
    "{points} nokta, etiketin bir seansta izin verdiği {most} noktadan fazla: nokta verilmez. Daha küçük bir alan çizin.",
  ],
  "map.no-points": [
    "af478471",
    "Izgaranın hiçbir noktası buraya düşmüyor. Daha sık bir aralık ya da daha büyük bir alan verin.",
  ],
  "map.mirror-no-other-side": ["d98777d9", "İki yarı da zaten dolu: yansıtılacak bir şey yoktu."],
  "map.mirror-on-another-chart": ["ea7e9ca8", "Bu çizim tek yanı gösterir: öteki yan şu çizimdedir: {chart}."],
  "map.points-outside-regions": ["c3a1764b", "{points} nokta çizimin bölgelerinin dışında, cilt çizilmemiş yerde."],
  "map.caution-zone": ["25ae54d6", "{points} nokta bir dikkat bölgesinde: {name}. Bir kez onaylayın."],
};

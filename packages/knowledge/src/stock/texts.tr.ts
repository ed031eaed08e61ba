import type { Translation } from "@pistor/core/evidence";

/** The findings of stock in Turkish, each sentence sealed with the hash of the English one that it says. For staff. */
export const stockTextsTr: Translation = {
  "stock.expired": [
    "141aa179",
    "{product}, lot {lot}: son günü {expires} idi. Ötekilerden ayırın ve başka bir lot alın.",
  ],
  "stock.expires-soon": ["a17122de", "{product}, lot {lot}: son günü {expires}. Önce bunu kullanın."],
  "stock.quarantined": ["3d5b35b5", "{product}, lot {lot} karantinada ({why}). Kullanmayın. Başka bir lot alın."],
  "stock.recalled": ["6bce9828", "{product}, lot {lot} geri çağrıldı ({why}). Kullanmayın. Başka bir lot alın."],
  "stock.none-left": ["242c9dc1", "{product}, lot {lot}: hiç kalmadı. Başka bir lot alın ya da rafı sayın."],
  "product.external-use": [
    "c5d7bbf0",
    "{product} etiketinde yalnız haricen yazıyor: asla enjekte edilmez. Başka bir ürün alın.",
  ],
  "product.retired": ["d5ddc78a", "{product} artık burada kullanılmıyor. Başka bir ürün alın."],
  "vial.past-use": ["6f7b75bf", "{product}, lot {lot} açık flakonunun kullanım süresi doldu. Atın ve yenisini açın."],
  "vial.of-another-patient": [
    "9bf97aa4",
    "{product}, lot {lot} açık flakonu başka bir hastanındır. Bu hasta için yenisini açın.",
  ],
  "vial.single-dose-opened": [
    "0e93035e",
    "{product}, lot {lot} flakonu başka bir seans için açıldı ve yalnız ona hizmet eder. Atın ve yenisini açın.",
  ],
  "cold-chain.broken": [
    "e0b8a3b2",
    "{product}, lot {lot} {celsius} °C'de durdu; etiketi {minCelsius}–{maxCelsius} °C ister. Karantinaya alın ve üreticisine sorun.",
  ],
  "cold-chain.not-read": [
    "61e2a55a",
    "{product}, lot {lot} için saklandığı yerin sıcaklığını kimse okumadı; etiketi {minCelsius}–{maxCelsius} °C ister. Okuyun ve yazın.",
  ],
  "scan.of-another-product": ["bc643e55", "Bu, {product}; burada {wanted} gerekli. Yerine koyun ve doğrusunu okutun."],
  "scan.unknown-product": [
    "0643f261",
    "{gtin} numarası bu kliniğin hiçbir ürününe ait değil. Ürünü ekleyin ya da doğrusunu okutun.",
  ],
  "scan.unknown-lot": [
    "576f271a",
    "Stokta lotu ya da numarası {lot} olan bir şey yok. Kutuyla karşılaştırın ya da önce teslimatı girin.",
  ],
  "scan.lot-not-in-stock": ["61101a0b", "{product}, lot {lot} stokta yok. Önce teslimatı girin, sonra yeniden okutun."],
  "scan.lot-unclear": ["04dac3fd", "Bu koda birden çok lot uyuyor: {lots}. Kutuda yazanı seçin."],
  "scan.separator-missing": [
    "888b1285",
    "Okuyucu ayırıcıları göndermiyor, lot şunlardan biri olabilir: {lots}. Kutuda yazanı seçin ve okuyucuyu FNC1 gönderecek biçimde ayarlayın.",
  ],
  "scan.expiry-differs": [
    "7e1a2fff",
    "Koda göre {lot} lotu {scanned} günü bitiyor; stokta {expires} yazıyor. Biri kutuya bakmadan kullanmayın.",
  ],
  "stock.too-few": [
    "44ee41bf",
    "{product}, lot {lot}: {count} gerekli, {balance} kaldı. Olanı alın, kalanını başka bir lottan tamamlayın.",
  ],
  "stock.take-instead": ["5e3add9b", "{product}, lot {lot} alın."],
  "stock.take-instead-at": ["3db8a74a", "{product}, lot {lot} alın; yeri: {place}."],
  "stock.no-other-lot": ["db12417b", "Kullanılabilecek başka lotu yok: sipariş edin ya da karışımı değiştirin."],
  "stock.amended-not-taken": [
    "b0b93049",
    "{name}: kayıtta lot {lot} yazıyor, ama bu seans için ondan bir şey alınmadı. Düzeltme stoku değiştirmez. Gerçekten lot {lot} ise Stok'ta bu seans için bir tane açın, kullanılmayanı geri koyun, sonra yeniden imzalayın. Oradan alınamıyorsa lotu elle yazın.",
  ],
  "stock.reorder": ["032681e2", "{product}: kullanılabilecek {usable} kaldı. {toOrder} sipariş edin."],
};

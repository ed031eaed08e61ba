import type { Translation } from "@pistor/core/evidence";

/** The findings of stock in Russian, each sentence sealed with the hash of the English one that it says. For staff. */
export const stockTextsRu: Translation = {
  "stock.expired": [
    "141aa179",
    "{product}, серия {lot}: последним днём было {expires}. Уберите отдельно и возьмите другую серию.",
  ],
  "stock.expires-soon": ["a17122de", "{product}, серия {lot}: последний день {expires}. Используйте её первой."],
  "stock.quarantined": [
    "3d5b35b5",
    "{product}, серия {lot} на карантине ({why}). Не используйте. Возьмите другую серию.",
  ],
  "stock.recalled": ["6bce9828", "{product}, серия {lot} отозвана ({why}). Не используйте. Возьмите другую серию."],
  "stock.none-left": [
    "242c9dc1",
    "{product}, серия {lot}: ничего не осталось. Возьмите другую серию или пересчитайте полку.",
  ],
  "product.external-use": [
    "c5d7bbf0",
    "На этикетке {product} написано «только наружно»: его никогда не вводят. Возьмите другой препарат.",
  ],
  "product.retired": ["d5ddc78a", "{product} здесь больше не используют. Возьмите другой препарат."],
  "vial.past-use": [
    "6f7b75bf",
    "У открытого флакона {product}, серия {lot}, вышло время использования. Выбросьте его и откройте новый.",
  ],
  "vial.of-another-patient": [
    "9bf97aa4",
    "Открытый флакон {product}, серия {lot}, принадлежит другому пациенту. Откройте новый для этого пациента.",
  ],
  "vial.single-dose-opened": [
    "0e93035e",
    "Флакон {product}, серия {lot}, открыт для другого сеанса и служит только ему. Выбросьте его и откройте новый.",
  ],
  "cold-chain.broken": [
    "e0b8a3b2",
    "{product}, серия {lot}, хранился при {celsius} °C; этикетка требует от {minCelsius} до {maxCelsius} °C. Поместите на карантин и спросите производителя.",
  ],
  "cold-chain.not-read": [
    "61e2a55a",
    "Никто не записал температуру, при которой хранится {product}, серия {lot}; этикетка требует от {minCelsius} до {maxCelsius} °C. Измерьте и запишите.",
  ],
  "scan.of-another-product": ["bc643e55", "Это {product}; здесь нужен {wanted}. Верните его и отсканируйте нужный."],
  "scan.unknown-product": [
    "0643f261",
    "Номер {gtin} не принадлежит ни одному препарату этой клиники. Добавьте препарат или отсканируйте нужный.",
  ],
  "scan.unknown-lot": [
    "576f271a",
    "На складе нет серии или номера {lot}. Сверьте с упаковкой или сначала примите поставку.",
  ],
  "scan.lot-not-in-stock": [
    "61101a0b",
    "{product}, серия {lot}: нет на складе. Сначала примите поставку, затем отсканируйте снова.",
  ],
  "scan.lot-unclear": [
    "04dac3fd",
    "Этому коду подходит больше одной серии: {lots}. Выберите ту, что напечатана на упаковке.",
  ],
  "scan.separator-missing": [
    "888b1285",
    "Сканер пропускает разделители, серией может быть {lots}. Выберите ту, что напечатана на упаковке, и настройте сканер на передачу FNC1.",
  ],
  "scan.expiry-differs": [
    "7e1a2fff",
    "По коду серия {lot} годна до {scanned}; на складе записано {expires}. Не используйте, пока кто-нибудь не посмотрит на упаковку.",
  ],
};

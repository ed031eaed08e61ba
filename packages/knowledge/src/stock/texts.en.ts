import type { Texts } from "@pistor/core/evidence";

/** What each finding of stock says, and what to do about it, in English. For staff. */
export const stockTextsEn = {
  "stock.expired":
    "{product}, lot {lot}: its last day was {expires}. Put it away from the others and take another lot.",
  "stock.expires-soon": "{product}, lot {lot}: its last day is {expires}. Use it first.",
  "stock.quarantined": "{product}, lot {lot} is in quarantine ({why}). Do not use it. Take another lot.",
  "stock.recalled": "{product}, lot {lot} is recalled ({why}). Do not use it. Take another lot.",
  "stock.none-left": "{product}, lot {lot}: none is left. Take another lot, or count the shelf.",
  "product.external-use": "The label of {product} says external use only: it is never injected. Take another product.",
  "product.retired": "{product} is no longer used here. Take another product.",
  "vial.past-use":
    "The open vial of {product}, lot {lot}, is past its last hour of use. Throw it away and open a new one.",
  "vial.of-another-patient":
    "The open vial of {product}, lot {lot}, belongs to another patient. Open a new one for this patient.",
  "vial.single-dose-opened":
    "The vial of {product}, lot {lot}, was opened for another session and serves that one alone. Throw it away and open a new one.",
  "cold-chain.broken":
    "{product}, lot {lot}, was kept at {celsius} °C; its label asks for {minCelsius} to {maxCelsius} °C. Quarantine it and ask its maker.",
  "cold-chain.not-read":
    "Nobody has read the temperature at which {product}, lot {lot}, is kept; its label asks for {minCelsius} to {maxCelsius} °C. Read it and write it down.",
  "scan.of-another-product": "This is {product}; {wanted} is needed here. Put it back and scan the right one.",
  "scan.unknown-product":
    "The number {gtin} belongs to no product of this clinic. Add the product, or scan the right one.",
  "scan.unknown-lot":
    "Nothing in stock has the lot or number {lot}. Compare it with the box, or take the delivery in first.",
  "scan.lot-not-in-stock": "{product}, lot {lot}, is not in stock. Take the delivery in first, then scan again.",
  "scan.lot-unclear": "More than one lot fits this code: {lots}. Choose the one that is printed on the box.",
  "scan.separator-missing":
    "The scanner leaves out separators, so the lot may be {lots}. Choose the one that is printed on the box, and set the scanner to send FNC1.",
  "scan.expiry-differs":
    "The code says that lot {lot} ends on {scanned}; the stock says {expires}. Do not use it before somebody has looked at the box.",
  "stock.too-few":
    "{product}, lot {lot}: {count} are needed and {balance} left. Take what is there, and the rest from another lot.",
  "stock.take-instead": "Take {product}, lot {lot}.",
  "stock.take-instead-at": "Take {product}, lot {lot}, from {place}.",
  "stock.no-other-lot": "No other lot of it may be used: order it, or change the mixture.",
  "stock.amended-not-taken":
    "{name}: lot {lot} is charted, and none of it was taken for this session. A correction does not move stock. If it was really lot {lot}, open one of it for this session in Stock, put back what was not used, then sign again. If it cannot be taken there, write the lot in by hand.",
  "stock.reorder": "{product}: {usable} left that may be used. Order {toOrder}.",
} as const satisfies Texts;

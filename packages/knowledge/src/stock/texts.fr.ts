import type { Translation } from "@pistor/core/evidence";

/** The findings of stock in French, each sentence sealed with the hash of the English one that it says. For staff. */
export const stockTextsFr: Translation = {
  "stock.expired": [
    "141aa179",
    "{product}, lot {lot} : son dernier jour était le {expires}. Mettez-le à part et prenez un autre lot.",
  ],
  "stock.expires-soon": [
    "a17122de",
    "{product}, lot {lot} : son dernier jour est le {expires}. Utilisez-le en premier.",
  ],
  "stock.quarantined": [
    "3d5b35b5",
    "{product}, lot {lot}, est en quarantaine ({why}). Ne l'utilisez pas. Prenez un autre lot.",
  ],
  "stock.recalled": ["6bce9828", "{product}, lot {lot}, est rappelé ({why}). Ne l'utilisez pas. Prenez un autre lot."],
  "stock.none-left": [
    "242c9dc1",
    "{product}, lot {lot} : il n'en reste plus. Prenez un autre lot, ou comptez l'étagère.",
  ],
  "product.external-use": [
    "c5d7bbf0",
    "L'étiquette de {product} dit usage externe : on ne l'injecte jamais. Prenez un autre produit.",
  ],
  "product.retired": ["d5ddc78a", "{product} n'est plus utilisé ici. Prenez un autre produit."],
  "vial.past-use": [
    "6f7b75bf",
    "Le flacon ouvert de {product}, lot {lot}, a passé sa dernière heure d'utilisation. Jetez-le et ouvrez-en un autre.",
  ],
  "vial.of-another-patient": [
    "9bf97aa4",
    "Le flacon ouvert de {product}, lot {lot}, est celui d'un autre patient. Ouvrez-en un pour ce patient.",
  ],
  "vial.single-dose-opened": [
    "0e93035e",
    "Le flacon de {product}, lot {lot}, a été ouvert pour une autre séance et ne sert qu'à celle-là. Jetez-le et ouvrez-en un autre.",
  ],
  "cold-chain.broken": [
    "e0b8a3b2",
    "{product}, lot {lot}, a été gardé à {celsius} °C ; son étiquette demande {minCelsius} à {maxCelsius} °C. Mettez-le en quarantaine et interrogez son fabricant.",
  ],
  "cold-chain.not-read": [
    "61e2a55a",
    "Personne n'a relevé la température à laquelle {product}, lot {lot}, est gardé ; son étiquette demande {minCelsius} à {maxCelsius} °C. Relevez-la et notez-la.",
  ],
  "scan.of-another-product": ["bc643e55", "Ceci est {product} ; il faut ici {wanted}. Reposez-le et scannez le bon."],
  "scan.unknown-product": [
    "0643f261",
    "Le numéro {gtin} n'est celui d'aucun produit de ce cabinet. Ajoutez le produit, ou scannez le bon.",
  ],
  "scan.unknown-lot": [
    "576f271a",
    "Rien dans le stock ne porte le lot ou le numéro {lot}. Comparez avec la boîte, ou entrez d'abord la livraison.",
  ],
  "scan.lot-not-in-stock": [
    "61101a0b",
    "{product}, lot {lot}, n'est pas en stock. Entrez d'abord la livraison, puis scannez de nouveau.",
  ],
  "scan.lot-unclear": [
    "04dac3fd",
    "Plusieurs lots vont avec ce code : {lots}. Choisissez celui qui est imprimé sur la boîte.",
  ],
  "scan.separator-missing": [
    "888b1285",
    "Le lecteur omet les séparateurs, le lot peut être {lots}. Choisissez celui qui est imprimé sur la boîte, et réglez le lecteur pour qu'il envoie FNC1.",
  ],
  "scan.expiry-differs": [
    "7e1a2fff",
    "D'après le code, le lot {lot} finit le {scanned} ; le stock dit {expires}. Ne l'utilisez pas avant que quelqu'un ait regardé la boîte.",
  ],
  "stock.too-few": [
    "44ee41bf",
    "{product}, lot {lot} : il en faut {count}, il en reste {balance}. Prenez ce qu'il y a, et le reste d'un autre lot.",
  ],
  "stock.take-instead": ["5e3add9b", "Prenez {product}, lot {lot}."],
  "stock.take-instead-at": ["3db8a74a", "Prenez {product}, lot {lot} ; endroit : {place}."],
  "stock.no-other-lot": ["db12417b", "Aucun autre lot n'est utilisable : commandez-en, ou changez le mélange."],
  "stock.amended-not-taken": [
    "b0b93049",
    "{name} : le lot {lot} est noté, mais rien n'en a été pris pour cette séance. Une correction ne déplace pas le stock. Si c'était bien le lot {lot}, ouvrez-en un pour cette séance dans Stock, remettez ce qui n'a pas servi, puis signez de nouveau. S'il ne peut y être pris, écrivez le lot à la main.",
  ],
  "stock.reorder": ["032681e2", "{product} : il en reste {usable} d'utilisables. Commandez-en {toOrder}."],
};

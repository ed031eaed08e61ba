import type { Translation } from "@pistor/core/evidence";

/** The findings of stock in German, each sentence sealed with the hash of the English one that it says. For staff. */
export const stockTextsDe: Translation = {
  "stock.expired": [
    "141aa179",
    "{product}, Charge {lot}: letzter Tag war {expires}. Von den anderen trennen und eine andere Charge nehmen.",
  ],
  "stock.expires-soon": ["a17122de", "{product}, Charge {lot}: letzter Tag ist {expires}. Zuerst verbrauchen."],
  "stock.quarantined": [
    "3d5b35b5",
    "{product}, Charge {lot} ist in Quarantäne ({why}). Nicht verwenden. Eine andere Charge nehmen.",
  ],
  "stock.recalled": [
    "6bce9828",
    "{product}, Charge {lot} ist zurückgerufen ({why}). Nicht verwenden. Eine andere Charge nehmen.",
  ],
  "stock.none-left": [
    "242c9dc1",
    "{product}, Charge {lot}: nichts mehr da. Eine andere Charge nehmen oder das Regal zählen.",
  ],
  "product.external-use": [
    "c5d7bbf0",
    "{product} ist laut Etikett nur äußerlich anzuwenden: niemals injizieren. Ein anderes Produkt nehmen.",
  ],
  "product.retired": ["d5ddc78a", "{product} wird hier nicht mehr verwendet. Ein anderes Produkt nehmen."],
  "vial.past-use": [
    "6f7b75bf",
    "Das offene Fläschchen {product}, Charge {lot}, ist über seine Zeit. Wegwerfen und ein neues öffnen.",
  ],
  "vial.of-another-patient": [
    "9bf97aa4",
    "Das offene Fläschchen {product}, Charge {lot}, gehört jemand anderem. Für diese Person ein neues öffnen.",
  ],
  "vial.single-dose-opened": [
    "0e93035e",
    "Das Fläschchen {product}, Charge {lot}, wurde für eine andere Sitzung geöffnet und dient nur dieser. Wegwerfen und ein neues öffnen.",
  ],
  "cold-chain.broken": [
    "e0b8a3b2",
    "{product}, Charge {lot}, lag bei {celsius} °C; das Etikett verlangt {minCelsius} bis {maxCelsius} °C. In Quarantäne nehmen und den Hersteller fragen.",
  ],
  "cold-chain.not-read": [
    "61e2a55a",
    "Niemand hat die Temperatur abgelesen, bei der {product}, Charge {lot}, liegt; das Etikett verlangt {minCelsius} bis {maxCelsius} °C. Ablesen und aufschreiben.",
  ],
  "scan.of-another-product": [
    "bc643e55",
    "Das ist {product}; hier wird {wanted} gebraucht. Zurücklegen und das richtige scannen.",
  ],
  "scan.unknown-product": [
    "0643f261",
    "Die Nummer {gtin} gehört zu keinem Produkt dieser Praxis. Das Produkt anlegen oder das richtige scannen.",
  ],
  "scan.unknown-lot": [
    "576f271a",
    "Nichts im Bestand hat die Charge oder Nummer {lot}. Mit der Schachtel vergleichen oder erst die Lieferung aufnehmen.",
  ],
  "scan.lot-not-in-stock": [
    "61101a0b",
    "{product}, Charge {lot}, ist nicht im Bestand. Erst die Lieferung aufnehmen, dann noch einmal scannen.",
  ],
  "scan.lot-unclear": [
    "04dac3fd",
    "Zu diesem Code passt mehr als eine Charge: {lots}. Die wählen, die auf der Schachtel steht.",
  ],
  "scan.separator-missing": [
    "888b1285",
    "Der Scanner lässt Trennzeichen weg, die Charge kann {lots} sein. Die wählen, die auf der Schachtel steht, und den Scanner FNC1 senden lassen.",
  ],
  "scan.expiry-differs": [
    "7e1a2fff",
    "Laut Code endet Charge {lot} am {scanned}; im Bestand steht {expires}. Nicht verwenden, bevor jemand auf die Schachtel gesehen hat.",
  ],
  "stock.too-few": [
    "44ee41bf",
    "{product}, Charge {lot}: {count} werden gebraucht, {balance} sind da. Nehmen, was da ist, den Rest aus einer anderen Charge.",
  ],
  "stock.take-instead": ["5e3add9b", "{product}, Charge {lot}, nehmen."],
  "stock.take-instead-at": ["3db8a74a", "{product}, Charge {lot}, nehmen; Ort: {place}."],
  "stock.no-other-lot": [
    "db12417b",
    "Keine andere Charge davon darf verwendet werden: bestellen oder die Mischung ändern.",
  ],
  "stock.amended-not-taken": [
    "b0b93049",
    "{name}: Charge {lot} ist eingetragen, für diese Sitzung wurde aber nichts davon genommen. Eine Korrektur bewegt keinen Bestand. War es wirklich Charge {lot}, dann im Lager eine für diese Sitzung öffnen, Unbenutztes zurücklegen und noch einmal unterschreiben. Lässt sie sich dort nicht nehmen, die Charge von Hand eintragen.",
  ],
  "stock.reorder": ["032681e2", "{product}: {usable} verwendbar. {toOrder} bestellen."],
};

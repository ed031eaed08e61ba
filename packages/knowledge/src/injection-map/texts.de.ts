import type { Translation } from "@pistor/core/evidence";

/** The findings of a map in German, each sentence sealed with the hash of the English one that it says. For staff. */
export const mapTextsDe: Translation = {
  "technique.epidermal": ["b14f06fc", "epidermal"],
  "technique.nappage": ["5376e7cb", "Nappage"],
  "technique.papule": ["73b8fa16", "Quaddel"],
  "technique.sim-intradermal": ["cedaf861", "intradermal (SIM)"],
  "technique.point-by-point": ["0cee5a8c", "Punkt für Punkt"],
  "technique.retrograde-linear": ["bd7ddd27", "retrograd linear"],
  "technique.dry": ["93b1adfe", "trockene Nadelung"],
  "technique.deoxycholic-grid": ["e37e8acf", "Raster für Desoxycholsäure"],
  "technique.needle-free": ["56568fc7", "Gerät ohne Nadel"],
  "map.depth-out-of-range": [
    "6d37d57f",
    "{depthMm} mm liegen außerhalb der Tiefe dieser Technik ({technique}: {from}–{to} mm): Es werden keine Punkte gegeben. Eine Tiefe in diesem Bereich wählen.",
  ],
  "map.depth-disputed": [
    "03b04e52",
    "Zu {depthMm} mm widersprechen sich die Quellen ({technique}): Die strengere sagt {from}–{to} mm. Ärztliche Entscheidung.",
  ],
  "map.depth-opened": [
    "55b6befa",
    "{depthMm} mm sind tiefer als die Haut. {by} hat {technique} bis {toMm} mm geöffnet: {why}. Dafür braucht es eine eigene Einwilligung.",
  ],
  "map.depth-not-agreed": [
    "e8d0253e",
    "{depthMm} mm sind tiefer als die Haut. {by} hat {technique} bis {toMm} mm nur gegen Schmerz und mit eigener Einwilligung geöffnet: Ohne beides werden keine Punkte gegeben.",
  ],
  "map.needle-shorter-than-depth": [
    "0b378999",
    "Eine Nadel von {needleMm} mm erreicht {depthMm} mm nicht: Es werden keine Punkte gegeben. Längere Nadel oder kleinere Tiefe nehmen.",
  ],
  "map.needle-not-given": [
    "a139228c",
    "Es wurde keine Nadellänge angegeben, daher wurde sie nicht mit der Tiefe von {depthMm} mm verglichen.",
  ],
  "map.spacing-out-of-range": [
    "b5896021",
    "{spacingMm} mm liegen außerhalb des veröffentlichten Abstands ({technique}: {from}–{to} mm).",
  ],
  "map.spacing-not-by-label": [
    "eac53913",
    "Das Etikett verlangt einen Abstand von {from} mm, nicht {spacingMm} mm: Es werden keine Punkte gegeben.",
  ],
  "map.spacing-not-published": [
    "7ea272ab",
    "Für {technique} ist kein Abstand veröffentlicht: {spacingMm} mm konnten nicht geprüft werden.",
  ],
  "map.drop-out-of-range": [
    "dd84594b",
    "{dropMl} mL pro Punkt liegen außerhalb des Bereichs ({technique}: {from}–{to} mL).",
  ],
  "map.drop-not-by-label": [
    "53e6564a",
    "Das Etikett verlangt {from} mL pro Punkt, nicht {dropMl} mL: Es werden keine Punkte gegeben.",
  ],
  "map.drop-not-published": [
    "1773d6eb",
    "Für {technique} ist kein Volumen pro Punkt veröffentlicht: {dropMl} mL konnten nicht geprüft werden.",
  ],
  "map.region-closed": ["7702f133", "{name} nimmt keine Punkte auf, wenn das Protokoll der Kur es nicht nennt."],
  "map.not-by-label-here": [
    "0e99e913",
    "Laut Etikett ist {technique} nur für diese Regionen: {regions}. Es werden keine Punkte gegeben.",
  ],
  "map.too-many-by-label": [
    "2d73732b",
    "{points} Punkte sind mehr als die {most} des Etiketts in einer Sitzung: Es werden keine Punkte gegeben. Eine kleinere Fläche zeichnen.",
  ],
  "map.no-points": ["af478471", "Kein Punkt des Rasters fällt hierher. Engeren Abstand oder größere Fläche geben."],
  "map.mirror-no-other-side": ["d98777d9", "Beide Hälften sind schon gefüllt: Es gab nichts zu spiegeln."],
  "map.mirror-on-another-chart": [
    "ea7e9ca8",
    "Diese Karte zeigt nur eine Seite: Die andere Seite steht auf der Karte {chart}.",
  ],
  "map.points-outside-regions": [
    "c3a1764b",
    "{points} Punkte liegen außerhalb der Regionen der Karte, wo keine Haut gezeichnet ist.",
  ],
  "map.caution-zone": ["25ae54d6", "{points} Punkte liegen in einer Vorsichtszone: {name}. Einmal bestätigen."],
};

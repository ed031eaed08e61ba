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
  "map.region-closed": [
    "7702f133",
    "{name} nimmt keine Punkte auf, wenn das Protokoll der Behandlungsserie es nicht nennt.",
  ],
  "map.not-by-label-here": [
    "0e99e913",
    "Laut Etikett ist {technique} nur für diese Regionen: {regions}. Es werden keine Punkte gegeben.",
  ],
  "map.too-many-by-label": [
    "2d73732b",
    "{points} Punkte sind mehr als die {most} des Etiketts in einer Sitzung: Es werden keine Punkte gegeben. Eine kleinere Fläche zeichnen.",
  ],
  "map.no-points": [
    "3f6834ee",
    "Kein Punkt des Rasters fällt hierher: Ausgeschlossene und ausgesparte Stellen und die Lippen nehmen keinen auf. Anderswo engeren Abstand oder größere Fläche geben.",
  ],
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
  "map.angle-out-of-range": [
    "566bc7fd",
    "{angleDeg}° liegen außerhalb des veröffentlichten Winkels ({technique}: {from}–{to}°).",
  ],
  "map.angle-not-published": [
    "b323f763",
    "Für {technique} ist kein Winkel veröffentlicht: {angleDeg}° konnten nicht geprüft werden.",
  ],
  "map.passes-out-of-range": [
    "bd67a1cc",
    "{passes} Durchgänge liegen außerhalb des Bereichs ({technique}: {from}–{to}).",
  ],
  "map.passes-with-drop": [
    "2e423403",
    "{technique} gibt an jedem Punkt einen gemessenen Tropfen: {passes} Durchgänge gäben ihn {passes}-mal. Stattdessen eine zweite Ebene legen.",
  ],
  "map.chart-missing": ["d602b675", "Die Karte {chart} ist nicht geladen: zuerst öffnen."],
  "map.outline-encloses-nothing": [
    "a66486a8",
    "Der Umriss umschließt nichts: um eine Fläche zeichnen, nicht eine Linie entlang.",
  ],
  "map.outline-crossed": [
    "1deea0c9",
    "Der Umriss kreuzt sich selbst. Nichts wurde gefüllt; stattdessen lässt sich seine größte Schleife nehmen, {areaCm2} cm².",
  ],
  "map.spared-outline-crossed": [
    "294e4954",
    "Der Umriss der ausgesparten Stelle kreuzt sich selbst: noch einmal zeichnen.",
  ],
  "map.too-many-spared": [
    "cf8d9e9b",
    "Eine Karte hält höchstens {most} ausgesparte Stellen: Nachbarn als eine zeichnen.",
  ],
  "map.too-many-points": [
    "05953e48",
    "Dieser Abstand gibt mehr Punkte, als sich zeichnen lassen: einen weiteren geben.",
  ],
  "map.region-unknown": ["5e1c2b74", "Die Karte hat diese Region nicht."],
  "map.not-understood": ["d187401f", "Das wurde nicht verstanden: {message}"],
  "map.layers-close": [
    "cc73839a",
    "{points} Punkte stehen näher als {mm} mm an Punkten einer anderen Ebene: Die Haut wird dort noch einmal gestochen.",
  ],
  "map.layer-there-already": ["f87b553c", "Diese Region hat schon eine Ebene dieser Technik in dieser Tiefe."],
  "map.nothing-here": ["432b1388", "Hier ist nichts, womit sich das tun ließe."],
  "map.nothing-changed": ["3f59cbe2", "Die Punkte haben diese Tiefe und diesen Tropfen schon."],
  "map.point-outside": ["2b6bd85f", "Hier ist keine Haut gezeichnet."],
  "map.point-in-zone": ["f4d0a89d", "{name}: Hier geht keine Nadel hinein."],
  "map.point-in-closed-region": [
    "376ba770",
    "Diese Region nimmt keine Punkte auf, wenn das Protokoll der Behandlungsserie sie nicht nennt.",
  ],
  "map.point-spared": ["99f4c89d", "Diese Stelle ist bei dieser Person ausgespart."],
  "map.point-too-close": ["3602a217", "Ein anderer Punkt dieser Ebene ist näher als {spacingMm} mm."],
  "map.points-cannot-move": ["166d8b19", "{points} der Punkte dürfen dort nicht stehen: keiner wurde verschoben."],
  "map.single-points-keep-their-spacing": [
    "ed51124c",
    "Diese Punkte wurden einzeln gesetzt und füllen keine Fläche: Sie haben kein Raster, das neu gelegt werden könnte.",
  ],
  "map.hand-points-lost": [
    "8815e56f",
    "{points} von Hand gesetzte Punkte stehen für den neuen Abstand zu dicht und wurden weggelassen.",
  ],
  "map.split-misses": ["183faa40", "Die Linie teilt diese Ebene nicht: von Rand zu Rand zeichnen."],
  "map.split-leaves-no-points": ["776f5801", "Alle Punkte liegen auf einer Seite der Linie: Es gibt nichts zu teilen."],
  "map.mirror-chart-not-loaded": ["23545ac4", "Die Karte der anderen Seite ist nicht geladen: zuerst öffnen."],
  "map.mirror-filled-already": ["a9a2baf9", "Die andere Seite ist mit dieser Technik in dieser Tiefe schon gefüllt."],
  "map.mirror-lost": ["db482e43", "{points} Punkte dürfen auf der anderen Seite nicht stehen und wurden weggelassen."],
  "map.curved-not-here": [
    "c62aaf12",
    "Für {chart} gibt es keine Oberfläche: Der Abstand gilt auf der Zeichnung, nicht auf der Haut.",
  ],
  "map.curved-stays-flat": [
    "9c08f7d7",
    "Die Fachinformation zählt Punkte auf einem ebenen quadratischen Raster: Der Abstand gilt auf der Zeichnung.",
  ],
  "map.zone-without-points": ["6519d5cc", "In dieser Zone liegt kein Punkt: Es gibt nichts zu bestätigen."],
  "map.repeat-spared": [
    "344c20af",
    "{points} Punkte der früheren Karte liegen in dem, was jetzt ausgespart ist: Sie wurden weggelassen.",
  ],
  "map.repeat-closed": [
    "14fb1297",
    "{points} Punkte der früheren Karte dürfen auf der heutigen Karte nicht stehen: Sie wurden weggelassen.",
  ],
  "map.repeat-chart-gone": ["7b1966f1", "Die Karte {chart} von früher ist nicht da: Ihre Ebenen wurden weggelassen."],
  "map.repeat-other-needle": [
    "0ba69bee",
    "Die frühere Karte wurde mit einer Nadel von {was} mm gegeben; die heutige hat {now} mm.",
  ],
  "map.count-not-whole": ["1fe4238c", "Eine Zählung ist eine ganze Zahl ab 0."],
  "map.counter-backwards": [
    "6924a30c",
    "Der Zähler stand vorher auf {before} und nachher auf {after}: Er läuft nicht rückwärts. Noch einmal ablesen.",
  ],
  "map.count-without-points": ["ac5a1630", "Die Karte hat keine Punkte, auf die sich die Zählung verteilen ließe."],
  "map.curved-against-flat": [
    "f9949b60",
    "Auf der Haut: {areaCm2} cm² und {count} Punkte. Die Zeichnung allein hat {flatAreaCm2} cm² und {flatCount}, auf der Haut {flatMeanMm} mm auseinander statt {spacingMm}.",
  ],
  "picture.title": ["c38a63a9", "{chart}, {region}"],
  "picture.own-outline": ["767f1bd5", "eigener Umriss"],
  "picture.hand": ["b760068f", "{technique}, {depthMm} mm tief, {spacingMm} mm auseinander"],
  "picture.drop": ["323f19ff", "{dropMl} mL je Punkt"],
  "picture.needle": ["b2c0861d", "Nadel {needleMm} mm"],
  "picture.sums": ["50b3cec8", "{points} Punkte, {volumeMl} mL, {areaCm2} cm²."],
  "picture.refused": ["6cd89bf1", "Verweigert: keine Punkte."],
  "picture.frame": [
    "ac5d9ae9",
    "Millimeter der Karte an einem erwachsenen Menschen als Maß, nicht an der Person gemessen.",
  ],
  "picture.excluded": ["0f7ee859", "ausgeschlossen: keine Nadel"],
  "picture.caution": ["2ac73c25", "Vorsicht: einmal bestätigen"],
  "picture.spared": ["16abd70e", "bei dieser Person ausgespart"],
  "picture.filled": ["9359ce82", "gefüllte Fläche"],
  "picture.sources": ["a2c773d1", "Quellen"],
  "chart.body-front": ["04482d1c", "Körper, vorn"],
  "chart.body-back": ["f37b340e", "Körper, hinten"],
};

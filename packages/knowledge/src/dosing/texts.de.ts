import type { Translation } from "@pistor/core/evidence";

/** The findings of a mixture in German, each sentence sealed with the hash of the English one that it says. For staff. */
export const dosingTextsDe: Translation = {
  "dose.over-maximum": [
    "113e4b35",
    "{substance}: {mg} mg liegen über dem Höchstwert von {maxMg} mg. Weniger Punkte, weniger Volumen pro Punkt oder eine schwächere Lösung nehmen.",
  ],
  "dose.over-cap": [
    "22e60196",
    "{substance}: {mg} mg liegen über {maxMg} mg, dem Höchsten bei jedem Gewicht. Weniger nehmen und das Gewicht eingeben.",
  ],
  "dose.drawn-over-maximum": [
    "e1f5ec46",
    "{substance}: Die Spritze enthält {drawnMg} mg, mehr als den Höchstwert von {maxMg} mg. Weniger vorbereiten, damit niemand alles spritzen kann.",
  ],
  "dose.no-limit-known": [
    "84284c54",
    "{substance}: Kein Höchstwert bekannt. Dem Etikett des Produkts folgen; die Dosis wird ärztlich festgelegt und notiert.",
  ],
  "dose.weight-unknown": [
    "7cc6f9bb",
    "{substance}: Der Höchstwert richtet sich nach dem Gewicht. Wiegen und das Gewicht eingeben.",
  ],
  "strength.above-usual": [
    "491c859a",
    "{substance}: {strength} sind {mgPerMl} mg/mL, über den üblichen {usualMgPerMl} mg/mL. Vor dem Aufziehen das Etikett noch einmal lesen.",
  ],
  "anaesthetic.together-over-maximum": [
    "ee333d91",
    "Örtliche Betäubungsmittel nehmen zusammen {percent} % dessen, was ihre Höchstwerte erlauben. Weniger spritzen oder Creme auf kleinerer Fläche.",
  ],
  "anaesthetic.share-unknown": [
    "c607296c",
    "Örtliche Betäubungsmittel sind kombiniert, und von einem ist kein Höchstwert bekannt ({substances}). Eines mit bekanntem Höchstwert nehmen, oder nur eines.",
  ],
  "points.more-than-prepared": [
    "ee1222c1",
    "Die Punkte brauchen {pointsMl} mL, vorbereitet sind {totalMl} mL. {missingMl} mL mehr vorbereiten oder weniger Punkte nehmen.",
  ],
  "mixture.duplicate": ["aa3fcd62", "{substance} steht mehr als einmal da. Einmal eingeben, mit dem ganzen Volumen."],
  "mixture.many-components": [
    "618c8e34",
    "{components} Bestandteile sind in einer Spritze. Bei {maxActives} wirksamen Stoffen bleiben, damit sich eine Reaktion zuordnen lässt.",
  ],
  "substance.unknown": [
    "e11e83a8",
    "{substance} steht nicht im Katalog, also lässt sich nichts darüber sagen. Kennung berichtigen oder weglassen.",
  ],
  "substance.blocked": ["d066c1ce", "{substance} wird hier nicht gespritzt. Weglassen."],
  "substance.blocked.unapproved-lipolysis": [
    "e7f0c200",
    "{substance} ist zum Abbau von Fett nicht zugelassen und hat schwer geschadet. Weglassen.",
  ],
  "substance.blocked.withdrawn": ["a0e32517", "{substance} wurde wegen Schäden vom Markt genommen. Weglassen."],
  "substance.blocked.hormone-without-indication": [
    "9c3ef24a",
    "{substance} ist ein Hormon ohne kosmetische Indikation. Weglassen.",
  ],
  "substance.blocked.restricted-hormone": [
    "71f72ca4",
    "{substance} ist auf kurzen Gebrauch bei drei Krankheiten beschränkt. Weglassen.",
  ],
  "substance.blocked.unlicensed-biological": ["40292ce0", "{substance}: Es gibt kein zugelassenes Produkt. Weglassen."],
  "substance.blocked.whitening": [
    "d4eb028b",
    "{substance} ist zum Aufhellen durch Injektion nicht zugelassen. Weglassen.",
  ],
  "substance.blocked.homeopathic-injectable": [
    "73d0cd52",
    "{substance}: Injektionen dieser Art haben Infektionen übertragen und sind nicht zugelassen. Weglassen.",
  ],
  "substance.banned": ["43374799", "{substance} darf in {country} nicht gespritzt werden. Weglassen."],
  "substance.unlicensed": [
    "37293be5",
    "{substance} hat keine Zulassung zur Injektion in die Haut. Nur verwenden, wo das Gesetz es erlaubt, und es dem Patienten sagen.",
  ],
  "substance.restricted": ["a98e2fbb", "{substance} ist eingeschränkt. Vor Gebrauch Etikett und Patienten prüfen."],
  "vehicle.not-injectable": [
    "b19f53cd",
    "{substance} in {vehicle} wird niemals in die Haut gespritzt. Ein Injektionsmittel auf Wasserbasis nehmen und das angeben (vehicle: water), oder weglassen.",
  ],
  "topical.unknown": [
    "2a311e2a",
    "{product} ist keine bekannte Creme, daher lässt sich die Dosis nicht zählen. Kennung berichtigen oder weglassen.",
  ],
  "pair.incompatible": [
    "1fd43cf3",
    "{first} und {second} werden nie gemischt. Eines weglassen, oder eine andere Sitzung nehmen.",
  ],
  "pair.anaesthetic-in-lipolytic": [
    "5bb2b47b",
    "{first} und {second}: Ein örtliches Betäubungsmittel hemmt den Abbau von Fett. Es in dieser Spritze weglassen.",
  ],
  "pair.acid-and-alkaline": [
    "6359a2a9",
    "{first} und {second}: Eine saure und eine alkalische Lösung können ausfällen. Zwei Spritzen nehmen; wird doch gemischt, entscheidet eine namentlich genannte ärztliche Person, und eine trübe Spritze wird verworfen.",
  ],
  "pair.decided-by-clinic": [
    "51cd6a4c",
    "{first} und {second}: Die Klinik erlaubt dieses Paar, entschieden von {physician}.",
  ],
  "pair.practice-only": [
    "5e85258d",
    "{first} und {second} werden in der Praxis gemischt; ihre Stabilität wurde in den gelesenen Arbeiten nicht untersucht. Beide Etiketten prüfen und die Mischung sofort verwenden.",
  ],
  "pair.unknown": [
    "f00371e1",
    "{first} und {second}: Über das Mischen ist nichts bekannt. Zwei Spritzen nehmen, oder eine namentlich genannte ärztliche Entscheidung festhalten.",
  ],
  "label.not-alone": [
    "9812ac87",
    "{substance} steht allein in der Spritze und wird nicht verdünnt. Die anderen herausnehmen.",
  ],
  "label.strength": [
    "e518d6d0",
    "{substance} wird laut Etikett mit {labelMgPerMl} mg/mL verwendet. Dieses Produkt unverdünnt nehmen.",
  ],
  "label.points-unknown": [
    "6dd518c0",
    "{substance}: Das Etikett begrenzt Punkte und Volumen. Punkte und Volumen pro Punkt eingeben.",
  ],
  "label.too-many-points": [
    "1c47d3b9",
    "{substance}: {points} Punkte sind mehr als die {maxPoints} des Etiketts. Weniger nehmen.",
  ],
  "label.point-volume": [
    "c62f2bed",
    "{substance}: {volumePerPointMl} mL pro Punkt sind nicht die {labelMl} mL des Etiketts. {labelMl} mL nehmen.",
  ],
  "label.too-much-volume": [
    "76ed1877",
    "{substance}: {volumeMl} mL sind mehr als die {maxMl} mL des Etiketts. Weniger Punkte nehmen.",
  ],
  "label.too-dense": [
    "b0153743",
    "{substance}: {mgPerCm2} mg/cm² sind mehr als die {maxMgPerCm2} mg/cm² des Etiketts. Die Punkte weiter setzen.",
  ],
  "label.site-not-given": ["9c9ff00d", "{substance} ist nur hierfür: {sites}. Die Stelle eingeben."],
  "label.site": ["fed3ef8f", "{substance} ist nur hierfür: {sites}, nicht für: {site}. Dort verwenden oder weglassen."],
  "site.unknown": ["6868c42f", "Die Stelle {site} ist nicht bekannt. Einen Bereich der Liste wählen."],
  "allergy.not-asked": [
    "5c573fd4",
    "Nach Allergien wurde nicht gefragt. Fragen, und „keine“ eingeben, wenn es keine gibt.",
  ],
  "allergy.matched": ["439bf3ba", "Es besteht eine Allergie gegen {allergy}, und {substance} ist geplant. Weglassen."],
  "allergy.group-matched": [
    "7bb8a2e7",
    "Es besteht eine Allergie gegen {allergy}, und {substance} gehört zur selben Gruppe ({group}). Weglassen.",
  ],
  "allergy.unmatched": [
    "e7559ced",
    "Die Allergie „{allergy}“ steht nicht im Katalog. Sie wird ärztlich mit jedem Bestandteil verglichen, auch mit Hilfsstoffen.",
  ],
  "answer.not-asked": [
    "db657415",
    "{substance}: Die Antwort „{answer}“ fehlt hier. Die Eignungsprüfung fragt sie vor der Sitzung.",
  ],
  "prilocaine.g6pd-deficiency": [
    "736688a5",
    "G6PD-Mangel: {substance} kann dem Blut die Fähigkeit nehmen, Sauerstoff zu tragen. Weder als Creme noch als Injektion verwenden.",
  ],
  "inhibitor.child-bearing-potential": [
    "b3be3857",
    "{substance} schadet dem ungeborenen Kind und wird nicht gegeben, wo eine Schwangerschaft möglich ist, mit oder ohne Verhütung. Weglassen.",
  ],
  "deoxycholic.dysphagia": ["a0a5fc79", "Schluckstörung: {substance} wird nicht verwendet. Weglassen."],
  "lot.expired": [
    "bb52ffe2",
    "{substance}, Charge {lot}: letzter Tag {expires}, die Sitzung ist am {on}. Entsorgen und eine andere Charge nehmen.",
  ],
  "lot.expiry-unknown": [
    "86cf7929",
    "Der letzte Tag der Verwendung wurde nicht angegeben: {substances}. Vor dem Aufziehen vom Fläschchen ablesen.",
  ],
  "law.no-office-mixing": [
    "2af36d38",
    "{country}: Arzneimittel werden nur in der Apotheke gemischt. Die Mischung dort bestellen, oder ein einziges Mittel verwenden.",
  ],
  "law.no-cosmetic-lipolysis": [
    "a09f27bd",
    "{country}: Injektionen, die für das Aussehen Fett abbauen, sind verboten. Nicht vorbereiten.",
  ],
  "law.country-not-given": ["69bc4afa", "Manche Länder verbieten diese Mischung. Das Land der Klinik eingeben."],
  "law.not-read": [
    "0f9d1c49",
    "Das Recht von {country} zu Mischungen wurde nicht gelesen. Vor der ersten Mischung jemanden fragen, der es kennt.",
  ],
  "value.answer.g6pd-deficiency": ["22cb7e0d", "G6PD-Mangel"],
  "value.answer.child-bearing-potential": ["a352c250", "mögliche Schwangerschaft"],
  "value.answer.dysphagia": ["d995ac29", "Schluckstörung"],
  "value.vehicle.oil": ["c338713b", "Öl"],
  "value.vehicle.alcohol": ["762d041d", "Alkohol"],
  "value.vehicle.propylene-glycol": ["2a714207", "Propylenglykol"],
  "value.sites.submental": ["32c93d5e", "unter dem Kinn"],
  "points.dead-volume": [
    "0becbf0c",
    "Die Punkte brauchen {pointsMl} mL, {deadMl} mL bleiben in Nadel, Leitung und Pistole; vorbereitet sind {totalMl} mL. {missingMl} mL mehr vorbereiten, sonst fehlt es den letzten Punkten.",
  ],
  "dose.same-day": [
    "1db08c7f",
    "{substance}: Heute wurden schon {earlierMg} mg gegeben, mit dieser Sitzung {mg} mg, mehr als der Höchstwert von {maxMg} mg. Weniger nehmen oder einen anderen Tag.",
  ],
  "dose.over-course": [
    "2da66a2f",
    "{substance}: {mg} mg in dieser Behandlungsreihe liegen über den {maxMg} mg einer Reihe. Die Reihe hier beenden.",
  ],
  "dose.over-year": [
    "35c3f8ab",
    "{substance}: {mg} mg in einem Jahr liegen über den {maxMg} mg eines Jahres. Warten oder weniger nehmen.",
  ],
  "dose.over-limit": [
    "201d5880",
    "{substance}: {amount} {unit} {per} liegen über dem Höchsten von {most} {unit}. Weniger nehmen oder verteilen.",
  ],
  "dose.too-soon": [
    "326e4373",
    "{substance} wurde zuletzt am {last} gegeben. Die nächste Sitzung damit ist ab {earliest} möglich.",
  ],
  "label.too-many-sessions": [
    "abda7efe",
    "{substance}: Sitzung {session} liegt über den {maxSessions} Sitzungen des Etiketts. Nicht noch einmal geben.",
  ],
  "label.too-soon": [
    "1e0a03db",
    "{substance} wurde zuletzt am {last} gegeben. Das Etikett verlangt einen Monat zwischen den Sitzungen: die nächste ist ab {earliest} möglich.",
  ],
  "label.last-session-unknown": [
    "e724324c",
    "{substance}: Das ist eine spätere Sitzung der Reihe, und der Tag der letzten ist nicht bekannt. Eingeben, was vorher gegeben wurde.",
  ],
  "anaesthetic.over-reduced-maximum": [
    "b560ce62",
    "Die Höchstwerte örtlicher Betäubungsmittel sind für {who} um {percent} % gesenkt, und dies ist mehr als die übrigen {leftPercent} %. Weniger nehmen oder ärztlich entscheiden lassen.",
  ],
  "anaesthetic.reduced-maximum": [
    "b5139026",
    "Die Höchstwerte örtlicher Betäubungsmittel sind für {who} um {percent} % gesenkt: unter {leftPercent} % davon bleiben.",
  ],
  "salt.unknown": [
    "9ebbdd9e",
    "{substance} als {salt} steht nicht im Katalog, die Stärke zählt daher, wie sie geschrieben ist. Auf dem Etikett lesen, ob {strength} Salz oder Base ist.",
  ],
  "salt.counted-as-written": [
    "f66f8416",
    "{substance} als {salt}: {strength} zählt, wie es geschrieben ist. Angeben, ob es Salz oder Base ist (strengthAs), denn beide unterscheiden sich.",
  ],
  "product.not-for-injection": [
    "dc056826",
    "{substance}: Das Produkt trägt die Aufschrift {labelled}, und so eines wird niemals gespritzt. Eines nehmen, das zur Injektion hergestellt ist.",
  ],
  "product.homeopathic": [
    "b7e2bc16",
    "{substance}: Ein homöopathisches Fläschchen wird hier nicht gespritzt; solche haben Infektionen übertragen. Weglassen.",
  ],
  "lot.quarantined": ["e1643257", "{substance}, Charge {lot}: gesperrt. Nicht verwenden; eine andere Charge nehmen."],
  "lot.recalled": [
    "0599edd4",
    "{substance}, Charge {lot}: zurückgerufen. Nicht verwenden; beiseitelegen und eine andere Charge nehmen.",
  ],
  "vial.opened-for-another": [
    "6f7e5944",
    "{substance}: Das Fläschchen wurde bei einem anderen Menschen geöffnet. Wegwerfen und ein neues öffnen.",
  ],
  "vial.opening-unknown": [
    "baa1768e",
    "{substance}: Wann dieses Mehrdosenfläschchen geöffnet wurde, ist nicht bekannt. Den Tag eingeben; bei einem neuen heute.",
  ],
  "vial.opened-too-long": [
    "56f21df2",
    "{substance}: Das Fläschchen wurde am {opened} geöffnet; sein letzter Tag war der {lastDay} ({days} Tage). Wegwerfen und ein neues öffnen.",
  ],
  "vial.single-dose-kept": [
    "77a54edc",
    "{substance}: ein Einzeldosisfläschchen, das vorher geöffnet und aufgehoben wurde. Wegwerfen und ein neues öffnen.",
  ],
  "vial.container-unknown": [
    "ecf59b83",
    "{substance}: Das Fläschchen wurde vorher geöffnet, und ob es für eine Dosis ist, ist nicht bekannt. Das Etikett lesen; ein Einzeldosisfläschchen wird weggeworfen.",
  ],
  "mixture.past-use": [
    "a7a4326b",
    "Die Mischung war bis {time} Uhr am {day} zu verwenden. Wegwerfen und eine neue vorbereiten.",
  ],
  "law.mixed-in-pharmacy": [
    "65c17b59",
    "{country}: Das mischt eine Apotheke, wie es sein muss. Sagen, dass die Anwendung außerhalb der Zulassung liegt.",
  ],
  "law.single-agent": [
    "3183265f",
    "{country}: Geraten wird ein Wirkstoff auf einmal, und gemischt sind {substances}. Einen nehmen, oder festhalten, warum nicht.",
  ],
  "law.lipolysis-not-approved": [
    "af6605f9",
    "{country}: {substances} ist nicht zum Abbau von Fett zugelassen. Es sagen, oder weglassen.",
  ],
  "law.substance": ["2b911f93", "{country}: {substance} ist dem Gesetz nach {status}. Vor Gebrauch die Regel lesen."],
  "value.per.point": ["c26f96fa", "pro Punkt"],
  "value.per.session": ["59d140bd", "in einer Sitzung"],
  "value.per.day": ["ec18eebf", "an einem Tag"],
  "value.per.week": ["735bb773", "in einer Woche"],
  "value.per.area": ["1740a8b6", "auf einem Quadratzentimeter"],
  "value.labelled.cosmetic": ["86d1574d", "als Kosmetikum"],
  "value.labelled.external-use": ["3a2ab504", "zur äußeren Anwendung"],
  "value.status.forbidden": ["ddd31912", "verboten"],
  "value.status.withdrawn": ["576d36fb", "vom Markt genommen"],
  "value.status.restricted": ["31f0dbec", "eingeschränkt"],
  "value.status.not-approved": ["b44693f9", "nicht zugelassen"],
  "value.who.the old": ["7bfe7a09", "alte Menschen"],
  "value.who.the frail": ["5b9e9ba2", "gebrechliche Menschen"],
  "value.who.people with heart disease": ["747deaac", "Menschen mit Herzkrankheit"],
  "value.who.people with liver disease": ["be80ede4", "Menschen mit Leberkrankheit"],
  "dose.over-maximum.cream": [
    "e17e26dc",
    "{product}: {mg} mg {substance} liegen über dem Höchstwert von {maxMg} mg. Die Creme auf eine kleinere Fläche auftragen.",
  ],
  "value.answer.heart-disease": ["21ac56e9", "Herzkrankheit"],
  "value.answer.liver-disease": ["7a1c80e5", "Leberkrankheit"],
  "substance.contraindicated": ["cfdd229d", "{substance} wird hierbei nicht gegeben: {answer}. Weglassen."],
  "patient.under-age": [
    "40980e6e",
    "Alter: {age}. Niemand unter {minimumAge} Jahren wird behandelt, und die Höchstwerte hier gelten für Erwachsene. Nichts vorbereiten.",
  ],
  "label.route": [
    "cd8e85a4",
    "{substance} wird laut Etikett nur so injiziert: {routes}. Diesen Weg wählen oder weglassen.",
  ],
  "value.routes.subcutaneous": ["bde8a2f3", "unter die Haut"],
  "label.area-unknown": [
    "91997f27",
    "{substance}: Die Fläche ist nicht angegeben, daher sind die {maxMgPerCm2} mg/cm² des Etiketts nicht geprüft. Die Punkte {spacingMm} mm auseinander setzen.",
  ],
  "vial.opened-for-unknown": [
    "a1632f10",
    "{substance}: Dieses Mehrdosenfläschchen wurde am {opened} geöffnet, und es ist nicht bekannt, für wen. Eingeben, für wen, oder wegwerfen und ein neues öffnen.",
  ],
  "staff.pregnant": [
    "d314605f",
    "{substance} dringt durch die Haut und schadet dem ungeborenen Kind. Schwangere Mitarbeiterinnen bereiten es nicht vor, berühren und injizieren es nicht.",
  ],
};

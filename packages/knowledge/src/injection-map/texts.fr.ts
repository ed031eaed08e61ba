import type { Translation } from "@pistor/core/evidence";

/** The findings of a map in French, each sentence sealed with the hash of the English one that it says. For staff. */
export const mapTextsFr: Translation = {
  "technique.epidermal": ["b14f06fc", "épidermique"],
  "technique.nappage": ["5376e7cb", "nappage"],
  "technique.papule": ["73b8fa16", "papule"],
  "technique.sim-intradermal": ["cedaf861", "intradermique (SIM)"],
  "technique.point-by-point": ["0cee5a8c", "point par point"],
  "technique.retrograde-linear": ["bd7ddd27", "linéaire rétrograde"],
  "technique.dry": ["93b1adfe", "aiguille à sec"],
  "technique.deoxycholic-grid": ["e37e8acf", "grille d'acide désoxycholique"],
  "technique.needle-free": ["56568fc7", "appareil sans aiguille"],
  "map.depth-out-of-range": [
    "6d37d57f",
    "{depthMm} mm est hors de la profondeur de cette technique ({technique} : {from}–{to} mm) : aucun point n'est donné. Choisir une profondeur dans cet intervalle.",
  ],
  "map.depth-disputed": [
    "03b04e52",
    "Les sources se contredisent sur {depthMm} mm ({technique}) : la plus stricte dit {from}–{to} mm. Le médecin décide.",
  ],
  "map.depth-opened": [
    "55b6befa",
    "{depthMm} mm est plus profond que la peau. {by} a ouvert {technique} jusqu'à {toMm} mm : {why}. Il faut un consentement propre.",
  ],
  "map.depth-not-agreed": [
    "e8d0253e",
    "{depthMm} mm est plus profond que la peau. {by} a ouvert {technique} jusqu'à {toMm} mm pour la douleur seule, avec un consentement propre : sans les deux, aucun point n'est donné.",
  ],
  "map.needle-shorter-than-depth": [
    "0b378999",
    "Une aiguille de {needleMm} mm n'atteint pas {depthMm} mm : aucun point n'est donné. Prendre une aiguille plus longue ou une profondeur plus faible.",
  ],
  "map.needle-not-given": [
    "a139228c",
    "Aucune longueur d'aiguille n'a été donnée : elle n'a pas été comparée à la profondeur de {depthMm} mm.",
  ],
  "map.spacing-out-of-range": ["b5896021", "{spacingMm} mm est hors de l'écart publié ({technique} : {from}–{to} mm)."],
  "map.spacing-not-by-label": [
    "eac53913",
    "La notice demande un écart de {from} mm, pas {spacingMm} mm : aucun point n'est donné.",
  ],
  "map.spacing-not-published": [
    "7ea272ab",
    "Aucun écart n'est publié pour {technique} : {spacingMm} mm n'a pu être vérifié.",
  ],
  "map.drop-out-of-range": [
    "dd84594b",
    "{dropMl} mL par point est hors de l'intervalle ({technique} : {from}–{to} mL).",
  ],
  "map.drop-not-by-label": [
    "53e6564a",
    "La notice demande {from} mL par point, pas {dropMl} mL : aucun point n'est donné.",
  ],
  "map.drop-not-published": [
    "1773d6eb",
    "Aucun volume par point n'est publié pour {technique} : {dropMl} mL n'a pu être vérifié.",
  ],
  "map.region-closed": ["7702f133", "{name} ne reçoit aucun point, sauf si le protocole de la cure le nomme."],
  "map.not-by-label-here": [
    "0e99e913",
    "Selon sa notice, {technique} n'est que pour ces régions : {regions}. Aucun point n'est donné.",
  ],
  "map.too-many-by-label": [
    "2d73732b",
    "{points} points dépassent les {most} de la notice en une séance : aucun point n'est donné. Dessiner une zone plus petite.",
  ],
  "map.no-points": [
    "af478471",
    "Aucun point de la grille ne tombe ici. Donner un écart plus serré ou une zone plus grande.",
  ],
  "map.mirror-no-other-side": ["d98777d9", "Les deux moitiés sont déjà remplies : il n'y avait rien à refléter."],
  "map.mirror-on-another-chart": [
    "ea7e9ca8",
    "Cette carte ne montre qu'un côté : l'autre est dessiné sur la carte {chart}.",
  ],
  "map.points-outside-regions": [
    "c3a1764b",
    "{points} points sont hors des régions de la carte, là où aucune peau n'est dessinée.",
  ],
  "map.caution-zone": ["25ae54d6", "{points} points sont dans une zone de prudence : {name}. Confirmer une fois."],
};

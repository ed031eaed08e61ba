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
    "3f6834ee",
    "Aucun point de la grille ne tombe ici : les endroits exclus ou épargnés et les lèvres n’en reçoivent pas. Ailleurs, donner un écart plus serré ou une zone plus grande.",
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
  "map.angle-out-of-range": ["566bc7fd", "{angleDeg}° est en dehors de l’angle publié ({technique} : {from}–{to}°)."],
  "map.angle-not-published": [
    "b323f763",
    "Aucun angle n’est publié ({technique}) : {angleDeg}° n’a pas pu être vérifié.",
  ],
  "map.passes-out-of-range": ["bd67a1cc", "{passes} passages sont en dehors de la plage ({technique} : {from}–{to})."],
  "map.passes-with-drop": [
    "2e423403",
    "{technique} dépose une goutte mesurée en chaque point : {passes} passages la donneraient {passes} fois. Posez plutôt une seconde couche.",
  ],
  "map.chart-missing": ["d602b675", "Le schéma {chart} n’est pas chargé : ouvrez-le d’abord."],
  "map.outline-encloses-nothing": [
    "a66486a8",
    "Le contour n’entoure rien : dessinez autour d’une surface, pas le long d’une ligne.",
  ],
  "map.outline-crossed": [
    "1deea0c9",
    "Le contour se croise. Rien n’a été rempli ; sa plus grande boucle, {areaCm2} cm², peut être prise à sa place.",
  ],
  "map.spared-outline-crossed": ["294e4954", "Le contour de l’endroit épargné se croise : redessinez-le."],
  "map.too-many-spared": [
    "cf8d9e9b",
    "Une carte garde {most} endroits épargnés au plus : dessinez les voisins d’un seul trait.",
  ],
  "map.too-many-points": [
    "05953e48",
    "Cet espacement donne plus de points qu’on n’en peut porter : donnez-en un plus large.",
  ],
  "map.region-unknown": ["5e1c2b74", "Le schéma n’a pas cette région."],
  "map.not-understood": ["d187401f", "Ceci n’a pas été compris : {message}"],
  "map.layers-close": [
    "cc73839a",
    "{points} points sont à moins de {mm} mm de points d’une autre couche : la peau y est piquée de nouveau.",
  ],
  "map.layer-there-already": ["f87b553c", "Cette région a déjà une couche de cette technique à cette profondeur."],
  "map.nothing-here": ["432b1388", "Il n’y a rien ici à quoi cela s’applique."],
  "map.nothing-changed": ["3f59cbe2", "Les points ont déjà cette profondeur et cette goutte."],
  "map.point-outside": ["2b6bd85f", "Il n’y a pas de peau dessinée ici."],
  "map.point-in-zone": ["f4d0a89d", "{name} : aucune aiguille n’entre ici."],
  "map.point-in-closed-region": [
    "376ba770",
    "Cette région ne reçoit aucun point si le protocole de la cure ne la nomme pas.",
  ],
  "map.point-spared": ["99f4c89d", "Cet endroit est épargné chez ce patient."],
  "map.point-too-close": ["3602a217", "Un autre point de cette couche est à moins de {spacingMm} mm."],
  "map.points-cannot-move": ["166d8b19", "{points} des points ne peuvent pas y être : aucun n’a été déplacé."],
  "map.single-points-keep-their-spacing": [
    "ed51124c",
    "Ces points ont été posés un à un et ne remplissent aucune surface : ils n’ont pas de grille à reposer.",
  ],
  "map.hand-points-lost": [
    "8815e56f",
    "{points} points posés à la main sont trop proches pour le nouvel espacement et ont été laissés de côté.",
  ],
  "map.split-misses": ["183faa40", "La ligne ne coupe pas cette couche en deux : tracez-la d’un bord à l’autre."],
  "map.split-leaves-no-points": [
    "776f5801",
    "Tous les points sont d’un même côté de la ligne : il n’y a rien à partager.",
  ],
  "map.mirror-chart-not-loaded": ["23545ac4", "Le schéma de l’autre côté n’est pas chargé : ouvrez-le d’abord."],
  "map.mirror-filled-already": ["a9a2baf9", "L’autre côté est déjà rempli avec cette technique à cette profondeur."],
  "map.mirror-lost": ["db482e43", "{points} points ne peuvent pas être de l’autre côté et ont été laissés de côté."],
  "map.curved-not-here": [
    "c62aaf12",
    "Il n’y a pas de surface pour {chart} : l’espacement vaut sur le dessin, pas sur la peau.",
  ],
  "map.curved-stays-flat": [
    "9c08f7d7",
    "La notice compte les points sur une grille carrée plane : l’espacement vaut sur le dessin.",
  ],
  "map.zone-without-points": ["6519d5cc", "Aucun point n’est dans cette zone : il n’y a rien à confirmer."],
  "map.repeat-spared": [
    "344c20af",
    "{points} points de la carte antérieure sont dans ce qui est épargné maintenant : ils ont été laissés de côté.",
  ],
  "map.repeat-closed": [
    "14fb1297",
    "{points} points de la carte antérieure ne peuvent pas être sur le schéma d’aujourd’hui : ils ont été laissés de côté.",
  ],
  "map.repeat-chart-gone": [
    "7b1966f1",
    "Le schéma {chart} de la carte antérieure n’est pas là : ses couches ont été laissées de côté.",
  ],
  "map.repeat-other-needle": [
    "0ba69bee",
    "La carte antérieure a été faite avec une aiguille de {was} mm ; celle d’aujourd’hui fait {now} mm.",
  ],
  "map.count-not-whole": ["1fe4238c", "Un compte est un nombre entier à partir de 0."],
  "map.counter-backwards": [
    "6924a30c",
    "Le compteur indiquait {before} avant et {after} après : il ne recule pas. Relisez-le.",
  ],
  "map.count-without-points": ["ac5a1630", "La carte n’a pas de points sur lesquels répartir le compte."],
  "map.curved-against-flat": [
    "f9949b60",
    "Sur la peau : {areaCm2} cm² et {count} points. Le dessin seul a {flatAreaCm2} cm² et {flatCount}, espacés sur la peau de {flatMeanMm} mm au lieu de {spacingMm}.",
  ],
  "picture.title": ["c38a63a9", "{chart}, {region}"],
  "picture.own-outline": ["767f1bd5", "contour propre"],
  "picture.hand": ["b760068f", "{technique}, à {depthMm} mm de profondeur, tous les {spacingMm} mm"],
  "picture.drop": ["323f19ff", "{dropMl} mL par point"],
  "picture.needle": ["b2c0861d", "aiguille de {needleMm} mm"],
  "picture.sums": ["50b3cec8", "{points} points, {volumeMl} mL, {areaCm2} cm²."],
  "picture.refused": ["6cd89bf1", "Refusé : aucun point."],
  "picture.frame": ["ac5d9ae9", "Millimètres du schéma d’un adulte de référence, non mesurés sur le patient."],
  "picture.excluded": ["0f7ee859", "exclu : aucune aiguille"],
  "picture.caution": ["2ac73c25", "prudence : confirmer une fois"],
  "picture.spared": ["16abd70e", "épargné chez ce patient"],
  "picture.filled": ["9359ce82", "surface remplie"],
  "picture.sources": ["a2c773d1", "Sources"],
  "chart.body-front": ["04482d1c", "Corps, face"],
  "chart.body-back": ["f37b340e", "Corps, dos"],
};

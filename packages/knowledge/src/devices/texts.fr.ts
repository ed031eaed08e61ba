import type { Translation } from "@pistor/core/evidence";

/** What speaks against equipment in French, each sentence sealed with the hash of the English one that it says. For staff. */
export const deviceTextsFr: Translation = {
  "device.multi-injector": [
    "9c4135ac",
    "{device} enfonce plusieurs aiguilles à la fois. La société française a abandonné les multi-injecteurs en 1992 et les interdit, même à usage unique : aucun cabinet ne les autorise. Prendre une seule aiguille, à la main ou au pistolet.",
  ],
  "device.dermojet": [
    "f49dd19c",
    "{device} projette à travers la peau et aspire en retour ce qu'il touche. La société française l'interdit, même à usage unique. Prendre une seule aiguille.",
  ],
  "device.held": [
    "80e16dd2",
    "{device} est bloqué : {heldWhy}. En prendre un autre, ou le libérer d'abord avec le motif.",
  ],
  "device.retired": ["e3140d93", "{device} est hors service. En prendre un autre."],
  "device.unknown": [
    "8bdbca86",
    "{device} n'est pas dans la liste de ce cabinet. L'ajouter avec son numéro de série, ou en choisir un qui y est.",
  ],
  "device.not-named": ["9428d3bc", "Choisir l'appareil utilisé."],
  "device.delivers-otherwise": [
    "390a7851",
    "{device} ne fonctionne pas ainsi : choisir comment le liquide est entré, ou un autre appareil.",
  ],
  "device.other-delivery": [
    "06e03a42",
    "Cette cure a été évaluée pour un travail avec ou sans aiguille, et le matériel est de l'autre sorte. La planifier et l'évaluer à nouveau, ou choisir un matériel adapté.",
  ],
  "device.fluid-path-reprocessed": [
    "f9ea22f2",
    "Le trajet du liquide de {device} est nettoyé puis réutilisé. Un pistolet ne travaille qu'avec un trajet stérile à usage unique : changer le trajet, ou travailler à la main.",
  ],
  "device.not-cleaned": [
    "698d80cc",
    "{device} n'a pas été nettoyé depuis la dernière utilisation. Le nettoyer et le noter avant la première aiguille.",
  ],
  "device.cleaned-too-late": [
    "6a814f86",
    "Le nettoyage de {device} indiqué ici est postérieur à la première aiguille. Indiquer celui d'avant.",
  ],
  "device.water-tap": [
    "cb9c3de0",
    "{device} a été nettoyé à l'eau du robinet, qui a infecté des patients à Paris. Le nettoyer à nouveau à l'eau stérile et le noter.",
  ],
  "device.water-unknown": [
    "d4581f70",
    "Personne n'a noté avec quelle eau {device} a été nettoyé. Le nettoyer à l'eau stérile et le noter.",
  ],
  "device.water-filtered": [
    "c3337a2a",
    "{device} a été nettoyé à l'eau filtrée. Un filtre lâche sans qu'on le voie : prendre de l'eau stérile.",
  ],
  "device.set-deeper": [
    "e23feee5",
    "L'appareil est réglé à {setMm} mm et la carte va jusqu'à {depthMm} mm. Le régler moins profond, ou corriger la carte.",
  ],
  "device.set-shallower": [
    "e5ca004f",
    "L'appareil est réglé à {setMm} mm et la carte va jusqu'à {depthMm} mm : tous les points ne sont pas atteints.",
  ],
  "needle.not-given": ["effa8971", "Choisir l'aiguille : calibre, longueur et lot."],
  "needle.shorter-than-depth": [
    "3fa9bdc7",
    "Une aiguille de {needleMm} mm n'atteint pas {depthMm} mm ({region}). En prendre une plus longue, ou une profondeur moindre.",
  ],
  "needle.differs-from-map": [
    "d10137ae",
    "La carte ({region}) a été dessinée pour une aiguille de {mapMm} mm ; celle-ci mesure {needleMm} mm.",
  ],
  "needle.lot-missing": ["e15e9dac", "Le lot de l'aiguille n'est pas noté : elle ne peut pas être retrouvée."],
  "needle.held": ["c45160cf", "Le lot d'aiguilles {lot} est bloqué en stock. Prendre un autre lot."],
  "needle.expired": ["51f7d002", "Le lot d'aiguilles {lot} est périmé depuis le {expires}. Prendre un autre lot."],
  "head.not-given": [
    "81a4f162",
    "Noter le lot et la pièce de la tête stérile de {device} : elle sert à un patient, une seule fois.",
  ],
  "head.reused": [
    "5c85fca4",
    "La tête {piece} du lot {lot} figure déjà dans une autre séance. En prendre une neuve : elle sert à un patient, une seule fois.",
  ],
  "head.held": ["fb9a33fe", "Le lot de têtes {lot} est bloqué en stock. Prendre un autre lot."],
  "head.expired": ["8433ca2f", "Le lot de têtes {lot} est périmé depuis le {expires}. Prendre un autre lot."],
  "head.piece-missing": [
    "b6771ab6",
    "La pièce du lot de têtes {lot} n'est pas notée : personne ne peut dire si elle a déjà servi.",
  ],
  "needle-free.excluded": ["1516d317", "{answers} : ni courant ni ultrasons pour ce patient."],
  "needle-free.not-asked": ["9477ab7d", "À demander avant tout courant ou ultrason : {answers}."],
  "needle-free.polarity-missing": [
    "ee229fdb",
    "Indiquer quel pôle pousse ({substances}) : les ions négatifs partent de la cathode, les positifs de l'anode.",
  ],
  "needle-free.current-missing": ["b288d016", "Noter le courant, en mA/cm²."],
  "needle-free.current-above": ["ed889a9a", "{mAPerCm2} mA/cm² dépasse {most} mA/cm². Baisser le courant."],
  "needle-free.frequency-missing": ["7482baec", "Noter la fréquence des ultrasons, en kHz."],
  "needle-free.frequency-outside": [
    "9f4640db",
    "{kHz} kHz est hors de {low} et {high} kHz. Regarder l'étiquette de l'appareil.",
  ],
  "session.equipment-missing": [
    "384e7892",
    "Indiquer avec quoi la séance est faite : à la main, au pistolet ou sans aiguille.",
  ],
  "session.not-cleaned-after": [
    "787de961",
    "Nettoyer {device} après la dernière aiguille et le noter avec son eau : la séance ne se ferme pas sans cela.",
  ],
  "answer.pregnant": ["1de35300", "grossesse"],
  "answer.implanted-device": ["9e366484", "stimulateur cardiaque ou métal dans le corps"],
  "answer.epilepsy": ["5b35ae70", "épilepsie"],
};

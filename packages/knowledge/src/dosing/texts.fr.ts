import type { Translation } from "@pistor/core/evidence";

/** The findings of a mixture in French, each sentence sealed with the hash of the English one that it says. For staff. */
export const dosingTextsFr: Translation = {
  "dose.over-maximum": [
    "113e4b35",
    "{substance} : {mg} mg dépassent le maximum de {maxMg} mg. Moins de points, moins de volume par point ou une solution plus faible.",
  ],
  "dose.over-cap": [
    "22e60196",
    "{substance} : {mg} mg dépassent {maxMg} mg, le plus à tout poids. En prendre moins, et saisir le poids du patient.",
  ],
  "dose.drawn-over-maximum": [
    "e1f5ec46",
    "{substance} : la seringue contient {drawnMg} mg, plus que le maximum de {maxMg} mg. Préparer moins, pour que personne ne puisse tout injecter.",
  ],
  "dose.no-limit-known": [
    "84284c54",
    "{substance} : aucun maximum connu. Suivre la notice du produit ; le médecin fixe la dose et la note.",
  ],
  "dose.weight-unknown": [
    "7cc6f9bb",
    "{substance} : le maximum dépend du poids. Peser le patient et saisir son poids.",
  ],
  "strength.above-usual": [
    "491c859a",
    "{substance} : {strength} font {mgPerMl} mg/mL, au-dessus des {usualMgPerMl} mg/mL habituels. Relire l'étiquette avant d'aspirer le produit.",
  ],
  "anaesthetic.together-over-maximum": [
    "ee333d91",
    "Les anesthésiques locaux prennent ensemble {percent} % de ce que permettent leurs maximums. Injecter moins, ou mettre la crème sur une plus petite surface.",
  ],
  "anaesthetic.share-unknown": [
    "c607296c",
    "Des anesthésiques locaux sont combinés, et le maximum de l'un d'eux n'est pas connu ({substances}). En prendre un dont le maximum est connu, ou un seul.",
  ],
  "points.more-than-prepared": [
    "ee1222c1",
    "Les points prennent {pointsMl} mL et {totalMl} mL sont préparés. Préparer {missingMl} mL de plus, ou moins de points.",
  ],
  "mixture.duplicate": ["aa3fcd62", "{substance} figure plus d'une fois. Saisir une seule fois, avec tout son volume."],
  "mixture.many-components": [
    "618c8e34",
    "{components} composants dans une seringue. S'en tenir à {maxActives} substances actives, pour pouvoir remonter à la cause d'une réaction.",
  ],
  "substance.unknown": [
    "e11e83a8",
    "{substance} : absent du catalogue, on ne peut rien en dire. Corriger son identifiant, ou ne pas le mettre.",
  ],
  "substance.blocked": ["d066c1ce", "{substance} ne s'injecte pas ici. À retirer."],
  "substance.blocked.unapproved-lipolysis": [
    "e7f0c200",
    "{substance} : sans autorisation pour dissoudre la graisse, avec de graves dommages connus. À retirer.",
  ],
  "substance.blocked.withdrawn": ["a0e32517", "{substance} : hors du marché à cause de ses dommages. À retirer."],
  "substance.blocked.hormone-without-indication": [
    "9c3ef24a",
    "{substance} : hormone sans indication esthétique. À retirer.",
  ],
  "substance.blocked.restricted-hormone": [
    "71f72ca4",
    "{substance} : usage limité à une courte durée dans trois maladies. À retirer.",
  ],
  "substance.blocked.unlicensed-biological": ["40292ce0", "{substance} : aucun produit autorisé n'existe. À retirer."],
  "substance.blocked.whitening": [
    "d4eb028b",
    "{substance} : sans autorisation pour éclaircir la peau par injection. À retirer.",
  ],
  "substance.blocked.homeopathic-injectable": [
    "73d0cd52",
    "{substance} : les injectables de ce type ont transmis des infections et ne sont pas autorisés. À retirer.",
  ],
  "substance.banned": ["43374799", "{substance} : injection interdite dans ce pays : {country}. À retirer."],
  "substance.unlicensed": [
    "37293be5",
    "{substance} : sans autorisation pour l'injection dans la peau. Ne l'utiliser que là où la loi le permet, et le dire au patient.",
  ],
  "substance.restricted": [
    "a98e2fbb",
    "{substance} : usage restreint. Vérifier la notice et le patient avant de l'utiliser.",
  ],
  "vehicle.not-injectable": [
    "b19f53cd",
    "{substance} dans ce véhicule ({vehicle}) ne s'injecte jamais dans la peau. Prendre un produit aqueux pour injection et le dire (vehicle: water), ou le retirer.",
  ],
  "topical.unknown": [
    "2a311e2a",
    "{product} n'est pas une crème connue : sa dose ne peut être comptée. Corriger son identifiant, ou la retirer.",
  ],
  "pair.incompatible": [
    "1fd43cf3",
    "{first} et {second} ne se mélangent jamais. Retirer l'un, ou prendre une autre séance.",
  ],
  "pair.anaesthetic-in-lipolytic": [
    "5bb2b47b",
    "{first} et {second} : un anesthésique local bloque la dégradation de la graisse. Ne pas le mettre dans cette seringue.",
  ],
  "pair.acid-and-alkaline": [
    "6359a2a9",
    "{first} et {second} : une solution acide et une alcaline peuvent précipiter. Prendre deux seringues ; si on les mélange, un médecin nommé décide, et une seringue trouble est jetée.",
  ],
  "pair.decided-by-clinic": [
    "51cd6a4c",
    "{first} et {second} : la clinique permet cette paire, décision de {physician}.",
  ],
  "pair.practice-only": [
    "5e85258d",
    "{first} et {second} se mélangent en pratique ; leur stabilité n'a pas été étudiée dans les travaux lus. Vérifier les deux notices, et utiliser le mélange tout de suite.",
  ],
  "pair.unknown": [
    "f00371e1",
    "{first} et {second} : rien n'est connu de leur mélange. Prendre deux seringues, ou faire noter la décision d'un médecin nommé.",
  ],
  "label.not-alone": [
    "9812ac87",
    "{substance} : sans autre produit dans la seringue, et sans dilution. Retirer les autres.",
  ],
  "label.strength": [
    "e518d6d0",
    "{substance} s'utilise à {labelMgPerMl} mg/mL, selon sa notice. Prendre ce produit, non dilué.",
  ],
  "label.points-unknown": [
    "6dd518c0",
    "{substance} : sa notice limite les points et le volume. Saisir les points et le volume par point.",
  ],
  "label.too-many-points": [
    "1c47d3b9",
    "{substance} : {points} points dépassent les {maxPoints} de sa notice. En prendre moins.",
  ],
  "label.point-volume": [
    "c62f2bed",
    "{substance} : {volumePerPointMl} mL par point ne sont pas les {labelMl} mL de sa notice. Prendre {labelMl} mL.",
  ],
  "label.too-much-volume": [
    "76ed1877",
    "{substance} : {volumeMl} mL dépassent les {maxMl} mL de sa notice. Moins de points.",
  ],
  "label.too-dense": [
    "b0153743",
    "{substance} : {mgPerCm2} mg/cm² dépassent les {maxMgPerCm2} mg/cm² de sa notice. Écarter les points.",
  ],
  "label.site-not-given": ["9c9ff00d", "{substance} n'est que pour : {sites}. Saisir le site."],
  "label.site": ["fed3ef8f", "{substance} n'est que pour : {sites}, pas pour : {site}. L'utiliser là, ou le retirer."],
  "site.unknown": ["6868c42f", "Le site {site} n'est pas connu. Choisir une zone de la liste."],
  "allergy.not-asked": [
    "5c573fd4",
    "Les allergies n'ont pas été demandées. Les demander, et saisir « aucune » s'il n'y en a pas.",
  ],
  "allergy.matched": ["439bf3ba", "Allergie du patient : {allergy}. Prévu : {substance}. À retirer."],
  "allergy.group-matched": [
    "7bb8a2e7",
    "Allergie du patient : {allergy}. Du même groupe ({group}) : {substance}. À retirer.",
  ],
  "allergy.unmatched": [
    "e7559ced",
    "L'allergie « {allergy} » n'est pas au catalogue. Le médecin la compare à chaque ingrédient, excipients compris.",
  ],
  "answer.not-asked": [
    "db657415",
    "{substance} : la réponse « {answer} » n'est pas ici. Le questionnaire la demande avant la séance.",
  ],
  "prilocaine.g6pd-deficiency": [
    "bd5a708b",
    "Déficit en G6PD : {substance} peut rendre le sang incapable de porter l'oxygène. Pas de telle crème.",
  ],
  "inhibitor.child-bearing-potential": [
    "b3be3857",
    "{substance} : nocif pour l'enfant à naître. Ne se donne pas quand une grossesse est possible, avec ou sans contraception. À retirer.",
  ],
  "deoxycholic.dysphagia": ["a0a5fc79", "Trouble de la déglutition : {substance} ne s'utilise pas. À retirer."],
  "lot.expired": [
    "bb52ffe2",
    "{substance}, lot {lot} : dernier jour {expires}, et la séance est le {on}. Jeter et prendre un autre lot.",
  ],
  "lot.expiry-unknown": [
    "86cf7929",
    "Le dernier jour d'utilisation n'a pas été donné : {substances}. Le lire sur le flacon avant d'aspirer le produit.",
  ],
  "law.no-office-mixing": [
    "2af36d38",
    "{country} : les médicaments ne se mélangent qu'en pharmacie. Y commander le mélange, ou n'utiliser qu'un médicament.",
  ],
  "law.no-cosmetic-lipolysis": [
    "a09f27bd",
    "{country} : les injections qui dissolvent la graisse pour l'apparence sont interdites. Ne pas préparer.",
  ],
  "law.country-not-given": ["69bc4afa", "Certains pays interdisent ce mélange. Saisir le pays de la clinique."],
  "law.not-read": [
    "0f9d1c49",
    "La loi de ce pays sur les mélanges n'a pas été lue : {country}. Demander à qui la connaît avant le premier mélange.",
  ],
  "value.answer.g6pd-deficiency": ["22cb7e0d", "déficit en G6PD"],
  "value.answer.child-bearing-potential": ["a352c250", "grossesse possible"],
  "value.answer.dysphagia": ["d995ac29", "trouble de la déglutition"],
  "value.vehicle.oil": ["c338713b", "huile"],
  "value.vehicle.alcohol": ["762d041d", "alcool"],
  "value.vehicle.propylene-glycol": ["2a714207", "propylène glycol"],
  "value.sites.submental": ["32c93d5e", "sous le menton"],
};

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
    "736688a5",
    "Déficit en G6PD : {substance} peut rendre le sang incapable de porter l'oxygène. Ni en crème, ni en injection.",
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
  "points.dead-volume": [
    "0becbf0c",
    "Les points prennent {pointsMl} mL et {deadMl} mL restent dans l'aiguille, la ligne et le pistolet ; {totalMl} mL sont préparés. Préparez {missingMl} mL de plus, sinon les derniers points en manquent.",
  ],
  "dose.same-day": [
    "1db08c7f",
    "{substance} : {earlierMg} mg ont déjà été donnés aujourd'hui, {mg} mg avec cette séance, plus que le maximum de {maxMg} mg. Utilisez-en moins, ou un autre jour.",
  ],
  "dose.over-course": [
    "2da66a2f",
    "{substance} : {mg} mg dans cette cure dépassent les {maxMg} mg d'une cure. Terminez la cure ici.",
  ],
  "dose.over-year": [
    "35c3f8ab",
    "{substance} : {mg} mg en un an dépassent les {maxMg} mg d'une année. Attendez, ou utilisez-en moins.",
  ],
  "dose.over-limit": [
    "201d5880",
    "{substance} : {amount} {unit} {per} dépassent le maximum de {most} {unit}. Utilisez-en moins, ou répartissez.",
  ],
  "dose.too-soon": [
    "326e4373",
    "{substance} a été donné pour la dernière fois le {last}. La prochaine séance avec ce produit est possible à partir du {earliest}.",
  ],
  "label.too-many-sessions": [
    "abda7efe",
    "{substance} : la séance {session} dépasse les {maxSessions} séances de l'étiquette. Ne le donnez plus.",
  ],
  "label.too-soon": [
    "1e0a03db",
    "{substance} a été donné pour la dernière fois le {last}. L'étiquette demande un mois entre les séances : la suivante est possible à partir du {earliest}.",
  ],
  "label.last-session-unknown": [
    "e724324c",
    "{substance} : c'est une séance ultérieure de la cure, et le jour de la précédente n'est pas connu. Saisissez ce qui a été donné avant.",
  ],
  "anaesthetic.over-reduced-maximum": [
    "b560ce62",
    "Les maxima des anesthésiques locaux sont abaissés de {percent} % pour {who}, et ceci dépasse les {leftPercent} % restants. Utilisez-en moins, ou laissez le médecin décider.",
  ],
  "anaesthetic.reduced-maximum": [
    "b5139026",
    "Les maxima des anesthésiques locaux sont abaissés de {percent} % pour {who} : restez sous {leftPercent} %.",
  ],
  "salt.unknown": [
    "9ebbdd9e",
    "{substance} sous forme de {salt} n'est pas au catalogue, sa concentration est donc comptée telle quelle. Lisez sur l'étiquette si {strength} compte le sel ou la base.",
  ],
  "salt.counted-as-written": [
    "f66f8416",
    "{substance} sous forme de {salt} : {strength} est compté tel quel. Dites si c'est le sel ou la base (strengthAs), car les deux diffèrent.",
  ],
  "product.not-for-injection": [
    "dc056826",
    "{substance} : le produit porte la mention {labelled}, et un tel produit ne s'injecte jamais. Prenez-en un fabriqué pour l'injection.",
  ],
  "product.homeopathic": [
    "b7e2bc16",
    "{substance} : un flacon homéopathique n'est pas injecté ici ; de tels flacons ont transmis des infections. Laissez-le de côté.",
  ],
  "lot.quarantined": ["e1643257", "{substance}, lot {lot} : en quarantaine. Ne l'utilisez pas ; prenez un autre lot."],
  "lot.recalled": [
    "0599edd4",
    "{substance}, lot {lot} : rappelé. Ne l'utilisez pas ; mettez-le de côté et prenez un autre lot.",
  ],
  "vial.opened-for-another": [
    "6f7e5944",
    "{substance} : le flacon a été ouvert chez un autre patient. Jetez-le et ouvrez-en un nouveau.",
  ],
  "vial.opening-unknown": [
    "baa1768e",
    "{substance} : le jour d'ouverture de ce flacon multidose n'est pas connu. Saisissez-le ; pour un flacon neuf, aujourd'hui.",
  ],
  "vial.opened-too-long": [
    "56f21df2",
    "{substance} : le flacon a été ouvert le {opened} ; son dernier jour était le {lastDay} ({days} jours). Jetez-le et ouvrez-en un nouveau.",
  ],
  "vial.single-dose-kept": [
    "77a54edc",
    "{substance} : un flacon unidose ouvert auparavant et gardé. Jetez-le et ouvrez-en un nouveau.",
  ],
  "vial.container-unknown": [
    "ecf59b83",
    "{substance} : le flacon a été ouvert auparavant, et on ne sait pas s'il est unidose. Lisez l'étiquette ; un flacon unidose se jette.",
  ],
  "mixture.past-use": [
    "a7a4326b",
    "Le mélange devait être utilisé avant {time} le {day}. Jetez-le et préparez-en un nouveau.",
  ],
  "law.mixed-in-pharmacy": [
    "65c17b59",
    "{country} : une pharmacie fait ce mélange, comme il se doit. Dites au patient que l'usage est hors autorisation.",
  ],
  "law.single-agent": [
    "3183265f",
    "{country} : un seul principe actif à la fois est conseillé, or {substances} sont mélangés. Utilisez-en un, ou notez pourquoi.",
  ],
  "law.lipolysis-not-approved": [
    "af6605f9",
    "{country} : {substances} n'est pas autorisé pour dissoudre la graisse. Dites-le au patient, ou laissez-le de côté.",
  ],
  "law.substance": ["2b911f93", "{country} : {substance} est {status} par la loi. Lisez la règle avant usage."],
  "value.per.point": ["c26f96fa", "par point"],
  "value.per.session": ["59d140bd", "par séance"],
  "value.per.day": ["ec18eebf", "par jour"],
  "value.per.week": ["735bb773", "par semaine"],
  "value.per.area": ["1740a8b6", "par centimètre carré"],
  "value.labelled.cosmetic": ["86d1574d", "cosmétique"],
  "value.labelled.external-use": ["3a2ab504", "usage externe"],
  "value.status.forbidden": ["ddd31912", "interdit"],
  "value.status.withdrawn": ["576d36fb", "retiré"],
  "value.status.restricted": ["31f0dbec", "restreint"],
  "value.status.not-approved": ["b44693f9", "non autorisé"],
  "value.who.the old": ["7bfe7a09", "les personnes âgées"],
  "value.who.the frail": ["5b9e9ba2", "les personnes fragiles"],
  "value.who.people with heart disease": ["747deaac", "les personnes cardiaques"],
  "value.who.people with liver disease": ["be80ede4", "les personnes malades du foie"],
  "dose.over-maximum.cream": [
    "e17e26dc",
    "{product} : {mg} mg de {substance} dépassent le maximum de {maxMg} mg. Étalez la crème sur une surface plus petite.",
  ],
  "value.answer.heart-disease": ["21ac56e9", "maladie du cœur"],
  "value.answer.liver-disease": ["7a1c80e5", "maladie du foie"],
  "substance.contraindicated": ["cfdd229d", "{substance} ne se donne pas dans ce cas : {answer}. À retirer."],
  "patient.under-age": [
    "40980e6e",
    "Âge : {age} ans. Personne n'est traité avant {minimumAge} ans, et les maxima d'ici sont ceux des adultes. Ne préparez rien.",
  ],
  "label.route": [
    "cd8e85a4",
    "{substance} s'injecte seulement ainsi, selon sa notice : {routes}. Choisissez cette voie, ou retirez-le.",
  ],
  "value.routes.subcutaneous": ["bde8a2f3", "sous la peau"],
  "label.area-unknown": [
    "91997f27",
    "{substance} : la surface n'est pas donnée ; les {maxMgPerCm2} mg/cm² de sa notice ne sont donc pas vérifiés. Espacez les points de {spacingMm} mm.",
  ],
  "vial.opened-for-unknown": [
    "a1632f10",
    "{substance} : ce flacon multidose a été ouvert le {opened}, et on ne sait pas pour qui. Saisissez pour qui, ou jetez-le et ouvrez-en un nouveau.",
  ],
  "staff.pregnant": [
    "d314605f",
    "{substance} traverse la peau et nuit à l'enfant à naître. Le personnel enceinte ne le prépare pas, ne le touche pas et ne l'injecte pas.",
  ],
};

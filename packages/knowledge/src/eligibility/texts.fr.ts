import type { Translation } from "@pistor/core/evidence";
import { namesFr } from "../substances/names.fr.ts";

/** Screening in French, each sentence sealed with the hash of the English one that it says. */
export const textsFr: Translation = {
  "decision.eligible": ["c4e0b4f8", "Possible : nous n'avons rien trouvé qui s'y oppose ce jour-là."],
  "decision.physician-decides": ["1a9c91d1", "Un médecin décide."],
  "decision.not-yet": ["d0421716", "Pas encore."],
  "decision.not-eligible": ["ec22b2cf", "Non éligible."],
  "decision.incomplete": ["fcfdad92", "En attente : une réponse de plus peut encore changer cela."],
  "age.under-minimum": ["1713e554", "Ce jour-là, vous avez {age} ans. C'est trop jeune pour ce soin."],
  "age.under-minimum.staff": [
    "1e7dc86b",
    "Âge {age} le jour de la séance : sous l'âge minimum, personne n'est traité. Aucune dérogation.",
  ],
  "age.under-caution": [
    "cbab2ec6",
    "Vous avez {age} ans. À cet âge, un médecin décide, car une source le déconseille.",
  ],
  "age.under-caution.staff": [
    "6bf452ce",
    "Âge {age} : à cet âge, les sources se contredisent. Le médecin décide et note pourquoi.",
  ],
  "pregnancy.now": [
    "f6b77956",
    "Nous ne traitons personne pendant une grossesse. Revenez nous voir après la naissance, quand vous n'allaitez plus.",
  ],
  "pregnancy.now.staff": ["ae45fa39", "Grossesse : pas de traitement. Aucune dérogation."],
  "breastfeeding.now": ["cd71a714", "Nous ne traitons personne pendant l'allaitement. Revenez nous voir après."],
  "breastfeeding.now.staff": ["97d2dbc9", "Allaitement : pas de traitement. Aucune dérogation."],
  "diabetes.insulin": [
    "c3c12ba6",
    "Vous prenez de l'insuline pour votre diabète. Continuez-la comme avant. La mésothérapie n'est pas possible pour vous.",
  ],
  "diabetes.insulin.staff": [
    "c16dff3c",
    "Diabète sous insuline : pas de traitement. Les sources s'accordent au moins là-dessus.",
  ],
  "diabetes.without-insulin": [
    "512b8c2a",
    "Vous avez un diabète. Un médecin regarde votre taux de sucre et décide. Continuez votre traitement comme avant.",
  ],
  "diabetes.without-insulin.staff": [
    "fca712e6",
    "Diabète sans insuline : une source exclut tout diabète traité. Voir l'HbA1c, puis décider.",
  ],
  "cancer.active": ["6ca6f61f", "Nous ne traitons personne qui a un cancer ou que l'on soigne pour un cancer."],
  "cancer.active.staff": ["48849d33", "Cancer évolutif ou en traitement : pas de traitement. Aucune dérogation."],
  "cancer.past": [
    "8cdaa6f4",
    "Vous avez eu un cancer. Un médecin décide, et peut demander l'avis des médecins qui l'ont traité.",
  ],
  "cancer.past.staff": [
    "f939907b",
    "Antécédent de cancer : aucune source ne donne de délai. Décider avec l'oncologue traitant.",
  ],
  "stroke.past": ["814b9a7e", "Vous avez eu un AVC. Ce soin n'est pas possible pour vous."],
  "stroke.past.staff": ["43e96e85", "Antécédent d'AVC : pas de traitement."],
  "clotting.disorder": ["ecee4ade", "Votre sang ne coagule pas comme il faut. Ce soin n'est pas possible pour vous."],
  "clotting.disorder.staff": [
    "a43e3473",
    "Trouble de la coagulation : pas de traitement. Une notice demande la prudence, un article exclut.",
  ],
  "urticaria.any": ["ae2131ca", "Vous avez de l'urticaire. Ce soin n'est pas possible pour vous."],
  "urticaria.any.staff": ["46432acf", "Urticaire : pas de traitement."],
  "heart.several-medicines": [
    "af4094f6",
    "Vous prenez plusieurs médicaments pour le cœur. Continuez de les prendre. La mésothérapie n'est pas possible pour vous.",
  ],
  "heart.several-medicines.staff": [
    "7e54f8d0",
    "Maladie cardiaque, {heart-medicines} médicaments : avec autant, pas de traitement.",
  ],
  "heart.few-medicines": [
    "476429ab",
    "Vous avez une maladie du cœur. Un médecin décide. Continuez votre médicament comme avant.",
  ],
  "heart.few-medicines.staff": ["81a89afa", "Maladie cardiaque, médicaments : {heart-medicines}. Le médecin décide."],
  "heart.attack-risk": [
    "525f21ce",
    "Vous avez eu un infarctus, ou vous risquez d'en avoir un. Ce soin n'est pas possible pour vous. Si vous avez mal à la poitrine, voyez vite un médecin.",
  ],
  "heart.attack-risk.staff": [
    "5df707b5",
    "Risque d'infarctus : pas de traitement. La source le cite pour la douleur ; une aiguille reste une aiguille.",
  ],
  "liver.disease": ["4cc014c1", "Vous avez une maladie du foie. Ce soin n'est pas possible pour vous."],
  "liver.disease.staff": [
    "11365161",
    "Maladie du foie : pas de traitement. Une source le dit ; c'est la plus stricte.",
  ],
  "kidney.disease": ["5e844647", "Vous avez une maladie des reins. Ce soin n'est pas possible pour vous."],
  "kidney.disease.staff": [
    "d31c3efb",
    "Maladie des reins : pas de traitement. Une source le dit ; c'est la plus stricte.",
  ],
  "keloid.cosmetic": [
    "4b434cb0",
    "Vos cicatrices deviennent épaisses ou grandes. Ce soin pourrait en faire de telles. Pour l'aspect, nous ne le faisons donc pas.",
  ],
  "keloid.cosmetic.staff": ["6b4318d7", "Chéloïdes ou cicatrices hypertrophiques : pas de traitement esthétique."],
  "keloid.medical": ["97d9340d", "Vos cicatrices deviennent épaisses ou grandes. Un médecin décide."],
  "keloid.medical.staff": [
    "f544094c",
    "Chéloïdes ou cicatrices hypertrophiques dans le traitement d'une plainte : le médecin décide.",
  ],
  "allergy.in-mixture": [
    "c12ddb1c",
    "Vous avez cité une allergie : {allergies}. Le mélange prévu contient : {mixture}. Vous ne le recevez pas.",
  ],
  "allergy.in-mixture.staff": [
    "e4340b3a",
    "L'allergie ({allergies}) concerne dans le mélange : {mixture}. Prévoir un autre mélange, puis réévaluer.",
  ],
  "allergy.not-recognised": [
    "6f7c2b10",
    "Vous avez cité une allergie : {allergies}. Elle n'est pas sur notre liste. Un médecin la lit et décide.",
  ],
  "allergy.not-recognised.staff": [
    "93c5599f",
    "L'allergie ({allergies}) ne correspond à aucune substance de la liste. La comparer au mélange, à la crème, aux gants et au nettoyant.",
  ],
  "dysphagia.deoxycholic-acid": [
    "70ab4812",
    "Vous avez du mal à avaler. Vous ne recevez pas d'acide désoxycholique : cela peut s'aggraver.",
  ],
  "dysphagia.deoxycholic-acid.staff": ["85c5cc40", "Dysphagie et {mixture} : la notice dit d'éviter."],
  "g6pd.prilocaine": [
    "de75f433",
    "Vous avez un déficit en G6PD. Vous ne recevez pas de prilocaïne : votre sang pourrait porter moins d'oxygène.",
  ],
  "g6pd.prilocaine.staff": [
    "dc448375",
    "Déficit en G6PD et {mixture} : risque de méthémoglobinémie. Pas de prilocaïne, dans la crème non plus.",
  ],
  "child-bearing.5-alpha-reductase-inhibitor": [
    "f6168326",
    "Vous pourriez tomber enceinte. Vous ne recevez pas : {mixture}. Cela peut nuire à un enfant à naître. La contraception n'y change rien.",
  ],
  "child-bearing.5-alpha-reductase-inhibitor.staff": [
    "8d4e9f13",
    "Grossesse possible et {mixture} : contre-indiqué ; la contraception ne lève pas cela.",
  ],
  "device.implanted": [
    "2391e29a",
    "Vous avez un appareil ou du métal dans le corps. Vous ne recevez pas de soin au courant électrique.",
  ],
  "device.implanted.staff": ["90338278", "Dispositif implanté et voie sans aiguille : pas de traitement."],
  "epilepsy.needle-free": ["db42c980", "Vous avez une épilepsie. Vous ne recevez pas de soin au courant électrique."],
  "epilepsy.needle-free.staff": [
    "32c8f1a6",
    "Épilepsie et voie sans aiguille : pas de traitement. Règle de la clinique ; aucune source lue.",
  ],
  "epilepsy.needle": [
    "6fb591cb",
    "Vous avez une épilepsie. Un médecin décide. Continuez votre médicament comme avant.",
  ],
  "epilepsy.needle.staff": [
    "259ee49a",
    "Épilepsie et aiguille : le médecin décide. Règle de la clinique ; aucune source lue.",
  ],
  "country.bans-substance": ["8a0d509a", "La loi de ce pays interdit, pour enlever la graisse : {mixture}."],
  "country.bans-substance.staff": [
    "26a1acba",
    "{mixture} : interdit en France pour l'élimination esthétique de la graisse (décret 2011-382, article 1).",
  ],
  "country.bans-fat-injection": ["fd68c0de", "La loi de ce pays interdit les injections pour enlever la graisse."],
  "country.bans-fat-injection.staff": [
    "8ef8c7c2",
    "L'élimination esthétique de la graisse par injection, mélanges de mésothérapie compris, est interdite en France (décret 2011-382, article 1).",
  ],
  "substance.refused": ["b0382d10", "Le mélange prévu contient : {mixture}. Nous ne l'injectons pas."],
  "substance.refused.staff": ["8f83791f", "{mixture} : refusé ici. Prévoir un autre mélange."],
  "substance.refused-for-whitening": [
    "339ad33e",
    "Le mélange prévu contient : {mixture}. Nous ne l'injectons pas pour changer l'aspect de la peau.",
  ],
  "substance.refused-for-whitening.staff": [
    "833cd840",
    "{mixture} : aucune autorisation trouvée pour éclaircir la peau ; refusé en esthétique.",
  ],
  "substance.not-recognised": [
    "19566766",
    "Le mélange prévu contient quelque chose qui n'est pas sur notre liste : {mixture}. Un médecin décide.",
  ],
  "substance.not-recognised.staff": [
    "c9136d2b",
    "Aucune liste ne connaît : {mixture}. Allergies et exclusions n'ont pas été vérifiées pour cela.",
  ],
  "infection.acute": [
    "f5d5e927",
    "Vous avez une infection. Pas tant qu'elle dure. Revenez nous voir quand elle est guérie.",
  ],
  "infection.acute.staff": [
    "c8d1a591",
    "Infection aiguë : attendre la guérison. Un article qui cite les infections comme usage n'est pas suivi.",
  ],
  "wound.open": [
    "f6c7999e",
    "Vous avez une plaie ouverte à cet endroit. Pas tant qu'elle est ouverte. Revenez nous voir quand elle est guérie.",
  ],
  "wound.open.staff": ["14acbee2", "Plaie ouverte : attendre la guérison."],
  "skin.disease-at-site": ["eeac2a5d", "Votre peau est malade à cet endroit. Revenez nous voir quand elle est guérie."],
  "skin.disease-at-site.staff": [
    "af354171",
    "Maladie de peau au site : attendre la guérison, ou prévoir un autre site.",
  ],
  "herpes.active": [
    "f83dfaf9",
    "Vous avez de l'herpès (boutons de fièvre) en ce moment. Revenez nous voir quand il est guéri.",
  ],
  "herpes.active.staff": ["2f8502e7", "Herpès actif : attendre la guérison, puis décider d'un médicament préventif."],
  "herpes.past": [
    "5ce7d14f",
    "Vous avez eu de l'herpès (boutons de fièvre). Les aiguilles peuvent le faire revenir. Un médecin décide s'il vous faut un médicament contre cela.",
  ],
  "herpes.past.staff": ["38fab6fa", "Antécédent d'herpès : décider d'un médicament préventif."],
  "hypertension.uncontrolled": [
    "3a2c9f0a",
    "Votre tension est trop haute. Pas avant qu'elle soit dans la norme. Voyez d'abord un médecin pour cela.",
  ],
  "hypertension.uncontrolled.staff": [
    "0aa31f3e",
    "Hypertension non contrôlée : attendre le contrôle ; mesurer le jour même.",
  ],
  "isotretinoin.recent": [
    "9a7d154e",
    "Vous prenez de l'isotrétinoïne, ou vous en avez pris il y a peu. Pas avant quelques mois après la fin. Prenez-la comme prescrit : votre médecin dit quand elle se termine.",
  ],
  "isotretinoin.recent.staff": [
    "204bfb05",
    "Isotrétinoïne en cours ou trop récente : attendre quelques mois après la dernière prise (règle de la clinique). Un dernier jour connu donne le jour à attendre.",
  ],
  "nsaid.recent": [
    "2737013f",
    "Le {nsaid-last-taken}, vous avez pris sans ordonnance un antidouleur qui fluidifie le sang. À partir du {until}, cela ne gêne plus.",
  ],
  "nsaid.recent.staff": [
    "a60bbd65",
    "AINS ou aspirine sans ordonnance le {nsaid-last-taken} : déplacer la séance au {until} ou plus tard. Sur ordonnance, il compte comme fluidifiant du sang.",
  ],
  "autoimmune.disease": [
    "feebd35f",
    "Vous avez une maladie auto-immune. Un médecin décide. Continuez votre traitement comme avant.",
  ],
  "autoimmune.disease.staff": ["72cdbe83", "Maladie auto-immune : le médecin décide."],
  "immunity.suppressed": [
    "f16a00b8",
    "Votre corps se défend moins bien contre les microbes. Un médecin décide. Continuez votre médicament comme avant.",
  ],
  "immunity.suppressed.staff": [
    "e66ef90f",
    "Immunodépression : le médecin décide. Règle de la clinique ; aucune source lue.",
  ],
  "blood-thinner.prescribed": [
    "eb1342ba",
    "Continuez votre fluidifiant du sang comme prescrit : le sauter peut être dangereux. Le médecin d'ici décide avec celui qui l'a prescrit.",
  ],
  "blood-thinner.prescribed.staff": [
    "0d8dd255",
    "Anticoagulant ou antiagrégant prescrit : décider avec le prescripteur. Le patient continue de le prendre comme prescrit.",
  ],
  "blood-thinner.self": [
    "533f089b",
    "Vous prenez quelque chose qui fluidifie le sang. Ne changez rien de vous-même. Un médecin décide.",
  ],
  "blood-thinner.self.staff": [
    "39a23ca2",
    "Fluidifiant du sang sans ordonnance : savoir lequel et pourquoi, puis décider.",
  ],
  "methaemoglobinaemia.prilocaine": [
    "e59b0711",
    "Un médicament vous a déjà laissé trop peu d'oxygène dans le sang. Vous ne recevez pas de prilocaïne : cela peut revenir.",
  ],
  "methaemoglobinaemia.prilocaine.staff": [
    "755552b7",
    "Méthémoglobinémie et {mixture} : la notice met en garde ; ici on n'en donne pas. Pas de prilocaïne, dans la crème non plus.",
  ],
  "hypertension.measured": [
    "cc3a535a",
    "Votre tension était très haute quand nous l'avons mesurée. Pas aujourd'hui. Voyez d'abord un médecin pour cela.",
  ],
  "hypertension.measured.staff": [
    "fbd25aaf",
    "Tension mesurée égale ou supérieure à la limite (règle de la clinique) : pas aujourd'hui. Mesurer à nouveau après un repos ; la faire voir.",
  ],
  "retinoid.recent": [
    "aa834b4f",
    "Le {retinoid-last-used}, vous avez mis une crème à la vitamine A (rétinoïde). À partir du {until}, cela ne gêne plus. Une crème prescrite, mettez-la comme prescrit.",
  ],
  "retinoid.recent.staff": [
    "12a18a2f",
    "Rétinoïde sur la peau le {retinoid-last-used} : attendre le {until} ou plus tard (règle de la clinique), ou prévoir une autre zone. S'il est prescrit, il continue comme prescrit.",
  ],
  "laser.recent": ["fcccb67b", "Vous avez eu un laser le {laser-last-done}. Avant le {until}, un médecin décide."],
  "laser.recent.staff": [
    "f7fc8cbc",
    "Laser le {laser-last-done} : un essai a exclu ceux qui en avaient eu dans les six derniers mois. Décider ; à partir du {until}, il ne compte plus.",
  ],
  "filler.permanent": [
    "c9d024c1",
    "Vous avez un produit de comblement qui reste pour toujours. Un médecin regarde où il est et décide.",
  ],
  "filler.permanent.staff": ["e378f15d", "Comblement permanent : savoir quoi, où et quand, puis décider."],
  "injection.reaction": [
    "238e4cdd",
    "Vous avez déjà mal réagi à une injection dans la peau. Un médecin demande ce qui s'est passé et décide.",
  ],
  "injection.reaction.staff": [
    "22eb5fb9",
    "Mauvaise réaction passée à une injection dans la peau : savoir à quoi, puis décider.",
  ],
  "gallstones.against-fat": [
    "0298de89",
    "Vous avez des calculs dans la vésicule. Avant un soin contre la graisse, un médecin décide.",
  ],
  "gallstones.against-fat.staff": [
    "a82de22f",
    "Calculs biliaires et traitement contre la graisse : le médecin décide.",
  ],
  "antiarrhythmic.local-anaesthetic": [
    "300a96a3",
    "Vous prenez un médicament pour le rythme du cœur. Ce qui est prévu peut aussi agir sur le cœur : {mixture}. Un médecin décide donc. Continuez votre médicament comme avant.",
  ],
  "antiarrhythmic.local-anaesthetic.staff": [
    "2ce07d85",
    "Antiarythmique et {mixture} : avec la classe III (amiodarone et autres), les effets sur le cœur peuvent s'ajouter. Surveiller de près, envisager un ECG, puis décider.",
  ],
  "maoi.any": ["b17f4abf", "Vous prenez un médicament du type IMAO. Un médecin décide. Continuez-le comme prescrit."],
  "maoi.any.staff": [
    "c8e9915b",
    "IMAO : l'adrénaline et d'autres stimulants peuvent agir plus fort. Le médecin décide. Règle de la clinique ; aucune source lue.",
  ],
  "thrombosis.tranexamic-acid": [
    "50b02bc3",
    "Vous avez eu un caillot de sang. Le mélange prévu contient un produit qui peut empêcher un caillot de partir : {mixture}. Un médecin décide.",
  ],
  "thrombosis.tranexamic-acid.staff": [
    "de648ec9",
    "Thrombose et {mixture} : le médecin décide ; une contraception hormonale augmente le risque. Règle de la clinique, vérifier la notice.",
  ],
  "arrhythmia.heart-stimulant": [
    "439c574c",
    "Votre cœur bat parfois hors rythme. Ce qui est prévu peut l'accélérer : {mixture}. Un médecin décide. Continuez votre médicament comme avant.",
  ],
  "arrhythmia.heart-stimulant.staff": [
    "e7bff563",
    "Arythmie et {mixture} : le médecin décide. Règle de la clinique, vérifier la notice.",
  ],
  "ulcer.nsaid": [
    "8e22fba0",
    "Vous avez eu un ulcère à l'estomac, ou de l'asthme à cause d'un antidouleur. Le mélange prévu en contient un : {mixture}. Vous ne le recevez pas.",
  ],
  "ulcer.nsaid.staff": [
    "df2f2b5f",
    "Ulcère ou asthme aux antidouleurs, et {mixture} : ne se donne pas. Prévoir un autre mélange. Règle de la clinique, vérifier la notice.",
  ],
  "appearance.distress": [
    "9ab39f6b",
    "Votre apparence vous inquiète beaucoup, et cela rend votre vie plus dure. Un médecin en parle d'abord avec vous, puis décide.",
  ],
  "appearance.distress.staff": [
    "91dfd6df",
    "Souci de l'apparence qui limite la vie : chercher un trouble dysmorphique, laisser un temps de réflexion, puis décider. Deux questions de notre cru, pas un diagnostic.",
  ],
  "appearance.pressure": [
    "6cb034f9",
    "Vous avez dit que ce n'est pas votre propre souhait. Un médecin vous parle d'abord seul à seul, puis décide.",
  ],
  "appearance.pressure.staff": [
    "009f08cb",
    "Pas le souhait du patient, ou pas sûr : lui parler seul à seul. Le consentement doit être libre ; décider après.",
  ],

  "ask.birthDate": ["66a63759", "Quelle est votre date de naissance ?"],
  "ask.birthDate.help": [
    "dda0e3e8",
    "Nous ne traitons que les adultes. Pour les plus jeunes d'entre eux, un médecin décide.",
  ],
  "ask.pregnant": ["cfe07716", "Êtes-vous enceinte, ou pourriez-vous l'être ?"],
  "ask.pregnant.help": ["813c1893", "Si vous ne savez pas, dites-le : un test peut le montrer."],
  "ask.breastfeeding": ["213b6f7e", "Allaitez-vous ?"],
  "ask.breastfeeding.help": ["fe6c2b80", "Tirer son lait compte aussi."],
  "ask.diabetes": ["8db584f0", "Avez-vous un diabète ? Comment est-il traité ?"],
  "ask.diabetes.help": ["004abf6f", "Si vous prenez de l'insuline, choisissez insuline, même avec des comprimés."],
  "ask.diabetes.choice.none": ["36c94f4b", "Pas de diabète"],
  "ask.diabetes.choice.diet": ["19ff6af0", "Oui, par l'alimentation seule"],
  "ask.diabetes.choice.oral": ["1709b39d", "Oui, par des comprimés, ou des injections autres que l'insuline"],
  "ask.diabetes.choice.insulin": ["a6ebd0da", "Oui, par l'insuline"],
  "ask.cancer": ["a75b6a22", "Avez-vous un cancer, ou en avez-vous eu un ?"],
  "ask.cancer.help": ["9013ad1c", "Si l'on vous soigne pour cela, choisissez « maintenant »."],
  "ask.cancer.choice.none": ["b2ff2b29", "Jamais"],
  "ask.cancer.choice.past": ["93fa99d7", "Dans le passé"],
  "ask.cancer.choice.active": ["8b3dc597", "Maintenant"],
  "ask.stroke": ["31b5d3b7", "Avez-vous déjà eu un AVC (attaque cérébrale) ?"],
  "ask.stroke.help": ["4b2d06e4", "Un petit, qui est passé, compte aussi."],
  "ask.clotting-disorder": ["7000aa3a", "Votre sang coagule-t-il trop peu ou trop ?"],
  "ask.clotting-disorder.help": [
    "1f715e6c",
    "Par exemple : vous saignez longtemps, ou des caillots se forment vite. Un médecin l'a peut-être nommé.",
  ],
  "ask.urticaria": ["ea958ca4", "Avez-vous de l'urticaire ?"],
  "ask.urticaria.help": ["ebe33d42", "Des plaques qui grattent sur la peau, qui vont et viennent."],
  "ask.heart-disease": ["f33faf9f", "Avez-vous une maladie du cœur ?"],
  "ask.heart-disease.help": ["6cb5bb5a", "La tension haute vient dans une autre question."],
  "ask.heart-medicines": ["e8c62da3", "Combien de médicaments prenez-vous pour le cœur ?"],
  "ask.heart-medicines.help": ["5f68b548", "Comptez chaque médicament une fois, pas chaque comprimé. Aucun, c'est 0."],
  "ask.heart-attack-risk": ["ee9069b6", "Un médecin vous a-t-il dit que vous risquez un infarctus ?"],
  "ask.heart-attack-risk.help": [
    "2ce52bc4",
    "Un infarctus passé compte aussi. Une douleur dans la poitrine en montant l'escalier aussi.",
  ],
  "ask.hypertension": ["e3d1bd69", "Avez-vous une tension trop haute ?"],
  "ask.hypertension.help": [
    "6337d7e7",
    "Équilibrée veut dire : dans la norme quand on la mesure, avec ou sans médicament.",
  ],
  "ask.hypertension.choice.none": ["61e6be1a", "Non"],
  "ask.hypertension.choice.controlled": ["f0aef4cc", "Oui, et elle est équilibrée"],
  "ask.hypertension.choice.uncontrolled": ["fa6ca59b", "Oui, et elle n'est pas équilibrée"],
  "ask.liver-disease": ["122e2e9b", "Avez-vous une maladie du foie ?"],
  "ask.liver-disease.help": [
    "fee82a25",
    "Par exemple hépatite ou cirrhose. Un bilan du foie qu'un médecin surveille compte aussi.",
  ],
  "ask.kidney-disease": ["c479bb13", "Avez-vous une maladie des reins ?"],
  "ask.kidney-disease.help": [
    "3420793e",
    "Par exemple dialyse ou greffe. Un bilan des reins qu'un médecin surveille compte aussi.",
  ],
  "ask.acute-infection": ["ad003a24", "Avez-vous une infection en ce moment ?"],
  "ask.acute-infection.help": [
    "0dfcc67d",
    "Par exemple fièvre, rhume, dent malade, teigne, zona ou infection de la peau.",
  ],
  "ask.open-wound": ["019595f7", "Y a-t-il une plaie ouverte à l'endroit à traiter ?"],
  "ask.open-wound.help": ["29127cff", "Les coupures, les brûlures et les points récents comptent."],
  "ask.skin-disease-at-site": ["6a44a7a8", "Votre peau est-elle malade à l'endroit à traiter ?"],
  "ask.skin-disease-at-site.help": ["c387f926", "Par exemple eczéma, psoriasis, teigne, verrues ou boutons."],
  "ask.herpes": ["91a17592", "Avez-vous de l'herpès (boutons de fièvre), ou en avez-vous eu ?"],
  "ask.herpes.help": ["79b80d79", "Les aiguilles peuvent le faire revenir."],
  "ask.herpes.choice.none": ["b2ff2b29", "Jamais"],
  "ask.herpes.choice.past": ["93fa99d7", "Dans le passé"],
  "ask.herpes.choice.active": ["8b3dc597", "Maintenant"],
  "ask.keloid": ["0056935c", "Vos cicatrices deviennent-elles épaisses, ou plus grandes que la plaie ?"],
  "ask.keloid.help": ["50ed1faf", "Les médecins les appellent chéloïdes ou cicatrices hypertrophiques."],
  "ask.autoimmune-disease": ["c5b81beb", "Avez-vous une maladie auto-immune ?"],
  "ask.autoimmune-disease.help": [
    "93bd8ddb",
    "Le corps s'attaque lui-même. Par exemple lupus, polyarthrite, ou certaines maladies de la thyroïde.",
  ],
  "ask.immunosuppressed": ["b4a3e4de", "Votre corps se défend-il moins bien qu'il ne faut contre les microbes ?"],
  "ask.immunosuppressed.help": [
    "f5ed2613",
    "Par exemple avec le VIH, après une greffe, ou avec un médicament comme la cortisone pris longtemps.",
  ],
  "ask.blood-thinner": ["97240166", "Prenez-vous un médicament qui fluidifie le sang ?"],
  "ask.blood-thinner.help": [
    "5aa8c995",
    "L'aspirine ou les antidouleurs qu'un médecin a prescrits comptent. Ce qui est prescrit, continuez-le comme avant.",
  ],
  "ask.blood-thinner.choice.none": ["61e6be1a", "Non"],
  "ask.blood-thinner.choice.prescribed": ["d521d8bc", "Oui, un médecin l'a prescrit"],
  "ask.blood-thinner.choice.self": ["f86d285c", "Oui, de ma propre initiative"],
  "ask.nsaid-last-taken": [
    "31e521e7",
    "Quand avez-vous pris pour la dernière fois un antidouleur comme l'ibuprofène ou l'aspirine, sans ordonnance ?",
  ],
  "ask.nsaid-last-taken.help": [
    "7167a7d6",
    "Si c'était il y a plus d'un mois, dites-le. Ceux sur ordonnance vont avec les fluidifiants du sang.",
  ],
  "ask.nsaid-last-taken.no-day": ["753ac1b4", "Pas dans le dernier mois"],
  "ask.isotretinoin": ["802e573c", "Prenez-vous de l'isotrétinoïne contre l'acné, ou en avez-vous pris ?"],
  "ask.isotretinoin.help": ["564bc38b", "Seulement les capsules. Les crèmes ne comptent pas ici."],
  "ask.isotretinoin.choice.none": ["00612b69", "Pas dans les six derniers mois"],
  "ask.isotretinoin.choice.past-6-months": ["cc56894a", "Dans les six derniers mois"],
  "ask.isotretinoin.choice.current": ["8b3dc597", "Maintenant"],
  "ask.g6pd-deficiency": ["d5776d72", "Avez-vous un déficit en G6PD ?"],
  "ask.g6pd-deficiency.help": [
    "0adae616",
    "On naît avec : il manque une enzyme au corps. Certains l'appellent favisme.",
  ],
  "ask.dysphagia": ["b8d94456", "Avez-vous du mal à avaler ?"],
  "ask.dysphagia.help": ["f79dba6c", "Maintenant, ou dans le passé."],
  "ask.implanted-device": ["5febd98f", "Avez-vous un appareil ou du métal dans le corps ?"],
  "ask.implanted-device.help": [
    "2c4a0457",
    "Par exemple un pacemaker, une pompe, ou du métal près de l'endroit à traiter.",
  ],
  "ask.epilepsy": ["8812db59", "Avez-vous une épilepsie ?"],
  "ask.epilepsy.help": ["64f228cb", "Une seule crise compte aussi."],
  "ask.child-bearing-potential": ["d3525938", "Pourriez-vous tomber enceinte ?"],
  "ask.child-bearing-potential.help": ["c392dac2", "Dites oui même si vous utilisez une contraception."],
  "ask.contraception": ["cda741d5", "Utilisez-vous une contraception ?"],
  "ask.contraception.help": ["58720a76", "Nous le notons. Cela ne change aucune des réponses."],
  "ask.allergies": ["f30c6185", "À quoi êtes-vous allergique ?"],
  "ask.allergies.help": [
    "25f00dbf",
    "Médicaments, crèmes anesthésiantes, aliments, latex, piqûres d'insectes. « Rien » est une réponse aussi.",
  ],
  "ask.mixture": ["94ccd876", "Quelles substances sont prévues ?"],
  "ask.mixture.help": ["dd44f09a", "La clinique répond. La crème anesthésiante en fait partie."],
  "ask.country": ["15f7ba25", "Dans quel pays est la clinique ?"],
  "ask.country.help": ["e522f80d", "La loi de ce pays dit ce que l'on peut donner."],
  "ask.isotretinoin-stopped": ["4fd3c9dc", "Quel jour avez-vous pris de l'isotrétinoïne pour la dernière fois ?"],
  "ask.isotretinoin-stopped.help": [
    "33b82eba",
    "À partir de ce jour, nous comptons six mois. Si vous ne savez pas le jour, dites-le.",
  ],
  "ask.isotretinoin-stopped.no-day": ["f15391f2", "Je ne sais pas le jour"],
  "ask.retinoid-last-used": [
    "dcea254b",
    "Quand avez-vous mis pour la dernière fois une crème à la vitamine A (rétinoïde) sur la peau à traiter ?",
  ],
  "ask.retinoid-last-used.help": [
    "4e2d0823",
    "Par exemple trétinoïne, adapalène ou rétinol. Si c'était il y a plus d'un mois, dites-le.",
  ],
  "ask.retinoid-last-used.no-day": ["753ac1b4", "Pas dans le dernier mois"],
  "ask.laser-last-done": ["c465cf35", "Quand avez-vous eu pour la dernière fois un laser sur cette peau ?"],
  "ask.laser-last-done.help": ["186ed956", "Si c'était il y a plus de six mois, ou jamais, dites-le."],
  "ask.laser-last-done.no-day": ["00612b69", "Pas dans les six derniers mois"],
  "ask.permanent-filler": ["a9746b76", "Avez-vous sous la peau un produit de comblement qui reste pour toujours ?"],
  "ask.permanent-filler.help": ["256af5b3", "Par exemple du silicone. L'acide hyaluronique s'en va et ne compte pas."],
  "ask.injection-reaction": ["321c06f6", "Avez-vous déjà mal réagi à une injection dans la peau ?"],
  "ask.injection-reaction.help": [
    "318d65ca",
    "Par exemple des boules, une forte éruption ou un gonflement après un comblement ou une mésothérapie.",
  ],
  "ask.gallstones": ["347f21f8", "Avez-vous des calculs dans la vésicule ?"],
  "ask.gallstones.help": ["7876290b", "Si l'on vous a enlevé la vésicule, dites non."],
  "ask.antiarrhythmic": ["9efd3d28", "Prenez-vous un médicament pour le rythme du cœur ?"],
  "ask.antiarrhythmic.help": ["a3bc4415", "Par exemple amiodarone ou sotalol. Continuez-le comme avant."],
  "ask.methaemoglobinaemia": ["bb607c2e", "Avez-vous déjà eu une méthémoglobinémie ?"],
  "ask.methaemoglobinaemia.help": [
    "e2183136",
    "Un médicament ou une maladie a laissé trop peu d'oxygène dans le sang. Les lèvres et la peau sont devenues bleues.",
  ],
  "ask.maoi": ["a27acb55", "Prenez-vous un IMAO ?"],
  "ask.maoi.help": [
    "8c9c9a71",
    "Contre la dépression ou Parkinson. Par exemple moclobémide, phénelzine ou sélégiline.",
  ],
  "ask.thrombosis": ["88b592d1", "Avez-vous déjà eu un caillot de sang dans une veine, le poumon ou l'œil ?"],
  "ask.thrombosis.help": ["f7123d75", "Les médecins disent thrombose ou embolie."],
  "ask.arrhythmia": ["5296b494", "Votre cœur bat-il parfois hors rythme, ou beaucoup trop vite ?"],
  "ask.arrhythmia.help": ["f67f3738", "Un médecin a peut-être dit arythmie ou fibrillation auriculaire."],
  "ask.ulcer-or-painkiller-asthma": [
    "f1f88172",
    "Avez-vous eu un ulcère à l'estomac, ou de l'asthme à cause d'un antidouleur ?",
  ],
  "ask.ulcer-or-painkiller-asthma.help": [
    "bb6f636c",
    "Par exemple avec l'aspirine ou l'ibuprofène. Un saignement à l'estomac compte aussi.",
  ],
  "ask.systolic-mm-hg": ["aae6d56e", "Quelle est la tension du haut ?"],
  "ask.systolic-mm-hg.help": ["f6894d08", "Mesurée par le personnel, assis, en mmHg."],
  "ask.diastolic-mm-hg": ["9eeadbcb", "Quelle est la tension du bas ?"],
  "ask.diastolic-mm-hg.help": ["f6894d08", "Mesurée par le personnel, assis, en mmHg."],
  "ask.appearance-worry": ["273e5676", "Pensez-vous à votre apparence plus d'une heure, la plupart des jours ?"],
  "ask.appearance-worry.help": [
    "6ac72130",
    "Il n'y a pas de mauvaise réponse. Cela nous aide à parler de ce que vous espérez.",
  ],
  "ask.appearance-limits": [
    "fa0e88b3",
    "Le souci de votre apparence vous tient-il loin des gens, du travail ou de l'école ?",
  ],
  "ask.appearance-limits.help": [
    "952873e3",
    "Par exemple : vous restez chez vous, ou vous regardez sans cesse dans la glace.",
  ],
  "ask.own-wish": ["0a23da36", "Ce soin est-il votre propre souhait ?"],
  "ask.own-wish.help": ["69cfb846", "Dites non si quelqu'un vous pousse, ou si vous avez un doute."],
  "ask.choice.yes": ["b3a43630", "Oui"],
  "ask.choice.no": ["61e6be1a", "Non"],
  "ask.choice.unknown": ["852328e3", "Je ne sais pas"],

  ...namesFr,
};

import type { Denial } from "@pistor/core/advertising";
import type { PatternsOfRules } from "./patterns.ts";

const benefits = [
  "(réduit|diminue|atténue|améliore|efface|élimine|lisse|corrige|soulage|estompe)~(rides?|ridules|cicatrices?|taches?|cellulite|graisses?|douleurs?|cernes|chute|peau|relâchement|vergetures)",
  "(raffermit|retend|tonifie|illumine|renouvelle|rajeunit|nourrit|revitalise|hydrate)~(peau|visage|corps|cheveux|cuir chevelu|teint)",
  "(rajeuni*|anti_rides|anti_âge)",
  "(stimule|relance|augmente|favorise)~(collagène|élastine|circulation|repousse|pousse)",
  "efficace (contre|pour|sur)",
  "(paraître|paraissez|semblez) plus jeune*",
];

/** French. */
export const patternsFr: PatternsOfRules = {
  "advertising.stop-medicine": [
    "(arrêtez|arrêter|cessez|cesser|interrompez|interrompre|suspendez|suspendre|stoppez|stopper)~(médicaments?|traitement|traitements|anticoagulants?|aspirine|anti_douleurs?|antalgiques?|comprimés?|insuline|anti_inflammatoires?)",
    "ne (prenez|prendre) (pas|plus)~(médicaments?|anticoagulants?|aspirine|anti_inflammatoires?)",
    "(médicaments?|anticoagulants?|aspirine|traitement)~(doit être|doivent être|à) (arrêté*|arrêter|interrompu*|suspendu*)",
    "(pas|plus) d'(aspirine|anticoagulant*)",
    "(évitez|éviter|évitant)~(médicaments?|anticoagulants?|aspirine|anti_inflammatoires?)",
    "(médicaments?|anticoagulants?|aspirine) ne (doit|doivent|peut|peuvent) pas être (pris*|utilisé*)",
    "arrêt~(médicaments?|anticoagulants?|aspirine|traitement)~(nécessaire|obligatoire|conseillé*|recommandé*|requis|indispensable)",
  ],
  "advertising.promise": [
    "garanti*",
    "(nous promettons|promet|promesse de résultat*)",
    "100_% (efficace*|réussite|satisf*|sûr*|naturel*)",
    "(résultats?|effets?|succès) (assuré*|certain*|immédiat*|spectaculaire*|visible*|sûr*|incroyable*)",
    "(cliniquement|scientifiquement) prouvé*",
    "(fonctionne|marche) (toujours|à coup sûr|pour tous|pour tout le monde)",
    "(rides|cellulite|graisse|cicatrices|douleurs?) (disparaissent|disparaîtr*|disparaît|s'effacent)",
    "vous (serez|paraîtrez|aurez l'air)~(plus jeune|rajeuni*|belle|beau)",
    "taux de (réussite|succès) de #",
  ],
  "advertising.cure": [
    "(guérit|guérir|guérison|guérissez)",
    "(solution|remède|traitement) (définitif|définitive|miracle|ultime)",
    "(met|mettre) fin à~(douleur*|maladie*|migraine*|chute)",
  ],
  "advertising.painless": [
    "indolore*",
    "sans (aucune |la moindre )?(douleur*|souffrance)",
    "(aucune|zéro|pas de) douleur*",
    "ne fait (absolument |vraiment |même |presque )?pas (du tout )?mal",
    "(n'y a|ne ressentez|ne ressentirez|ne sentez|ne sentirez) (aucun|aucune|pas de) (douleur*|souffrance)",
    "vous ne (sentez|sentirez|ressentez|ressentirez) rien",
  ],
  "advertising.no-side-effects": [
    "(sans|aucun|aucune|zéro|pas d')_(aucun |le moindre )?(effets? (secondaires?|indésirables?)|risques?|complications?|danger)",
    "sans effets? (secondaires?|indésirables?)",
    "(n'y a|n'a|n'entraîne|ne présente|ne comporte|ne provoque|ne cause) (aucun|aucune|pas d')_(effets? (secondaires?|indésirables?)|risques?|complications?|danger)",
    "(inoffensi*|sans danger)",
  ],
  "advertising.safe": [
    "(sûre|sûres|sûrs)",
    "(est|méthode|traitement|soin|technique|parfaitement|totalement|tout à fait|entièrement|et|plus) sûr",
    "en toute sécurité",
    "(sécurisé*|totalement fiable*)",
    "sécurité (totale|absolue|garantie)",
  ],
  "advertising.non-invasive": ["non_invasi*", "(pas|aucunement) invasi*"],
  "advertising.radiotherapy": ["(radiothérapie*|rayons ionisants)"],
  "advertising.stem-cell": ["cellules souches"],
  "advertising.weight-loss": [
    "(perdre|perdez|perte) (de |du )?(poids|kilos?)",
    "(perdre|perdez|perdrez) (jusqu'à )?#_(kilos?|kg)",
    "(maigrir|maigrissez|amincissement|amincissant*|amincir|amincit|mincir|minceur)",
    "(brûle|brûler)~(graisse*|calorie*)",
  ],
  "advertising.permanent": [
    "(résultats?|effets?|solution) (permanent*|définitif*|définitive*|durable à vie|à vie)",
    "(définitivement|pour toujours|à vie|une fois pour toutes|pour la vie|éternel*)",
  ],
  "advertising.inducement": [
    "(remise*|rabais|promotion|promotions|promo|soldes|bon plan|offre (spéciale|limitée|valable|exceptionnelle|promotionnelle|découverte)|prix cassé*|prix barré*|black friday)",
    "(seulement|uniquement|que) aujourd'hui",
    "aujourd'hui (seulement|uniquement)",
    "(dernière chance|dernières places|dernier jour|places limitées|durée limitée)",
    "(plus que|il ne reste que) # places?",
    "(réduction|réductions|remise) (de )?#",
    "#_% de (réduction|remise)",
    "(séance|consultation|traitement|soin|hôtel|transfert)s? (gratuit*|offert*)",
    "(gratuit|offert)(e|s|es)? (séance|consultation)",
    "(cadeau*|tombola|loterie|concours|bon d'achat|parrainez|parrainage)",
    "(dépêchez|ne manquez pas|profitez)*",
  ],
  "advertising.price-from": [
    "(à partir de|dès|seulement|à seulement)~#_(€|$|£|EUR|euros?|TL)",
    "(à partir de|dès|seulement) (€|$|£)_#",
    "(petits prix|prix (bas|imbattable*|attractif*|compétitif*|abordable*)|meilleur prix|moins cher*|pas cher*)",
  ],
  "advertising.price": [
    "#_(€|$|£|₺|EUR|euros?|TL|livres)",
    "(€|$|£|₺)_#",
    "(liste des prix|nos (prix|tarifs)|grille tarifaire)",
  ],
  "advertising.testimonial": [
    "témoignage*",
    "(patient|client)e?s? (satisfait*|heureu*|ravi*|conquis*)",
    "(nos|mes) (patient|client)e?s? (disent|recommandent|témoignent|adorent)",
    "(avis|retours) (de |des )?(nos )?(patient|client)*",
    "(célébrités|influenceu*|stars)",
  ],
  "advertising.before-after": [
    "avant_/_après",
    "avant-après",
    "(photos?|images?|clichés?|résultats?)~avant (et )?après",
    "avant (et )?après (photos?|images?|résultats?|en (photos?|images?))",
  ],
  "advertising.approved": [
    "(approuvé*|certifié*|homologué*|autorisé*|recommandé*) par~(FDA|ANSM|EMA|ministère|autorités?)",
    "(FDA|ANSM|EMA) (approuvé*|approved)",
  ],
  "advertising.prescription-medicine": [
    "(botox|dysport|toxine botulique|dutastéride|finastéride|acide tranexamique|acide désoxycholique|kybella|belkyra|hyaluronidase|calcitonine|triamcinolone|méthylprednisolone)",
  ],
  "advertising.under-18": [
    "(ados?|adolescents?|adolescentes?|lycéens?|lycéennes?)",
    "(les|aux|pour) mineure?s",
    "à tout âge",
    "tous les âges",
    "(moins de|dès) (18|17|16|15|14) ans",
  ],
  "advertising.superlative": [
    "(meilleur*) (clinique*|médecin*|traitement*|méthode*|résultat*|spécialiste*|centre*)",
    "(numéro (un|1)|n°_1|leader)",
    "(renommée|réputation) (mondiale|internationale)",
    "(clinique|médecin|centre|équipe)s? (primé*|récompensé*)",
    "(unique|incomparable|inégalé*|révolutionnaire*|miracle*|miraculeu*|le plus efficace|la plus efficace|fontaine de jouvence)",
    "(peau|silhouette|résultat|corps) (parfait*|idéal*)",
  ],
  "advertising.no-downtime": [
    "(sans|aucune) (éviction sociale|convalescence|temps de récupération|période de récupération)",
    "(reprise|retour) immédiat*",
    "(aucun|sans) (gonflement*|hématome*|bleu*|marque*)",
  ],
  "advertising.made-light": [
    "(pause déjeuner|entre midi et deux)",
    "(simple|petite) (piqûre|injection)",
    "(coup de jeune|coup d'éclat|piqûre de beauté)",
    "rien à craindre",
  ],
  "advertising.evidence-missing": benefits,
  "advertising.off-label-missing": benefits,
};

export const denialFr: Denial = {
  before: ["pas", "jamais", "personne", "ni", "ne", "n'*", "si", "quiconque", "méfiez*"],
  rightBefore: ["aucun", "aucune", "sans", "après", "suite à", "due? à"],
  after: ["pas", "jamais", "aucun", "aucune", "rien", "impossible", "(est|sont) une raison"],
  ends: ["et", "mais"],
  seeming: ["(non|pas) seulement", "pas de souci", "si vous (voulez|souhaitez)"],
  asks: ["^(est|est-ce|sont|peut|peuvent|y a|combien|comment|pourquoi|quel*|faut|doit|cela|ça|a-t*)"],
};

import type { Translation } from "@pistor/core/evidence";

/** The cards in French, each wording sealed with the hash of the English one that it says. */
export const cardTextsFr: Translation = {
  "card.face.fine-lines.headline": [
    "96580253",
    "Moins de rides, dit-on. Des essais contrôlés n’ont trouvé aucune amélioration ; de petits essais non contrôlés en ont trouvé une.",
  ],
  "card.face.fine-lines.plain": [
    "528ba715",
    "Deux essais ont regardé la peau avant et après, aussi au microscope, et n’ont trouvé aucune amélioration. Trois petites études sans groupe de comparaison ont vu une amélioration ; un fabricant a écrit l’une d’elles. Tous ces essais sont trop petits pour montrer que cela marche, et trop petits pour montrer que cela ne marche pas.",
  ],
  "card.face.under-eye.headline": [
    "14542a1f",
    "Une peau plus fraîche autour des yeux, dit-on. Le seul essai à cet endroit n’a trouvé aucun changement ; les cernes n’ont pas été mesurés.",
  ],
  "card.face.under-eye.plain": [
    "1f0fafe0",
    "Un essai a traité la peau autour des yeux de six personnes. Leurs rides n’ont pas changé, et la peau vue au microscope non plus. Aucun essai que nous ayons trouvé n’a mesuré les cernes ou les poches sous les yeux.",
  ],
  "card.face.skin-quality.headline": [
    "d45bfa77",
    "Une peau plus fraîche et plus hydratée, dit-on. Seules des études sans groupe de comparaison l’ont vue.",
  ],
  "card.face.skin-quality.plain": [
    "06a74ac2",
    "Deux études de mélanges avec de l’acide hyaluronique ont rapporté une peau plus belle. Aucune ne l’a comparée à une peau qui ne recevait rien, et le fabricant du produit a écrit l’une d’elles. En 2014, l’autorité de santé française n’a trouvé aucune étude qui montre un bénéfice. Personne ne peut donc dire ce que le traitement a apporté.",
  ],
  "card.face.sagging.headline": [
    "f82fb99d",
    "Une peau plus ferme pour un visage relâché, dit-on. Aucun essai qui l’ait mesuré n’a été trouvé.",
  ],
  "card.face.sagging.plain": [
    "8ff4fe65",
    "Plusieurs articles de cliniques citent le relâchement comme raison d’un traitement. Nous n’avons trouvé aucun essai qui l’ait mesuré ; une étude sans groupe de comparaison a vu une peau plus ferme sur des photos. Personne ne peut donc dire si cela marche bien, ni combien de temps.",
  ],
  "card.face.melasma.headline": [
    "ebf1f481",
    "Des taches brunes plus pâles, dit-on. L’acide tranexamique injecté n’a pas fait mieux qu’une crème ou des comprimés.",
  ],
  "card.face.melasma.plain": [
    "3f04880c",
    "Les taches brunes ont pâli dans tous les groupes de trois essais. L’injection n’était pas meilleure qu’une crème courante. Dans un essai, les comprimés ont bien aidé plus de personnes, mais le score des taches n’était pas différent. Aucun de ces essais n’a comparé l’injection à l’absence de traitement.",
  ],
  "card.face.sun-spots.headline": [
    "fcdc1acb",
    "Des taches de soleil et des taches de rousseur plus pâles, dit-on. Une étude de dix personnes a vu une couleur plus égale ; rien n’a été comparé.",
  ],
  "card.face.sun-spots.plain": [
    "7a930999",
    "Une étude de dix personnes a mesuré une couleur de peau plus égale après six séances. Elle n’avait pas de groupe de comparaison. Aucune étude que nous ayons trouvée n’a regardé les taches de rousseur ou une tache précise.",
  ],
  "card.face.acne.headline": ["affa2c8c", "Moins d’acné, dit-on. Aucun essai n’a été trouvé."],
  "card.face.acne.plain": [
    "83662fa0",
    "Des articles de cliniques citent l’acné comme raison d’un traitement. Nous n’avons trouvé aucun essai à ce sujet. Une peau enflammée ou infectée doit guérir avant d’être piquée.",
  ],
  "card.face.acne-scars.headline": [
    "d5361bbe",
    "Des cicatrices d’acné plus lisses, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.face.acne-scars.plain": [
    "05c1035f",
    "Des articles de cliniques citent les cicatrices d’acné et d’autres cicatrices. Nous n’avons trouvé ni essai à ce sujet, ni plan chiffré que l’on puisse répéter. Personne ne peut donc dire si cela marche.",
  ],
  "card.body.firmness.headline": [
    "c51fccfb",
    "Une peau plus ferme du corps, des mains et du cou, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.body.firmness.plain": [
    "5efab575",
    "Des articles de cliniques disent que la peau relâchée devient plus ferme. Nous n’avons trouvé aucun essai qui l’ait mesuré. Personne ne peut donc dire si cela marche, ni combien de séances il faudrait.",
  ],
  "card.body.stretch-marks.headline": [
    "8131ac90",
    "Des vergetures moins visibles, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.body.stretch-marks.plain": [
    "211135b5",
    "Des articles de cliniques citent les vergetures. Nous n’avons trouvé ni essai à ce sujet, ni plan chiffré que l’on puisse répéter. Personne ne peut donc dire si cela marche, ni combien de séances il faudrait.",
  ],
  "card.body.scars.headline": ["3cce916d", "Des cicatrices plus lisses, dit-on. Aucun essai n’a été trouvé."],
  "card.body.scars.plain": [
    "b19ace32",
    "Des articles de cliniques citent les cicatrices du corps. Nous n’avons trouvé aucun essai à ce sujet. Les personnes dont les cicatrices deviennent épaisses ne devraient pas recevoir ce traitement pour l’apparence.",
  ],
  "card.body.contour.headline": [
    "d9770023",
    "Une silhouette plus mince, dit-on. Le seul essai contrôlé n’a trouvé aucun changement de la cuisse.",
  ],
  "card.body.contour.plain": [
    "08deb4ae",
    "Dans un essai, une cuisse de 20 femmes a été traitée pendant 12 semaines. La cuisse traitée n’était pas plus mince que l’autre. Nous n’avons trouvé aucun essai contrôlé d’une autre partie du corps.",
  ],
  "card.cellulite.cellulite.headline": [
    "5d532a89",
    "Une peau plus lisse en cas de cellulite, dit-on. Le seul essai contrôlé n’a trouvé aucune différence.",
  ],
  "card.cellulite.cellulite.plain": [
    "7cbb6407",
    "Dans un essai, une cuisse de 20 femmes a été traitée chaque semaine pendant 12 semaines. Elle n’était pas plus mince que l’autre et n’avait pas moins de graisse. L’essai n’a pas mesuré l’aspect de la peau.",
  ],
  "card.fat.submental.headline": [
    "3bdfd59c",
    "Moins de graisse sous le menton, dit-on. Des essais par tirage au sort l’ont trouvé à cet endroit pour un seul produit, l’acide désoxycholique.",
  ],
  "card.fat.submental.plain": [
    "2959cb1a",
    "L’acide désoxycholique est autorisé aux États-Unis pour la graisse sous le menton, et pour rien d’autre. Parmi ceux chez qui il avait agi, environ 82 sur 100 ont gardé leur résultat trois ans, et environ 65 sur 100 avec un placebo. Cela ne dit rien d’autres produits ni d’autres endroits. Gonflement, bleus, douleur et peau engourdie étaient très fréquents, et environ 4 sur 100 ont eu un nerf de la bouche blessé pendant des jours ou des mois.",
  ],
  "card.fat.other-sites.headline": [
    "c6f8587d",
    "Moins de graisse à la taille, au ventre, au bras, à la jambe et à la hanche, dit-on. Le seul essai contrôlé n’a trouvé aucun changement.",
  ],
  "card.fat.other-sites.plain": [
    "52a545e9",
    "Dans un essai, la cuisse traitée avait autant de graisse que l’autre après 12 semaines. Un regard en arrière sur 1 269 personnes a rapporté moins de graisse, mais sans rien comparer. Ce qu’elles ont reçu n’est pas autorisé aux États-Unis, et la France l’interdit.",
  ],
  "card.fat.pc-dc.headline": [
    "7bafb059",
    "La phosphatidylcholine avec du désoxycholate dissoudrait la graisse. Seul un regard en arrière sans comparaison le rapporte.",
  ],
  "card.fat.pc-dc.plain": [
    "ccf98d51",
    "Un rapport sur 1 269 personnes dit que leur graisse a diminué. Personne n’a été comparé à des gens qui n’ont rien reçu. Le mélange n’est pas autorisé aux États-Unis, et la France l’interdit pour l’apparence.",
  ],
  "card.fat.instead-of-liposuction.headline": [
    "9004cfc2",
    "On le propose à la place d’une liposuccion. Aucun essai comparant les deux n’a été trouvé.",
  ],
  "card.fat.instead-of-liposuction.plain": [
    "fa65d341",
    "Des articles de cliniques proposent des injections à la place d’une opération qui aspire la graisse. Nous n’avons trouvé aucun essai qui compare les deux. Personne ne peut donc dire laquelle enlève le plus, ni laquelle nuit le plus.",
  ],
  "card.hair.androgenetic.headline": [
    "eb609795",
    "Les cheveux repoussent, dit-on. Des études d’un seul produit, le dutastéride, l’ont un peu vu ; les comprimés ont fait plus, et les études sont mauvaises.",
  ],
  "card.hair.androgenetic.plain": [
    "2d0edfb2",
    "Le dutastéride injecté a donné quelques cheveux de plus qu’un placebo ; le même produit par la bouche, environ deux fois plus. La plupart des études sont petites ou mal faites. Il ne doit pas être utilisé là où une grossesse est possible. Sur les vitamines et les extraits de plantes de ces mélanges, aucun essai n’a été trouvé.",
  ],
  "card.hair.female-pattern.headline": [
    "fb608044",
    "Des cheveux plus épais chez les femmes qui les perdent, dit-on. Un essai contrôlé du dutastéride en a trouvé plus sur les photos.",
  ],
  "card.hair.female-pattern.plain": [
    "5d70d820",
    "Dans un essai, environ 63 femmes sur 100 qui recevaient le produit avaient meilleure allure sur les photos, et environ 18 sur 100 dont les injections n’en contenaient pas. Le produit peut nuire à un enfant à naître. Sa notice l’exclut chez les femmes qui peuvent devenir enceintes.",
  ],
  "card.hair.alopecia-areata.headline": [
    "9ac158f4",
    "Une repousse dans les plaques rondes sans cheveux, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.hair.alopecia-areata.plain": [
    "afae5a84",
    "Des articles de cliniques citent l’alopécie, ce qui veut dire aussi des plaques sans cheveux. Nous n’avons trouvé aucun essai à ce sujet. Personne ne peut donc dire si des injections aident ces plaques.",
  ],
  "card.hair.thinning-breakage.headline": [
    "eae40b4a",
    "Des cheveux plus forts, dit-on. Aucun essai sur des cheveux fins ou cassants n’a été trouvé.",
  ],
  "card.hair.thinning-breakage.plain": [
    "50f1441e",
    "Des articles de cliniques disent que les cheveux fins et cassants deviennent plus forts. Nous n’avons trouvé aucun essai qui l’ait mesuré. Personne ne peut donc dire si cela marche.",
  ],
  "card.hair.dandruff.headline": ["10c660a2", "Un article affirme moins de pellicules. Aucun essai n’a été trouvé."],
  "card.hair.dandruff.plain": [
    "63e5cb31",
    "Un guide pour les patients cite les pellicules. Nous n’avons trouvé aucun essai à ce sujet. Personne ne peut donc dire si des injections aident.",
  ],
  "card.hair.ringworm.headline": [
    "19dbb9ea",
    "Un article cite la teigne du cuir chevelu. C’est une infection : une raison d’attendre, pas d’injecter. Aucun essai n’a été trouvé.",
  ],
  "card.hair.ringworm.plain": [
    "b11c2eaa",
    "La teigne est une infection de la peau par un champignon. Une peau infectée doit guérir avant d’être piquée. Nous n’avons trouvé aucun essai, et Pistor ne la propose jamais comme raison d’un traitement.",
  ],
  "card.pain.muscle-joint.headline": [
    "f7bab6a8",
    "Un soulagement des douleurs des muscles et des articulations, dit-on. Les essais se contredisent : certains ont trouvé plus de soulagement, le plus grand aucune différence.",
  ],
  "card.pain.muscle-joint.plain": [
    "702a1a17",
    "Dans le plus grand essai que nous ayons, avec 84 personnes, aucune différence n’a été trouvée entre les injections dans la peau et des comprimés et des piqûres de la même sorte de médicaments. Une revue de sept essais a trouvé, dans six, moins de douleur que dans le groupe de comparaison. Les produits et les plans changent d’un essai à l’autre.",
  ],
  "card.pain.acute-low-back.headline": [
    "f526f300",
    "Un soulagement du mal de dos récent, dit-on. Un essai n’a pas trouvé de différence avec des comprimés et des piqûres.",
  ],
  "card.pain.acute-low-back.plain": [
    "8789e9fb",
    "Dans un essai, 84 personnes ont reçu soit des injections dans la peau, soit la même sorte de médicaments par la bouche et dans le muscle. La douleur a baissé dans les deux groupes, sans différence trouvée entre eux. Personne n’a reçu de placebo : nous ne savons donc pas ce qui serait passé tout seul.",
  ],
  "card.pain.low-back.headline": [
    "9136c745",
    "Un soulagement du mal de dos qui dure, dit-on. Un essai a comparé deux façons d’injecter, pas avec et sans.",
  ],
  "card.pain.low-back.plain": [
    "7eb49b8a",
    "Un essai de 62 personnes a injecté de la lidocaïne à deux sortes de points. Une sorte de points a soulagé davantage. Comme tout le monde a été piqué, il ne dit pas si piquer marche.",
  ],
  "card.pain.chronic-spinal.headline": [
    "0c1a35e9",
    "Un soulagement des douleurs de la colonne qui durent, dit-on. La douleur a baissé avec des médicaments, et avec de l’eau salée seule aussi.",
  ],
  "card.pain.chronic-spinal.plain": [
    "f955f9ac",
    "Un rapport a regardé en arrière sur 217 personnes. Les unes avaient reçu des médicaments dans la peau, les autres de l’eau salée seule. La douleur a baissé dans les deux groupes, et plus avec les médicaments après 12 semaines. Tous ont été piqués : une part du soulagement peut donc venir de l’aiguille, du fait d’être soigné, ou du temps.",
  ],
  "card.pain.acute-neck.headline": [
    "acb817ac",
    "Un soulagement des douleurs récentes du cou, dit-on. Un petit essai en a trouvé plus qu’avec l’ibuprofène, pendant trois jours.",
  ],
  "card.pain.acute-neck.plain": [
    "fc3d9cc5",
    "Dans un petit essai de 36 personnes, une séance a soulagé une douleur récente du cou plus que l’ibuprofène par la bouche. La différence a duré jusqu’au troisième jour. Personne n’a reçu de placebo.",
  ],
  "card.pain.chronic-neck.headline": [
    "b305ff06",
    "Un soulagement des douleurs du cou qui durent, dit-on. Un rapport a regardé en arrière sur 42 personnes et ne tranche pas.",
  ],
  "card.pain.chronic-neck.plain": [
    "a2c80110",
    "Un rapport a comparé un médicament à des aiguilles seules chez 42 personnes qui avaient mal au cou depuis longtemps. Il a regardé ce qui avait été fait : personne n’a été tiré au sort. De combien les deux différaient, nous ne l’avons pas lu.",
  ],
  "card.pain.cervicobrachial.headline": [
    "5e72652b",
    "Un soulagement des douleurs du cou au bras, dit-on. Un essai de 20 personnes en a trouvé plus quand on l’ajoutait à la stimulation des nerfs.",
  ],
  "card.pain.cervicobrachial.plain": [
    "d2d52566",
    "Dans un essai de 1991 avec 20 personnes, celles qui recevaient des injections avec une stimulation électrique des nerfs allaient mieux que celles qui n’avaient que la stimulation. C’est trop peu de personnes pour en être sûr.",
  ],
  "card.pain.sacroiliac.headline": [
    "e77ecdd0",
    "Un soulagement des douleurs entre la colonne et le bassin, dit-on. Un essai de 22 personnes en a trouvé plus qu’avec le laser.",
  ],
  "card.pain.sacroiliac.plain": [
    "6b45f6a8",
    "Dans un essai de 22 personnes, les injections ont soulagé cette douleur plus que le laser. Les personnes piquées faisaient aussi des exercices et portaient un soutien. Nous ne pouvons donc pas dire lequel des trois a aidé.",
  ],
  "card.pain.calcific-shoulder.headline": [
    "87be3bd4",
    "Une aide pour une épaule calcifiée, dit-on. Un essai en double aveugle de 80 personnes a trouvé le dépôt disparu chez la plupart.",
  ],
  "card.pain.calcific-shoulder.plain": [
    "f4080e1e",
    "Dans un essai de 80 personnes, le calcaire du tendon de l’épaule a disparu chez 62,5 % de celles qui recevaient le produit. Avec un placebo, il a disparu en partie chez 15 %. L’essai a utilisé un produit particulier (EDTA), et à notre connaissance personne ne l’a répété.",
  ],
  "card.pain.migraine.headline": ["cab9bafe", "Un soulagement de la migraine, dit-on. Aucun essai n’a été trouvé."],
  "card.pain.migraine.plain": [
    "0cd61424",
    "Des articles de cliniques citent la migraine. Nous n’avons trouvé ni essai à ce sujet, ni plan chiffré que l’on puisse répéter. Personne ne peut donc dire si cela marche.",
  ],
  "card.pain.menstrual.headline": [
    "7cfb83b7",
    "Un soulagement des douleurs des règles, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.pain.menstrual.plain": [
    "fe5f5b51",
    "Des articles de cliniques citent les douleurs des règles. Nous n’avons trouvé ni essai à ce sujet, ni plan chiffré que l’on puisse répéter. Personne ne peut donc dire si cela marche.",
  ],
  "card.pain.fibromyalgia.headline": [
    "03d641ea",
    "Un soulagement de la fibromyalgie, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.pain.fibromyalgia.plain": [
    "5f97b740",
    "Des articles de cliniques citent la fibromyalgie. Nous n’avons trouvé ni essai à ce sujet, ni plan chiffré que l’on puisse répéter. Personne ne peut donc dire si cela marche.",
  ],
  "card.pain.trigger-finger.headline": [
    "deeb0a87",
    "Un soulagement du doigt à ressaut, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.pain.trigger-finger.plain": [
    "c8db7d51",
    "Des articles de cliniques citent le doigt à ressaut. Nous n’avons trouvé ni essai à ce sujet, ni plan chiffré que l’on puisse répéter. Personne ne peut donc dire si cela marche.",
  ],
  "card.pain.sports-injury.headline": [
    "7e166326",
    "Un soulagement des douleurs après une blessure de ligament, de tendon ou de ménisque au sport, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.pain.sports-injury.plain": [
    "7eee81a4",
    "Des articles de cliniques citent les douleurs après une blessure de ligament, de tendon ou de ménisque au sport. Nous n’avons trouvé ni essai à ce sujet, ni plan chiffré que l’on puisse répéter. Personne ne peut donc dire si cela marche.",
  ],
  "card.pain.neuralgia.headline": [
    "46ad83de",
    "Un soulagement des douleurs des nerfs, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.pain.neuralgia.plain": [
    "790862a8",
    "Des articles de cliniques citent les douleurs des nerfs. Nous n’avons trouvé ni essai à ce sujet, ni plan chiffré que l’on puisse répéter. Personne ne peut donc dire si cela marche.",
  ],
  "card.pain.gout.headline": ["9551b779", "Un soulagement de la goutte, dit-on. Aucun essai n’a été trouvé."],
  "card.pain.gout.plain": [
    "c9e6cedb",
    "Des articles de cliniques citent la goutte. Nous n’avons trouvé ni essai à ce sujet, ni plan chiffré que l’on puisse répéter. Personne ne peut donc dire si cela marche.",
  ],
  "card.pain.bursitis-myositis-sprain.headline": [
    "d40bd14c",
    "Un soulagement de la bursite, de la myosite et de l’entorse, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.pain.bursitis-myositis-sprain.plain": [
    "4f153e4e",
    "Des articles de cliniques citent la bursite, la myosite et l’entorse. Nous n’avons trouvé ni essai à ce sujet, ni plan chiffré que l’on puisse répéter. Personne ne peut donc dire si cela marche.",
  ],
  "card.pain.intestinal-spasm.headline": [
    "37d36a01",
    "Un soulagement des crampes de l’intestin, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.pain.intestinal-spasm.plain": [
    "ad9283d7",
    "Des articles de cliniques citent les crampes de l’intestin. Nous n’avons trouvé ni essai à ce sujet, ni plan chiffré que l’on puisse répéter. Personne ne peut donc dire si cela marche.",
  ],
  "card.rheumatic.degenerative.headline": [
    "1a2a8d47",
    "Une aide pour les maladies rhumatismales, dit-on. Un essai sur des genoux usés en a trouvé un peu ; sur d’autres articulations, aucun n’a été trouvé.",
  ],
  "card.rheumatic.degenerative.plain": [
    "5332c7db",
    "Un essai a trouvé moins de douleur dans des genoux usés qu’avec un calmant courant par la bouche. Le mélange contenait une hormone que l’Europe a restreinte depuis 2012. Pour d’autres articulations et pour les articulations enflammées, nous n’avons trouvé aucun essai.",
  ],
  "card.rheumatic.knee-osteoarthritis.headline": [
    "8c2fba02",
    "Un soulagement des genoux usés, dit-on. Un essai en a trouvé plus qu’avec le diclofénac par la bouche.",
  ],
  "card.rheumatic.knee-osteoarthritis.plain": [
    "7ce75c71",
    "Un essai a donné trois séances à des personnes au genou usé. Elles allaient mieux que les personnes qui prenaient du diclofénac. Nous ne l’avons lu que dans d’autres textes : nous ne savons donc pas combien de personnes y étaient. Tout le monde pouvait distinguer une aiguille d’un comprimé.",
  ],
  "card.rheumatic.effusion.headline": [
    "6052d988",
    "Une aide pour une articulation gonflée et douloureuse, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.rheumatic.effusion.plain": [
    "ef1a9cd5",
    "Un guide pour les patients cite les articulations gonflées de liquide. Nous n’avons trouvé ni essai à ce sujet, ni plan chiffré que l’on puisse répéter.",
  ],
  "card.vascular.varicose-veins.headline": [
    "171f3567",
    "Une aide pour les varices, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.vascular.varicose-veins.plain": [
    "643d01bb",
    "Des articles de cliniques citent les varices et des extraits de plantes contre elles. Nous n’avons trouvé ni essai ni plan chiffré. Personne ne peut donc dire si cela marche.",
  ],
  "card.vascular.leg-circulation.headline": [
    "2a4ce13c",
    "Une meilleure circulation dans les jambes, dit-on. Aucun essai n’a été trouvé.",
  ],
  "card.vascular.leg-circulation.plain": [
    "04177bbc",
    "Des articles de cliniques et une société de praticiens citent les veines faibles et la lymphe des jambes. C’est une opinion, pas un essai. Nous n’avons trouvé ni essai ni plan chiffré.",
  ],
  "card.needle-free.face.headline": [
    "f0e8353c",
    "Une peau plus tendue et plus hydratée sans aiguille, dit-on. Aucun essai de ces appareils n’a été trouvé.",
  ],
  "card.needle-free.face.plain": [
    "16a91a74",
    "Deux articles de cliniques décrivent des appareils qui poussent des produits à travers la peau. Ils disent eux-mêmes que cela marche moins bien que des aiguilles. Nous n’avons trouvé aucun essai d’un tel appareil.",
  ],
  "card.needle-free.hair.headline": [
    "dcdb6381",
    "De plus beaux cheveux sans aiguille, dit-on. Aucun essai de ces appareils n’a été trouvé.",
  ],
  "card.needle-free.hair.plain": [
    "78358e73",
    "Deux articles de cliniques citent les cheveux parmi les usages des appareils sans aiguille. Nous n’avons trouvé aucun essai à ce sujet. Les essais sur les cheveux que nous avons utilisaient des aiguilles.",
  ],
};

/** French. */
export const advertisingTextsFr: Readonly<Record<string, string>> = {
  "advertising.stop-medicine.why":
    "Se passer d’un médicament prescrit peut tuer. La décision revient à qui l’a prescrit.",
  "advertising.stop-medicine.instead":
    "Continuez tout médicament prescrit par un médecin et dites-nous lesquels vous prenez.",
  "advertising.promise.why":
    "Personne ne connaît le résultat. Pour certains usages les essais n’ont rien trouvé, pour d’autres les preuves sont faibles.",
  "advertising.promise.instead":
    "Pour cet usage, les essais ont trouvé : [ce qui a été trouvé]. Le résultat varie d’une personne à l’autre.",
  "advertising.cure.why": "Aucun essai ne montre qu’une maladie en soit soignée.",
  "advertising.cure.instead": "De petites études ont porté sur [plainte] ; elles ont trouvé : [ce qui a été trouvé].",
  "advertising.painless.why":
    "Des aiguilles entrent dans la peau. Les sources citent une douleur légère parmi les effets.",
  "advertising.painless.instead":
    "Vous sentirez les aiguilles. Une crème peut endormir la peau ; ce que l’on ressent varie.",
  "advertising.no-side-effects.why":
    "Gonflement, bleus, allergie et infection des semaines après ont eu lieu, et les dommages sont mal recensés ici.",
  "advertising.no-side-effects.instead":
    "Gonflement et bleus sont fréquents. L’infection, même des semaines après, et la lésion des tissus sont graves ; leur fréquence n’est pas connue.",
  "advertising.safe.why":
    "Les risques dépendent du mélange et sont mal connus. Le mot en dit plus que ce que l’on sait.",
  "advertising.safe.instead":
    "Les risques connus sont : [risques et fréquences]. La fréquence des dommages rares n’est pas connue.",
  "advertising.non-invasive.why": "Les aiguilles percent la peau, et ce qui perce la peau peut l’infecter.",
  "advertising.non-invasive.instead": "De fines aiguilles entrent de 1 à 4 mm dans la peau. Il n’y a pas d’incision.",
  "advertising.radiotherapy.why":
    "Les rayons ionisants n’en font pas partie. Un article le dit, sans doute par une erreur de traduction.",
  "advertising.radiotherapy.instead": "Après la séance il n’y a que la feuille de soins.",
  "advertising.stem-cell.why": "Il n’y a aucune cellule souche, et aucun produit de ce genre n’est autorisé pour cela.",
  "advertising.stem-cell.instead": "Dites mésothérapie du cheveu, et nommez ce qui est injecté.",
  "advertising.weight-loss.why":
    "Aucune source ne l’appuie. Un essai sur la cuisse n’a trouvé aucune différence de tour ou de graisse.",
  "advertising.weight-loss.instead": "Personne n’est traité pour peser moins.",
  "advertising.permanent.why": "Personne n’a suivi les patients assez longtemps, et certains en ont besoin de nouveau.",
  "advertising.permanent.instead":
    "On ne sait pas combien dure l’effet, s’il y en a un ; certains ont besoin d’autres séances.",
  "advertising.inducement.why":
    "Une remise, un cadeau ou un dernier jour presse des gens qui ont besoin de réfléchir. En Turquie, la loi l’interdit.",
  "advertising.inducement.instead": "Prenez le temps qu’il vous faut. Le devis est valable jusqu’au [date].",
  "advertising.price-from.why": "Un prix qui commence quelque part n’est le prix de personne.",
  "advertising.price-from.instead":
    "La cure entière coûte [montant] pour [nombre] séances ; ce qui n’est pas compris est indiqué.",
  "advertising.price.why":
    "Les règles turques du 12 novembre 2025 n’admettent aucun prix en public. Qui demande pour soi peut connaître le sien.",
  "advertising.price.instead": "Écrivez-nous : vous recevrez un devis détaillé pour votre propre cure.",
  "advertising.testimonial.why":
    "L’éloge ne se généralise pas, et qui a subi un dommage n’en écrit pas. En Turquie, la loi l’interdit.",
  "advertising.testimonial.instead": "Sur [nombre] patients suivis, [nombre] se sont améliorés sur [échelle].",
  "advertising.before-after.why":
    "Les images sont choisies. En Turquie il faut l’accord écrit, les mêmes conditions, la date et aucun commentaire.",
  "advertising.before-after.instead":
    "Retirez les images, ou montrez-les toutes avec date, conditions et accord écrit.",
  "advertising.approved.why":
    "Les substances peuvent être autorisées, pas cet usage. Un acide désoxycholique l’est, sous le menton seulement.",
  "advertising.approved.instead": "L’usage est hors AMM : le médicament a été autorisé pour autre chose.",
  "advertising.prescription-medicine.why":
    "Au Royaume-Uni, un médicament sur ordonnance n’est pas promu auprès du public, ni par son nom ni par sa marque.",
  "advertising.prescription-medicine.instead": "Nommez la consultation et son objet ; on y parle du médicament.",
  "advertising.under-18.why":
    "Personne de moins de 18 ans n’est traité. Au Royaume-Uni, les gestes esthétiques ne sont pas promus auprès des moins de 18 ans.",
  "advertising.under-18.instead": "C’est pour les adultes. Personne de moins de 18 ans n’est traité.",
  "advertising.superlative.why": "Personne ne l’a comparé, et il n’existe pas de référence pour le faire.",
  "advertising.superlative.instead":
    "Dites ce qui se vérifie : autorisation, formation, nombre de séances, événements déclarés.",
  "advertising.no-downtime.why":
    "Chez la plupart, les traces et le gonflement durent un à deux jours, plus longtemps autour des yeux, et peuvent être importants.",
  "advertising.no-downtime.instead":
    "Traces et léger gonflement durent en général 24 à 48 heures ; certains ont besoin d’un jour.",
  "advertising.made-light.why":
    "C’est une intervention aux dommages rares mais graves. Les recommandations demandent de ne pas la banaliser.",
  "advertising.made-light.instead": "C’est un traitement médical par aiguilles ; prenez le temps de décider.",
  "advertising.evidence-missing.why": "Un bénéfice est cité, et rien ne dit ce que les essais ont trouvé.",
  "advertising.evidence-missing.instead":
    "Ajoutez ce qui a été trouvé, le négatif d’abord : les preuves pour cet usage sont faibles, et les essais contrôlés du visage n’ont trouvé aucune amélioration.",
  "advertising.off-label-missing.why": "Un bénéfice est cité, et rien ne dit que l’usage est hors AMM.",
  "advertising.off-label-missing.instead":
    "Ajoutez : les substances sont employées hors AMM, pour un usage pour lequel elles n’ont pas été autorisées.",
};

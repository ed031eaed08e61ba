/** French. */
export const messageTextsFr: Readonly<Record<string, string>> = {
  "inquiry.received.title": "Votre message est arrivé",
  "inquiry.received.subject": "Votre message est arrivé – {clinic}, numéro {number}",
  "inquiry.received.body":
    "Bonjour,\n\nvotre message est parvenu à {clinic}. Il porte le numéro {number}. Une personne le lit et pense répondre sous {hours} heures.\n\nCes lignes ont été écrites par un programme. Merci de n’envoyer par e-mail ni comptes rendus ni photos ; nous demanderons ce qu’il faut.",
  "inquiry.questions.title": "D’abord quelques questions",
  "inquiry.questions.subject": "D’abord quelques questions – {clinic}",
  "inquiry.questions.body":
    "Bonjour {name},\n\nmerci de votre message. Avant qu’un médecin puisse dire quelque chose, nous devons savoir :\n\n[vos questions]\n\nNe répondez qu’à ce que vous voulez nous dire par e-mail ; nous pourrons demander le reste de vive voix.",
  "inquiry.physician-decides.title": "Un médecin décide",
  "inquiry.physician-decides.subject": "Un médecin décide – {clinic}",
  "inquiry.physician-decides.body":
    "Bonjour {name},\n\nd’après ce que vous nous avez dit, un médecin doit décider si un traitement est possible pour vous : [la raison]. Ce n’est ni un oui ni un non.\n\nPour cette décision il faut : [ce qu’il faut].\n\nLes preuves de la mésothérapie sont faibles, et pour certains usages les essais n’ont trouvé aucun effet. Nous en parlerons, et aussi de ne rien faire, avant de prévoir quoi que ce soit.",
  "inquiry.not-for-you.title": "Pas pour vous, ou pas maintenant",
  "inquiry.not-for-you.subject": "À propos de votre question – {clinic}",
  "inquiry.not-for-you.body":
    "Bonjour {name},\n\nmerci de votre franchise. Avec ce que vous nous avez dit, nous ne vous proposons pas ce traitement : [la raison]. Ce n’est pas de votre faute, et c’est pour vous éviter un dommage.\n\nCe que vous pouvez faire : [d’autres voies]. Votre médecin vous connaît mieux que nous et c’est à lui qu’il faut en parler.\n\nIl n’y a rien à réserver et rien à payer. Si quelque chose change, vous pouvez nous écrire de nouveau.",
  "inquiry.evidence.title": "Ce que l’on en sait",
  "inquiry.evidence.subject": "Ce que l’on en sait – {clinic}",
  "inquiry.evidence.body":
    "Bonjour {name},\n\nvous avez demandé ce que peut la mésothérapie. Ce que les essais ont trouvé pour votre question : [ce qui a été trouvé].\n\nLes preuves sont faibles, et les essais contrôlés du visage n’ont trouvé aucune amélioration. Les substances sont employées hors AMM, pour un usage pour lequel elles n’ont pas été autorisées. Les risques connus sont le gonflement, les bleus et les réactions allergiques, l’infection, même des semaines après, et des lésions de la peau. On ne sait pas à quelle fréquence surviennent les plus graves.\n\nNe rien faire est aussi un choix. Demandez ce que vous voulez savoir.",
  "inquiry.quote.title": "Votre devis",
  "inquiry.quote.subject": "Votre devis – {clinic}",
  "inquiry.quote.body":
    "Bonjour {name},\n\nvous avez demandé le coût de la cure. Le devis indique chaque poste, ce qui n’est pas compris et ce qui se passe si vous vous arrêtez : [lien vers le devis].\n\nIl est valable jusqu’au [jour]. Prenez le temps qu’il vous faut, et demandez ce qui n’est pas clair. Un médecin doit encore vous examiner avant toute décision.",
  "inquiry.quote-reminder.title": "Le devis est encore ouvert",
  "inquiry.quote-reminder.subject": "Votre devis est encore ouvert – {clinic}",
  "inquiry.quote-reminder.body":
    "Bonjour {name},\n\nvous avez un devis de notre part, valable jusqu’au [jour] : [lien vers le devis]. Après ce jour vous pourrez en demander un autre.\n\nSi vous y avez renoncé, il n’est pas nécessaire de répondre. Si quelque chose n’est pas clair, écrivez-nous.",
  "below.medicines":
    "Continuez tout médicament prescrit par un médecin et dites-nous lesquels vous prenez. La décision revient à qui l’a prescrit.",
  "below.emergency":
    "Si vous allez très mal maintenant, appelez d’abord le numéro d’urgence de votre pays ; un e-mail est trop lent pour cela.",
  "below.no-diagnosis":
    "Cette réponse n’est ni un diagnostic ni un conseil de traitement : pour cela, un médecin doit vous examiner.",
  "below.forget":
    "Vous pouvez demander à tout moment d’effacer ce que vous avez écrit : répondez par le mot « effacer ».",
  "below.clinic": "{clinic}\n{phone}",
};

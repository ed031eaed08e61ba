/** German. */
export const messageTextsDe: Readonly<Record<string, string>> = {
  "inquiry.received.title": "Ihre Nachricht ist da",
  "inquiry.received.subject": "Ihre Nachricht ist da – {clinic}, Nummer {number}",
  "inquiry.received.body":
    "Guten Tag,\n\nIhre Nachricht hat {clinic} erreicht. Sie hat die Nummer {number}. Ein Mensch liest sie und will innerhalb von {hours} Stunden antworten.\n\nDiese Zeilen hat ein Programm geschrieben. Bitte schicken Sie keine Befunde und keine Fotos per Mail; wir fragen nach dem, was nötig ist.",
  "inquiry.questions.title": "Zuerst ein paar Fragen",
  "inquiry.questions.subject": "Zuerst ein paar Fragen – {clinic}",
  "inquiry.questions.body":
    "Guten Tag {name},\n\ndanke für Ihre Nachricht. Bevor ein Arzt oder eine Ärztin etwas sagen kann, müssen wir wissen:\n\n[Ihre Fragen]\n\nBeantworten Sie nur, was Sie uns per Mail sagen möchten; den Rest können wir fragen, wenn wir uns sehen.",
  "inquiry.physician-decides.title": "Ärztliche Entscheidung",
  "inquiry.physician-decides.subject": "Ärztliche Entscheidung – {clinic}",
  "inquiry.physician-decides.body":
    "Guten Tag {name},\n\nnach dem, was Sie uns gesagt haben, muss ärztlich entschieden werden, ob eine Behandlung für Sie möglich ist: [der Grund]. Das ist weder ein Ja noch ein Nein.\n\nFür diese Entscheidung wird gebraucht: [was gebraucht wird].\n\nDie Belege für Mesotherapie sind schwach, und für manche Anwendungen fanden Studien keine Wirkung. Darüber, und darüber, nichts zu tun, sprechen wir, bevor etwas geplant wird.",
  "inquiry.not-for-you.title": "Nicht für Sie, oder nicht jetzt",
  "inquiry.not-for-you.subject": "Zu Ihrer Frage – {clinic}",
  "inquiry.not-for-you.body":
    "Guten Tag {name},\n\ndanke für Ihre Offenheit. Nach dem, was Sie uns gesagt haben, bieten wir Ihnen diese Behandlung nicht an: [der Grund]. Es liegt nicht an Ihnen und soll Schaden von Ihnen fernhalten.\n\nWas Sie stattdessen tun können: [andere Wege]. Ihre Ärztin oder Ihr Arzt kennt Sie besser als wir und ist dafür die richtige Adresse.\n\nEs ist nichts zu buchen und nichts zu zahlen. Wenn sich etwas ändert, dürfen Sie uns wieder schreiben.",
  "inquiry.evidence.title": "Was man darüber weiß",
  "inquiry.evidence.subject": "Was man darüber weiß – {clinic}",
  "inquiry.evidence.body":
    "Guten Tag {name},\n\nSie haben gefragt, was Mesotherapie kann. Was Studien zu Ihrer Frage fanden: [was gefunden wurde].\n\nDie Belege sind schwach, und kontrollierte Studien am Gesicht fanden keine Besserung. Die Stoffe werden off-label verwendet, also wofür sie nicht zugelassen sind. Bekannte Risiken sind Schwellung, Blutergüsse und allergische Reaktionen, Infektion, auch Wochen später, und Schäden an der Haut. Wie häufig die ernsten sind, ist nicht bekannt.\n\nNichts zu tun ist auch eine Wahl. Fragen Sie, was Sie wissen möchten.",
  "inquiry.quote.title": "Ihr Angebot",
  "inquiry.quote.subject": "Ihr Angebot – {clinic}",
  "inquiry.quote.body":
    "Guten Tag {name},\n\nSie haben gefragt, was die Behandlungsserie kosten würde. Das Angebot nennt jeden Posten, was nicht enthalten ist, und was gilt, wenn Sie aufhören: [Link zum Angebot].\n\nEs gilt bis [Tag]. Nehmen Sie sich die Zeit, die Sie brauchen, und fragen Sie, was unklar ist. Vor jeder Entscheidung steht noch eine ärztliche Untersuchung.",
  "inquiry.quote-reminder.title": "Das Angebot ist noch offen",
  "inquiry.quote-reminder.subject": "Ihr Angebot ist noch offen – {clinic}",
  "inquiry.quote-reminder.body":
    "Guten Tag {name},\n\nSie haben von uns ein Angebot, das bis [Tag] gilt: [Link zum Angebot]. Danach können Sie ein neues erbitten.\n\nWenn Sie sich dagegen entschieden haben, brauchen Sie nicht zu antworten. Wenn etwas unklar ist, schreiben Sie uns.",
  "below.medicines":
    "Bitte nehmen Sie jedes ärztlich verordnete Medikament weiter und sagen Sie uns, welche es sind. Darüber entscheidet, wer es verordnet hat.",
  "below.emergency":
    "Wenn es Ihnen jetzt sehr schlecht geht, rufen Sie zuerst den Notruf Ihres Landes; eine Mail ist dafür zu langsam.",
  "below.no-diagnosis":
    "Diese Antwort ist keine Diagnose und kein Rat zur Behandlung: Dafür muss eine Ärztin oder ein Arzt Sie untersuchen.",
  "below.forget":
    "Sie können jederzeit verlangen, dass wir löschen, was Sie schrieben: Antworten Sie mit dem Wort „löschen“.",
  "below.clinic": "{clinic}\n{phone}",
};

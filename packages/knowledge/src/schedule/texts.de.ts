import type { Texts } from "@pistor/core/evidence";

/** What a move touches, what is said before a visit, and its mails: German. */
export const scheduleTextsDe = {
  "moved.interval-shorter":
    "Sitzung {number} liegt jetzt {days} Tage von Sitzung {other} entfernt; das Protokoll hat {usual}.",
  "moved.next-too-soon":
    "Sitzung {other} liegt jetzt {days} Tage von Sitzung {number} entfernt, das Protokoll verlangt mindestens {least}: Verschieben Sie auch Sitzung {other}.",
  "moved.test-too-late":
    "Der Allergietest am {on} liegt jetzt weniger als {least} Stunden vor Sitzung 1: Verschieben Sie eines von beiden.",
  "moved.reading-too-early":
    "Die Ablesung am {on} liegt jetzt weniger als {least} Stunden nach dem Allergietest: Verschieben Sie auch sie.",
  "moved.reading-after-cream":
    "Die Ablesung am {on} liegt jetzt nach dem Auftragen der Creme von Sitzung 1: Verschieben Sie eines von beiden.",
  "slots.none":
    "In diesen Tagen gibt es keine Zeit, zu der alles frei ist, was der Termin braucht: Geben Sie einen längeren Zeitraum oder einen anderen Raum oder eine andere Person an.",
  "not-booked.no-time": "An seinem Tag und in den {days} Tagen danach war keine Zeit frei.",
  "not-booked.past": "Sein Tag ist vorbei.",
  "not-booked.before-unbooked": "Die Sitzung davor hat keine Zeit.",
  "not-booked.no-time-on-day": "An seinem Tag war keine Zeit frei.",
  "not-booked.no-time-before-test":
    "An seinem Tag war vor dem Allergietest keine Zeit frei: Verschieben Sie den Test, oder buchen Sie von Hand.",
  "not-booked.examined": "Die Patientin oder der Patient wurde am {on} untersucht.",
  "not-booked.seen": "Die Patientin oder der Patient war am {on} zum ersten Termin da.",
  "not-booked.first-visit-booked": "Ein erster Termin ist am {on} gebucht.",
  "before.no-unprescribed-nsaid":
    "Nehmen Sie mindestens eine Woche davor kein Ibuprofen, Aspirin oder ähnliches Schmerzmittel, das Ihnen niemand verordnet hat: Es macht blaue Flecken wahrscheinlicher. Haben Sie eines genommen, sagen Sie es uns: Die Sitzung wird verschoben.",
  "before.prescribed-stays": "Nehmen Sie jedes Medikament weiter, das Ihnen ärztlich verordnet wurde.",
  "before.tell-us":
    "Sagen Sie uns, wenn sich etwas geändert hat: ein neues Medikament, eine Infektion, eine Schwangerschaft, eine Allergie.",
  "before.clean-skin": "Kommen Sie mit sauberer Haut, ohne Make-up oder Creme an der behandelten Stelle.",
  "before.cannot-come":
    "Wenn Sie nicht kommen können, sagen Sie es so früh wie möglich, damit jemand, der wartet, den Termin haben kann.",
  "purpose.session": "Sitzung",
  "purpose.first-visit": "Erster Termin",
  "purpose.review": "Zwischenprüfung",
  "purpose.allergy-test": "Allergietest",
  "purpose.allergy-reading": "Ablesung des Allergietests",
  "mail.booked.subject": "Ihr Termin am {on} um {time}",
  "mail.booked.body": "{purpose} bei {clinic}, {city}, am {on} um {time} ({zone}). Sie können gegen {leaves} gehen.",
  "mail.moved.subject": "Ihr Termin ist jetzt am {on} um {time}",
  "mail.moved.body":
    "Ihr Termin hat eine neue Zeit. {purpose} bei {clinic}, {city}, am {on} um {time} ({zone}). Sie können gegen {leaves} gehen.",
  "mail.cancelled.subject": "Ihr Termin am {on} um {time} ist abgesagt",
  "mail.cancelled.body": "{purpose} bei {clinic}, {city}, am {on} um {time} ({zone}) findet nicht statt.",
  "mail.reminder.subject": "Erinnerung: Ihr Termin am {on} um {time}",
  "mail.reminder.body": "{purpose} bei {clinic}, {city}, am {on} um {time} ({zone}).",
  "mail.offer.subject": "Ein früherer Termin ist frei: {on} um {time}",
  "mail.offer.body":
    "{purpose} bei {clinic}, {city}, könnte am {on} um {time} ({zone}) sein. Der Termin wird bis {until} ({zone}) für Sie freigehalten. Nehmen Sie ihn hier an oder lehnen Sie ihn ab:",
  "mail.calendar": "Die angehängte Datei trägt ihn in Ihren eigenen Kalender ein.",
  "mail.phone": "Telefon der Klinik: {phone}",
} as const satisfies Texts;

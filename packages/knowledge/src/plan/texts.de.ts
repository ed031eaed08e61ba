import type { Texts } from "@pistor/core/evidence";

/** Plan texts: German. */
export const planTextsDe = {
  "plan.forbidden-here":
    "Das Recht von {country} verbietet diese Behandlung: Dieser Plan darf dort nicht ausgeführt werden.",
  "plan.claimed-span-impossible":
    "Eine Quelle nennt {sessions} Sitzungen alle {intervalDays} Tage in 2 bis 3 Monaten. Sie dauern {takesDays} Tage: Beides zugleich geht nicht. Der Abstand bleibt.",
  "plan.nsaid-moves-session-1":
    "Ein entzündungshemmendes Mittel wurde zuletzt am {lastTaken} ohne Rezept genommen: Sitzung 1 ist frühestens am {firstDay}, {days} Tage später.",
  "plan.negative-test-is-no-clearance":
    "Der Allergietest wird mindestens {hours} Stunden vor Sitzung 1 gesetzt. Ein negativer Test schließt eine Allergie nicht aus.",
  "plan.preparation-on-shut-day":
    "Um den Allergietest am {on} ist die Klinik geschlossen: Für ihn und seine Ablesung muss ein Tag gefunden werden.",
  "plan.several-trips":
    "Ein einziger Aufenthalt (Nächte: {nights}) reicht für diese Behandlungsserie nicht: Sie braucht {trips} Reisen.",
  "plan.preparation-before-the-trip":
    "Beratung und Allergietest am {on} liegen vor dem ersten Aufenthalt, der am {arrive} beginnt: Lassen Sie beides nahe Ihrem Wohnort machen oder bleiben Sie länger.",
  "plan.earliest-flight":
    "Der früheste Flug ist {hours} Stunden nach der letzten Nadel und nachdem die Kontrolle nach 24 Stunden beantwortet ist.",
  "plan.stop-rule":
    "Zeigen zwei Zwischenprüfungen keine Änderung über dem kleinsten Unterschied, der auf der Skala zählt, endet die Behandlungsserie und wird nicht wiederholt.",
  "plan.sessions-do-not-fit":
    "Die Reisetage fassen nicht die ganze Behandlungsserie. Sitzungen ohne Tag: {count}. Sitzung {number} könnte frühestens am {on} sein, in einem Aufenthalt vom {arrive} bis {leave}.",
  "plan.move-too-early":
    "Sitzung {number} kann nicht am {wished} sein: Ihr Abstand wird nicht verkürzt. Der erste mögliche Tag ist der {on}.",
  "plan.moved-day-not-open":
    "Sitzung {number} kann nicht am {wished} sein, denn dieser Tag ist für sie nicht frei. Der erste mögliche Tag ist der {on}.",
  "plan.wider-than-range":
    "Sitzung {number} liegt {days} Tage nach der vorigen. Das Protokoll erlaubt höchstens {most}: Eine Ärztin oder ein Arzt entscheidet, ob das noch dieselbe Behandlungsserie ist.",
  "plan.isotretinoin-moves-session-1":
    "Isotretinoin wurde am {lastTaken} abgesetzt: Die erste Sitzung ist frühestens am {firstDay}, {months} Monate später.",
  "plan.retinoid-moves-session-1":
    "Ein Retinoid kam zuletzt am {lastTaken} auf die Haut: Die erste Sitzung ist frühestens am {firstDay}, {days} Tage später.",
  "plan.preparation-in-the-past":
    "Für diese erste Sitzung hätten Beratung und Allergietest am {on} sein müssen; der Tag ist vorbei. Wenn beides nicht geschehen ist, wählen Sie einen späteren Beginn.",
  "plan.preparation-taken-as-done":
    "Sitzung {number} wurde am {given} gegeben; daher wird angenommen, dass Beratung und Allergietest davor geschehen sind. Ihre Tage hier, ab dem {on}, sind errechnet und nicht dokumentiert. Wenn beides nicht geschehen ist, gehört es vor die nächste Sitzung.",
  "plan.sessions-taken-as-not-given":
    "Für diese Sitzungen vor Sitzung {last} wurde dem Plan kein Tag genannt: {missing}. Er nimmt sie als nicht gegeben und plant sie nicht noch einmal. Wenn sie gegeben wurden, fehlen hier ihre Tage.",
  "plan.several-stays": "Die Behandlungsserie braucht {trips} Aufenthalte.",
  "plan.checks-from-afar":
    "Kontrollen nach der Heimreise werden aus der Ferne beantwortet, die letzte im Monat {month}.",
  "item.airport-shuttle": "Kein Schritt der Behandlungsserie braucht es. Für den Komfort gewählt.",
  "item.hotel-nights": "Kein Schritt der Behandlungsserie braucht eine Nacht im Hotel. Für die Reise gewählt.",
  "item.hotel-clinic-transport": "Kein Schritt der Behandlungsserie braucht es. Für den Komfort gewählt.",
  "item.physician-visit": "Eine Ärztin oder ein Arzt untersucht Sie und entscheidet, bevor etwas injiziert wird.",
  "item.laboratory": "Blut und Urin werden vor der ersten Sitzung untersucht.",
  "item.session": "Die Behandlung selbst.",
  "item.interpreter": "Sie müssen verstehen, worin Sie einwilligen. Nötig, wenn die Klinik Ihre Sprache nicht spricht.",
  "item.interpreter-same-language":
    "Die Klinik spricht Ihre Sprache. Sie können trotzdem um eine Dolmetscherin oder einen Dolmetscher bitten.",
  "item.anaesthetist-visit":
    "Die Haut wird mit einer Creme betäubt. Kein Schritt braucht eine Anästhesistin oder einen Anästhesisten.",
  "item.hospital-night": "Sie gehen nach wenigen Stunden nach Hause. Kein Schritt braucht eine Nacht im Krankenhaus.",
  "item.hospital-meals": "Kein Schritt braucht einen Krankenhausaufenthalt, also auch keine Mahlzeiten dort.",
  "item.hospital-medicines": "Kein Schritt braucht einen Krankenhausaufenthalt, also auch keine Arzneimittel dort.",
  "item.surgery": "Behandelt wird mit feinen Nadeln in der Haut. Es ist keine Operation.",
  "verdict.needed": "nötig",
  "verdict.optional": "wahlweise",
  "verdict.struck": "gestrichen",
  "event.consultation": "Beratung",
  "event.consent-reflection-ends": "Früheste Unterschrift der Einwilligung",
  "event.allergy-test": "Allergietest",
  "event.allergy-reading": "Ablesung des Allergietests",
  "event.stop-nsaid":
    "Ab jetzt kein entzündungshemmendes Schmerzmittel ohne Rezept. Ein verordnetes Mittel bleibt, wie es ist: Darüber entscheidet, wer es verordnet hat",
  "event.anaesthetic-cream": "Betäubende Creme wird aufgetragen",
  "event.review": "Zwischenprüfung",
  "event.check-24h": "Kontrolle nach 24 Stunden",
  "event.check-72h": "Kontrolle nach 72 Stunden",
  "event.check-day-7": "Kontrolle an Tag 7",
  "event.check-week-3": "Kontrolle in Woche 3",
  "event.check-week-6": "Kontrolle in Woche 6",
  "event.check-week-12": "Kontrolle in Woche 12",
  "event.check-month-6": "Kontrolle in Monat 6",
  "event.check-month-12": "Kontrolle in Monat 12",
  "evidence.direction.positive": "Studien fanden eine Wirkung",
  "evidence.direction.mixed": "Studien widersprechen sich",
  "evidence.direction.negative": "Kontrollierte Studien fanden keine Besserung",
  "evidence.direction.negative-uncontrolled-positive":
    "Kontrollierte Studien fanden keine Besserung; kleine unkontrollierte fanden eine",
  "evidence.direction.none": "Es wurde keine Studie gefunden",
  "evidence.certainty.very-low": "sehr geringe Verlässlichkeit der Belege",
  "evidence.certainty.low": "geringe Verlässlichkeit der Belege",
  "evidence.certainty.moderate": "mittlere Verlässlichkeit der Belege",
  "evidence.certainty.high": "hohe Verlässlichkeit der Belege",
  "moved.nsaid": "wegen eines Schmerzmittels ohne Rezept nicht vor dem {until}",
  "moved.isotretinoin": "wegen der Einnahme von Isotretinoin nicht vor dem {until}",
  "moved.retinoid": "wegen eines Retinoids auf der Haut nicht vor dem {until}",
  "moved.today": "ihr Tag ist vorbei, also nicht vor dem {until}",
  "moved.wished": "gewünscht für den {on}",
  "moved.closed-weekday": "die Klinik ist an diesem Wochentag geschlossen",
  "moved.unavailable": "nicht verfügbar vom {from} bis {to}",
  "moved.absence.clinic": "die Klinik ist vom {from} bis {to} geschlossen",
  "moved.absence.member": "die behandelnde Person fehlt vom {from} bis {to}",
  "moved.absence.room": "der Raum ist vom {from} bis {to} nicht frei",
  "moved.absence.device": "das Gerät fehlt vom {from} bis {to}",
  "moved.absence.patient": "die Patientin oder der Patient fehlt vom {from} bis {to}",
  "moved.travel-window": "die Reise liegt an anderen Tagen",
  "line.session": "Sitzung {number}",
  "line.moved": "{days} T. später als ihr Abstand",
  "line.span": "{count} Sitzungen in {days} Tagen, Protokoll {protocol} Version {version}",
  "line.trip": "{arrive} bis {leave}, Sitzungen {sessions}",
  "line.from-afar": "aus der Ferne beantwortet",
  "line.flight": "frühester Flug {at}",
  "line.not-placed": "Sitzung {number}: frühestens {on}, in einem Aufenthalt vom {arrive} bis {leave}",
  "heading.not-placed": "Sitzungen ohne Tag",
  "heading.dates": "Termine",
  "heading.trips": "Reisen",
  "heading.items": "Posten des Pakets",
  "heading.notes": "Das sollten Sie wissen",
  "heading.evidence": "Belege",
  "line.study": "{found} ({source}, Personen: {people})",
} as const satisfies Texts;

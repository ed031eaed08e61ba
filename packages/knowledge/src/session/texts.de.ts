import type { Texts } from "@pistor/core/evidence";

/** What a signature waits for, and the clinical note: German. */
export const sessionTextsDe = {
  "session.identity-not-confirmed": "Bestätigen Sie, wer die Patientin oder der Patient ist.",
  "session.allergies-not-asked": "Fragen Sie erneut nach Allergien.",
  "session.eligibility-not-checked": "Prüfen Sie die Eignung für heute.",
  "session.eligibility-of-another-day":
    "Die Eignung wurde für den {on} geprüft, die Sitzung ist am {session}: erneut prüfen.",
  "session.physician-has-not-decided":
    "Über diesen Fall entscheidet ein Arzt: Schreiben Sie, wer entschieden hat und warum.",
  "session.not-eligible-on-the-day": "Der Stand heute ist {decision}: nicht behandeln.",
  "session.consent-missing": "Halten Sie die Einwilligung fest.",
  "session.consent-withdrawn": "Die Einwilligung wurde am {at} widerrufen.",
  "session.consent-of-another-plan":
    "Die Einwilligung gilt für eine andere Mischung, Stelle, Tiefe oder Person: erneut fragen.",
  "session.consent-after-the-needle": "Die Einwilligung wurde nach der ersten Nadel unterschrieben.",
  "session.allergy-test-missing": "Halten Sie den Allergietest fest.",
  "session.allergy-test-not-read":
    "Lesen Sie den Allergietest {hours} Stunden nach dem Setzen ab, vor Creme oder Nadel.",
  "session.allergy-test-not-negative":
    "Der Allergietest ist {result}: Ein Arzt entscheidet, bevor etwas gespritzt wird.",
  "session.cream-not-recorded": "Schreiben Sie, ob eine Creme verwendet wurde.",
  "session.cream-too-short": "Die Creme war {minutes} min auf der Haut; ihr Etikett verlangt {minMinutes}.",
  "session.cream-too-long": "Die Creme war {minutes} min auf der Haut; ihr Etikett erlaubt {maxMinutes}.",
  "session.kit-not-seen": "Sehen Sie den Notfallkoffer an.",
  "session.kit-out-of-date": "Der Notfallkoffer ist seit {expires} abgelaufen.",
  "session.performer-missing": "Schreiben Sie, wer spritzt.",
  "session.second-person-missing": "Nennen Sie eine zweite Person in Rufweite.",
  "session.second-person-is-the-first": "Die zweite Person ist dieselbe, die spritzt: Nennen Sie eine andere.",
  "session.mixture-missing": "Halten Sie die Mischung fest.",
  "session.mixture-not-allowed": "Das Urteil über die Mischung ist {verdict}: ändern oder entscheiden lassen.",
  "session.ingredient-out-of-date": "{substance} ist seit {expires} abgelaufen.",
  "session.mixture-checked-by-its-maker":
    "Die Mischung wurde von der Person geprüft, die sie gemacht hat: Ein zweiter Name fehlt.",
  "session.preparation-not-checked":
    "{number} wartet auf den zweiten Namen: Eine andere Person vergleicht die Fläschchen mit dem Blatt.",
  "session.preparation-of-another-mixture":
    "{number} wurde mit anderen Bestandteilen, Mengen oder Chargen zubereitet, als hier steht: Berichtigen Sie die Akte, oder verwerfen Sie es und bereiten Sie neu zu.",
  "session.preparation-out-of-time":
    "{number} war vor {useBefore} zu verwenden, die letzte Nadel war um {lastNeedleAt}: Berichtigen Sie die Zeiten, oder lassen Sie beurteilen, was das bedeutet.",
  "session.more-given-than-mixed":
    "{volumeMl} mL wurden gegeben und {mixedMl} mL gemischt: Karte oder Mischung berichtigen.",
  "session.map-empty": "Die Karte hat keine Punkte.",
  "session.map-refused": "Die Karte von {region} ist abgelehnt: ändern.",
  "session.needle-times-missing": "Halten Sie fest, wann die erste und die letzte Nadel gesetzt wurde.",
  "session.needle-times-reversed": "Die letzte Nadel liegt vor der ersten: Zeiten berichtigen.",
  "session.deviation-without-reason": "Begründen Sie die Abweichung: geplant {planned}, gegeben {given}.",
  "session.deviation-technique": "Technik",
  "session.deviation-depth": "Tiefe (mm)",
  "session.deviation-spacing": "Abstand (mm)",
  "session.deviation-drop": "Tropfen (mL)",
  "session.deviation-interval": "Frühester Tag",
  "session.deviation-count": "Zahl der Punkte",
  "queue.not-signed": "Die Sitzung vom {on} ist noch nicht unterschrieben.",
  "note.session": "Sitzung {number}, {treatment}, {on}.",
  "note.performer": "Durchgeführt von {performer}.",
  "note.no-allergies": "Allergien erneut erfragt: keine.",
  "note.allergies": "Allergien erneut erfragt: {allergies}.",
  "note.cream": "Creme: {product}, {areaCm2} cm², {onAt} bis {offAt}.",
  "note.ingredient": "Mischung: {substance} {strength}, {volumeMl} mL, Charge {lot}.",
  "note.layer":
    "{region}: {technique}, Tiefe {depthMm} mm, Abstand {spacingMm} mm, Tropfen {dropMl} mL, {points} Punkte, {volumeMl} mL.",
  "note.total": "Zusammen {points} Punkte, {volumeMl} mL; übrig {leftoverMl} mL.",
  "note.dose": "Gegeben: {substance} {mg} mg.",
  "note.last-needle": "Letzte Nadel um {at}.",
  "note.deviation": "Anders als geplant: {what}, geplant {planned}, gegeben {given}. Grund: {reason}",
  "note.no-reactions": "Keine Reaktion im Raum.",
  "note.reactions": "Reaktionen im Raum: {terms}.",
  "note.pain": "Schmerz {pain} von 10.",
  "note.delivery-hand": "Nadel von Hand geführt.",
  "note.delivery-gun": "Mit der Pistole gegeben.",
  "note.delivery-needle-free": "Ohne Nadel gegeben.",
  "note.device": "Gerät: {device}, Seriennummer {serial}.",
  "note.needle": "Nadel: {gauge} G, {lengthMm} mm, Charge {lot}.",
  "note.head": "Steriler Kopf: Charge {lot}, Stück {piece}.",
  "note.cleaned-before": "Gerät vorher gereinigt: {at}, {by}, {water}.",
  "note.cleaned-after": "Gerät nachher gereinigt: {at}, {by}, {water}.",
  "water.sterile": "steriles Wasser",
  "water.sterile-filtered": "gefiltertes Wasser",
  "water.tap": "Leitungswasser",
  "water.none": "ohne Wasser",
  "water.unknown": "Wasser nicht bekannt",
} as const satisfies Texts;

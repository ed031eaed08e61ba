/** German. */
export const advertisingTextsDe: Readonly<Record<string, string>> = {
  "advertising.stop-medicine.why":
    "Ein verordnetes Medikament wegzulassen kann tödlich sein. Darüber entscheidet, wer es verordnet hat.",
  "advertising.stop-medicine.instead":
    "Nehmen Sie jedes ärztlich verordnete Medikament weiter und sagen Sie uns, welche es sind.",
  "advertising.promise.why":
    "Das Ergebnis kann niemand kennen. Studien fanden teils keine Wirkung, teils schwache Belege.",
  "advertising.promise.instead":
    "Studien fanden für diese Anwendung: [was gefunden wurde]. Ergebnisse sind von Mensch zu Mensch verschieden.",
  "advertising.cure.why": "Keine Studie zeigt, dass es eine Krankheit heilt.",
  "advertising.cure.instead": "Kleine Studien haben [Beschwerde] untersucht und fanden: [was gefunden wurde].",
  "advertising.painless.why": "Nadeln gehen in die Haut. Quellen nennen leichten Schmerz unter den Wirkungen.",
  "advertising.painless.instead":
    "Sie werden Nadeln spüren. Eine Creme kann betäuben; wie viel man spürt, ist verschieden.",
  "advertising.no-side-effects.why":
    "Schwellung, Blutergüsse, Allergie und Infektion nach Wochen kamen vor; Schäden sind hier schlecht erfasst.",
  "advertising.no-side-effects.instead":
    "Schwellung und Blutergüsse sind häufig. Infektion, auch nach Wochen, und Gewebeschäden sind ernst; wie häufig sie sind, ist nicht bekannt.",
  "advertising.safe.why":
    "Die Risiken hängen von der Mischung ab und sind nicht gut bekannt. Das Wort sagt mehr, als man weiß.",
  "advertising.safe.instead":
    "Bekannte Risiken sind: [Risiken mit Häufigkeit]. Wie oft seltene Schäden auftreten, ist unbekannt.",
  "advertising.non-invasive.why": "Nadeln durchbrechen die Haut, und was sie durchbricht, kann sie infizieren.",
  "advertising.non-invasive.instead": "Feine Nadeln gehen 1 bis 4 mm in die Haut. Es wird nicht geschnitten.",
  "advertising.radiotherapy.why":
    "Ionisierende Strahlen gehören nicht dazu. Ein Artikel sagt es, vermutlich durch einen Übersetzungsfehler.",
  "advertising.radiotherapy.instead": "Nach der Sitzung folgt nur das Merkblatt zur Nachsorge.",
  "advertising.stem-cell.why": "Es ist keine Stammzelle darin, und kein solches Produkt ist dafür zugelassen.",
  "advertising.stem-cell.instead": "Nennen Sie es Haar-Mesotherapie, und nennen Sie, was injiziert wird.",
  "advertising.weight-loss.why":
    "Keine Quelle stützt es. Eine Studie am Oberschenkel fand keinen Unterschied bei Umfang oder Fett.",
  "advertising.weight-loss.instead": "Niemand wird behandelt, um weniger zu wiegen.",
  "advertising.permanent.why": "Niemand hat Behandelte lange genug beobachtet, und manche brauchen es wieder.",
  "advertising.permanent.instead":
    "Wie lange eine Wirkung anhält, falls es eine gibt, ist unbekannt; manche brauchen weitere Sitzungen.",
  "advertising.inducement.why":
    "Rabatt, Geschenk oder letzter Tag drängen Menschen, die Bedenkzeit brauchen. In der Türkei sind Kampagnen gesetzlich verboten.",
  "advertising.inducement.instead": "Nehmen Sie sich die Zeit, die Sie brauchen. Das Angebot gilt bis [Datum].",
  "advertising.price-from.why": "Ein Preis, der irgendwo anfängt, ist niemandes Preis.",
  "advertising.price-from.instead":
    "Die ganze Behandlungsserie kostet [Betrag] für [Zahl] Sitzungen; was nicht enthalten ist, steht dabei.",
  "advertising.price.why":
    "Türkische Regeln vom 12. November 2025 erlauben öffentlich keine Preise. Wer für sich fragt, darf seinen erfahren.",
  "advertising.price.instead":
    "Schreiben Sie uns: Sie erhalten ein aufgeschlüsseltes Angebot für Ihre eigene Behandlungsserie.",
  "advertising.testimonial.why":
    "Lob lässt sich nicht verallgemeinern, und Geschädigte schreiben keins. In der Türkei ist es gesetzlich verboten.",
  "advertising.testimonial.instead": "Von [Zahl] nachverfolgten Behandelten besserten sich [Zahl] auf [Skala].",
  "advertising.before-after.why":
    "Bilder sind ausgewählt. In der Türkei brauchen sie schriftliche Einwilligung, gleiche Bedingungen, Datum und keine Kommentare.",
  "advertising.before-after.instead":
    "Lassen Sie die Bilder weg oder zeigen Sie alle mit Datum, Bedingungen und schriftlicher Einwilligung.",
  "advertising.approved.why":
    "Einzelne Stoffe mögen zugelassen sein, diese Anwendung nicht. Eine Desoxycholsäure ist es, nur unter dem Kinn.",
  "advertising.approved.instead": "Die Anwendung ist off-label: Das Mittel wurde für anderes zugelassen.",
  "advertising.prescription-medicine.why":
    "Im Vereinigten Königreich wird ein verschreibungspflichtiges Arzneimittel weder mit Namen noch mit Marke öffentlich beworben.",
  "advertising.prescription-medicine.instead":
    "Nennen Sie das Gespräch und worum es geht; über das Mittel wird dort gesprochen.",
  "advertising.under-18.why":
    "Niemand unter 18 wird behandelt. Im Vereinigten Königreich werden kosmetische Eingriffe nicht bei Menschen unter 18 beworben.",
  "advertising.under-18.instead": "Sie ist für Erwachsene. Niemand unter 18 wird behandelt.",
  "advertising.superlative.why": "Niemand hat es verglichen, und es gibt keinen Maßstab dafür.",
  "advertising.superlative.instead":
    "Sagen Sie, was prüfbar ist: Zulassung, Ausbildung, Zahl der Sitzungen, gemeldete Ereignisse.",
  "advertising.no-downtime.why":
    "Einstichstellen und Schwellung bleiben meist ein bis zwei Tage, um die Augen länger, und können stark sein.",
  "advertising.no-downtime.instead":
    "Spuren und leichte Schwellung bleiben meist 24 bis 48 Stunden; manche brauchen einen freien Tag.",
  "advertising.made-light.why":
    "Es ist ein Eingriff mit seltenen, aber ernsten Schäden. Leitlinien wollen nicht, dass man ihn verharmlost.",
  "advertising.made-light.instead": "Es ist eine medizinische Behandlung mit Nadeln; nehmen Sie sich Bedenkzeit.",
  "advertising.evidence-missing.why": "Ein Nutzen wird genannt, aber nicht, was Studien fanden.",
  "advertising.evidence-missing.instead":
    "Ergänzen Sie, was gefunden wurde, das Negative zuerst: Die Belege für diese Anwendung sind schwach, kontrollierte Studien am Gesicht fanden keine Besserung.",
  "advertising.off-label-missing.why": "Ein Nutzen wird genannt, aber nicht, dass die Anwendung off-label ist.",
  "advertising.off-label-missing.instead":
    "Ergänzen Sie: Die Stoffe werden off-label verwendet, also wofür sie nicht zugelassen sind.",
};

import type { Denial } from "@pistor/core/advertising";
import type { PatternsOfRules } from "./patterns.ts";

const benefits = [
  "(reduziert|verringert|mindert|verbessert|entfernt|beseitigt|glättet|mildert|lindert|löst)~(Falten*|Linien|Narben*|Flecken*|Pigment*|Cellulite|Fett*|Schmerz*|Haarausfall|Augenringe*|Haut*|Hautbild)",
  "(strafft|festigt|erneuert|verjüngt|erfrischt|nährt|stärkt|belebt|revitalisiert)~(Haut*|Gesicht*|Körper*|Haare?|Kopfhaut)",
  "(Hautverjüngung*|Gesichtsverjüngung*|verjüng*|Faltenreduktion)",
  "(regt|fördert|steigert|stimuliert)~(Kollagen*|Elastin*|Durchblutung|Haarwachstum)",
  "(hilft|wirkt) (gut )?(gegen|bei)",
  "wirksam (gegen|bei)",
  "(jünger|frischer) (aussehen|aussieht|wirken|wirkt)",
];

/** German. */
export const patternsDe: PatternsOfRules = {
  "advertising.stop-medicine": [
    "(Medikament*|Arzneimittel*|Blutverdünner*|Gerinnungshemmer*|Aspirin|ASS|Schmerzmittel*|Tabletten|Insulin)~(absetzen|abzusetzen|weglassen|wegzulassen|unterbrechen|pausieren|aussetzen|stoppen|nicht (mehr )?(nehmen|einnehmen)|ab)",
    "(setzen|lassen|stoppen|unterbrechen|pausieren) Sie~(Medikament*|Arzneimittel*|Blutverdünner*|Gerinnungshemmer*|Aspirin|ASS|Schmerzmittel*|Tabletten)",
    "keine? (Blutverdünner|Gerinnungshemmer|Aspirin)",
  ],
  "advertising.promise": [
    "(garantier*|Garantie*)",
    "(wir versprechen|verspricht|Versprechen)",
    "100_% (Erfolg*|wirksam*|sicher*|Wirkung*|zufrieden*)",
    "(sichere|sicherer|sicheres|garantierte|sichtbare|sofortige|verblüffende|fantastische|dauerhafte) (Ergebnis*|Erfolg*|Wirkung*)",
    "(klinisch|wissenschaftlich) (bewiesen*|erwiesen*|belegt*)",
    "(wirkt|hilft) (immer|garantiert|bei allen|bei jedem)",
    "(Falten|Cellulite|Fett|Narben|Schmerzen) (verschwinden|werden verschwinden|sind weg)",
    "Sie (werden|sehen)~(jünger|strahlend*|faltenfrei) (aussehen|aus|sein)",
    "Erfolgs(quote|rate) von #",
  ],
  "advertising.cure": [
    "(heilt|heilen|Heilung)~(Krankheit*|Rheuma|Migräne|Arthrose|Haarausfall|Schmerz*|Gicht)",
    "(Krankheit*|Rheuma|Migräne|Arthrose|Haarausfall|Gicht)~(heilt|heilen|geheilt|Heilung)",
    "(Wunderheilung|endgültige Lösung|Heilmittel)",
  ],
  "advertising.painless": [
    "(schmerzlos*|schmerzfrei*|schmerzarm und sicher)",
    "ohne (jede |jeden |jegliche )?(Schmerz*|schmerzen)",
    "(keine|keinerlei) Schmerzen",
    "tut nicht weh",
    "(spüren|merken) Sie nichts",
  ],
  "advertising.no-side-effects": [
    "(keine|keinerlei|ohne|null) (bekannten |jede |jegliche )?(Nebenwirkung*|Risik*|Komplikation*|Gefahr*)",
    "(nebenwirkungsfrei*|risikofrei*|risikolos*|harmlos*|ungefährlich*|gefahrlos*)",
  ],
  "advertising.safe": [
    "(völlig|absolut|ganz|vollkommen|100_%|besonders|sehr) sicher*",
    "sichere(r|s|n|m)? (Behandlung*|Methode*|Verfahren*|Eingriff*|Technik*|Lösung*|Alternative*)",
    "(Behandlung|Methode|Mesotherapie|Verfahren|Eingriff|es) ist sicher",
    "sicher und (schmerz*|wirksam*|effektiv*|schonend*)",
    "unbedenklich*",
  ],
  "advertising.non-invasive": ["(nicht_invasiv*|non_invasiv*|nichtinvasiv*)"],
  "advertising.radiotherapy": ["(Radiotherapie*|Strahlentherapie*|Bestrahlung*)"],
  "advertising.stem-cell": ["Stammzell*"],
  "advertising.weight-loss": [
    "(abnehmen|abzunehmen|Gewichtsverlust*|Gewichtsabnahme|Gewichtsreduktion|schlank*|abspecken|Fettverbrennung)",
    "(Kilos?|Pfunde|Gewicht) (verlieren|purzeln|verliert)",
  ],
  "advertising.permanent": [
    "(dauerhaft*|permanent*|endgültig*|bleibend*)~(Ergebnis*|Wirkung*|Lösung*|Erfolg*|Jugend*|entfernt|beseitigt|straff*|glatt)",
    "(hält|bleibt) (für immer|ein Leben lang|ewig)",
    "(ein für alle Mal|für immer (jung|schön|straff))",
  ],
  "advertising.inducement": [
    "(Rabatt*|Preisnachlass*|Sonderangebot*|Sonderpreis*|Schnäppchen*|Gutschein*|Gewinnspiel*|Verlosung*|Aktionspreis*|Aktionswoche*|Black Friday)",
    "(nur|bloß) (noch )?(heute|diese Woche|bis)",
    "(letzte|einmalige) (Chance|Gelegenheit|Plätze)",
    "(nur noch|noch) # Plätze",
    "(begrenztes|limitiertes|zeitlich begrenztes) Angebot",
    "(kostenlose|gratis|geschenkte|kostenfreie)(r|s|n|m)? (Behandlung*|Sitzung*|Beratung*|Untersuchung*|Hotel*|Transfer*)",
    "(jetzt|schnell) (buchen|sichern|zugreifen)",
    "#_% (Rabatt|günstiger|weniger)",
    "Geschenk*",
    "zwei zum Preis von einem",
  ],
  "advertising.price-from": [
    "(ab|schon ab|bereits ab|nur|für nur)~(€|$|£|EUR|Euro)_#",
    "(ab|schon ab|bereits ab|nur|für nur) #_(€|$|£|EUR|Euro|Franken|CHF|TL|Lira)",
    "(günstige|günstigste|niedrigste|beste|faire|unschlagbare)(r|s|n|m)? (Preis*|Kosten)",
  ],
  "advertising.price": ["#_(€|$|£|₺|EUR|Euro|CHF|TL|Lira)", "(€|$|£|₺)_#", "(Preisliste*|unsere Preise)"],
  "advertising.testimonial": [
    "(zufriedene|glückliche|begeisterte)(r|s|n|m)? (Patient*|Kund*)",
    "(Patienten|Kunden)(stimmen|bewertungen|berichte|meinungen)*",
    "(unsere Patient*|Patient*) (sagen|empfehlen|berichten|loben|sind begeistert)",
    "(Promis|Stars|Influencer*)",
    "Erfahrungsbericht*",
  ],
  "advertising.before-after": ["vorher_(und|/)?_nachher*"],
  "advertising.approved": [
    "(von der |vom )?(FDA|EMA|Ministerium|Gesundheitsministerium|Behörde*)~(zugelassen*|geprüft*|anerkannt*|empfohlen*)",
    "(amtlich|behördlich|staatlich) (zugelassen*|anerkannt*|geprüft*)",
  ],
  "advertising.superlative": [
    "beste(r|s|n|m)? (Klinik*|Arzt|Ärzt*|Behandlung*|Methode*|Ergebnis*|Praxis)",
    "(führend*|einzigartig*|unübertroffen*|weltbeste*|marktführend*)",
    "(wirksamste|modernste|effektivste|erfolgreichste)(r|s|n|m)?",
    "(Nummer eins|Nr.? 1|Nummer 1)",
    "(Wunder*|Jungbrunnen|revolutionär*|perfekte(r|s|n|m)? (Haut|Ergebnis*|Körper))",
  ],
  "advertising.no-downtime": [
    "(keine|ohne) (Ausfallzeit*|Erholungszeit*)",
    "sofort (wieder )?(gesellschaftsfähig|arbeitsfähig|einsatzfähig)",
    "(keine|ohne) (Schwellung*|blauen Flecken|Blutergüsse)",
  ],
  "advertising.made-light": [
    "(Mittagspause*|Lunch_?Break*|Lunchtime*)",
    "nur ein (kleiner )?(Pieks|Piks|Stich)",
    "(kleiner Pieks|Beauty_Spritze*|Schönheitsspritze*)",
    "(kinderleicht|ein Klacks)",
  ],
  "advertising.evidence-missing": benefits,
  "advertising.off-label-missing": benefits,
};

export const denialDe: Denial = {
  before: ["nicht", "nie", "niemals", "niemand", "weder", "nichts", "ob", "wer", "falls"],
  rightBefore: ["keine", "kein", "keinen", "keinem", "keiner", "ohne", "nach", "wegen", "durch"],
  after: ["nicht", "nie", "niemals", "niemand", "nichts", "kein", "keine", "keinen", "keiner", "ausgeschlossen"],
  ends: ["und", "aber", "sondern"],
  seeming: ["nicht (nur|allein)", "kein Problem", "wer~will"],
  asks: ["^(ist|sind|wird|werden|kann|können|tut|gibt|wie|was|wer|warum|muss|soll|darf|hat|haben|hilft|wirkt)"],
};

import type { Translation } from "@pistor/core/evidence";

/** What is said of a journey in German, each sentence sealed with the hash of the English one that it says. */
export const travelTextsDe: Translation = {
  "travel.flight-too-early": [
    "fa8a0175",
    "Der Flug von Reise {trip} startet am {departs}. Frühestens geht es am {earliest}: {hours} Stunden nach der letzten Nadel und nachdem die Kontrolle nach 24 Stunden beantwortet ist.",
  ],
  "travel.leaves-before-the-visit": [
    "43c61832",
    "Reise {trip} endet am {departs}, bevor der Termin am {visit} vorbei ist.",
  ],
  "travel.arrives-after-the-visit": [
    "a7acd21f",
    "Reise {trip} kommt am {arrives} an, nach dem ersten Termin am {first}.",
  ],
  "travel.arrives-late": [
    "c6d73456",
    "Reise {trip} kommt am {arrives} an, weniger als {hours} Stunden vor dem ersten Termin am {first}.",
  ],
  "travel.visit-outside-stays": ["964c3d0f", "Der Termin am {visit} liegt außerhalb jedes Aufenthalts."],
  "travel.clocks-change": [
    "0bc31e75",
    "Während Reise {trip} werden die Uhren in {zone} umgestellt, von {before} auf {after}.",
  ],
  "travel.interpreter-of-another-language": [
    "2c30f3ed",
    "Wer dolmetscht, spricht die Sprache der Patientin oder des Patienten nicht ({language}).",
  ],
  "travel.check-too-early": [
    "747b9cfd",
    "{check} zu Sitzung {session} ist für {agreed} vereinbart, vor der Fälligkeit am {due}.",
  ],
  "travel.check-late": [
    "96c40770",
    "{check} zu Sitzung {session} ist für {agreed} vereinbart, mehr als {hours} Stunden nach der Fälligkeit am {due}.",
  ],
  "travel.check-at-night": [
    "56ea47b1",
    "{check} zu Sitzung {session} ist zu Hause für {agreed} vereinbart: zwischen {from} und {until} Uhr anrufen.",
  ],
  "travel.no-way-there": ["02669270", "Die Anreise ist nicht notiert für: Reise {trip}."],
  "travel.no-way-home": ["f4f7aeeb", "Die Rückreise ist nicht notiert für: Reise {trip}."],
  "travel.nights-open": ["1cd36ed2", "Für manche Nacht ist noch keine Unterkunft eingetragen: Reise {trip}."],
  "travel.sessions-not-booked": ["da8e050f", "Für diese Sitzungen ist kein Termin gebucht: {sessions}."],
  "travel.interpreter-missing": [
    "5b70943f",
    "Die Klinik spricht die Sprache der Patientin oder des Patienten nicht ({language}): eine dolmetschende Person nennen.",
  ],
  "travel.home-physician-missing": ["c50e2681", "Niemand am Wohnort ist genannt, der den Brief bekommt."],
  "travel.checks-not-agreed": [
    "50b1527e",
    "Kontrollen ohne vereinbarte Zeit: {open} von {of}. Vor der Abreise vereinbaren.",
  ],
  "check.check-24h": ["4b016726", "Kontrolle nach 24 Stunden"],
  "check.check-72h": ["3280e2a5", "Kontrolle nach 72 Stunden"],
  "check.check-day-7": ["c44eff3b", "Kontrolle am Tag 7"],
  "check.check-week-3": ["70c776d3", "Kontrolle in Woche 3"],
  "check.check-week-6": ["73c77b8c", "Kontrolle in Woche 6"],
  "check.check-week-12": ["7b04ba91", "Kontrolle in Woche 12"],
  "check.check-month-6": ["1149af46", "Kontrolle in Monat 6"],
  "check.check-month-12": ["bd060bb7", "Kontrolle in Monat 12"],
  "entry.departs": ["54d07a0f", "Abfahrt"],
  "entry.arrives": ["041cc852", "Ankunft"],
  "entry.pick-up": ["2108b5ba", "Abholung"],
  "entry.check-in": ["1b57635f", "Hotel, erste Nacht"],
  "entry.visit": ["2ee7e91c", "Termin in der Klinik"],
  "entry.ride-to-clinic": ["8e075455", "Fahrt zur Klinik"],
  "entry.ride-back": ["f9d33b12", "Fahrt zurück zum Hotel"],
  "entry.check-out": ["92e89a3a", "Hotel, Abreisetag"],
  "entry.ride-to-leave": ["1097133f", "Fahrt zur Abreise"],
  "by.video": ["e07b7967", "per Video"],
  "by.phone": ["904774b8", "per Telefon"],
  "by.portal": ["bf1191a2", "auf Ihrer eigenen Seite"],
  "letter.watch.early": [
    "c6df7c85",
    "Erste Tage: sich ausbreitende Rötung, Wärme, Eiter, Fieber, Atemnot oder eine wachsende Schwellung. Bitte als dringend behandeln und uns Bescheid geben.",
  ],
  "letter.watch.late": [
    "ebe20274",
    "Wochen bis Monate später: ein Knoten, Abszess oder Plaque, der eine Woche oder länger nach der Injektion auftritt, länger als eine Woche bleibt oder mit einem Antibiotikum nicht heilt. Bitte an Mykobakterien denken, Material für Kultur und Färbung auf säurefeste Stäbchen entnehmen und uns Bescheid geben: Andere können betroffen sein.",
  ],
  "letter.watch.skin": [
    "dfc8d698",
    "Dunkle oder helle Verfärbung, Narbe oder Haarverlust an der Stelle: bitte mit einem Foto an uns melden.",
  ],
  "letter.medicines": [
    "0c4bf257",
    "Hier hat niemand ein verordnetes Medikament abgesetzt. Bitte entscheiden Sie weiter darüber.",
  ],
  "letter.evidence": ["1192aa37", "Was Studien fanden: {tell}."],
  "letter.off-label": [
    "b33519ff",
    "Die Injektion in die Haut liegt bei den meisten dieser Stoffe außerhalb der Zulassung.",
  ],
};

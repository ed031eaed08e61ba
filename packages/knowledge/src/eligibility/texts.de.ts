import type { Translation } from "@pistor/core/evidence";
import { namesDe } from "../substances/names.de.ts";

/** Screening in German, each sentence sealed with the hash of the English one that it says. */
export const textsDe: Translation = {
  "decision.eligible": ["c4e0b4f8", "Möglich: Für diesen Tag haben wir nichts gefunden, was dagegen spricht."],
  "decision.physician-decides": ["1a9c91d1", "Eine Ärztin oder ein Arzt entscheidet."],
  "decision.not-yet": ["d0421716", "Noch nicht."],
  "decision.not-eligible": ["ec22b2cf", "Nicht geeignet."],
  "decision.incomplete": ["fcfdad92", "Offen: Eine weitere Antwort kann das noch ändern."],
  "age.under-minimum": ["1713e554", "An dem Tag sind Sie {age} Jahre alt. Das ist zu jung für diese Behandlung."],
  "age.under-minimum.staff": [
    "1e7dc86b",
    "Alter {age} am Tag der Sitzung: Unter dem Mindestalter wird niemand behandelt. Keine Ausnahme.",
  ],
  "age.under-caution": [
    "cbab2ec6",
    "Sie sind {age}. In diesem Alter entscheidet eine Ärztin oder ein Arzt, weil eine Quelle davon abrät.",
  ],
  "age.under-caution.staff": [
    "6bf452ce",
    "Alter {age}: In diesem Alter widersprechen sich die Quellen. Ärztliche Entscheidung mit Begründung.",
  ],
  "pregnancy.now": [
    "f6b77956",
    "Wir behandeln niemanden, der schwanger ist. Fragen Sie nach der Geburt wieder, wenn Sie nicht mehr stillen.",
  ],
  "pregnancy.now.staff": ["ae45fa39", "Schwanger: keine Behandlung. Keine Ausnahme."],
  "breastfeeding.now": [
    "cd71a714",
    "Wir behandeln niemanden, der stillt. Fragen Sie wieder, wenn diese Zeit vorbei ist.",
  ],
  "breastfeeding.now.staff": ["97d2dbc9", "Stillt: keine Behandlung. Keine Ausnahme."],
  "diabetes.insulin": [
    "c3c12ba6",
    "Sie nehmen Insulin gegen Diabetes. Nehmen Sie es weiter wie bisher. Eine Mesotherapie ist für Sie nicht möglich.",
  ],
  "diabetes.insulin.staff": [
    "c16dff3c",
    "Diabetes mit Insulin: keine Behandlung. Mindestens darin sind sich die Quellen einig.",
  ],
  "diabetes.without-insulin": [
    "512b8c2a",
    "Sie haben Diabetes. Eine Ärztin oder ein Arzt sieht sich Ihren Blutzucker an und entscheidet. Nehmen Sie Ihre Mittel weiter wie bisher.",
  ],
  "diabetes.without-insulin.staff": [
    "fca712e6",
    "Diabetes ohne Insulin: Eine Quelle schließt jeden behandelten Diabetes aus. HbA1c ansehen, dann entscheiden.",
  ],
  "cancer.active": ["6ca6f61f", "Wir behandeln niemanden, der jetzt Krebs hat oder deswegen in Behandlung ist."],
  "cancer.active.staff": ["48849d33", "Aktiver Krebs oder Krebstherapie: keine Behandlung. Keine Ausnahme."],
  "cancer.past": [
    "8cdaa6f4",
    "Sie hatten früher Krebs. Eine Ärztin oder ein Arzt entscheidet und fragt vielleicht die Stelle, die Sie behandelt hat.",
  ],
  "cancer.past.staff": [
    "f939907b",
    "Krebs in der Vorgeschichte: Keine Quelle nennt eine Frist. Mit der behandelnden Onkologie entscheiden.",
  ],
  "stroke.past": ["814b9a7e", "Sie hatten einen Schlaganfall. Diese Behandlung ist für Sie nicht möglich."],
  "stroke.past.staff": ["43e96e85", "Schlaganfall in der Vorgeschichte: keine Behandlung."],
  "clotting.disorder": [
    "ecee4ade",
    "Ihr Blut gerinnt nicht so, wie es soll. Diese Behandlung ist für Sie nicht möglich.",
  ],
  "clotting.disorder.staff": [
    "a43e3473",
    "Gerinnungsstörung: keine Behandlung. Ein Etikett mahnt zur Vorsicht, ein Artikel schließt aus.",
  ],
  "urticaria.any": ["ae2131ca", "Sie haben Nesselsucht (Urtikaria). Diese Behandlung ist für Sie nicht möglich."],
  "urticaria.any.staff": ["46432acf", "Urtikaria: keine Behandlung."],
  "heart.several-medicines": [
    "af4094f6",
    "Sie nehmen mehrere Mittel für Ihr Herz. Nehmen Sie sie weiter wie bisher. Eine Mesotherapie ist für Sie nicht möglich.",
  ],
  "heart.several-medicines.staff": [
    "7e54f8d0",
    "Herzkrankheit mit {heart-medicines} Medikamenten: mit so vielen keine Behandlung.",
  ],
  "heart.few-medicines": [
    "476429ab",
    "Sie haben eine Herzkrankheit. Eine Ärztin oder ein Arzt entscheidet. Nehmen Sie Ihr Mittel weiter wie bisher.",
  ],
  "heart.few-medicines.staff": ["81a89afa", "Herzkrankheit, Medikamente: {heart-medicines}. Ärztliche Entscheidung."],
  "heart.attack-risk": [
    "525f21ce",
    "Sie hatten einen Herzinfarkt oder haben ein Risiko dafür. Diese Behandlung ist für Sie nicht möglich. Gehen Sie mit Schmerzen in der Brust bald zum Arzt.",
  ],
  "heart.attack-risk.staff": [
    "5df707b5",
    "Herzinfarkt-Risiko: keine Behandlung. Die Quelle nennt es bei Schmerz; Nadel bleibt Nadel.",
  ],
  "liver.disease": ["4cc014c1", "Ihre Leber ist krank. Diese Behandlung ist für Sie nicht möglich."],
  "liver.disease.staff": ["11365161", "Leberkrankheit: keine Behandlung. Eine Quelle sagt es; sie ist die strengere."],
  "kidney.disease": ["5e844647", "Ihre Nieren sind krank. Diese Behandlung ist für Sie nicht möglich."],
  "kidney.disease.staff": [
    "d31c3efb",
    "Nierenkrankheit: keine Behandlung. Eine Quelle sagt es; sie ist die strengere.",
  ],
  "keloid.cosmetic": [
    "4b434cb0",
    "Ihre Narben werden dick oder groß. Diese Behandlung könnte solche Narben machen. Für das Aussehen machen wir sie daher nicht.",
  ],
  "keloid.cosmetic.staff": ["6b4318d7", "Keloide oder hypertrophe Narben: keine kosmetische Behandlung."],
  "keloid.medical": ["97d9340d", "Ihre Narben werden dick oder groß. Eine Ärztin oder ein Arzt entscheidet."],
  "keloid.medical.staff": [
    "f544094c",
    "Keloide oder hypertrophe Narben bei Behandlung einer Beschwerde: ärztliche Entscheidung.",
  ],
  "allergy.in-mixture": [
    "c12ddb1c",
    "Sie haben eine Allergie genannt: {allergies}. In der Mischung ist: {mixture}. Das bekommen Sie nicht.",
  ],
  "allergy.in-mixture.staff": [
    "e4340b3a",
    "Die Allergie ({allergies}) trifft in der Mischung: {mixture}. Andere Mischung planen, dann neu prüfen.",
  ],
  "allergy.not-recognised": [
    "6f7c2b10",
    "Sie haben eine Allergie genannt: {allergies}. Sie steht nicht auf unserer Liste. Eine Ärztin oder ein Arzt liest das und entscheidet.",
  ],
  "allergy.not-recognised.staff": [
    "93c5599f",
    "Die Allergie ({allergies}) passt zu keinem Stoff der Liste. Mit Mischung, Creme, Handschuhen und Hautreiniger vergleichen.",
  ],
  "dysphagia.deoxycholic-acid": [
    "70ab4812",
    "Sie können schlecht schlucken. Sie bekommen keine Desoxycholsäure: Damit kann es schlimmer werden.",
  ],
  "dysphagia.deoxycholic-acid.staff": ["85c5cc40", "Dysphagie und {mixture}: Laut Etikett zu vermeiden."],
  "g6pd.prilocaine": [
    "de75f433",
    "Sie haben einen G6PD-Mangel. Sie bekommen kein Prilocain: Ihr Blut könnte weniger Sauerstoff tragen.",
  ],
  "g6pd.prilocaine.staff": [
    "dc448375",
    "G6PD-Mangel und {mixture}: Risiko einer Methämoglobinämie. Kein Prilocain, auch nicht in der Creme.",
  ],
  "child-bearing.5-alpha-reductase-inhibitor": [
    "f6168326",
    "Sie könnten schwanger werden. Das bekommen Sie nicht: {mixture}. Es kann einem Kind vor der Geburt schaden. Auch wenn Sie verhüten, bleibt es so.",
  ],
  "child-bearing.5-alpha-reductase-inhibitor.staff": [
    "8d4e9f13",
    "Mögliche Schwangerschaft und {mixture}: kontraindiziert; Verhütung hebt das nicht auf.",
  ],
  "device.implanted": [
    "2391e29a",
    "Sie haben ein Gerät oder Metall im Körper. Sie bekommen keine Behandlung mit Strom.",
  ],
  "device.implanted.staff": ["90338278", "Implantiertes Gerät und Gabe ohne Nadel: keine Behandlung."],
  "epilepsy.needle-free": ["db42c980", "Sie haben Epilepsie. Sie bekommen keine Behandlung mit Strom."],
  "epilepsy.needle-free.staff": [
    "32c8f1a6",
    "Epilepsie und Gabe ohne Nadel: keine Behandlung. Klinik-Vorgabe; keine Quelle gelesen.",
  ],
  "epilepsy.needle": [
    "6fb591cb",
    "Sie haben Epilepsie. Eine Ärztin oder ein Arzt entscheidet. Nehmen Sie Ihr Mittel weiter wie bisher.",
  ],
  "epilepsy.needle.staff": [
    "259ee49a",
    "Epilepsie und Nadel: ärztliche Entscheidung. Klinik-Vorgabe; keine Quelle gelesen.",
  ],
  "country.bans-substance": ["8a0d509a", "Das Gesetz dieses Landes verbietet gegen Fett: {mixture}."],
  "country.bans-substance.staff": [
    "26a1acba",
    "{mixture}: In Frankreich für kosmetische Fettentfernung verboten (Dekret 2011-382, Artikel 1).",
  ],
  "country.bans-fat-injection": ["fd68c0de", "Das Gesetz dieses Landes verbietet Spritzen gegen Fett."],
  "country.bans-fat-injection.staff": [
    "8ef8c7c2",
    "Kosmetische Fettentfernung durch Injektion, auch mit Mesotherapie-Mischungen, ist in Frankreich verboten (Dekret 2011-382, Artikel 1).",
  ],
  "substance.refused": ["b0382d10", "In der Mischung ist: {mixture}. Das spritzen wir nicht."],
  "substance.refused.staff": ["8f83791f", "{mixture}: hier abgelehnt. Andere Mischung planen."],
  "substance.refused-for-whitening": [
    "339ad33e",
    "In der Mischung ist: {mixture}. Das spritzen wir nicht, um das Aussehen der Haut zu ändern.",
  ],
  "substance.refused-for-whitening.staff": [
    "833cd840",
    "{mixture}: keine Zulassung zum Aufhellen gefunden; in kosmetischen Behandlungen abgelehnt.",
  ],
  "substance.not-recognised": [
    "19566766",
    "In der Mischung ist etwas, das nicht auf unserer Liste steht: {mixture}. Eine Ärztin oder ein Arzt entscheidet.",
  ],
  "substance.not-recognised.staff": [
    "c9136d2b",
    "Keine Liste kennt: {mixture}. Allergien und Ausschlüsse wurden dafür nicht geprüft.",
  ],
  "infection.acute": [
    "f5d5e927",
    "Sie haben eine Infektion. Solange sie da ist, geht es nicht. Fragen Sie wieder, wenn sie geheilt ist.",
  ],
  "infection.acute.staff": [
    "c8d1a591",
    "Akute Infektion: Heilung abwarten. Einem Artikel, der Infektionen als Anwendung nennt, wird nicht gefolgt.",
  ],
  "wound.open": [
    "f6c7999e",
    "Sie haben dort eine offene Wunde. Solange sie offen ist, geht es nicht. Fragen Sie wieder, wenn sie geheilt ist.",
  ],
  "wound.open.staff": ["14acbee2", "Offene Wunde: Heilung abwarten."],
  "skin.disease-at-site": ["eeac2a5d", "Ihre Haut ist dort jetzt krank. Fragen Sie wieder, wenn sie geheilt ist."],
  "skin.disease-at-site.staff": [
    "af354171",
    "Hautkrankheit an der Stelle: Heilung abwarten oder eine andere Stelle planen.",
  ],
  "herpes.active": ["f83dfaf9", "Sie haben jetzt Herpes (Fieberbläschen). Fragen Sie wieder, wenn er geheilt ist."],
  "herpes.active.staff": [
    "2f8502e7",
    "Aktiver Herpes: Heilung abwarten, dann über ein vorbeugendes Medikament entscheiden.",
  ],
  "herpes.past": [
    "5ce7d14f",
    "Sie hatten Herpes (Fieberbläschen). Nadeln können ihn zurückbringen. Eine Ärztin oder ein Arzt entscheidet, ob Sie ein Mittel dagegen brauchen.",
  ],
  "herpes.past.staff": ["38fab6fa", "Herpes in der Vorgeschichte: über ein vorbeugendes Medikament entscheiden."],
  "hypertension.uncontrolled": [
    "3a2c9f0a",
    "Ihr Blutdruck ist zu hoch. Erst wenn er im Rahmen ist, geht es. Gehen Sie damit zuerst zum Arzt.",
  ],
  "hypertension.uncontrolled.staff": [
    "0aa31f3e",
    "Nicht eingestellter Bluthochdruck: warten, bis er eingestellt ist; am Tag selbst messen.",
  ],
  "isotretinoin.recent": [
    "9a7d154e",
    "Sie nehmen Isotretinoin, oder Sie haben es vor Kurzem genommen. Erst einige Monate nach dem Ende geht es. Nehmen Sie es wie verordnet: Wann es endet, sagt Ihre Ärztin oder Ihr Arzt.",
  ],
  "isotretinoin.recent.staff": [
    "204bfb05",
    "Isotretinoin jetzt oder vor zu kurzer Zeit: einige Monate nach der letzten Dosis warten (Klinik-Vorgabe). Ein bekannter letzter Tag ergibt den Tag, bis zu dem zu warten ist.",
  ],
  "nsaid.recent": [
    "2737013f",
    "Am {nsaid-last-taken} haben Sie ein Schmerzmittel genommen, das das Blut verdünnt und nicht verordnet war. Ab {until} steht es nicht mehr im Weg.",
  ],
  "nsaid.recent.staff": [
    "a60bbd65",
    "NSAR oder Aspirin ohne Rezept am {nsaid-last-taken}: Sitzung auf {until} oder später legen. Ein verordnetes wird als Blutverdünner erfragt.",
  ],
  "autoimmune.disease": [
    "feebd35f",
    "Sie haben eine Autoimmunkrankheit. Eine Ärztin oder ein Arzt entscheidet. Nehmen Sie Ihre Mittel weiter wie bisher.",
  ],
  "autoimmune.disease.staff": ["72cdbe83", "Autoimmunkrankheit: ärztliche Entscheidung."],
  "immunity.suppressed": [
    "f16a00b8",
    "Ihr Körper wehrt sich schlechter gegen Keime. Eine Ärztin oder ein Arzt entscheidet. Nehmen Sie Ihr Mittel weiter wie bisher.",
  ],
  "immunity.suppressed.staff": [
    "e66ef90f",
    "Immunsupprimiert: ärztliche Entscheidung. Klinik-Vorgabe; keine Quelle gelesen.",
  ],
  "blood-thinner.prescribed": [
    "eb1342ba",
    "Nehmen Sie Ihren Blutverdünner weiter wie verordnet: Ihn auszulassen kann gefährlich sein. Die Ärztin oder der Arzt hier entscheidet zusammen mit der Stelle, die ihn verordnet hat.",
  ],
  "blood-thinner.prescribed.staff": [
    "0d8dd255",
    "Verordneter Gerinnungs- oder Plättchenhemmer: mit der verordnenden Stelle entscheiden. Die Einnahme geht weiter wie verordnet.",
  ],
  "blood-thinner.self": [
    "533f089b",
    "Sie nehmen etwas, das das Blut verdünnt. Ändern Sie nichts von sich aus. Eine Ärztin oder ein Arzt entscheidet.",
  ],
  "blood-thinner.self.staff": [
    "39a23ca2",
    "Blutverdünner ohne Rezept: herausfinden, welcher und warum, dann entscheiden.",
  ],
  "methaemoglobinaemia.prilocaine": [
    "e59b0711",
    "Sie hatten einmal durch ein Mittel zu wenig Sauerstoff im Blut. Sie bekommen kein Prilocain: Es kann wieder geschehen.",
  ],
  "methaemoglobinaemia.prilocaine.staff": [
    "755552b7",
    "Methämoglobinämie und {mixture}: Die Fachinformation warnt davor; hier wird keines gegeben. Kein Prilocain, auch nicht in der Creme.",
  ],
  "hypertension.measured": [
    "cc3a535a",
    "Als wir maßen, war Ihr Blutdruck sehr hoch. Heute geht es nicht. Gehen Sie damit zuerst zum Arzt.",
  ],
  "hypertension.measured.staff": [
    "fbd25aaf",
    "Gemessener Blutdruck an oder über der Grenze (Klinik-Vorgabe): heute nicht. Nach Ruhe erneut messen; ärztlich abklären.",
  ],
  "retinoid.recent": [
    "aa834b4f",
    "Am {retinoid-last-used} haben Sie eine Creme mit Vitamin A (Retinoid) benutzt. Ab {until} steht es nicht mehr im Weg. Eine verordnete Creme benutzen Sie wie verordnet.",
  ],
  "retinoid.recent.staff": [
    "12a18a2f",
    "Retinoid auf der Haut am {retinoid-last-used}: bis {until} oder später warten (Klinik-Vorgabe) oder andere Haut planen. Ein verordnetes läuft weiter wie verordnet.",
  ],
  "laser.recent": [
    "fcccb67b",
    "Am {laser-last-done} hatten Sie eine Behandlung mit Laser. Vor dem {until} entscheidet eine Ärztin oder ein Arzt.",
  ],
  "laser.recent.staff": [
    "f7fc8cbc",
    "Laser am {laser-last-done}: Eine Studie schloss aus, wer ihn in den letzten sechs Monaten hatte. Entscheiden; ab {until} zählt er nicht mehr.",
  ],
  "filler.permanent": [
    "c9d024c1",
    "Sie haben einen Filler, der für immer bleibt. Eine Ärztin oder ein Arzt sieht nach, wo er ist, und entscheidet.",
  ],
  "filler.permanent.staff": ["e378f15d", "Permanenter Filler: klären, was, wo und wann, dann entscheiden."],
  "injection.reaction": [
    "238e4cdd",
    "Sie haben einmal eine Spritze in die Haut schlecht vertragen. Eine Ärztin oder ein Arzt fragt, was war, und entscheidet.",
  ],
  "injection.reaction.staff": [
    "22eb5fb9",
    "Frühere schlechte Reaktion auf eine Injektion in die Haut: klären, worauf, dann entscheiden.",
  ],
  "gallstones.against-fat": [
    "0298de89",
    "Sie haben Gallensteine. Vor einer Behandlung gegen Fett entscheidet eine Ärztin oder ein Arzt.",
  ],
  "gallstones.against-fat.staff": ["a82de22f", "Gallensteine und eine Behandlung gegen Fett: ärztliche Entscheidung."],
  "antiarrhythmic.local-anaesthetic": [
    "300a96a3",
    "Sie nehmen ein Mittel für den Takt Ihres Herzens. Auch das ist geplant und kann auf das Herz wirken: {mixture}. Darum entscheidet eine Ärztin oder ein Arzt. Nehmen Sie Ihr Mittel weiter wie bisher.",
  ],
  "antiarrhythmic.local-anaesthetic.staff": [
    "2ce07d85",
    "Antiarrhythmikum und {mixture}: Bei Klasse III (Amiodaron und andere) können sich Wirkungen am Herzen addieren. Eng überwachen, EKG erwägen, dann entscheiden.",
  ],
  "maoi.any": [
    "b17f4abf",
    "Sie nehmen einen MAO-Hemmer. Eine Ärztin oder ein Arzt entscheidet. Nehmen Sie ihn weiter wie verordnet.",
  ],
  "maoi.any.staff": [
    "c8e9915b",
    "MAO-Hemmer: Adrenalin und andere anregende Stoffe können stärker wirken. Ärztliche Entscheidung. Klinik-Vorgabe; keine Quelle gelesen.",
  ],
  "thrombosis.tranexamic-acid": [
    "50b02bc3",
    "Sie hatten ein Blutgerinnsel. In der Mischung ist ein Stoff, mit dem ein Gerinnsel länger bleiben kann: {mixture}. Eine Ärztin oder ein Arzt entscheidet.",
  ],
  "thrombosis.tranexamic-acid.staff": [
    "de648ec9",
    "Thrombose und {mixture}: ärztliche Entscheidung; hormonelle Verhütung erhöht das Risiko. Klinik-Vorgabe, Etikett prüfen.",
  ],
  "arrhythmia.heart-stimulant": [
    "439c574c",
    "Ihr Herz schlägt manchmal nicht im Takt. Das ist geplant und kann es schneller schlagen lassen: {mixture}. Eine Ärztin oder ein Arzt entscheidet. Nehmen Sie Ihr Mittel weiter wie bisher.",
  ],
  "arrhythmia.heart-stimulant.staff": [
    "e7bff563",
    "Herzrhythmusstörung und {mixture}: ärztliche Entscheidung. Klinik-Vorgabe, Etikett prüfen.",
  ],
  "ulcer.nsaid": [
    "8e22fba0",
    "Sie hatten ein Geschwür im Magen oder Asthma durch ein Schmerzmittel. In der Mischung ist so ein Mittel: {mixture}. Sie bekommen es nicht.",
  ],
  "ulcer.nsaid.staff": [
    "df2f2b5f",
    "Ulkus oder Schmerzmittel-Asthma, und {mixture}: wird nicht gegeben. Andere Mischung planen. Klinik-Vorgabe, Etikett prüfen.",
  ],
  "appearance.distress": [
    "9ab39f6b",
    "Sie sorgen sich viel um Ihr Aussehen, und das macht Ihr Leben schwerer. Eine Ärztin oder ein Arzt spricht zuerst mit Ihnen darüber und entscheidet dann.",
  ],
  "appearance.distress.staff": [
    "91dfd6df",
    "Sorge um das Aussehen, die das Leben einschränkt: auf körperdysmorphe Störung achten, Bedenkzeit geben, dann entscheiden. Zwei eigene Fragen, keine Diagnose.",
  ],
  "appearance.pressure": [
    "6cb034f9",
    "Sie haben gesagt, dass das nicht Ihr eigener Wunsch ist. Eine Ärztin oder ein Arzt spricht zuerst mit Ihnen allein und entscheidet dann.",
  ],
  "appearance.pressure.staff": [
    "009f08cb",
    "Nicht der eigene Wunsch, oder nicht sicher: unter vier Augen sprechen. Die Einwilligung muss frei sein; erst danach entscheiden.",
  ],

  "ask.birthDate": ["66a63759", "Wann sind Sie geboren?"],
  "ask.birthDate.help": [
    "dda0e3e8",
    "Wir behandeln nur Erwachsene. Bei den jüngsten entscheidet eine Ärztin oder ein Arzt.",
  ],
  "ask.pregnant": ["cfe07716", "Sind Sie schwanger, oder könnten Sie es sein?"],
  "ask.pregnant.help": ["813c1893", "Wenn Sie es nicht wissen, sagen Sie es: Ein Test zeigt es."],
  "ask.breastfeeding": ["213b6f7e", "Stillen Sie?"],
  "ask.breastfeeding.help": ["fe6c2b80", "Milch abpumpen zählt auch."],
  "ask.diabetes": ["8db584f0", "Haben Sie Diabetes? Wie wird er behandelt?"],
  "ask.diabetes.help": [
    "004abf6f",
    "Wenn Sie Insulin nehmen, wählen Sie Insulin, auch wenn Sie dazu Tabletten nehmen.",
  ],
  "ask.diabetes.choice.none": ["36c94f4b", "Kein Diabetes"],
  "ask.diabetes.choice.diet": ["19ff6af0", "Ja, nur mit Ernährung"],
  "ask.diabetes.choice.oral": ["1709b39d", "Ja, mit Tabletten, oder mit Spritzen, die kein Insulin sind"],
  "ask.diabetes.choice.insulin": ["a6ebd0da", "Ja, mit Insulin"],
  "ask.cancer": ["a75b6a22", "Haben Sie Krebs, oder hatten Sie ihn einmal?"],
  "ask.cancer.help": ["9013ad1c", "Wenn Sie deswegen in Behandlung sind, wählen Sie „Jetzt“."],
  "ask.cancer.choice.none": ["b2ff2b29", "Nie"],
  "ask.cancer.choice.past": ["93fa99d7", "Früher"],
  "ask.cancer.choice.active": ["8b3dc597", "Jetzt"],
  "ask.stroke": ["31b5d3b7", "Hatten Sie jemals einen Schlaganfall?"],
  "ask.stroke.help": ["4b2d06e4", "Ein kleiner, der wieder wegging, zählt auch."],
  "ask.clotting-disorder": ["7000aa3a", "Gerinnt Ihr Blut zu wenig oder zu stark?"],
  "ask.clotting-disorder.help": [
    "1f715e6c",
    "Zum Beispiel: Sie bluten lange, oder es gibt leicht Gerinnsel. Vielleicht hat es einen Namen bekommen.",
  ],
  "ask.urticaria": ["ea958ca4", "Haben Sie Nesselsucht (Urtikaria)?"],
  "ask.urticaria.help": ["ebe33d42", "Juckende Quaddeln auf der Haut, die kommen und gehen."],
  "ask.heart-disease": ["f33faf9f", "Haben Sie eine Herzkrankheit?"],
  "ask.heart-disease.help": ["6cb5bb5a", "Nach hohem Blutdruck fragen wir später."],
  "ask.heart-medicines": ["e8c62da3", "Wie viele Medikamente nehmen Sie für Ihr Herz?"],
  "ask.heart-medicines.help": ["5f68b548", "Zählen Sie jedes Medikament einmal, nicht jede Tablette. Keines ist 0."],
  "ask.heart-attack-risk": ["ee9069b6", "Hat Ihnen ein Arzt gesagt, dass Sie einen Herzinfarkt bekommen könnten?"],
  "ask.heart-attack-risk.help": [
    "2ce52bc4",
    "Ein Herzinfarkt früher zählt auch. Auch Schmerz in der Brust beim Treppensteigen.",
  ],
  "ask.hypertension": ["e3d1bd69", "Haben Sie hohen Blutdruck?"],
  "ask.hypertension.help": ["6337d7e7", "Eingestellt heißt: im Rahmen, wenn man misst, mit Medikament oder ohne."],
  "ask.hypertension.choice.none": ["61e6be1a", "Nein"],
  "ask.hypertension.choice.controlled": ["f0aef4cc", "Ja, und er ist eingestellt"],
  "ask.hypertension.choice.uncontrolled": ["fa6ca59b", "Ja, und er ist nicht eingestellt"],
  "ask.liver-disease": ["122e2e9b", "Haben Sie eine Leberkrankheit?"],
  "ask.liver-disease.help": [
    "fee82a25",
    "Zum Beispiel Hepatitis oder Zirrhose. Leberwerte, die man beobachtet, zählen auch.",
  ],
  "ask.kidney-disease": ["c479bb13", "Haben Sie eine Nierenkrankheit?"],
  "ask.kidney-disease.help": [
    "3420793e",
    "Zum Beispiel Dialyse oder eine neue Niere. Nierenwerte, die man beobachtet, zählen auch.",
  ],
  "ask.acute-infection": ["ad003a24", "Haben Sie jetzt eine Infektion?"],
  "ask.acute-infection.help": [
    "0dfcc67d",
    "Zum Beispiel Fieber, eine Erkältung, ein kranker Zahn, Hautpilz, Gürtelrose oder eine Infektion der Haut.",
  ],
  "ask.open-wound": ["019595f7", "Gibt es eine offene Wunde dort, wo Sie behandelt werden möchten?"],
  "ask.open-wound.help": ["29127cff", "Schnitte, Verbrennungen und frische Nähte zählen."],
  "ask.skin-disease-at-site": ["6a44a7a8", "Ist Ihre Haut dort krank, wo Sie behandelt werden möchten?"],
  "ask.skin-disease-at-site.help": [
    "c387f926",
    "Zum Beispiel Ekzem, Schuppenflechte, Hautpilz, Warzen oder ein Ausschlag.",
  ],
  "ask.herpes": ["91a17592", "Haben Sie Herpes (Fieberbläschen), oder hatten Sie ihn einmal?"],
  "ask.herpes.help": ["79b80d79", "Nadeln können ihn zurückbringen."],
  "ask.herpes.choice.none": ["b2ff2b29", "Nie"],
  "ask.herpes.choice.past": ["93fa99d7", "Früher"],
  "ask.herpes.choice.active": ["8b3dc597", "Jetzt"],
  "ask.keloid": ["0056935c", "Werden Ihre Narben dick, oder größer als die Wunde war?"],
  "ask.keloid.help": ["50ed1faf", "Fachleute nennen sie Keloide oder hypertrophe Narben."],
  "ask.autoimmune-disease": ["c5b81beb", "Haben Sie eine Autoimmunkrankheit?"],
  "ask.autoimmune-disease.help": [
    "93bd8ddb",
    "Der Körper greift sich selbst an. Zum Beispiel Lupus, Rheuma oder manche Krankheit der Schilddrüse.",
  ],
  "ask.immunosuppressed": ["b4a3e4de", "Wehrt sich Ihr Körper gegen Keime schlechter, als er soll?"],
  "ask.immunosuppressed.help": [
    "f5ed2613",
    "Zum Beispiel bei HIV, nach einem neuen Organ, oder wenn man lange ein Mittel wie Kortison nimmt.",
  ],
  "ask.blood-thinner": ["97240166", "Nehmen Sie einen Blutverdünner?"],
  "ask.blood-thinner.help": [
    "5aa8c995",
    "Aspirin oder Schmerzmittel, die verordnet sind, zählen. Ein verordnetes nehmen Sie weiter wie bisher.",
  ],
  "ask.blood-thinner.choice.none": ["61e6be1a", "Nein"],
  "ask.blood-thinner.choice.prescribed": ["d521d8bc", "Ja, ärztlich verordnet"],
  "ask.blood-thinner.choice.self": ["f86d285c", "Ja, aus eigener Entscheidung"],
  "ask.nsaid-last-taken": [
    "31e521e7",
    "Wann haben Sie zuletzt ein Schmerzmittel wie Ibuprofen oder Aspirin genommen, das nicht verordnet war?",
  ],
  "ask.nsaid-last-taken.help": [
    "7167a7d6",
    "Wenn es mehr als einen Monat her ist, sagen Sie das. Verordnete gehören zu den Blutverdünnern.",
  ],
  "ask.nsaid-last-taken.no-day": ["753ac1b4", "Nicht im letzten Monat"],
  "ask.isotretinoin": ["802e573c", "Nehmen Sie Isotretinoin gegen Akne, oder haben Sie es genommen?"],
  "ask.isotretinoin.help": ["564bc38b", "Nur Kapseln. Cremes zählen hier nicht."],
  "ask.isotretinoin.choice.none": ["00612b69", "Nicht in den letzten sechs Monaten"],
  "ask.isotretinoin.choice.past-6-months": ["cc56894a", "In den letzten sechs Monaten"],
  "ask.isotretinoin.choice.current": ["8b3dc597", "Jetzt"],
  "ask.g6pd-deficiency": ["d5776d72", "Haben Sie einen G6PD-Mangel?"],
  "ask.g6pd-deficiency.help": [
    "0adae616",
    "Man hat ihn von Geburt an: Dem Körper fehlt ein Enzym. Manche nennen es Favismus.",
  ],
  "ask.dysphagia": ["b8d94456", "Können Sie schlecht schlucken?"],
  "ask.dysphagia.help": ["f79dba6c", "Jetzt oder früher."],
  "ask.implanted-device": ["5febd98f", "Haben Sie ein Gerät oder Metall im Körper?"],
  "ask.implanted-device.help": [
    "2c4a0457",
    "Zum Beispiel ein Herzschrittmacher, eine Pumpe, oder Metall nahe der Stelle, die behandelt wird.",
  ],
  "ask.epilepsy": ["8812db59", "Haben Sie Epilepsie?"],
  "ask.epilepsy.help": ["64f228cb", "Ein einziger Anfall zählt auch."],
  "ask.child-bearing-potential": ["d3525938", "Könnten Sie schwanger werden?"],
  "ask.child-bearing-potential.help": ["c392dac2", "Sagen Sie Ja, auch wenn Sie verhüten."],
  "ask.contraception": ["cda741d5", "Verhüten Sie?"],
  "ask.contraception.help": ["58720a76", "Wir schreiben es auf. Es ändert keine der Antworten."],
  "ask.allergies": ["f30c6185", "Wogegen sind Sie allergisch?"],
  "ask.allergies.help": [
    "25f00dbf",
    "Medikamente, Betäubungscremes, Speisen, Latex, Insektenstiche. „Nichts“ ist auch eine Antwort.",
  ],
  "ask.mixture": ["94ccd876", "Welche Stoffe sind geplant?"],
  "ask.mixture.help": ["dd44f09a", "Das beantwortet die Klinik. Die Betäubungscreme gehört dazu."],
  "ask.country": ["15f7ba25", "In welchem Land ist die Klinik?"],
  "ask.country.help": ["e522f80d", "Das Gesetz dieses Landes sagt, was gegeben werden darf."],
  "ask.isotretinoin-stopped": ["4fd3c9dc", "An welchem Tag haben Sie zuletzt Isotretinoin genommen?"],
  "ask.isotretinoin-stopped.help": [
    "33b82eba",
    "Von diesem Tag an zählen wir sechs Monate. Wenn Sie den Tag nicht wissen, sagen Sie es.",
  ],
  "ask.isotretinoin-stopped.no-day": ["f15391f2", "Ich weiß den Tag nicht"],
  "ask.retinoid-last-used": [
    "dcea254b",
    "Wann haben Sie zuletzt eine Creme mit Vitamin A (Retinoid) auf der Haut benutzt, um die es geht?",
  ],
  "ask.retinoid-last-used.help": [
    "4e2d0823",
    "Zum Beispiel Tretinoin, Adapalen oder Retinol. Wenn es mehr als einen Monat her ist, sagen Sie das.",
  ],
  "ask.retinoid-last-used.no-day": ["753ac1b4", "Nicht im letzten Monat"],
  "ask.laser-last-done": ["c465cf35", "Wann wurde diese Haut zuletzt mit Laser behandelt?"],
  "ask.laser-last-done.help": ["186ed956", "Wenn es mehr als sechs Monate her ist, oder nie war, sagen Sie das."],
  "ask.laser-last-done.no-day": ["00612b69", "Nicht in den letzten sechs Monaten"],
  "ask.permanent-filler": ["a9746b76", "Haben Sie unter der Haut einen Filler, der für immer bleibt?"],
  "ask.permanent-filler.help": ["256af5b3", "Zum Beispiel Silikon. Hyaluronsäure geht wieder weg und zählt nicht."],
  "ask.injection-reaction": ["321c06f6", "Haben Sie je eine Spritze in die Haut schlecht vertragen?"],
  "ask.injection-reaction.help": [
    "318d65ca",
    "Zum Beispiel Knoten, ein starker Ausschlag oder eine Schwellung nach Filler oder Mesotherapie.",
  ],
  "ask.gallstones": ["347f21f8", "Haben Sie Gallensteine?"],
  "ask.gallstones.help": ["7876290b", "Wenn Ihre Gallenblase entfernt wurde, sagen Sie Nein."],
  "ask.antiarrhythmic": ["9efd3d28", "Nehmen Sie ein Mittel für den Takt Ihres Herzens?"],
  "ask.antiarrhythmic.help": ["a3bc4415", "Zum Beispiel Amiodaron oder Sotalol. Nehmen Sie es weiter wie bisher."],
  "ask.methaemoglobinaemia": ["bb607c2e", "Hatten Sie je eine Methämoglobinämie?"],
  "ask.methaemoglobinaemia.help": [
    "e2183136",
    "Durch ein Mittel oder eine Krankheit war zu wenig Sauerstoff im Blut. Lippen und Haut wurden blau.",
  ],
  "ask.maoi": ["a27acb55", "Nehmen Sie einen MAO-Hemmer?"],
  "ask.maoi.help": ["8c9c9a71", "Gegen Depression oder Parkinson. Zum Beispiel Moclobemid, Phenelzin oder Selegilin."],
  "ask.thrombosis": ["88b592d1", "Hatten Sie je ein Blutgerinnsel in einer Vene, der Lunge oder im Auge?"],
  "ask.thrombosis.help": ["f7123d75", "In der Medizin heißt es Thrombose oder Embolie."],
  "ask.arrhythmia": ["5296b494", "Schlägt Ihr Herz manchmal nicht im Takt, oder viel zu schnell?"],
  "ask.arrhythmia.help": ["f67f3738", "Vielleicht hieß es Rhythmusstörung oder Vorhofflimmern."],
  "ask.ulcer-or-painkiller-asthma": [
    "f1f88172",
    "Hatten Sie ein Geschwür im Magen oder Asthma durch ein Schmerzmittel?",
  ],
  "ask.ulcer-or-painkiller-asthma.help": [
    "bb6f636c",
    "Zum Beispiel durch Aspirin oder Ibuprofen. Eine Blutung im Magen zählt auch.",
  ],
  "ask.systolic-mm-hg": ["aae6d56e", "Wie hoch ist der obere Blutdruck?"],
  "ask.systolic-mm-hg.help": ["f6894d08", "Vom Personal gemessen, im Sitzen, in mmHg."],
  "ask.diastolic-mm-hg": ["9eeadbcb", "Wie hoch ist der untere Blutdruck?"],
  "ask.diastolic-mm-hg.help": ["f6894d08", "Vom Personal gemessen, im Sitzen, in mmHg."],
  "ask.appearance-worry": ["273e5676", "Denken Sie an den meisten Tagen mehr als eine Stunde an Ihr Aussehen?"],
  "ask.appearance-worry.help": [
    "6ac72130",
    "Es gibt keine falsche Antwort. Es hilft uns, über Ihre Hoffnungen zu sprechen.",
  ],
  "ask.appearance-limits": ["fa0e88b3", "Hält die Sorge um Ihr Aussehen Sie von Menschen, Arbeit oder Schule fern?"],
  "ask.appearance-limits.help": [
    "952873e3",
    "Zum Beispiel: Sie bleiben zu Hause, oder Sie sehen immer wieder in den Spiegel.",
  ],
  "ask.own-wish": ["0a23da36", "Ist diese Behandlung Ihr eigener Wunsch?"],
  "ask.own-wish.help": ["69cfb846", "Sagen Sie Nein, wenn jemand Sie drängt oder wenn Sie nicht sicher sind."],
  "ask.choice.yes": ["b3a43630", "Ja"],
  "ask.choice.no": ["61e6be1a", "Nein"],
  "ask.choice.unknown": ["852328e3", "Ich weiß es nicht"],

  ...namesDe,
};

import type { Translation } from "@pistor/core/evidence";

/** The cards in German, each wording sealed with the hash of the English one that it says. */
export const cardTextsDe: Translation = {
  "card.face.fine-lines.headline": [
    "96580253",
    "Weniger Linien werden behauptet. Kontrollierte Studien fanden keine Besserung; kleine unkontrollierte fanden eine.",
  ],
  "card.face.fine-lines.plain": [
    "528ba715",
    "Zwei Studien sahen sich die Haut vorher und nachher an, auch unter dem Mikroskop, und fanden keine Besserung. Drei kleine Studien ohne Vergleichsgruppe sahen eine Besserung; eine davon schrieb ein Hersteller. Alle Studien sind zu klein, um zu zeigen, dass es wirkt, und zu klein, um zu zeigen, dass es nicht wirkt.",
  ],
  "card.face.under-eye.headline": [
    "14542a1f",
    "Frischere Haut um die Augen wird behauptet. Die eine Studie dort fand keine Veränderung; Augenringe wurden nicht gemessen.",
  ],
  "card.face.under-eye.plain": [
    "1f0fafe0",
    "Eine Studie behandelte die Haut um die Augen von sechs Menschen. Ihre Falten änderten sich nicht, und die Haut unter dem Mikroskop auch nicht. Keine Studie, die wir fanden, maß Augenringe oder Tränensäcke.",
  ],
  "card.face.skin-quality.headline": [
    "d45bfa77",
    "Frischere, feuchtere Haut wird behauptet. Nur Studien ohne Vergleichsgruppe sahen sie.",
  ],
  "card.face.skin-quality.plain": [
    "06a74ac2",
    "Zwei Studien von Mischungen mit Hyaluronsäure berichteten von besserer Haut. Keine verglich sie mit Haut, die nichts bekam, und eine davon schrieb der Hersteller des Produkts. 2014 fand die französische Gesundheitsbehörde keine Studie, die einen Nutzen zeigt. Darum kann niemand sagen, was die Behandlung dazu beitrug.",
  ],
  "card.face.sagging.headline": [
    "f82fb99d",
    "Festere Haut wird für ein schlaffes Gesicht behauptet. Keine Studie wurde gefunden, die das maß.",
  ],
  "card.face.sagging.plain": [
    "8ff4fe65",
    "Mehrere Klinikartikel nennen Schlaffheit als Grund für eine Behandlung. Wir fanden keine Studie, die sie maß; eine Studie ohne Vergleichsgruppe sah auf Fotos festere Haut. Darum kann niemand sagen, wie gut es wirkt und wie lange.",
  ],
  "card.face.melasma.headline": [
    "ebf1f481",
    "Blassere braune Flecken werden behauptet. Gespritzte Tranexamsäure wirkte nicht besser als eine Creme oder Tabletten.",
  ],
  "card.face.melasma.plain": [
    "3f04880c",
    "Die braunen Flecken wurden in allen Gruppen von drei Studien blasser. Die Spritze war nicht besser als eine übliche Creme. In einer Studie halfen Tabletten mehr Menschen gut, doch im Wert der Flecken gab es keinen Unterschied. Keine dieser Studien verglich die Spritze mit keiner Behandlung.",
  ],
  "card.face.sun-spots.headline": [
    "fcdc1acb",
    "Blassere Sonnenflecken und Sommersprossen werden behauptet. Eine Studie mit zehn Menschen sah eine gleichmäßigere Farbe; verglichen wurde mit nichts.",
  ],
  "card.face.sun-spots.plain": [
    "7a930999",
    "Eine Studie mit zehn Menschen maß nach sechs Sitzungen eine gleichmäßigere Hautfarbe. Sie hatte keine Vergleichsgruppe. Keine Studie, die wir fanden, sah sich Sommersprossen oder einzelne Flecken an.",
  ],
  "card.face.acne.headline": ["affa2c8c", "Weniger Akne wird behauptet. Keine Studie wurde gefunden."],
  "card.face.acne.plain": [
    "83662fa0",
    "Klinikartikel nennen Akne als Grund für eine Behandlung. Wir fanden keine Studie dazu. Entzündete oder infizierte Haut muss heilen, bevor in sie gespritzt wird.",
  ],
  "card.face.acne-scars.headline": ["d5361bbe", "Glattere Aknenarben werden behauptet. Keine Studie wurde gefunden."],
  "card.face.acne-scars.plain": [
    "05c1035f",
    "Klinikartikel nennen Narben von Akne und andere Narben. Wir fanden keine Studie dazu und keinen Plan mit Zahlen, den man wiederholen könnte. Darum kann niemand sagen, ob es wirkt.",
  ],
  "card.body.firmness.headline": [
    "c51fccfb",
    "Festere Haut an Körper, Händen und Hals wird behauptet. Keine Studie wurde gefunden.",
  ],
  "card.body.firmness.plain": [
    "5efab575",
    "Klinikartikel sagen, dass schlaffe Haut fester wird. Wir fanden keine Studie, die das maß. Darum kann niemand sagen, ob es wirkt oder wie viele Sitzungen es bräuchte.",
  ],
  "card.body.stretch-marks.headline": [
    "8131ac90",
    "Blassere Dehnungsstreifen werden behauptet. Keine Studie wurde gefunden.",
  ],
  "card.body.stretch-marks.plain": [
    "211135b5",
    "Klinikartikel nennen Dehnungsstreifen. Wir fanden keine Studie dazu und keinen Plan mit Zahlen, den man wiederholen könnte. Darum kann niemand sagen, ob es wirkt oder wie viele Sitzungen es bräuchte.",
  ],
  "card.body.scars.headline": ["3cce916d", "Glattere Narben werden behauptet. Keine Studie wurde gefunden."],
  "card.body.scars.plain": [
    "b19ace32",
    "Klinikartikel nennen Narben am Körper. Wir fanden keine Studie dazu. Menschen, deren Narben dick werden, sollten diese Behandlung nicht für das Aussehen bekommen.",
  ],
  "card.body.contour.headline": [
    "d9770023",
    "Eine schlankere Form wird behauptet. Die eine kontrollierte Studie fand keine Veränderung des Oberschenkels.",
  ],
  "card.body.contour.plain": [
    "08deb4ae",
    "In einer Studie wurde bei 20 Frauen ein Oberschenkel 12 Wochen lang behandelt. Der behandelte Oberschenkel war nicht dünner als der andere. Wir fanden keine kontrollierte Studie zu einem anderen Körperteil.",
  ],
  "card.cellulite.cellulite.headline": [
    "5d532a89",
    "Glattere Haut wird bei Cellulite behauptet. Die eine kontrollierte Studie fand keinen Unterschied.",
  ],
  "card.cellulite.cellulite.plain": [
    "7cbb6407",
    "In einer Studie wurde bei 20 Frauen ein Oberschenkel 12 Wochen lang jede Woche behandelt. Er war nicht dünner als der andere und hatte nicht weniger Fett. Die Studie maß nicht, wie die Haut aussah.",
  ],
  "card.fat.submental.headline": [
    "3bdfd59c",
    "Weniger Fett unter dem Kinn wird behauptet. Studien mit zufälliger Zuteilung fanden es dort für einen einzigen Stoff, Desoxycholsäure.",
  ],
  "card.fat.submental.plain": [
    "2959cb1a",
    "Desoxycholsäure ist in den USA für Fett unter dem Kinn zugelassen und für nichts anderes. Von denen, bei denen sie gewirkt hatte, behielten etwa 82 von 100 ihr Ergebnis drei Jahre lang, mit Placebo etwa 65 von 100. Das sagt nichts über andere Stoffe oder andere Stellen. Schwellung, Blutergüsse, Schmerz und taube Haut waren sehr häufig, und bei etwa 4 von 100 war ein Nerv am Mund Tage oder Monate verletzt.",
  ],
  "card.fat.other-sites.headline": [
    "c6f8587d",
    "Weniger Fett an Taille, Bauch, Arm, Bein und Hüfte wird behauptet. Die eine kontrollierte Studie fand keine Veränderung.",
  ],
  "card.fat.other-sites.plain": [
    "52a545e9",
    "In einer Studie hatte der behandelte Oberschenkel nach 12 Wochen so viel Fett wie der andere. Ein Rückblick auf 1269 Menschen berichtete von weniger Fett, verglich aber mit nichts. Was sie bekamen, ist in den USA nicht zugelassen, und Frankreich verbietet es.",
  ],
  "card.fat.pc-dc.headline": [
    "7bafb059",
    "Phosphatidylcholin mit Desoxycholat soll Fett auflösen. Nur ein Rückblick ohne Vergleich berichtet davon.",
  ],
  "card.fat.pc-dc.plain": [
    "ccf98d51",
    "Ein Bericht über 1269 Menschen sagt, dass ihr Fett weniger wurde. Niemand wurde mit Menschen verglichen, die nichts bekamen. Die Mischung ist in den USA nicht zugelassen, und Frankreich verbietet sie für das Aussehen.",
  ],
  "card.fat.instead-of-liposuction.headline": [
    "9004cfc2",
    "Es wird anstelle einer Fettabsaugung angeboten. Keine Studie wurde gefunden, die beides verglich.",
  ],
  "card.fat.instead-of-liposuction.plain": [
    "fa65d341",
    "Klinikartikel bieten Spritzen anstelle einer Operation an, die Fett absaugt. Wir fanden keine Studie, die beides verglich. Darum kann niemand sagen, was mehr entfernt oder was mehr schadet.",
  ],
  "card.hair.androgenetic.headline": [
    "eb609795",
    "Haarwachstum wird behauptet. Studien eines Stoffes, Dutasterid, sahen etwas davon; Tabletten wirkten stärker, und die Studien sind schlecht.",
  ],
  "card.hair.androgenetic.plain": [
    "2d0edfb2",
    "Gespritztes Dutasterid brachte einige Haare mehr als Placebo; derselbe Stoff als Tablette etwa doppelt so viele. Die meisten Studien sind klein oder schlecht gemacht. Es darf nicht benutzt werden, wo eine Schwangerschaft möglich ist. Zu Vitaminen und Pflanzenauszügen in solchen Mischungen wurde keine Studie gefunden.",
  ],
  "card.hair.female-pattern.headline": [
    "fb608044",
    "Dichteres Haar wird für Frauen mit Haarausfall behauptet. Eine kontrollierte Studie mit Dutasterid fand auf Fotos mehr Haar.",
  ],
  "card.hair.female-pattern.plain": [
    "5d70d820",
    "In einer Studie sahen etwa 63 von 100 Frauen mit dem Stoff auf Fotos besser aus, und etwa 18 von 100, deren Spritzen ihn nicht enthielten. Der Stoff kann einem ungeborenen Kind schaden. Seine Packungsangabe schließt Frauen aus, die schwanger werden können.",
  ],
  "card.hair.alopecia-areata.headline": [
    "9ac158f4",
    "Nachwachsen in runden kahlen Stellen wird behauptet. Keine Studie wurde gefunden.",
  ],
  "card.hair.alopecia-areata.plain": [
    "afae5a84",
    "Klinikartikel nennen Alopezie; das meint auch kahle Stellen. Wir fanden keine Studie dazu. Darum kann niemand sagen, ob Spritzen bei solchen Stellen helfen.",
  ],
  "card.hair.thinning-breakage.headline": [
    "eae40b4a",
    "Kräftigeres Haar wird behauptet. Keine Studie zu dünnem oder brechendem Haar wurde gefunden.",
  ],
  "card.hair.thinning-breakage.plain": [
    "50f1441e",
    "Klinikartikel sagen, dass dünnes und brechendes Haar kräftiger wird. Wir fanden keine Studie, die das maß. Darum kann niemand sagen, ob es wirkt.",
  ],
  "card.hair.dandruff.headline": [
    "10c660a2",
    "Weniger Schuppen werden in einem Artikel behauptet. Keine Studie wurde gefunden.",
  ],
  "card.hair.dandruff.plain": [
    "63e5cb31",
    "Ein Ratgeber für Patienten nennt Schuppen. Wir fanden keine Studie dazu. Darum kann niemand sagen, ob Spritzen helfen.",
  ],
  "card.hair.ringworm.headline": [
    "19dbb9ea",
    "Ein Artikel nennt Pilzbefall der Kopfhaut. Das ist eine Infektion: ein Grund zu warten, nicht zu spritzen. Keine Studie wurde gefunden.",
  ],
  "card.hair.ringworm.plain": [
    "b11c2eaa",
    "Diese Hautflechte ist eine Infektion der Haut durch einen Pilz. Infizierte Haut muss heilen, bevor in sie gespritzt wird. Wir fanden keine Studie, und Pistor bietet es nie als Grund für eine Behandlung an.",
  ],
  "card.pain.muscle-joint.headline": [
    "f7bab6a8",
    "Linderung von Muskel- und Gelenkschmerz wird behauptet. Die Studien sind uneins: Einige fanden mehr Linderung, die größte keinen Unterschied.",
  ],
  "card.pain.muscle-joint.plain": [
    "702a1a17",
    "In der größten Studie, die wir haben, mit 84 Menschen, fand man keinen Unterschied zwischen Spritzen in die Haut und Tabletten und gewöhnlichen Spritzen mit Mitteln derselben Art. Eine Übersicht über sieben Studien fand in sechs davon weniger Schmerz als in der Vergleichsgruppe. Mittel und Pläne unterscheiden sich von Studie zu Studie.",
  ],
  "card.pain.acute-low-back.headline": [
    "f526f300",
    "Linderung von frischem Kreuzschmerz wird behauptet. Eine Studie fand keinen Unterschied zu Tabletten und gewöhnlichen Spritzen.",
  ],
  "card.pain.acute-low-back.plain": [
    "8789e9fb",
    "In einer Studie bekamen 84 Menschen entweder Spritzen in die Haut oder Mittel derselben Art durch den Mund und in den Muskel. Der Schmerz ließ in beiden Gruppen nach, und man fand keinen Unterschied zwischen ihnen. Niemand bekam ein Placebo; wir wissen also nicht, wie viel von selbst vergangen wäre.",
  ],
  "card.pain.low-back.headline": [
    "9136c745",
    "Linderung von lang dauerndem Kreuzschmerz wird behauptet. Eine Studie verglich zwei Arten zu spritzen, nicht mit und ohne.",
  ],
  "card.pain.low-back.plain": [
    "7eb49b8a",
    "Eine Studie mit 62 Menschen spritzte Lidocain an zwei Arten von Punkten. Die eine Art von Punkten brachte mehr Linderung. Da alle gespritzt wurden, sagt das nicht, ob Spritzen wirkt.",
  ],
  "card.pain.chronic-spinal.headline": [
    "0c1a35e9",
    "Linderung von lang dauerndem Schmerz der Wirbelsäule wird behauptet. Der Schmerz ließ mit Mitteln nach und mit Salzwasser allein auch.",
  ],
  "card.pain.chronic-spinal.plain": [
    "f955f9ac",
    "Ein Bericht sah auf 217 Menschen zurück. Die einen hatten Mittel in die Haut bekommen, die anderen nur Salzwasser. Der Schmerz ließ in beiden Gruppen nach, nach 12 Wochen mit den Mitteln mehr. Alle wurden gestochen; ein Teil der Linderung kann also von der Nadel kommen, vom Behandeltwerden oder von der Zeit.",
  ],
  "card.pain.acute-neck.headline": [
    "acb817ac",
    "Linderung von frischem Nackenschmerz wird behauptet. Eine kleine Studie fand drei Tage lang mehr davon als mit Ibuprofen.",
  ],
  "card.pain.acute-neck.plain": [
    "fc3d9cc5",
    "In einer kleinen Studie mit 36 Menschen linderte eine Sitzung frischen Nackenschmerz mehr als Ibuprofen durch den Mund. Der Unterschied hielt bis zum dritten Tag. Niemand bekam ein Placebo.",
  ],
  "card.pain.chronic-neck.headline": [
    "b305ff06",
    "Linderung von lang dauerndem Nackenschmerz wird behauptet. Ein Bericht sah auf 42 Menschen zurück und entscheidet es nicht.",
  ],
  "card.pain.chronic-neck.plain": [
    "a2c80110",
    "Ein Bericht verglich bei 42 Menschen mit lang dauerndem Nackenschmerz ein Mittel mit Nadeln allein. Er sah auf Geschehenes zurück; niemand wurde zufällig zugeteilt. Um wie viel sich beides unterschied, haben wir nicht gelesen.",
  ],
  "card.pain.cervicobrachial.headline": [
    "5e72652b",
    "Linderung von Schmerz vom Nacken bis in den Arm wird behauptet. Eine Studie mit 20 Menschen fand mehr davon, wenn es zur Nervenreizung hinzukam.",
  ],
  "card.pain.cervicobrachial.plain": [
    "d2d52566",
    "In einer Studie von 1991 mit 20 Menschen ging es denen besser, die Spritzen zusammen mit elektrischer Nervenreizung bekamen, als denen mit der Reizung allein. Das sind zu wenige Menschen, um sicher zu sein.",
  ],
  "card.pain.sacroiliac.headline": [
    "e77ecdd0",
    "Linderung von Schmerz zwischen Wirbelsäule und Becken wird behauptet. Eine Studie mit 22 Menschen fand mehr davon als mit Laser.",
  ],
  "card.pain.sacroiliac.plain": [
    "6b45f6a8",
    "In einer Studie mit 22 Menschen linderten Spritzen diesen Schmerz mehr als Laser. Die Gespritzten machten auch Übungen und trugen eine Stütze. Darum können wir nicht sagen, was von den dreien half.",
  ],
  "card.pain.calcific-shoulder.headline": [
    "87be3bd4",
    "Hilfe bei einer verkalkten Schulter wird behauptet. Eine doppelblinde Studie mit 80 Menschen fand den Kalk bei den meisten verschwunden.",
  ],
  "card.pain.calcific-shoulder.plain": [
    "f4080e1e",
    "In einer Studie mit 80 Menschen verschwand der Kalk in der Schultersehne bei 62,5 % derer mit dem Mittel. Mit Placebo verschwand er bei 15 % zum Teil. Die Studie benutzte ein besonderes Mittel (EDTA), und soweit wir wissen, hat sie niemand wiederholt.",
  ],
  "card.pain.migraine.headline": ["cab9bafe", "Linderung von Migräne wird behauptet. Keine Studie wurde gefunden."],
  "card.pain.migraine.plain": [
    "0cd61424",
    "Klinikartikel nennen Migräne. Wir fanden keine Studie dazu und keinen Plan mit Zahlen, den man wiederholen könnte. Darum kann niemand sagen, ob es wirkt.",
  ],
  "card.pain.menstrual.headline": [
    "7cfb83b7",
    "Linderung von Regelschmerz wird behauptet. Keine Studie wurde gefunden.",
  ],
  "card.pain.menstrual.plain": [
    "fe5f5b51",
    "Klinikartikel nennen Regelschmerz. Wir fanden keine Studie dazu und keinen Plan mit Zahlen, den man wiederholen könnte. Darum kann niemand sagen, ob es wirkt.",
  ],
  "card.pain.fibromyalgia.headline": [
    "03d641ea",
    "Linderung von Fibromyalgie wird behauptet. Keine Studie wurde gefunden.",
  ],
  "card.pain.fibromyalgia.plain": [
    "5f97b740",
    "Klinikartikel nennen Fibromyalgie. Wir fanden keine Studie dazu und keinen Plan mit Zahlen, den man wiederholen könnte. Darum kann niemand sagen, ob es wirkt.",
  ],
  "card.pain.trigger-finger.headline": [
    "deeb0a87",
    "Linderung des schnellenden Fingers wird behauptet. Keine Studie wurde gefunden.",
  ],
  "card.pain.trigger-finger.plain": [
    "c8db7d51",
    "Klinikartikel nennen den schnellenden Finger. Wir fanden keine Studie dazu und keinen Plan mit Zahlen, den man wiederholen könnte. Darum kann niemand sagen, ob es wirkt.",
  ],
  "card.pain.sports-injury.headline": [
    "7e166326",
    "Linderung von Schmerz nach Verletzung von Band, Sehne oder Meniskus beim Sport wird behauptet. Keine Studie wurde gefunden.",
  ],
  "card.pain.sports-injury.plain": [
    "7eee81a4",
    "Klinikartikel nennen Schmerz nach Verletzung von Band, Sehne oder Meniskus beim Sport. Wir fanden keine Studie dazu und keinen Plan mit Zahlen, den man wiederholen könnte. Darum kann niemand sagen, ob es wirkt.",
  ],
  "card.pain.neuralgia.headline": [
    "46ad83de",
    "Linderung von Nervenschmerz wird behauptet. Keine Studie wurde gefunden.",
  ],
  "card.pain.neuralgia.plain": [
    "790862a8",
    "Klinikartikel nennen Nervenschmerz. Wir fanden keine Studie dazu und keinen Plan mit Zahlen, den man wiederholen könnte. Darum kann niemand sagen, ob es wirkt.",
  ],
  "card.pain.gout.headline": ["9551b779", "Linderung von Gicht wird behauptet. Keine Studie wurde gefunden."],
  "card.pain.gout.plain": [
    "c9e6cedb",
    "Klinikartikel nennen Gicht. Wir fanden keine Studie dazu und keinen Plan mit Zahlen, den man wiederholen könnte. Darum kann niemand sagen, ob es wirkt.",
  ],
  "card.pain.bursitis-myositis-sprain.headline": [
    "d40bd14c",
    "Linderung von Schleimbeutelentzündung, Muskelentzündung und Verstauchung wird behauptet. Keine Studie wurde gefunden.",
  ],
  "card.pain.bursitis-myositis-sprain.plain": [
    "4f153e4e",
    "Klinikartikel nennen Schleimbeutelentzündung, Muskelentzündung und Verstauchung. Wir fanden keine Studie dazu und keinen Plan mit Zahlen, den man wiederholen könnte. Darum kann niemand sagen, ob es wirkt.",
  ],
  "card.pain.intestinal-spasm.headline": [
    "37d36a01",
    "Linderung von Krämpfen des Darms wird behauptet. Keine Studie wurde gefunden.",
  ],
  "card.pain.intestinal-spasm.plain": [
    "ad9283d7",
    "Klinikartikel nennen Krämpfe des Darms. Wir fanden keine Studie dazu und keinen Plan mit Zahlen, den man wiederholen könnte. Darum kann niemand sagen, ob es wirkt.",
  ],
  "card.rheumatic.degenerative.headline": [
    "1a2a8d47",
    "Hilfe bei rheumatischer Krankheit wird behauptet. Eine Studie zu abgenutzten Knien fand etwas; zu anderen Gelenken wurde keine gefunden.",
  ],
  "card.rheumatic.degenerative.plain": [
    "5332c7db",
    "Eine Studie fand weniger Schmerz in abgenutzten Knien als mit einem üblichen Schmerzmittel durch den Mund. Die Mischung enthielt ein Hormon, das Europa seit 2012 eingeschränkt hat. Zu anderen Gelenken und zu entzündeten Gelenken fanden wir keine Studie.",
  ],
  "card.rheumatic.knee-osteoarthritis.headline": [
    "8c2fba02",
    "Linderung bei abgenutzten Knien wird behauptet. Eine Studie fand mehr davon als mit Diclofenac durch den Mund.",
  ],
  "card.rheumatic.knee-osteoarthritis.plain": [
    "7ce75c71",
    "In einer Studie bekamen Menschen mit einem abgenutzten Knie drei Sitzungen. Es ging ihnen besser als Menschen, die Diclofenac nahmen. Wir lasen davon nur in anderen Texten und wissen darum nicht, wie viele Menschen es waren. Alle konnten eine Nadel von einer Tablette unterscheiden.",
  ],
  "card.rheumatic.effusion.headline": [
    "6052d988",
    "Hilfe bei einem geschwollenen, schmerzenden Gelenk wird behauptet. Keine Studie wurde gefunden.",
  ],
  "card.rheumatic.effusion.plain": [
    "ef1a9cd5",
    "Ein Ratgeber für Patienten nennt Gelenke, die mit Flüssigkeit geschwollen sind. Wir fanden keine Studie dazu und keinen Plan mit Zahlen, den man wiederholen könnte.",
  ],
  "card.vascular.varicose-veins.headline": [
    "171f3567",
    "Hilfe bei Krampfadern wird behauptet. Keine Studie wurde gefunden.",
  ],
  "card.vascular.varicose-veins.plain": [
    "643d01bb",
    "Klinikartikel nennen Krampfadern und Pflanzenauszüge dagegen. Wir fanden keine Studie und keinen Plan mit Zahlen. Darum kann niemand sagen, ob es wirkt.",
  ],
  "card.vascular.leg-circulation.headline": [
    "2a4ce13c",
    "Bessere Durchblutung der Beine wird behauptet. Keine Studie wurde gefunden.",
  ],
  "card.vascular.leg-circulation.plain": [
    "04177bbc",
    "Klinikartikel und eine Gesellschaft von Anwendern nennen schwache Venen und Lymphe der Beine. Das ist eine Meinung, keine Studie. Wir fanden keine Studie und keinen Plan mit Zahlen.",
  ],
  "card.needle-free.face.headline": [
    "f0e8353c",
    "Straffere, feuchtere Haut ohne Nadel wird behauptet. Keine Studie dieser Geräte wurde gefunden.",
  ],
  "card.needle-free.face.plain": [
    "16a91a74",
    "Zwei Klinikartikel beschreiben Geräte, die Stoffe durch die Haut drücken. Sie sagen selbst, dass es weniger wirkt als Nadeln. Wir fanden keine Studie eines solchen Gerätes.",
  ],
  "card.needle-free.hair.headline": [
    "dcdb6381",
    "Besseres Haar ohne Nadel wird behauptet. Keine Studie dieser Geräte wurde gefunden.",
  ],
  "card.needle-free.hair.plain": [
    "78358e73",
    "Zwei Klinikartikel nennen Haar unter den Anwendungen von Geräten ohne Nadel. Wir fanden keine Studie dazu. Die Studien zum Haar, die wir haben, benutzten Nadeln.",
  ],
};

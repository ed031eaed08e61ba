import type { Translation } from "@pistor/core/evidence";

/** What speaks against equipment in German, each sentence sealed with the hash of the English one that it says. For staff. */
export const deviceTextsDe: Translation = {
  "device.multi-injector": [
    "9c4135ac",
    "{device} sticht mehrere Nadeln zugleich ein. Die französische Gesellschaft hat Multiinjektoren 1992 aufgegeben und verbietet sie, auch als Einmalware: Keine Praxis öffnet sie. Eine einzelne Nadel nehmen, von Hand oder an der Pistole.",
  ],
  "device.dermojet": [
    "f49dd19c",
    "{device} schießt durch die Haut und zieht zurück, was er berührt. Die französische Gesellschaft verbietet ihn, auch als Einmalware. Eine einzelne Nadel nehmen.",
  ],
  "device.held": [
    "80e16dd2",
    "{device} ist gesperrt: {heldWhy}. Ein anderes Gerät nehmen oder es zuerst mit Begründung freigeben.",
  ],
  "device.retired": ["e3140d93", "{device} ist außer Betrieb. Ein anderes Gerät nehmen."],
  "device.unknown": [
    "8bdbca86",
    "{device} steht nicht in der Liste dieser Praxis. Mit Seriennummer eintragen oder eines aus der Liste wählen.",
  ],
  "device.not-named": ["9428d3bc", "Das benutzte Gerät wählen."],
  "device.delivers-otherwise": [
    "390a7851",
    "{device} arbeitet nicht so: wählen, wie die Flüssigkeit hineinkam, oder ein anderes Gerät.",
  ],
  "device.other-delivery": [
    "06e03a42",
    "Dieser Kurs wurde für die Arbeit mit oder ohne Nadel geprüft, die Ausrüstung ist von der anderen Art. Neu planen und prüfen oder passende Ausrüstung wählen.",
  ],
  "device.fluid-path-reprocessed": [
    "f9ea22f2",
    "Der Flüssigkeitsweg von {device} wird gereinigt und wieder benutzt. Eine Pistole arbeitet nur mit sterilem Einmalweg: den Weg wechseln oder von Hand arbeiten.",
  ],
  "device.not-cleaned": [
    "698d80cc",
    "{device} wurde seit der letzten Benutzung nicht gereinigt. Vor der ersten Nadel reinigen und eintragen.",
  ],
  "device.cleaned-too-late": [
    "6a814f86",
    "Die hier genannte Reinigung von {device} lag nach der ersten Nadel. Die davor nennen.",
  ],
  "device.water-tap": [
    "cb9c3de0",
    "{device} wurde mit Leitungswasser gereinigt, das in Paris Patienten angesteckt hat. Mit sterilem Wasser neu reinigen und eintragen.",
  ],
  "device.water-unknown": [
    "d4581f70",
    "Mit welchem Wasser {device} gereinigt wurde, hat niemand eingetragen. Mit sterilem Wasser reinigen und eintragen.",
  ],
  "device.water-filtered": [
    "c3337a2a",
    "{device} wurde mit gefiltertem Wasser gereinigt. Ein Filter versagt unbemerkt: steriles Wasser nehmen.",
  ],
  "device.set-deeper": [
    "e23feee5",
    "Das Gerät ist auf {setMm} mm eingestellt, die Karte geht bis {depthMm} mm. Zurückstellen oder die Karte berichtigen.",
  ],
  "device.set-shallower": [
    "e5ca004f",
    "Das Gerät ist auf {setMm} mm eingestellt, die Karte geht bis {depthMm} mm: Nicht jeder Punkt wird erreicht.",
  ],
  "needle.not-given": ["effa8971", "Die Nadel wählen: Stärke, Länge und Charge."],
  "needle.shorter-than-depth": [
    "3fa9bdc7",
    "Eine Nadel von {needleMm} mm reicht nicht bis {depthMm} mm ({region}). Eine längere nehmen oder eine geringere Tiefe.",
  ],
  "needle.differs-from-map": [
    "d10137ae",
    "Die Karte ({region}) wurde für eine Nadel von {mapMm} mm gezeichnet; diese hat {needleMm} mm.",
  ],
  "needle.lot-missing": [
    "e15e9dac",
    "Die Charge der Nadel ist nicht eingetragen: Sie lässt sich nicht zurückverfolgen.",
  ],
  "needle.held": ["c45160cf", "Die Nadelcharge {lot} ist im Lager gesperrt. Eine andere Charge nehmen."],
  "needle.expired": ["51f7d002", "Die Nadelcharge {lot} ist seit {expires} abgelaufen. Eine andere Charge nehmen."],
  "head.not-given": [
    "81a4f162",
    "Charge und Stück des sterilen Kopfes an {device} eintragen: Er dient einer Person ein einziges Mal.",
  ],
  "head.reused": [
    "5c85fca4",
    "Kopf {piece} der Charge {lot} steht schon in einer anderen Sitzung. Einen neuen nehmen: Er dient einer Person ein einziges Mal.",
  ],
  "head.held": ["fb9a33fe", "Die Kopfcharge {lot} ist im Lager gesperrt. Eine andere Charge nehmen."],
  "head.expired": ["8433ca2f", "Die Kopfcharge {lot} ist seit {expires} abgelaufen. Eine andere Charge nehmen."],
  "head.piece-missing": [
    "b6771ab6",
    "Das einzelne Stück der Kopfcharge {lot} ist nicht eingetragen: Ob es schon benutzt wurde, ist nicht zu erkennen.",
  ],
  "needle-free.excluded": ["1516d317", "{answers}: kein Strom und kein Ultraschall bei dieser Person."],
  "needle-free.not-asked": ["9477ab7d", "Vor Strom oder Ultraschall fragen: {answers}."],
  "needle-free.polarity-missing": [
    "ee229fdb",
    "Angeben, welcher Pol treibt ({substances}): negative Ionen von der Kathode, positive von der Anode.",
  ],
  "needle-free.current-missing": ["b288d016", "Die Stromdichte in mA/cm² eintragen."],
  "needle-free.current-above": ["ed889a9a", "{mAPerCm2} mA/cm² liegt über {most} mA/cm². Zurückdrehen."],
  "needle-free.frequency-missing": ["7482baec", "Die Frequenz des Ultraschalls in kHz eintragen."],
  "needle-free.frequency-outside": [
    "9f4640db",
    "{kHz} kHz liegt außerhalb von {low} und {high} kHz. Auf das Etikett des Geräts sehen.",
  ],
  "session.equipment-missing": [
    "384e7892",
    "Angeben, womit die Sitzung gegeben wird: von Hand, mit der Pistole oder ohne Nadel.",
  ],
  "session.not-cleaned-after": [
    "787de961",
    "{device} nach der letzten Nadel reinigen und mit dem Wasser eintragen: Ohne das schließt die Sitzung nicht.",
  ],
  "answer.pregnant": ["1de35300", "Schwangerschaft"],
  "answer.implanted-device": ["9e366484", "Herzschrittmacher oder Metall im Körper"],
  "answer.epilepsy": ["5b35ae70", "Epilepsie"],
};

import { fontFamilies } from "./fonts.ts";

/**
 * What every template begins with.
 *
 * `d` is the data of the paper and `w` its words. Text of people goes through `said`, which sets it in its own direction;
 * what stands in the middle of a sentence
 * through `own`; what must never flip or break, such as a dose or a lot, through `exact`.
 */
export const common = String.raw`
#let d = json(bytes(sys.inputs.data))
#let w = d.words
#set text(font: (${fontFamilies.map((name) => `"${name}"`).join(", ")}), lang: d.lang, dir: if d.lang == "ar" { rtl } else { ltr }, fill: black, fallback: false)
// One height of a line for Latin and Arabic letters alike: the Arabic font's own lines are half as high again.
#set text(top-edge: 0.74em, bottom-edge: -0.24em)
#set par(leading: 0.2em, spacing: 0.5em)
#let arabic = regex("[\u{0590}-\u{08FF}\u{FB1D}-\u{FEFC}]")
#let said(words) = {
  set text(dir: if words.contains(arabic) { rtl } else { ltr })
  words
}
#let exact(words) = box(baseline: 0.24em, {
  set text(dir: ltr)
  words
})
#let own(words) = box(baseline: 0.24em, said(words))
#let rule = line(length: 100%, stroke: 0.5pt)
// A sentence with {name} in it; each value is set as it is given.
#let fill(sentence, ..values) = {
  let at = 0
  for hit in sentence.matches(regex("\{(\w+)\}")) {
    sentence.slice(at, hit.start)
    values.named().at(hit.captures.at(0))
    at = hit.end
  }
  sentence.slice(at)
}
`;

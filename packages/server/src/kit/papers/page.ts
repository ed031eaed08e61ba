import { common } from "./common.ts";

/**
 * What a page of A4 begins with: black on white, 10 pt on 14, margins of 15 mm, and on every page the feet that `feet`
 * gives, with the page's number between them.
 */
export const page = `${common}
#set page(paper: "a4", margin: (x: 15mm, top: 15mm, bottom: 20mm), footer: {
  set text(size: 8pt)
  line(length: 100%, stroke: 0.4pt)
  v(1mm, weak: true)
  grid(columns: (1fr, auto), column-gutter: 4mm, d.feet.map(said).join(" · "),
    context fill(w.page, n: exact(str(counter(page).get().first())), m: exact(str(counter(page).final().first()))))
  if d.sha != none { v(0.8mm, weak: true); text(size: 6.5pt, fill(w.seal, sha: exact(d.sha))) }
})
#set text(size: 10pt)
#set par(leading: 0.2em, spacing: 0.8em)
#let title(words) = { v(4mm, weak: true); block(below: 1.6mm, sticky: true, text(size: 11.5pt, weight: "bold", words)) }
#let head(words) = text(size: 8.5pt, weight: "bold", words)
#let tick = box(baseline: 0.8mm, square(size: 4.2mm, stroke: 0.6pt))
#let rows = (x: none, y: 0.4pt)
`;

import { page } from "../kit/papers/index.ts";

/** A quote on A4: what trials found before any sum, then what is in it, what is not and why, ways, terms, and who answers. */
export const quotePaperTemplate = `${page}
#let sources(keys) = if keys.len() > 0 { text(size: 7.5pt, [ ] + exact("[" + keys.join(", ") + "]")) }
#grid(columns: (1fr, auto), { text(size: 17pt, weight: "bold", fill(w.title, number: exact(d.number))); linebreak(); fill(w.for, name: own(d.name)) }, align(end, { said(d.clinic); linebreak(); fill(w.version, version: exact(d.version), on: exact(d.on)); linebreak(); strong(d.validUntil) }))
#v(2mm)
#block(stroke: 0.8pt, inset: 2.5mm, width: 100%, { strong(d.heads.evidence); linebreak(); d.evidence; linebreak(); d.terms.at(0).tell; sources(d.terms.at(0).sources); linebreak(); d.terms.at(1).tell })
#title(d.heads.lines)
#table(columns: (1fr, auto, auto, auto), stroke: rows, inset: (x: 1.4mm, y: 1.2mm), align: (start, end, end, end),
  table.header(head(w.item), head(w.count), head(w.each), head(w.sum)),
  ..d.lines.map(line => ({ own(line.name); linebreak(); text(size: 8pt, line.detail + " · " + line.why) }, exact(line.count), exact(line.each), exact(line.sum))).flatten(),
)
#if d.within.len() > 0 { text(size: 8.5pt, { strong(w.within); [: ]; d.within.map(each => { own(each.name); [ (]; own(each.of); [)] }).join("; ") }); linebreak() }
#for item in d.unpriced { own(item); [: ]; d.heads.unpriced; linebreak() }
#grid(columns: (1fr, auto), column-gutter: 6mm, row-gutter: 1.2mm, ..d.totals.map(line => (align(end, text(weight: if line.strong { "bold" } else { "regular" }, line.name)), align(end, text(weight: if line.strong { "bold" } else { "regular" }, exact(line.sum))))).flatten())
#if d.rates.len() > 0 { text(size: 8.5pt, d.rates.map(rate => fill(w.rate, pair: exact(rate.pair), on: own(rate.on))).join("; ")) }
#let reasons(name, list) = if list.len() > 0 {
  title(name)
  for item in list { block(below: 1.2mm, { strong(own(item.name)); if item.sum != "" { if d.lang == "ar" [، ] else [, ]; exact(item.sum) }; [: ]; item.why; sources(item.sources) }) }
}
#reasons(d.heads.struck, d.struck)
#reasons(d.heads.options, d.options)
#if d.trips.len() > 0 { title(d.heads.trips); for trip in d.trips { block(below: 1mm, trip) } }
#if d.ways.len() > 1 { title(d.heads.ways)
  table(columns: (1fr, auto, auto), stroke: rows, inset: (x: 1.4mm, y: 1.1mm), align: (start, start, end),
    ..d.ways.map(way => ({ way.tell; if way.chosen { [ (]; w.chosenWay; [)] } }, way.trips, exact(way.total))).flatten()) }
#let sentences(name, list) = if list.len() > 0 { title(name); for each in list { block(below: 1.2mm, { each.tell; sources(each.sources) }) } }
#sentences(d.heads.notIncluded, d.notIncluded)
#sentences(d.heads.terms, d.terms.slice(2))
#if d.authorisations.len() > 0 { title(d.heads.authorisations); for each in d.authorisations { block(below: 1.2mm, { each.tell; sources(each.sources); linebreak(); text(size: 8.5pt, if each.paper == none { w.noPaper } else { fill(w.paper, issuer: own(each.paper.issuer), number: exact(each.paper.number), from: exact(each.paper.from), until: exact(each.paper.until)) }) }) } }
#title(d.heads.liability)
#for line in d.liability { block(below: 1mm, own(line)) }
#if d.note != "" { v(2mm); said(d.note) }
`;

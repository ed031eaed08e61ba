import { page } from "../kit/papers/index.ts";

/** The record of a session on A4: maps side by side at a stated scale, what they add up to, lots, times, signatures. */
export const sessionPaperTemplate = `${page}
#set text(size: d.size * 1pt)
#let small = d.size * 0.86 * 1pt
#let worded(line) = line.map(part => if part.as == "own" { own(part.text) } else if part.as == "exact" { exact(part.text) } else { part.text }).join()
#grid(columns: (1fr, auto), column-gutter: 6mm,
  { text(size: 15pt, weight: "bold", w.title); linebreak(); said(d.clinic) },
  align(end, { text(size: 13pt, weight: "bold", said(d.person.name)); linebreak(); fill(w.born, date: exact(d.person.birth)); [ · ]; fill(w.file, no: exact(d.person.fileNo)) }),
)
#v(1.6mm, weak: true)
#block(below: 1.6mm, { text(weight: "bold", fill(w.session, treatment: said(d.treatment), number: exact(d.number), of: exact(d.of), on: exact(d.on))); if d.version != none { [ · ]; fill(w.version, n: exact(d.version)) }; if d.amended != none { linebreak(); fill(w.amended, n: exact(d.amended.of), reason: own(d.amended.reason)) } })
#if d.version == none { block(width: 100%, stroke: 1.2pt, inset: 1.6mm, below: 2mm, text(weight: "bold", w.draft)) }

#if d.pictures.len() == 0 { w.noMap } else {
  grid(columns: d.pictures.map(each => 1fr), column-gutter: 4mm, ..d.pictures.map(each => align(center, {
    image(bytes(each.svg), format: "svg", width: each.width * 1mm, height: each.height * 1mm)
    v(0.6mm, weak: true)
    text(size: small, fill(w.scale, chart: own(each.chart), scale: exact(each.scale), bar: exact(each.bar)))
  })))
  v(1mm, weak: true)
  text(size: small, [#w.marks. #w.onChart])
}

#if d.layers.len() > 0 {
  table(columns: (auto, 1fr, auto, auto, auto, auto, auto, auto, auto), stroke: rows, inset: (x: 1.2mm, y: d.pad * 1mm), align: (x, y) => if x > 2 { end } else { start },
    table.header([], head(w.place), head(w.technique), head(w.depth), head(w.spacing), head(w.drop), head(w.points), head(w.volume), head(w.area)),
    ..d.layers.map(each => (
      exact(each.nth), own(each.place), own(each.technique), exact(each.depth), exact(each.spacing), exact(each.drop), exact(each.points), exact(each.volume),
      if each.area == none [–] else if each.onSkin { fill(w.onSkin, cm2: exact(each.area)) } else { exact(each.area) },
    )).flatten(),
    [], strong(w.total), [], [], [], [], strong(exact(d.total.points)), strong(exact(d.total.volume)), [],
  )
}
#for line in d.mapLines { block(below: 0.8mm, text(size: small, worded(line))) }

#if d.ingredients.len() > 0 {
  title(w.mixture)
  table(columns: (1fr, auto, auto, auto, auto, auto), stroke: rows, inset: (x: 1.2mm, y: d.pad * 1mm), align: (x, y) => if x > 3 { end } else { start },
    table.header(head(w.ingredient), head(w.strength), head(w.lot), head(w.lastDay), head(w.mixed), head(w.given)),
    ..d.ingredients.map(each => (own(each.name), exact(each.strength), strong(exact(each.lot)), exact(each.expires), exact(each.mixed), exact(each.given))).flatten(),
  )
}
#for line in d.lines { block(below: 0.8mm, worded(line)) }

#if d.reasons.len() > 0 {
  title(w.reasons)
  for each in d.reasons { block(below: 0.8mm, said(each)) }
}
#if d.notes != "" { title(w.notes); said(d.notes) }

#v(4mm, weak: true)
#block(breakable: false, width: 100%, grid(columns: (1fr,) * d.signatures.len(), column-gutter: 6mm, ..d.signatures.map(each => {
  head(w.at(each.role))
  v(0.8mm, weak: true)
  text(size: small, if each.name == none { hide[X] } else { own(each.name); if each.at != none { [ · ]; exact(each.at) }; if each.device != none { [ · ]; fill(w.onTablet, at: exact(each.device)) } })
  v(8mm)
  line(length: 100%, stroke: 0.6pt)
  v(0.6mm, weak: true)
  text(size: 7pt, w.signature)
})))
`;

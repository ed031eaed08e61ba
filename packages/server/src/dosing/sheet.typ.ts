import { page } from "../kit/papers/index.ts";

/** The preparation sheet on A4: whose, what to draw in which order, what was checked, and two lines to sign. */
export const sheetTemplate = `${page}
#let sourced(of) = {
  let all = of.keys.map(key => exact(key))
  if of.byDefault { all.push(w.clinicDefault) }
  all.join(", ")
}
#let warn(words) = block(width: 100%, stroke: 1.4pt, inset: 2.4mm, below: 3mm, text(weight: "bold", words))

#grid(columns: (1fr, auto), column-gutter: 6mm,
  { text(size: 17pt, weight: "bold", w.title); linebreak(); said(d.clinic) },
  align(end, { text(size: 17pt, weight: "bold", exact(d.number)); linebreak(); text(weight: "bold", fill(w.useBefore, at: exact(d.useBefore))); if d.endsByVial [ \\ #text(size: 8.5pt, w.endsByVial)] }),
)
#v(3mm, weak: true)
#if d.status.voided != none {
  warn(fill(w.voided, reason: own(d.status.voided.reason), by: own(d.status.voided.by), at: exact(d.status.voided.at)))
} else if d.status.ended { warn(w.ended) } else if d.status.needsCheck { warn(w.notChecked) }
#block(width: 100%, stroke: 0.6pt, inset: 2.4mm, {
  text(size: 13pt, weight: "bold", said(d.person.name))
  linebreak()
  [#fill(w.born, date: exact(d.person.birth)) · #fill(w.file, no: exact(d.person.fileNo)) · #fill(w.session, number: exact(d.session.number), of: exact(d.session.of), on: exact(d.session.on)) · #d.layers.map(layer => w.at(layer)).join(" + ")]
  linebreak()
  text(weight: "bold", if d.allergies == none { w.allergiesNotAsked } else if d.allergies.len() == 0 { w.allergiesNone } else { fill(w.allergies, list: d.allergies.map(own).join(", ")) })
  [ · ]
  if d.weight == none { w.notWeighed } else { fill(w.weight, kg: exact(d.weight)) }
})

#title(w.draw)
#table(columns: (auto, 1fr, auto, auto, auto, auto, auto, auto), stroke: rows, inset: (x: 1.6mm, y: 1.7mm), align: (x, y) => if x == 4 { end + horizon } else if x >= 6 { center + horizon } else { start + horizon },
  table.header([], head(w.ingredient), head(w.onVial), head[#w.lot \\ #w.lastDay], head(w.volume), head(w.inMixture), head(w.drawn), head(w.seen)),
  ..d.ingredients.enumerate().map(((nth, each)) => (
    exact(str(nth + 1)),
    { text(weight: "bold", own(each.name)); if each.salt != none [ \\ #text(size: 8.5pt, own(each.salt))]; [ \\ ]; text(size: 8.5pt, if each.product == none { w.notOfStock } else { own(each.product) }) },
    exact(each.strength),
    { text(weight: "bold", exact(each.lot)); linebreak(); exact(each.expires) },
    text(size: 12pt, weight: "bold", exact(each.volume)),
    if each.inMixture == none [–] else { exact(each.inMixture) },
    tick, tick,
  )).flatten(),
  [], strong(w.total), [], [], text(size: 12pt, weight: "bold", exact(d.total)), [], [], [],
)

#title(w.syringes)
#d.syringes.map(of => box(width: 58mm, baseline: 0.24em)[#text(weight: "bold", exact(of.nth)): #exact(of.fill) (#exact(of.code))]).join([ ])
#linebreak()
#fill(w.leftOver, ml: exact(d.leftOver))#if d.dead != none [ · #fill(w.deadVolume, ml: exact(d.dead))]

#if d.doses.len() > 0 {
  title(w.doses)
  table(columns: (1fr, auto, auto, auto, 1fr), stroke: rows, inset: (x: 1.6mm, y: 1.2mm), align: (x, y) => if x in (1, 2, 3) { end } else { start },
    table.header(head(w.ingredient), head(w.amount), head(w.maximum), head(w.share), head(w.sources)),
    ..d.doses.map(each => (
      own(each.name), exact(each.amount),
      if each.maximum == none { w.noMaximum } else { exact(each.maximum) },
      if each.share == none [–] else { exact(each.share) },
      text(size: 8.5pt, sourced(each.sources)),
    )).flatten(),
  )
}

#title(w.findings)
#if d.findings.len() == 0 { w.noFindings } else {
  for each in d.findings { block(below: 1.6mm, { said(each.tell); [ ]; text(size: 8.5pt)[(#sourced(each.sources))] }) }
}
#if d.note != "" { title(w.note); said(d.note) }

#v(6mm, weak: true)
#block(breakable: false, width: 100%, {
  let signed(title, who) = {
    head(title)
    v(1mm, weak: true)
    if who == none { hide[X] } else [#own(who.name) · #exact(who.at)]
    v(9mm)
    line(length: 100%, stroke: 0.6pt)
    v(1mm, weak: true)
    text(size: 8pt, w.signature)
  }
  grid(columns: (1fr, 1fr), column-gutter: 12mm,
    signed(w.preparedBy, d.preparedBy),
    if d.oneName and d.checkedBy == none { head(w.checkedBy); linebreak(); w.oneName } else { signed(w.checkedBy, d.checkedBy) },
  )
  v(3mm)
  text(size: 8pt, fill(w.rules, knowledge: exact(d.knowledge), version: exact(d.policyVersion)))
})
`;

import { page } from "../kit/papers/index.ts";

/** The stock count sheet on A4: lots by place, a box for each, and nothing that tells the answer. */
export const countSheetTemplate = `${page}
#grid(columns: (1fr, auto), { text(size: 17pt, weight: "bold", w.title); linebreak(); said(d.clinic) }, align(end, fill(w.printed, at: exact(d.at))))
#v(3mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, ..(w.countedBy, w.on).map(words => { head(words); v(7mm); line(length: 100%, stroke: 0.6pt) }))
#v(2mm)
#w.blind
#if d.places.len() == 0 { v(4mm); w.nothing }
#for place in d.places {
  title(if place.name == none { w.noPlace } else { said(place.name) })
  table(columns: (1fr, 30mm, 22mm, 24mm, 44mm), stroke: rows, inset: (x: 1.6mm, y: 1.8mm), align: start + horizon,
    table.header(head(w.product), head(w.lot), head(w.lastDay), head(w.counted), head(w.remark)),
    ..place.lots.map(lot => (
      own(lot.product), text(weight: "bold", exact(lot.lot)), exact(lot.expires),
      rect(width: 18mm, height: 7mm, stroke: 0.6pt),
      text(size: 8.5pt, ({ if lot.held { (w.held,) } else { () } } + { if lot.expired { (w.expired,) } else { () } } + { if lot.open > 0 { (fill(w.open, count: exact(str(lot.open))),) } else { () } }).join(linebreak())),
    )).flatten(),
  )
}
`;

import { page } from "../kit/papers/index.ts";

/** An invoice on A4. */
export const invoicePaperTemplate = `${page}
#grid(columns: (1fr, auto), column-gutter: 6mm,
  { text(size: 17pt, weight: "bold", w.title); linebreak(); fill(w.number, no: exact(d.number)); [ · ]; exact(d.on) },
  align(end, { text(weight: "bold", said(d.seller.name)); if d.seller.address != "" { linebreak(); said(d.seller.address) }; if d.seller.certificate != "" { linebreak(); said(d.seller.certificate) }; if d.phone != "" { linebreak(); exact(d.phone) } }),
)
#v(5mm, weak: true)
#block(below: 4mm, { text(weight: "bold", said(d.buyer.name)); if d.buyer.city != "" { linebreak(); own(d.buyer.city); [ · ]; exact(d.buyer.country) }; linebreak(); fill(w.file, no: exact(d.buyer.fileNo)) })
#if d.cancels != none { block(below: 2mm, text(weight: "bold", fill(w.cancels, no: exact(d.cancels)))) }
#if d.quote != none { block(below: 2mm, fill(w.quote, no: exact(d.quote))) }
#table(columns: (1fr, auto, auto, auto), stroke: rows, inset: (x: 1.4mm, y: 1.8mm), align: (x, y) => if x > 0 { end } else { start },
  table.header(head(w.item), head(w.count), head(w.each), head(fill(w.sum, currency: exact(d.currency)))),
  ..d.lines.map(line => (said(line.text), exact(line.count), exact(line.each), exact(line.sum))).flatten(),
)
#align(end, table(columns: (auto, 34mm), stroke: none, inset: (x: 1.4mm, y: 1.2mm), align: end,
  w.net, exact(d.net), fill(w.tax, percent: exact(d.percent)), exact(d.tax),
  text(size: 13pt, weight: "bold", w.total), text(size: 13pt, weight: "bold", exact(d.total + " " + d.currency)),
))
`;

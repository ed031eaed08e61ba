import { page } from "../kit/papers/index.ts";

/** The letter that a patient takes home, on A4. */
export const homeLetterTemplate = `${page}
#set text(size: 9.5pt)
#grid(columns: (1fr, auto), column-gutter: 6mm,
  { text(size: 15pt, weight: "bold", w.title); linebreak(); said(d.clinic) },
  align(end, { exact(d.printed); if d.to != "" { linebreak(); text(weight: "bold", fill(w.to, name: own(d.to))) }; if d.practice != "" { linebreak(); said(d.practice) } }),
)
#v(2mm, weak: true)
#block(below: 1.6mm, w.dear)
#block(below: 1.6mm, fill(w.intro, name: own(d.person), date: exact(d.birth), treatment: own(d.treatment), protocol: exact(d.protocol), version: exact(d.version)))
#block(below: 1mm, [#d.offLabel #d.evidence])
#title(w.given)
#if d.sessions.len() == 0 { w.none } else {
  table(columns: (auto, auto, auto, auto, 1fr), stroke: rows, inset: (x: 1.4mm, y: 1.1mm), align: (x, y) => if x in (2, 3) { end } else { start },
    table.header(head(w.session), head(w.on), head(w.points), head(w.volume), head(w.what)),
    ..d.sessions.map(each => (
      exact(each.number), exact(each.on), exact(each.points), exact(each.volume),
      each.what.map(part => { own(part.name); [ ]; exact(part.code) }).join(linebreak()),
    )).flatten(),
  )
}
#block(below: 1mm, if d.planned.len() == 0 { w.nonePlanned } else { fill(w.planned, list: d.planned.map(exact).join(if d.lang == "ar" { "، " } else { ", " })) })
#title(w.watch)
#for line in d.watch { block(below: 1.4mm, line) }
#block(below: 1.4mm, text(weight: "bold", d.medicines))
#if d.checks.len() > 0 {
  title(w.checks)
  columns(2, for each in d.checks { block(below: 0.8mm, fill(w.due, name: own(each.name), at: exact(each.at))) })
}
#v(2mm, weak: true)
#block(below: 4mm, text(weight: "bold", fill(w.contact, phone: exact(d.reach.phone), days: d.reach.days, opens: exact(d.reach.opens), closes: exact(d.reach.closes), zone: exact(d.reach.zone))))
#block(breakable: false, width: 60mm, { head(w.signature); v(7mm); line(length: 100%, stroke: 0.6pt) })
`;

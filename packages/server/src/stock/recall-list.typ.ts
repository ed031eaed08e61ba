import { page } from "../kit/papers/index.ts";

/** Whom to call about a lot, on A4, with room for the hour of the call and who made it. */
export const recallListTemplate = `${page}
#text(size: 17pt, weight: "bold", w.title)
#linebreak()
#text(size: 12pt, weight: "bold", fill(w.lot, lot: exact(d.lot), product: own(d.substance)))
#linebreak()
#fill(w.reason, reason: own(d.reason))
#v(2mm)
#block(width: 100%, stroke: 0.6pt, inset: 2.4mm, w.say)
#if d.people.len() == 0 { v(4mm); w.nobody } else {
  table(columns: (1fr, 41mm, 19mm, 23mm, 26mm, 18mm, 20mm), stroke: rows, inset: (x: 1.4mm, y: 1.9mm), align: start + horizon,
    table.header(head(w.patient), head(w.phone), head(w.language), head(w.sessions), head(w.state), head(w.called), head(w.told)),
    ..d.people.map(each => (
      { text(weight: "bold", own(each.name)); linebreak(); text(size: 8.5pt, exact(each.fileNo)) },
      text(size: 10.5pt, if each.phone == "" [–] else { exact(each.phone) }), exact(each.language),
      text(size: 8.5pt, each.days.map(exact).join(linebreak())),
      text(size: 8.5pt, each.state),
      line(length: 100%, stroke: 0.4pt), line(length: 100%, stroke: 0.4pt),
    )).flatten(),
  )
}
`;

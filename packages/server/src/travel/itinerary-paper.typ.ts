import { page } from "../kit/papers/index.ts";

/** A journey on A4, day by day, for one reader. */
export const itineraryPaperTemplate = `${page}
#grid(columns: (1fr, auto), column-gutter: 6mm,
  { text(size: 17pt, weight: "bold", w.title); linebreak(); said(d.clinic) },
  align(end, {
    if d.helper != none { text(weight: "bold", fill(w.at("for"), name: own(d.helper.name))); linebreak() }
    text(size: 12pt, weight: "bold", if d.reader == "patient" { said(d.person) } else { fill(w.about, name: own(d.person)) })
    if d.reader == "interpreter" { linebreak(); fill(w.language, language: own(d.language)) }
  }),
)
#v(1mm)
#text(size: 9pt, fill(w.times, zone: exact(d.zone)))
#for flight in d.flights { block(width: 100%, stroke: 0.8pt, inset: 2mm, below: 1.6mm, text(weight: "bold", fill(w.earliest, trip: exact(flight.trip), at: exact(flight.at)))) }
#if d.days.len() == 0 { w.nothing }
#for day in d.days {
  block(breakable: false, width: 100%, below: 2.4mm, {
    text(size: 11.5pt, weight: "bold", exact(day.day))
    v(0.8mm, weak: true)
    table(columns: (26mm, 1fr, auto), stroke: rows, inset: (x: 1.4mm, y: 1.3mm), align: start + horizon,
      ..day.lines.map(line => (
        if line.at == "" [] else { strong(exact(line.at)); if line.until != none { [ – ]; exact(line.until) } },
        { line.tell; if line.open { [ · ]; w.toAgree }; if line.what != "" { [ · ]; fill(line.what, number: exact(line.number)) }; if line.place != "" { [ · ]; own(line.place) }; if line.code != "" { [ · ]; exact(line.code) } },
        if line.elsewhere == none [] else { text(size: 8.5pt, fill(w.elsewhere, at: exact(line.elsewhere))) },
      )).flatten(),
    )
  })
}
#v(3mm, weak: true)
#if d.reader == "interpreter" { block(below: 1.6mm, w.confidential) }
#if d.phone != "" { text(weight: "bold", fill(w.call, phone: exact(d.phone))) }
`;

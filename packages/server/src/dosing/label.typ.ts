import { common } from "../kit/papers/index.ts";

/**
 * Labels of syringes: a page for each, of the label's own size, black on white.
 *
 * The whole label is set as large as it fits; a patient's name is made smaller, then broken, then cut, because file number
 * and day of birth stand below it. Nothing of a dose, a lot or the use-before time is ever cut: a label that cannot hold
 * them is not made.
 */
export const labelTemplate = `${common}
#let small = d.width < 60
#set page(width: d.width * 1mm, height: d.height * 1mm, margin: if small { (x: 1.6mm, y: 1.3mm) } else { (x: 2.2mm, y: 1.8mm) })
#set par(leading: 0.06em, spacing: 0.06em)
#let base = if small { 6.2pt } else { 7.4pt }
#let scales = if small { (1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.76) } else { (1.25, 1.2, 1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75) }

// The name on one line at up to 1.35 of the size around it, or on two, or cut.
#let named(size, width) = {
  let set-at(words, factor) = text(size: size * factor, weight: "bold", said(words))
  let lines(words, factor) = measure(block(width: width, set-at(words, factor))).height
  let one = factor => measure(set-at(d.person.name, factor)).width <= width
  let factor = (1.35, 1.25, 1.15, 1.05).find(one)
  if factor != none { return set-at(d.person.name, factor) }
  let two = lines("X", 1) * 2 + size * 0.2
  let letters = d.person.name.clusters()
  let count = letters.len()
  let words = d.person.name
  while lines(words, 1) > two and count > 8 {
    count -= 1
    words = letters.slice(0, count).join() + "…"
  }
  set-at(words, 1)
}

#let ingredient(each, factor) = {
  text(size: 1em * factor, said(each.name))
  [ ]
  if each.strength != none { exact(each.strength); [ ] }
  exact(each.amount)
  if each.lot != none { [ ]; exact("(" + each.lot + ")") }
}
// A long name is made a little smaller before it takes a second line; its dose and lot are not.
#let ingredients(gap, width) = stack(dir: ttb, spacing: gap, ..d.ingredients.map(each => context {
  let factor = (1, 0.95, 0.9, 0.85, 0.8).find(factor => measure(ingredient(each, factor)).width <= width)
  block(ingredient(each, if factor == none { 1 } else { factor }))
}))
#let mixed = fill(w.mixed, at: exact(d.mixedAt), by: own(d.by))
#let checked = if d.checkedBy != none { fill(w.checked, by: own(d.checkedBy)) }
#let who = { block(mixed); if checked != none { block(checked) } }
#let until = box(baseline: 0.24em, text(weight: "bold", size: 1.12em, fill(w.useBefore, at: exact(d.useBefore))))
#let route = text(weight: "bold", d.routes)
#let needle = if d.needle != none { fill(w.needle, mm: exact(d.needle)) }
#let person = [#exact(d.person.birth) · #fill(w.file, no: exact(d.person.fileNo))]
#let bars(of, width) = image(bytes(of.bars), format: "svg", width: width)

#let large(of, size, width) = {
  set text(size: size)
  grid(columns: (1fr, auto), column-gutter: 1.5mm,
    named(size, width - 13mm),
    text(size: 1.35em, weight: "bold", exact(of.nth)),
  )
  v(0.22em, weak: true)
  grid(columns: (1fr, auto), person, text(weight: "bold", exact(of.fill)))
  v(0.22em, weak: true)
  rule
  v(0.22em, weak: true)
  ingredients(0.1em, width)
  v(0.22em, weak: true)
  rule
  v(0.22em, weak: true)
  grid(columns: (1fr, auto), column-gutter: 1.5mm, row-gutter: 0.15em, who, align(end, [#route #linebreak() #needle]))
  v(0.1em, weak: true)
  until
  v(0.25em, weak: true)
  grid(columns: (36mm, 1fr), column-gutter: 1.5mm, align: horizon, pad(x: 0.8mm, bars(of, 34.4mm)), align(end, text(size: 1.05em, exact(of.code))))
}

#let tiny(of, size, width) = {
  set text(size: size)
  grid(columns: (1fr, auto), column-gutter: 1mm,
    named(size, width - 10mm),
    text(size: 1.3em, weight: "bold", exact(of.nth)),
  )
  v(0.08em, weak: true)
  grid(columns: (1fr, auto), person, text(weight: "bold", exact(of.fill)))
  v(0.08em, weak: true)
  rule
  v(0.08em, weak: true)
  v(0.08em, weak: true)
  grid(columns: (1fr, 9.5mm), column-gutter: 1mm,
    { ingredients(0.02em, width - 10.5mm); v(0.1em, weak: true); block([#mixed#if checked != none [ · #checked]]) },
    align(center, { bars(of, 9.5mm); text(size: 0.75em, exact(of.code)) }),
  )
  grid(columns: (auto, 1fr), column-gutter: 1mm, align: bottom, until, align(end, [#route #box(needle, baseline: 0.24em)]))
}

#let set-at(of, scale, width) = if small { tiny(of, base * scale, width) } else { large(of, base * scale, width) }
// All labels of a mixture are set alike, by the last one: its number is the longest.
#let scale-of(width, height) = {
  let of = d.syringes.last()
  scales.find(scale => measure(block(width: width, set-at(of, scale, width))).height <= height)
}
#for (at, of) in d.syringes.enumerate() {
  if at > 0 { pagebreak() }
  layout(size => {
    let scale = scale-of(size.width, size.height)
    if scale == none { panic("does-not-fit") }
    block(width: size.width, height: size.height, set-at(of, scale, size.width))
  })
}
`;

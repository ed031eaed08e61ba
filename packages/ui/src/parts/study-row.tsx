import type { CardStudy, Effect } from "@pistor/core/evidence";
import { Cites } from "./cites.tsx";
import type { EvidenceWords } from "./evidence-words.ts";

/** One study: when, in whom, against what, what it found, by how much, who paid, and who tells of it. */
export function StudyRow({ study, words }: { study: CardStudy; words: EvidenceWords }) {
  const { year, people, control, direction, design, found, effects, funding, source, alsoIn = [] } = study;
  return (
    <li className="study">
      <span className="study__year">{year ?? words.noYear}</span>
      <div className="study__text">
        <p className="study__direction">{words.direction[direction]}</p>
        <p>
          <English>{found}</English>
        </p>
        {effects.length > 0 && (
          <p className="study__effects">
            <English>{effects.map((effect) => written(effect, words)).join("; ")}</English>
          </p>
        )}
        <p className="study__more">
          {words.design[design]} · {people === null ? words.peopleNotRead : words.people(people)}
          {control !== null && (
            <>
              {" · "}
              {words.against} <English>{control}</English>
            </>
          )}
        </p>
        <p className="study__sources">
          {words.funding[funding]} <Cites claims={[{ source, at: "", says: found }]} words={words.cites} />
          {alsoIn.length > 0 && <span>{words.alsoIn}</span>}
          {alsoIn.map((key) => (
            <Cites key={key} claims={[{ source: key, at: "", says: found }]} words={words.cites} />
          ))}
        </p>
      </div>
      {people !== null && <People count={people} words={words} />}
    </li>
  );
}

/** What a study says stands in English, on a page of any language and direction. */
function English({ children }: { children: string }) {
  return (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  );
}

/** No picture of people is larger than this; the rest is a figure. */
const mostDots = 60;

/** A dot a person; the row says the number in words. */
function People({ count, words }: { count: number; words: EvidenceWords }) {
  const dots = Math.min(count, mostDots);
  return (
    <span className="study__people" aria-hidden="true">
      <span className="study__dots">
        {Array.from({ length: dots }, (_, nth) => (
          <i key={`dot ${String(nth)}`} />
        ))}
      </span>
      {count > dots && <bdi dir="ltr">+{words.figure(count - dots)}</bdi>}
    </span>
  );
}

/** @example "hair count, injected against placebo: 7.9 (7.14 to 8.66)" */
function written({ measure, value, unit, interval, p, computed }: Effect, words: EvidenceWords): string {
  const size = value === null ? "" : `${words.figure(value)}${unit === "1" ? "" : `\u202f${unit}`}`;
  const span = interval === null ? "" : ` (${words.span(words.figure(interval[0]), words.figure(interval[1]))})`;
  const chance =
    p === null ? "" : `p\u00a0${typeof p === "number" ? `=\u00a0${words.figure(p)}` : p.replace(" ", "\u00a0")}`;
  const parts = [`${size}${span}`, chance].filter((part) => part !== "");
  return `${measure}: ${parts.join(", ")}${computed === undefined ? "" : `; ${computed}`}`;
}

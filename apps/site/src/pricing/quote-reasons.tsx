import type { QuotePaper } from "@pistor/api/pricing";
import { Amount, Fold, useWide } from "@pistor/ui";
import type { QuoteWords } from "./quote-words.ts";
import { SaidBy } from "./said.tsx";

/** What is not in the sum with the reason, and the same course in other ways. */
export function QuoteReasons({ words, paper }: { words: QuoteWords; paper: QuotePaper }) {
  const { say, counted, lang } = words;
  const options = paper.options.filter(({ chosen }) => !chosen);
  const wide = useWide(640);
  return (
    <>
      {options.length > 0 && (
        <Fold title={say("options")} count={options.length} within={namesOf(options)} open={wide}>
          <p className="quote__small">{say("optionsHow")}</p>
          <Reasons words={words} parts={options} />
        </Fold>
      )}
      {paper.struck.length > 0 && (
        <Fold title={say("struck")} count={paper.struck.length} within={namesOf(paper.struck)} open={wide}>
          <Reasons words={words} parts={paper.struck} />
        </Fold>
      )}
      {paper.ways.length > 1 && (
        <section className="quote__part" aria-labelledby="ways">
          <h2 id="ways">{say("ways")}</h2>
          <ul className="quote__rows">
            {paper.ways.map((way) => (
              <li key={way.way} className={way.chosen ? "quote__way quote__way--chosen" : "quote__way"}>
                <span className="quote__way-name">
                  <strong>
                    {way.trips === 0
                      ? say("nearHome")
                      : `${counted("trips", way.trips)}, ${counted("nights", way.nights)}`}
                  </strong>{" "}
                  {way.chosen && <small>{say("thisQuote")}</small>}
                </span>
                <strong>
                  <Amount money={way.total} lang={lang} />
                </strong>
                <small className="quote__tell">{way.tell}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const namesOf = (parts: readonly Part[]) => parts.map(({ name }) => name).join(", ");

type Part = QuotePaper["struck"][number];

function Reasons({ words, parts }: { words: QuoteWords; parts: readonly Part[] }) {
  return (
    <ul className="quote__rows">
      {parts.map((part) => (
        <li key={part.item} className="quote__reason">
          <strong>{part.name}</strong>
          {part.sum !== null && <Amount plus money={part.sum} lang={words.lang} />}
          <small className="quote__tell">
            {part.why} <SaidBy words={words} claims={part.claims} />
          </small>
        </li>
      ))}
    </ul>
  );
}

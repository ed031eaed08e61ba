import type { OpenedQuote } from "@pistor/api/pricing";
import { Amount } from "@pistor/ui";
import type { QuoteWords } from "./quote-words.ts";
import { SaidBy } from "./said.tsx";

/** What is not in the sum with the reason, and the same course in other ways. */
export function QuoteReasons({ words, paper }: { words: QuoteWords; paper: OpenedQuote["paper"] }) {
  const { say, counted, lang } = words;
  const options = paper.options.filter(({ chosen }) => !chosen);
  return (
    <>
      {options.length > 0 && (
        <section className="quote__part" aria-labelledby="options">
          <h2 id="options">{say("options")}</h2>
          <p className="quote__small">{say("optionsHow")}</p>
          <Reasons words={words} parts={options} />
        </section>
      )}
      {paper.struck.length > 0 && (
        <section className="quote__part" aria-labelledby="struck">
          <h2 id="struck">{say("struck")}</h2>
          <Reasons words={words} parts={paper.struck} />
        </section>
      )}
      {paper.ways.length > 1 && (
        <section className="quote__part" aria-labelledby="ways">
          <h2 id="ways">{say("ways")}</h2>
          <ul className="quote__rows">
            {paper.ways.map((way) => (
              <li key={way.way} className={way.chosen ? "quote__way quote__way--chosen" : "quote__way"}>
                <span>
                  <strong>
                    {way.trips === 0
                      ? say("nearHome")
                      : `${counted("trips", way.trips)}, ${counted("nights", way.nights)}`}
                  </strong>{" "}
                  {way.chosen && <small>{say("thisQuote")}</small>}
                  <small className="quote__tell">{way.tell}</small>
                </span>
                <strong>
                  <Amount money={way.total} lang={lang} />
                </strong>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type Part = OpenedQuote["paper"]["struck"][number];

function Reasons({ words, parts }: { words: QuoteWords; parts: readonly Part[] }) {
  return (
    <ul className="quote__rows">
      {parts.map((part) => (
        <li key={part.item}>
          <span>
            <strong>{part.name}</strong>
            <small className="quote__tell">
              {part.why} <SaidBy words={words} claims={part.claims} />
            </small>
          </span>
          {part.sum !== null && <Amount plus money={part.sum} lang={words.lang} />}
        </li>
      ))}
    </ul>
  );
}

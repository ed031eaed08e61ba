import type { OpenedQuote } from "@pistor/api/pricing";
import { Chip, Facts } from "@pistor/ui";
import type { QuoteWords } from "./quote-words.ts";
import { Said, SaidBy } from "./said.tsx";

/** What is not in the price, what comes back when one stops, who answers for what, and the papers of the law. */
export function QuoteTermsList({ words, paper }: { words: QuoteWords; paper: OpenedQuote["paper"] }) {
  const { say, day } = words;
  const { terms, liability } = paper;
  return (
    <>
      <section className="quote__part" aria-labelledby="not">
        <h2 id="not">{say("notIncluded")}</h2>
        <ul className="quote__list">
          {paper.notIncluded.map((part) => (
            <li key={part.id}>
              <Said words={words} said={part} />
            </li>
          ))}
        </ul>
      </section>
      <section className="quote__part" aria-labelledby="terms">
        <h2 id="terms">{say("terms")}</h2>
        <Said words={words} said={terms.refund} />
        <Said words={words} said={terms.insurance} />
      </section>
      <section className="quote__part" aria-labelledby="liability">
        <h2 id="liability">{say("liability")}</h2>
        <Facts
          rows={[
            [say("treats"), liability.treats],
            [say("arranges"), liability.arranges],
            [say("complaints"), liability.complaints],
          ]}
        />
      </section>
      {paper.authorisations.length > 0 && (
        <section className="quote__part" aria-labelledby="papers">
          <h2 id="papers">{say("authorisations")}</h2>
          <ul className="quote__list">
            {paper.authorisations.map((each) => (
              <li key={each.id}>
                <Chip tone={each.holds ? "ok" : "care"} icon={each.holds ? "circle-tick" : "warning"}>
                  {each.holds ? say("holds") : say("holdsNot")}
                </Chip>
                <p>
                  {each.tell} <SaidBy words={words} claims={each.claims} />
                </p>
                {each.paper !== null && (
                  <p className="quote__small">
                    {each.paper.issuer} <bdi dir="ltr">{each.paper.number}</bdi>, {day(each.paper.from)} –{" "}
                    {day(each.paper.until)}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

import type { QuotePaper } from "@pistor/api/pricing";
import { Chip, Facts, Fold, useWide } from "@pistor/ui";
import type { QuoteWords } from "./quote-words.ts";
import { Said, SaidBy } from "./said.tsx";

/** What is not in the price, what comes back when one stops, who answers for what, and the papers of the law. */
export function QuoteTermsList({ words, paper }: { words: QuoteWords; paper: QuotePaper }) {
  const { say, day } = words;
  const { terms, liability } = paper;
  const wide = useWide(640);
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
        <Said words={words} said={terms.examination} />
        <Said words={words} said={terms.refund} />
        <Said words={words} said={terms.insurance} />
      </section>
      <Fold title={say("liability")} within={liability.treats} open={wide}>
        <Facts
          rows={[
            [say("treats"), liability.treats],
            [say("arranges"), liability.arranges],
            [say("complaints"), liability.complaints],
          ]}
        />
      </Fold>
      {paper.authorisations.length > 0 && (
        <Fold
          title={say("authorisations")}
          count={paper.authorisations.length}
          within={standing(paper.authorisations, say)}
          open={wide}
        >
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
        </Fold>
      )}
    </>
  );
}

/** `holds: 2 · not shown: 1`: what does not hold is said even while the card is closed. */
function standing(authorisations: QuotePaper["authorisations"], say: QuoteWords["say"]): string {
  const holding = authorisations.filter(({ holds }) => holds).length;
  const missing = authorisations.length - holding;
  return [
    ...(holding > 0 ? [`${say("holds")}: ${holding}`] : []),
    ...(missing > 0 ? [`${say("holdsNot")}: ${missing}`] : []),
  ].join(" · ");
}

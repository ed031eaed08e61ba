import type { QuotePaper } from "@pistor/api/pricing";
import { Amount, QuoteLines, rateText } from "@pistor/ui";
import type { QuoteWords } from "./quote-words.ts";

/** Every line and the one sum, the tax and the rate with its day. */
export function QuoteSums({ words, paper }: { words: QuoteWords; paper: QuotePaper }) {
  const { say, day, lang } = words;
  const { totals } = paper;
  const rate = paper.rates[0];
  return (
    <section className="quote__part" aria-labelledby="lines">
      <h2 id="lines">{say("lines")}</h2>
      <QuoteLines
        lines={paper.lines}
        lang={lang}
        words={{
          table: say("lines"),
          number: say("number"),
          each: say("each"),
          groups: { medical: say("group.medical"), travel: say("group.travel"), extra: say("group.extra") },
          wished: say("wished"),
        }}
      />
      {paper.within.length > 0 && (
        <>
          <h3>{say("within")}</h3>
          <ul className="quote__list">
            {paper.within.map(({ item, name, of }) => (
              <li key={item}>{say("withinItem", { item: name, of })}</li>
            ))}
          </ul>
        </>
      )}
      <dl className="quote__sums">
        {totals.discount.amount !== 0 && (
          <div>
            <dt>{say("discount")}</dt>
            <dd>
              <Amount money={totals.discount} lang={lang} />
            </dd>
          </div>
        )}
        <div>
          <dt>
            {say("tax", { percent: totals.taxPercent })}
            {totals.taxIncluded && ` (${say("taxIn")})`}
          </dt>
          <dd>
            <Amount money={totals.tax} lang={lang} />
          </dd>
        </div>
        <div className="quote__total">
          <dt>{say("total")}</dt>
          <dd>
            <Amount money={totals.total} lang={lang} />
          </dd>
        </div>
        <div>
          <dt>{say("deposit")}</dt>
          <dd>
            <Amount money={totals.deposit} lang={lang} />
          </dd>
        </div>
      </dl>
      {rate !== undefined && (
        <p className="quote__small">
          {say("rateOf", { day: day(rate.on) })}{" "}
          <bdi dir="ltr">
            1 {rate.base} = {rateText(rate.rate, lang)} {rate.other}
          </bdi>{" "}
          ({rate.source})
        </p>
      )}
    </section>
  );
}

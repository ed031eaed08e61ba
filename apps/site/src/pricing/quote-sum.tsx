import type { QuotePaper } from "@pistor/api/pricing";
import { Amount } from "@pistor/ui";
import type { QuoteWords } from "./quote-words.ts";

/** The one sum with how often one would travel for it, and what to do first. */
export function QuoteSum({ words, paper }: { words: QuoteWords; paper: QuotePaper }) {
  const { say, counted, day, lang } = words;
  const { totals, headline } = paper;
  return (
    <section className="quote__part" aria-labelledby="sum">
      <h2 id="sum">{say("total")}</h2>
      <p className="quote__figure">
        <Amount money={totals.total} lang={lang} />
      </p>
      <p className="quote__line">
        {[
          counted("sessions", headline.sessions),
          ...(headline.trips > 0 ? [counted("trips", headline.trips)] : []),
          ...(headline.nights > 0 ? [counted("nights", headline.nights)] : []),
          counted("weeks", headline.weeks),
        ].join(" · ")}
      </p>
      {totals.deposit.amount !== 0 && (
        <p>
          {say("deposit")} <Amount money={totals.deposit} lang={lang} />
        </p>
      )}
      {paper.unpriced.length > 0 && (
        <p className="quote__care">{say("unpriced", { items: paper.unpriced.map(({ name }) => name).join(", ") })}</p>
      )}
      <p>{say("doFirst", { day: day(paper.validUntil) })}</p>
    </section>
  );
}

import type { OpenedQuote } from "@pistor/api/pricing";
import { Amount, Chip, Ltr } from "@pistor/ui";
import { useEffect } from "react";
import { AnswerForm } from "./answer-form.tsx";
import { QuotePaperLink } from "./quote-paper-link.tsx";
import { QuoteReasons } from "./quote-reasons.tsx";
import { QuoteSum } from "./quote-sum.tsx";
import { QuoteSums } from "./quote-sums.tsx";
import { QuoteTermsList } from "./quote-terms-list.tsx";
import { QuoteTripsPart } from "./quote-trips-part.tsx";
import type { QuoteWords } from "./quote-words.ts";
import { Said } from "./said.tsx";

/** The quote itself: what is known about the treatment first, then trips and sums, then how to answer. */
export function QuotePage({
  words,
  link,
  opened,
  quote,
  onAnswered,
}: {
  words: QuoteWords;
  link: string;
  opened: OpenedQuote;
  quote: NonNullable<OpenedQuote["quote"]>;
  onAnswered: () => void;
}) {
  const { say, lang } = words;
  const { clinic } = opened;
  const { paper } = quote;
  useEffect(() => {
    document.title = `${say("title", { number: opened.number })} · ${clinic.name}`;
  }, [say, opened.number, clinic.name]);
  return (
    <article className="quote">
      <header className="quote__top">
        <p className="quote__clinic">
          {clinic.name} · {clinic.city}
        </p>
        <h1>{say("for", { name: quote.name })}</h1>
        <p className="quote__line">
          {say("title", { number: opened.number })} · {say("validUntil", { day: words.day(paper.validUntil) })}
        </p>
        <Chip tone="care" icon="person">
          {say("subject")}
        </Chip>
      </header>
      <section className="quote__part quote__part--first" aria-labelledby="first">
        <h2 id="first">{say("first")}</h2>
        <p>{paper.plan.evidence.tell}</p>
        <Said words={words} said={paper.terms.evidence} />
        <Said words={words} said={paper.terms.stop} />
      </section>
      {quote.note !== "" && (
        <section className="quote__part" aria-labelledby="note">
          <h2 id="note">{say("fromClinic")}</h2>
          <p className="quote__note" dir="auto">
            {quote.note}
          </p>
        </section>
      )}
      <QuoteSum words={words} paper={paper} />
      <QuoteTripsPart words={words} paper={paper} />
      <QuoteSums words={words} paper={paper} />
      <QuoteReasons words={words} paper={paper} />
      <QuoteTermsList words={words} paper={paper} />
      <section className="quote__part" aria-labelledby="paper">
        <h2 id="paper">{say("paper")}</h2>
        <QuotePaperLink words={words} link={link} />
      </section>
      <AnswerForm words={words} link={link} quote={quote} onAnswered={onAnswered} />
      <section className="quote__part" aria-labelledby="ask">
        <h2 id="ask">{say("ask")}</h2>
        <a className="button button--secondary button--large" href={`tel:${clinic.phone.replace(/\s/g, "")}`}>
          <Ltr>{clinic.phone}</Ltr>
        </a>
      </section>
      <div className="quote__foot">
        <span>
          <small>{say("total")}</small>
          <strong>
            <Amount money={paper.totals.total} lang={lang} />
          </strong>
        </span>
        <a className="button button--primary button--large" href="#answer">
          {say("toAnswer")}
        </a>
      </div>
    </article>
  );
}

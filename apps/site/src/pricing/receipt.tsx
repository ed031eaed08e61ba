import type { OpenedQuote } from "@pistor/api/pricing";
import type { IconName } from "@pistor/ui";
import { Amount, Facts, Icon, Ltr } from "@pistor/ui";
import { useEffect, useRef } from "react";
import { QuotePaperLink } from "./quote-paper-link.tsx";
import type { QuoteWords } from "./quote-words.ts";

const looks = {
  accepted: { tone: "ok", icon: "circle-tick" },
  declined: { tone: "plain", icon: "cross" },
} as const satisfies Record<string, { tone: string; icon: IconName }>;

/** What a link that was used still shows: what was answered, and what happens next. The course and the person are not in it. */
export function Receipt({
  words,
  link,
  opened,
  receipt,
}: {
  words: QuoteWords;
  link: string;
  opened: OpenedQuote;
  receipt: NonNullable<OpenedQuote["receipt"]>;
}) {
  const { say, day, lang } = words;
  const { clinic, number, version } = opened;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = `${say("title", { number })} · ${clinic.name}`;
    place.current?.focus();
  }, [say, number, clinic.name]);
  const { tone, icon } = looks[receipt.answer];
  return (
    <article className="quote quote--none">
      <header className="quote__top">
        <p className="quote__clinic">
          {clinic.name} · {clinic.city}
        </p>
        <h1>{say("receipt")}</h1>
      </header>
      <div ref={place} className={`banner banner--${tone}`} role="status" tabIndex={-1}>
        <Icon name={icon} size={24} />
        <div className="banner__text">
          <p className="banner__title">{say(`done.${receipt.answer}`)}</p>
          {receipt.answer === "declined" && <p className="banner__body">{say("doneText.declined")}</p>}
        </div>
      </div>
      <section className="quote__part" aria-label={say("title", { number })}>
        <Facts
          rows={[
            [say("receipt.quote"), <Ltr key="number">{number}</Ltr>],
            [say("receipt.version"), <Ltr key="version">{String(version)}</Ltr>],
            [say("total"), <Amount key="total" money={receipt.total} lang={lang} />],
            [
              say("receipt.at"),
              <span key="at">
                {day(receipt.at)}, <Ltr>{receipt.at.slice(11, 16)}</Ltr> ({say("receipt.clock", { city: clinic.city })})
              </span>,
            ],
          ]}
        />
      </section>
      {receipt.answer === "accepted" && (
        <section className="quote__part" aria-labelledby="next">
          <h2 id="next">{say("receipt.next")}</h2>
          <ol className="quote__next">
            <li>{say("next.1")}</li>
            <li>{say("next.2")}</li>
            <li>{say("next.3")}</li>
          </ol>
        </section>
      )}
      <section className="quote__part" aria-labelledby="paper">
        <h2 id="paper">{say("paper")}</h2>
        {receipt.paper ? (
          <>
            <p className="quote__small">{say("receipt.paper", { day: day(receipt.paperUntil) })}</p>
            <QuotePaperLink words={words} link={link} />
          </>
        ) : (
          <p>{say("receipt.paperOver", { day: day(receipt.paperUntil) })}</p>
        )}
      </section>
      <section className="quote__part" aria-labelledby="ask">
        <h2 id="ask">{say("ask")}</h2>
        <p className="quote__small">{say("receipt.notYou")}</p>
        <a className="button button--secondary button--large" href={`tel:${clinic.phone.replace(/\s/g, "")}`}>
          <Ltr>{clinic.phone}</Ltr>
        </a>
      </section>
    </article>
  );
}

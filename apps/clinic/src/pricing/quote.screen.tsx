import "@pistor/ui/quote.css";
import "./quote.css";
import { urlOf } from "@pistor/api/kit";
import type { Quote } from "@pistor/api/pricing";
import { printQuote, showQuote } from "@pistor/api/pricing";
import { Avatar, Chip, Icon, Waiting } from "@pistor/ui";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { BackTo } from "./back-to.tsx";
import { languageName } from "./language-name.ts";
import { placeIn } from "./place-in.ts";
import { QuoteHistory } from "./quote-history.tsx";
import { QuoteNext } from "./quote-next.tsx";
import { QuoteState } from "./quote-state.tsx";
import { QuoteView } from "./quote-view.tsx";
import { useQuoteWords, useQuoteWordsReady } from "./quote-words.ts";

/** One quote that was kept: what it says, what became of it, and what comes next. */
export function QuoteScreen() {
  const { t } = useTranslation();
  const { quoteId } = useParams({ from: "/quotes/$quoteId" });
  const [version, setVersion] = useState<number | null>(null);
  const ready = useQuoteWordsReady();
  const quote = useEndpoint(showQuote, {
    params: { quoteId },
    query: { lang: currentLanguage(), ...(version === null ? {} : { version }) },
  });
  if (!ready) return <Waiting label={t("state.waiting")} />;
  return (
    <Show of={quote}>{(reply) => <Kept quote={reply} shown={version ?? reply.version} onVersion={setVersion} />}</Show>
  );
}

function Kept({
  quote,
  shown,
  onVersion,
}: {
  quote: Quote;
  /** The version that is read; `quote.version` is the one that holds. */
  shown: number;
  onVersion: (version: number | null) => void;
}) {
  const t = useQuoteWords();
  const { role } = useMe();
  const { send } = useSearch({ from: "/quotes/$quoteId" });
  const latest = quote.version;
  const { paper, request } = quote;
  useTitle(`${quote.number} · ${quote.for.name}`);
  return (
    <>
      <header className="person-head">
        <BackTo whom={quote} />
        <Avatar
          initials={quote.for.name
            .split(/\s+/)
            .map((part) => part.charAt(0))
            .slice(0, 2)
            .join("")}
        />
        <div className="person-head__words">
          <h1>
            {t("quoteTitle", { number: quote.number })}, {quote.for.name}
          </h1>
          <p>
            {[
              placeIn([quote.for.city, quote.for.country], currentLanguage()),
              t("validUntil", { day: day(paper.validUntil) }),
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
        </div>
        <ul className="person-head__warnings">
          <li>
            <QuoteState state={quote.state} />
          </li>
          <li>
            <Chip tone="care" icon="person">
              {t("subject")}
            </Chip>
          </li>
        </ul>
        <div className="person-head__actions">
          <Link to="/quotes" className="button button--quiet button--normal">
            {t("allQuotes")}
          </Link>
          <span className="quote__reads">
            <Icon name="interpreter" /> {t("reads", { language: languageName(request.lang) })}
          </span>
          <a
            className="button button--secondary button--normal"
            href={urlOf(printQuote, {
              params: { quoteId: quote.id },
              query: { version: shown, lang: request.lang },
            })}
            target="_blank"
            rel="noreferrer"
          >
            <Icon name="print" /> <span>{t("pdf")}</span>
          </a>
        </div>
      </header>
      <div className="page-body quote">
        {shown !== latest && (
          <p className="quote__care quote__older" role="status">
            <Icon name="info" />
            <span>
              {t("older", { version: shown, latest })}{" "}
              <button type="button" className="button button--quiet" onClick={() => onVersion(null)}>
                {t("toLatest")}
              </button>
            </span>
          </p>
        )}
        <div className="quote__answer">
          <QuoteView
            paper={paper}
            reads={request.lang}
            name={quote.for.name}
            note={quote.note}
            before={
              shown === latest && role !== "nurse" && role !== "safety-officer" ? (
                <QuoteNext quote={quote} openSend={send === true} />
              ) : undefined
            }
            after={<QuoteHistory quote={quote} shown={shown} onVersion={onVersion} />}
          />
        </div>
      </div>
    </>
  );
}

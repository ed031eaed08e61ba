import "@pistor/ui/quote.css";
import "./quote.css";
import type { Language } from "@pistor/core/evidence";
import { readKept } from "@pistor/ui";
import { useEffect, useRef, useState } from "react";
import type { PageProps } from "../kit/page-props.ts";
import { takeLink } from "./link.ts";
import { NoQuote } from "./no-quote.tsx";
import type { Opened } from "./open.ts";
import { openBehind } from "./open.ts";
import { QuotePage } from "./quote-page.tsx";
import type { QuoteWords } from "./quote-words.ts";
import { quoteWordsIn } from "./quote-words.ts";
import { Receipt } from "./receipt.tsx";

/** A quote as its patient reads it, behind the link of one use. No machine lists this page. */
export function QuoteScreen({ lang, speak }: PageProps) {
  const link = useLink();
  const words = useQuoteWords(lang);
  const [opened, again] = useOpened(link, lang, speak);
  useUnlisted();
  if (words === null || (link !== null && opened === null)) return null;
  if (opened?.state === "here") {
    const { quote, receipt } = opened.reply;
    const shown = { words, link: link ?? "", opened: opened.reply };
    if (receipt !== null) return <Receipt {...shown} receipt={receipt} />;
    if (quote !== null) return <QuotePage key={quote.sha256} {...shown} quote={quote} onAnswered={again} />;
  }
  return <NoQuote words={words} problem={opened?.state === "refused" ? opened.problem : null} />;
}

/** The link that was brought, also another one in the same tab: it changes nothing but what stands behind `#`. */
function useLink(): string | null {
  const [link, setLink] = useState(takeLink);
  useEffect(() => {
    const follow = () => setLink(takeLink());
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return link;
}

function useQuoteWords(lang: Language): QuoteWords | null {
  const [words, setWords] = useState<QuoteWords | null>(null);
  useEffect(() => {
    let wanted = true;
    void quoteWordsIn(lang).then((next) => wanted && setWords(next));
    return () => {
      wanted = false;
    };
  }, [lang]);
  return words;
}

/** What is behind the link, asked anew for another language; and how to ask again. Who chose none reads it in the one it was written in. */
function useOpened(
  link: string | null,
  lang: Language,
  speak: PageProps["speak"],
): readonly [opened: Opened | null, again: () => void] {
  const [opened, setOpened] = useState<Opened | null>(null);
  const turn = useRef(speak);
  turn.current = speak;
  const chose = useRef(readKept("pistor.lang") !== null);
  useEffect(() => {
    if (link === null) return;
    let wanted = true;
    void openBehind(link, chose.current ? lang : undefined).then((next) => {
      if (!wanted) return;
      setOpened(next);
      const written = next.state === "here" ? next.reply.lang : lang;
      if (!chose.current && written !== lang) turn.current(written);
      chose.current = true;
    });
    return () => {
      wanted = false;
    };
  }, [link, lang]);
  const again = () => {
    if (link !== null) void openBehind(link, lang).then(setOpened);
  };
  return [opened, again];
}

/** Asks machines to leave the page out of their lists. */
function useUnlisted(): void {
  useEffect(() => {
    const robots = document.createElement("meta");
    robots.name = "robots";
    robots.content = "noindex, nofollow, noarchive";
    document.head.append(robots);
    return () => robots.remove();
  }, []);
}

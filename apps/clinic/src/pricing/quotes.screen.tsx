import "./quote.css";
import { listQuotes } from "@pistor/api/pricing";
import { Empty, PageHead, Waiting } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { useTitle } from "../kit/title.ts";
import { QuoteList } from "./quote-list.tsx";
import { useQuoteWords, useQuoteWordsReady } from "./quote-words.ts";

/** Every quote, the latest first. */
export function QuotesScreen() {
  const { t } = useTranslation();
  return useQuoteWordsReady() ? <Quotes /> : <Waiting label={t("state.waiting")} />;
}

type Which = "all" | "open" | "accepted";

function Quotes() {
  const t = useQuoteWords();
  const [which, setWhich] = useState<Which>("all");
  const list = useEndpoint(listQuotes, {});
  useTitle(t("listTitle"));
  return (
    <>
      <PageHead
        title={t("listTitle")}
        below={t("listText")}
        actions={
          <Link to="/prices" className="button button--secondary button--normal">
            {t("toPrices")}
          </Link>
        }
      />
      <div className="page-body quote__list-page">
        <div className="quote__which" role="group" aria-label={t("listTitle")}>
          {(["all", "open", "accepted"] as const).map((each) => (
            <button
              key={each}
              type="button"
              className="button button--secondary"
              aria-pressed={which === each}
              onClick={() => setWhich(each)}
            >
              {t(`which.${each}`)}
            </button>
          ))}
        </div>
        <Show of={list}>
          {({ quotes }) => {
            const shown = quotes.filter(
              ({ state }) =>
                which === "all" ||
                (which === "accepted" ? state === "accepted" : state === "draft" || state === "sent"),
            );
            if (shown.length === 0)
              return (
                <Empty title={t("listEmpty")}>
                  <p>{t("listEmptyText")}</p>
                </Empty>
              );
            return <QuoteList quotes={shown} />;
          }}
        </Show>
      </div>
    </>
  );
}

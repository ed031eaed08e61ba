import "./quote.css";
import { listQuotes } from "@pistor/api/pricing";
import { Amount, Chip, Empty, PageHead, Scrolls, Waiting } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useTitle } from "../kit/title.ts";
import { QuoteState } from "./quote-state.tsx";
import { useQuoteWords, useQuoteWordsReady } from "./quote-words.ts";

/** Every quote, the latest first. */
export function QuotesScreen() {
  const { t } = useTranslation();
  return useQuoteWordsReady() ? <Quotes /> : <Waiting label={t("state.waiting")} />;
}

type Which = "all" | "open" | "accepted";

function Quotes() {
  const t = useQuoteWords();
  const { t: app } = useTranslation();
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
            return (
              <Scrolls className="quote__table" label={t("listTitle")}>
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">{t("col.number")}</th>
                      <th scope="col">{t("col.name")}</th>
                      <th scope="col">{t("col.treatment")}</th>
                      <th scope="col">{t("col.state")}</th>
                      <th scope="col">{t("col.made")}</th>
                      <th scope="col">{t("col.valid")}</th>
                      <th scope="col" className="table__figure">
                        {t("col.total")}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {shown.map((quote) => (
                      <tr key={quote.id}>
                        <td>
                          <Link to="/quotes/$quoteId" params={{ quoteId: quote.id }} className="table__link">
                            <bdi dir="ltr">{quote.number}</bdi>
                          </Link>{" "}
                          {quote.version > 1 && <Chip>{t("versionN", { version: quote.version })}</Chip>}
                        </td>
                        <td>{quote.name}</td>
                        <td>{app(`treatment.${quote.treatment}`)}</td>
                        <td>
                          <QuoteState state={quote.state} />
                        </td>
                        <td>{day(quote.at)}</td>
                        <td>{day(quote.validUntil)}</td>
                        <td className="table__figure">
                          <Amount money={quote.total} lang={currentLanguage()} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scrolls>
            );
          }}
        </Show>
      </div>
    </>
  );
}

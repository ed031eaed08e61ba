import type { ReplyOf } from "@pistor/api/kit";
import type { listQuotes } from "@pistor/api/pricing";
import { Amount, Chip, Scrolls, useWide } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAtClinic } from "../kit/at-clinic.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { QuoteState } from "./quote-state.tsx";
import { useQuoteWords } from "./quote-words.ts";

type Listed = ReplyOf<typeof listQuotes>["quotes"][number];

/** Quotes as lines of a table, or on a phone one below the other. */
export function QuoteList({ quotes }: { quotes: readonly Listed[] }) {
  return useWide(640) ? <Wide quotes={quotes} /> : <Narrow quotes={quotes} />;
}

function Wide({ quotes }: { quotes: readonly Listed[] }) {
  const t = useQuoteWords();
  const { t: app } = useTranslation();
  const atClinic = useAtClinic();
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
          {quotes.map((quote) => (
            <tr key={quote.id}>
              <td>
                <Numbered quote={quote} />
              </td>
              <td>{quote.name}</td>
              <td>{app(`treatment.${quote.treatment}`)}</td>
              <td>
                <QuoteState state={quote.state} />
              </td>
              <td>{day(atClinic(quote.at))}</td>
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
}

/** The same on a phone, where state and sum have to be seen without scrolling. */
function Narrow({ quotes }: { quotes: readonly Listed[] }) {
  const t = useQuoteWords();
  const { t: app } = useTranslation();
  const atClinic = useAtClinic();
  return (
    <ul className="quote__cards">
      {quotes.map((quote) => (
        <li key={quote.id} className="card quote__card">
          <div className="quote__named">
            <strong>{quote.name}</strong>
            <strong>
              <Amount money={quote.total} lang={currentLanguage()} />
            </strong>
          </div>
          <div className="quote__card-line">
            <Numbered quote={quote} />
            <span>{app(`treatment.${quote.treatment}`)}</span>
            <QuoteState state={quote.state} />
          </div>
          <p className="quote__small">
            {t("col.made")} {day(atClinic(quote.at))} · {t("validUntil", { day: day(quote.validUntil) })}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Numbered({ quote }: { quote: Listed }) {
  const t = useQuoteWords();
  return (
    <>
      <Link to="/quotes/$quoteId" params={{ quoteId: quote.id }} className="table__link">
        <bdi dir="ltr">{quote.number}</bdi>
      </Link>{" "}
      {quote.version > 1 && <Chip>{t("versionN", { version: quote.version })}</Chip>}
    </>
  );
}

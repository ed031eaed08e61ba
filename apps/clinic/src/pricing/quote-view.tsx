import type { QuotePaper } from "@pistor/api/pricing";
import type { Language } from "@pistor/core/evidence";
import { Card, useWide } from "@pistor/ui";
import type { ReactNode } from "react";
import { QuoteOptions, QuoteStruck, QuoteWays } from "./quote-choices.tsx";
import { QuoteLinesCard } from "./quote-lines-card.tsx";
import { QuotePackage } from "./quote-package.tsx";
import { QuoteEvidence, QuoteTerms } from "./quote-terms.tsx";
import { QuoteTotals } from "./quote-totals.tsx";
import { QuoteTrips } from "./quote-trips.tsx";
import type { Wishes } from "./quote-wishes.ts";
import { useQuoteWords } from "./quote-words.ts";

/** A quote as the clinic sees it: trips and sums in the middle, choices with their reasons beside them. */
export function QuoteView({
  paper,
  name,
  reads,
  wishes,
  note = "",
  before,
  after,
}: {
  paper: QuotePaper;
  name: string;
  /** The language in which the patient reads it. */
  reads: Language;
  wishes?: Wishes;
  /** The clinic's own words to the patient. */
  note?: string;
  /** At the head of the choices. */
  before?: ReactNode;
  after?: ReactNode;
}) {
  const t = useQuoteWords();
  const phone = !useWide(640);
  return (
    <>
      <div className="quote__lead">
        {phone && <QuoteTotals paper={paper} />}
        {before}
        <QuoteEvidence paper={paper} name={name} reads={reads} />
        {note !== "" && (
          <Card title={t("note")}>
            <p className="quote__note" dir="auto">
              {note}
            </p>
          </Card>
        )}
      </div>
      <div className="quote__main">
        <QuoteTrips paper={paper} />
        <QuoteLinesCard paper={paper} wishes={wishes} />
        {!phone && <QuoteTotals paper={paper} />}
        <QuotePackage paper={paper} />
        <QuoteTerms paper={paper} />
      </div>
      <div className="quote__aside">
        <QuoteWays paper={paper} wishes={wishes} />
        <QuoteOptions paper={paper} wishes={wishes} />
        <QuoteStruck paper={paper} wishes={wishes} />
        {after}
      </div>
    </>
  );
}

import type { QuotePaper } from "@pistor/api/pricing";
import type { Language } from "@pistor/core/evidence";
import { Card, Chip, Cites, Facts, Icon } from "@pistor/ui";
import { day } from "../kit/format.ts";
import { languageName } from "./language-name.ts";
import { PhoneFold } from "./phone-fold.tsx";
import { useQuoteWords } from "./quote-words.ts";
import { useSourceWords } from "./source-words.ts";

/** The sentence that comes before every price. */
export function QuoteEvidence({ paper, name, reads }: { paper: QuotePaper; name: string; reads: Language }) {
  const t = useQuoteWords();
  const words = useSourceWords();
  const { evidence, stop } = paper.terms;
  return (
    <Card
      className="quote__first"
      title={
        <span className="quote__flag">
          <Icon name="flag" /> {t("readFirst", { name })}
        </span>
      }
      aside={<span className="quote__small">{languageName(reads)}</span>}
    >
      <p>{paper.plan.evidence.tell}</p>
      <p>
        {evidence.tell} <Cites claims={evidence.claims} words={words} />
      </p>
      <p>
        {stop.tell} <Cites claims={stop.claims} words={words} />
      </p>
    </Card>
  );
}

/** Not in the price, the rules of stopping and giving back, who answers for what, and what the law asks for. */
export function QuoteTerms({ paper }: { paper: QuotePaper }) {
  const t = useQuoteWords();
  const words = useSourceWords();
  const { terms, liability } = paper;
  const parts = [
    ["refund", terms.refund],
    ["insurance", terms.insurance],
    ["examination", terms.examination],
  ] as const;
  return (
    <div className="quote__terms">
      <Card title={t("notIncluded")}>
        <ul className="quote__list">
          {paper.notIncluded.map((part) => (
            <li key={part.id}>
              {part.tell} <Cites claims={part.claims} words={words} />
            </li>
          ))}
        </ul>
      </Card>
      <PhoneFold title={t("terms")} names={parts.map(([part]) => t(`term.${part}`).replace(/\.$/, ""))}>
        <ul className="quote__list">
          {parts.map(([part, { tell, claims }]) => (
            <li key={part}>
              <strong>{t(`term.${part}`)}</strong> {tell} <Cites claims={claims} words={words} />
            </li>
          ))}
        </ul>
      </PhoneFold>
      <Card title={t("liability")}>
        <Facts
          rows={[
            [t("treats"), liability.treats],
            [t("arranges"), liability.arranges],
            [t("complaints"), liability.complaints],
          ]}
        />
      </Card>
      {paper.authorisations.length > 0 && (
        <PhoneFold
          title={t("authorisations")}
          names={paper.authorisations.map(({ tell, holds }) => `${tell} (${holds ? t("holds") : t("holdsNot")})`)}
        >
          <ul className="quote__list">
            {paper.authorisations.map((each) => (
              <li key={each.id}>
                <Chip tone={each.holds ? "ok" : "care"} icon={each.holds ? "circle-tick" : "warning"}>
                  {each.holds ? t("holds") : t("holdsNot")}
                </Chip>{" "}
                {each.tell}{" "}
                {each.paper !== null && (
                  <small>
                    {each.paper.issuer} <bdi dir="ltr">{each.paper.number}</bdi>, {day(each.paper.from)} –{" "}
                    {day(each.paper.until)}
                  </small>
                )}{" "}
                <Cites claims={each.claims} words={words} />
              </li>
            ))}
          </ul>
        </PhoneFold>
      )}
    </div>
  );
}

import type { QuotePaper } from "@pistor/api/pricing";
import { Amount, Card, rateText } from "@pistor/ui";
import { ClinicValues } from "../evidence/clinic-values.tsx";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useQuoteWords } from "./quote-words.ts";

/** Medical, travel and what comes to it, then the one sum; nothing is added to it later. */
export function QuoteTotals({ paper }: { paper: QuotePaper }) {
  const t = useQuoteWords();
  const lang = currentLanguage();
  const { totals } = paper;
  const parts = [
    ["medical", totals.medical],
    ["travel", totals.travel],
    ["extra", totals.extra],
    ["discount", totals.discount],
  ] as const;
  const rate = paper.rates[0];
  return (
    <Card className="quote__totals">
      <dl className="quote__sums">
        {parts
          .filter(([part, { amount }]) => part === "medical" || part === "travel" || amount !== 0)
          .map(([part, money]) => (
            <div key={part}>
              <dt>{t(`sum.${part}`)}</dt>
              <dd>
                <Amount bare money={money} lang={lang} />
              </dd>
            </div>
          ))}
        <div>
          <dt>
            {t("sum.tax", { percent: totals.taxPercent })}
            {totals.taxIncluded && ` (${t("sum.taxIn")})`}
          </dt>
          <dd>
            <Amount bare money={totals.tax} lang={lang} />
          </dd>
        </div>
        <div>
          <dt>{t("sum.flights")}</dt>
          <dd className="quote__not-ours">{t("sum.notOurs")}</dd>
        </div>
        <div className="quote__total">
          <dt>{t("sum.total")}</dt>
          <dd data-total>
            <Amount money={totals.total} lang={lang} />
          </dd>
        </div>
      </dl>
      <p className="quote__small">
        {t("deposit")} <Amount money={totals.deposit} lang={lang} /> · {t("validUntil", { day: day(paper.validUntil) })}
        {rate !== undefined && (
          <>
            {" "}
            · {t("rateOf", { day: day(rate.on) })}{" "}
            <bdi dir="ltr">
              1 {rate.base} = {rateText(rate.rate, lang)} {rate.other}
            </bdi>{" "}
            ({rate.source})
          </>
        )}
      </p>
      {paper.clinicValues !== undefined && <ClinicValues values={paper.clinicValues} />}
    </Card>
  );
}

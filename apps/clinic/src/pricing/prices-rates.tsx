import { Card, rateText, SelectField } from "@pistor/ui";
import { useState } from "react";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { currencies } from "./currencies.ts";
import { NoRate } from "./no-rate.tsx";
import { usePriceWords } from "./price-words.ts";
import { PricesByPolicy } from "./prices-by-policy.tsx";
import type { Prices } from "./prices-reply.ts";

/** Exchange rates with the day they hold for and where they were read; the latest one counts. */
export function PricesRates({
  rates,
  base,
  may,
  byPolicy,
}: {
  rates: Prices["rates"];
  base: string;
  may: boolean;
  /** How old a rate may be before a quote says so, where the clinic set it. */
  byPolicy: Prices["clinicValues"];
}) {
  const t = usePriceWords();
  const others = currencies(currentLanguage()).filter(({ code }) => code !== base);
  const [other, setOther] = useState(others[0]?.code ?? "EUR");
  return (
    <Card title={t("rates.title")}>
      {rates.length === 0 ? (
        <p>{t("rates.none")}</p>
      ) : (
        <ul className="prices__rates">
          {rates.map((rate) => (
            <li key={rate.id}>
              <bdi dir="ltr" className="amount">
                1 {rate.base} = {rateText(rate.rate, currentLanguage())} {rate.other}
              </bdi>
              <small>
                {day(rate.on)} · {rate.source}
              </small>
            </li>
          ))}
        </ul>
      )}
      {byPolicy.length > 0 && <PricesByPolicy values={byPolicy} />}
      {may && (
        <details className="quote__withdraw">
          <summary>{t("rates.add")}</summary>
          <SelectField
            label={t("rates.other")}
            value={other}
            options={others.map(({ code, name }) => ({ value: code, label: `${code}, ${name}` }))}
            onChange={setOther}
          />
          <NoRate key={other} base={base} other={other} />
        </details>
      )}
    </Card>
  );
}

import type { PriceList } from "@pistor/api/pricing";
import { setPrices } from "@pistor/api/pricing";
import type { Tone } from "@pistor/ui";
import { Button, Card, CheckRow, Chip, Failed, SelectField, TextField } from "@pistor/ui";
import { useEffect, useState } from "react";
import { useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { currencies } from "./currencies.ts";
import { minorOf, writtenMinor } from "./minor.ts";
import { carryOver, priceChanges } from "./price-changes.ts";
import { usePriceWords } from "./price-words.ts";
import { PricesByPolicy } from "./prices-by-policy.tsx";
import { PricesCarried, PricesNewer } from "./prices-newer.tsx";
import type { Prices } from "./prices-reply.ts";
import { emptyList } from "./prices-reply.ts";

const groups = ["medical", "travel", "extra"] as const;
const tones: Readonly<Record<string, Tone>> = { needed: "ok", optional: "plain", struck: "stop" };

/** The price of each item, the tax and terms, and who answers for what. Only those who may change it can type. */
export function PricesForm({
  latest,
  carried,
  may,
  onAgain,
  readAgain,
}: {
  latest: Prices;
  /** What was typed upon an older list, carried into the latest; null: nothing was. */
  carried: PriceList | null;
  may: boolean;
  /** Begins anew with the latest list, and with what is carried into it. */
  onAgain: (carried: PriceList | null) => void;
  readAgain: () => void;
}) {
  const t = usePriceWords();
  // A newer list does not change what stands under somebody's hands.
  const [prices] = useState(latest);
  const kept = prices.list ?? emptyList;
  const list = carried ?? kept;
  const [terms, setTerms] = useState(list);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      Object.entries(list.prices).map(([item, { amount, currency }]) => [item, writtenMinor(amount, currency)]),
    ),
  );
  /** A price in a currency of its own keeps it, whatever the list's is. */
  const currencyOf = (item: string) => {
    const own = list.prices[item]?.currency;
    return own === undefined || own === list.currency ? terms.currency : own;
  };
  const [percent, setPercent] = useState({
    tax: String(list.taxPercent),
    deposit: String(list.depositPercent),
    valid: String(list.validDays),
  });
  const byPolicy = prices.clinicValues.filter(({ parameter }) => parameter === "quote.valid-days");
  const put = (part: Partial<PriceList>) => setTerms((before) => ({ ...before, ...part }));
  const save = useWrite(setPrices);
  const wrong = (item: string) =>
    (typed[item] ?? "").trim() !== "" && minorOf(typed[item] ?? "", currencyOf(item)) === null
      ? t("noAmount", { currency: currencyOf(item) })
      : undefined;
  const numbers = {
    taxPercent: Number(percent.tax.replace(",", ".")),
    depositPercent: Number(percent.deposit),
    validDays: Number(percent.valid),
  };
  const within = (value: number, from: number, to: number, whole: boolean) =>
    value >= from && value <= to && (!whole || Number.isInteger(value));
  const faults = {
    tax: percent.tax.trim() !== "" && within(numbers.taxPercent, 0, 100, false) ? undefined : t("percentHow"),
    deposit:
      percent.deposit.trim() !== "" && within(numbers.depositPercent, 0, 100, true) ? undefined : t("percentHow"),
    valid: within(numbers.validDays, 1, 365, true) ? undefined : t("daysHow"),
  };
  const bad = prices.items.some(({ item }) => wrong(item) !== undefined) || Object.values(faults).some(Boolean);
  const amounts = Object.entries(typed).flatMap(([item, text]) => {
    const currency = currencyOf(item);
    const amount = minorOf(text, currency);
    return amount === null ? [] : [[item, { amount, currency }] as const];
  });
  const body: PriceList = { ...terms, ...numbers, prices: Object.fromEntries(amounts) };
  const isNewer = latest.version !== prices.version;
  const isTyped = bad || priceChanges(kept, body).length > 0;
  const isIdle = isNewer && !isTyped && !save.busy;
  useEffect(() => {
    if (isIdle) onAgain(null);
  }, [isIdle, onAgain]);
  const keep = () => {
    void save
      .write({ input: { body }, ifMatch: prices.version })
      .then(() => onAgain(null))
      // The refusal stands above the button; where somebody was faster, the newer list is read.
      .catch(readAgain);
  };
  return (
    <form
      className="prices__main"
      onSubmit={(event) => {
        event.preventDefault();
        if (may && !bad) keep();
      }}
    >
      <fieldset disabled={!may} className="prices__main">
        <legend className="quiet-text">{t("title")}</legend>
        {groups.map((group) => {
          const items = prices.items.filter((each) => each.group === group);
          if (items.length === 0) return null;
          return (
            <Card key={group} title={t(`group.${group}`)} aside={<bdi dir="ltr">{terms.currency}</bdi>}>
              <ul className="prices__items">
                {items.map(({ item, name, verdict }) => (
                  <li key={item}>
                    <Chip tone={tones[verdict] ?? "plain"}>{verdictWord(verdict, t)}</Chip>
                    <TextField
                      label={name}
                      dir="ltr"
                      inputMode="decimal"
                      placeholder={t("unpriced")}
                      unit={currencyOf(item)}
                      value={typed[item] ?? ""}
                      error={wrong(item)}
                      onChange={(text) => setTyped((before) => ({ ...before, [item]: text }))}
                    />
                  </li>
                ))}
              </ul>
            </Card>
          );
        })}
        <Card title={t("terms")}>
          <div className="prices__fields">
            <SelectField
              label={t("currency")}
              value={terms.currency}
              options={currencies(currentLanguage()).map(({ code, name }) => ({
                value: code,
                label: `${code}, ${name}`,
              }))}
              hint={t("currencyHint")}
              onChange={(currency) => put({ currency })}
            />
            <TextField
              label={t("tax")}
              inputMode="decimal"
              dir="ltr"
              unit="%"
              value={percent.tax}
              error={faults.tax}
              onChange={(tax) => setPercent((before) => ({ ...before, tax }))}
            />
            <TextField
              label={t("deposit")}
              inputMode="numeric"
              dir="ltr"
              unit="%"
              value={percent.deposit}
              error={faults.deposit}
              onChange={(deposit) => setPercent((before) => ({ ...before, deposit }))}
            />
            {byPolicy.length === 0 ? (
              <TextField
                label={t("validDays")}
                inputMode="numeric"
                dir="ltr"
                unit={t("days")}
                value={percent.valid}
                error={faults.valid}
                onChange={(valid) => setPercent((before) => ({ ...before, valid }))}
              />
            ) : (
              <PricesByPolicy values={byPolicy} />
            )}
          </div>
          <CheckRow
            label={t("taxIncluded")}
            checked={terms.taxIncluded}
            off={!may}
            onChange={(taxIncluded) => put({ taxIncluded })}
          />
        </Card>
        {(["treats", "arranges"] as const).map((who) => (
          <Card key={who} title={t(`${who}.title`)}>
            <div className="prices__fields prices__fields--who">
              {(["name", "address", "certificate"] as const).map((part) => (
                <TextField
                  key={part}
                  label={t(`who.${part}`)}
                  dir="auto"
                  maxLength={part === "address" ? 240 : 120}
                  value={terms[who][part]}
                  onChange={(value) => put({ [who]: { ...terms[who], [part]: value } })}
                />
              ))}
            </div>
          </Card>
        ))}
        <Card title={t("complaints")}>
          <TextField
            label={t("complaintsWhere")}
            dir="auto"
            maxLength={240}
            value={terms.complaints}
            onChange={(complaints) => put({ complaints })}
          />
        </Card>
      </fieldset>
      {carried !== null && !isNewer && (
        <PricesCarried prices={prices} kept={kept} typed={body} onDrop={() => onAgain(null)} />
      )}
      {isNewer && isTyped && !save.busy && (
        <PricesNewer
          blocked={bad ? t("firstMend") : undefined}
          onShow={() => onAgain(carryOver(kept, body, latest.list ?? emptyList))}
        />
      )}
      {save.problem !== null && !isNewer && (
        <Failed title={t("failed")}>
          <p>{save.problem.message}</p>
        </Failed>
      )}
      {may && (
        <div className="prices__keep">
          <Button look="primary" type="submit" busy={save.busy} blocked={bad ? t("firstMend") : undefined}>
            {t("keep")}
          </Button>
          <p className="quote__small">{t("keepHint")}</p>
        </div>
      )}
    </form>
  );
}

function verdictWord(verdict: string, t: ReturnType<typeof usePriceWords>): string {
  const known = (["needed", "optional", "struck"] as const).find((each) => each === verdict);
  return known === undefined ? verdict : t(`verdict.${known}`);
}

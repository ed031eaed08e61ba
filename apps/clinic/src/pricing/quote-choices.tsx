import type { QuotePaper } from "@pistor/api/pricing";
import { Amount, Button, Card, Cites, Icon, Switch } from "@pistor/ui";
import { useId } from "react";
import { currentLanguage } from "../kit/language.ts";
import { PhoneFold } from "./phone-fold.tsx";
import type { Wishes } from "./quote-wishes.ts";
import { useQuoteWords } from "./quote-words.ts";
import { useSourceWords } from "./source-words.ts";

/** The same course in other ways, one of them near home. */
export function QuoteWays({ paper, wishes }: { paper: QuotePaper; wishes?: Wishes | undefined }) {
  const t = useQuoteWords();
  const name = useId();
  return (
    <Card title={t("ways")}>
      <fieldset className="quote__ways">
        <legend className="quiet-text">{t("ways")}</legend>
        {paper.ways.map((way) => (
          <label key={way.way} className={way.chosen ? "quote__way quote__way--chosen" : "quote__way"}>
            <input
              type="radio"
              name={name}
              value={way.way}
              checked={way.chosen}
              disabled={wishes === undefined && !way.chosen}
              onChange={() => wishes?.onWay(way.way)}
            />
            <span className="quote__way-words">
              <strong>
                {way.trips === 0
                  ? t(`way.${way.way}`)
                  : `${t("trips", { count: way.trips })}, ${t("nights", { count: way.nights })}`}
              </strong>
              <small>{way.tell}</small>
            </span>
            <strong>
              <Amount bare money={way.total} lang={currentLanguage()} />
            </strong>
          </label>
        ))}
      </fieldset>
    </Card>
  );
}

/** What is not in the sum, each with why it may not be needed. It stays off until the patient wishes it. */
export function QuoteOptions({ paper, wishes }: { paper: QuotePaper; wishes?: Wishes | undefined }) {
  const t = useQuoteWords();
  if (paper.options.length === 0) return null;
  return (
    <PhoneFold
      title={t("options")}
      names={paper.options.map(({ name }) => name)}
      aside={<span className="quote__small">{t("optionsWho")}</span>}
    >
      <ul className="quote__options">
        {paper.options.map((option) => (
          <li key={option.item} data-option={option.item}>
            {wishes === undefined ? (
              <Named option={option} state={option.chosen ? t("chosen") : t("off")} />
            ) : (
              <Switch
                on={option.chosen}
                onChange={(on) => wishes.onChoose(option.item, on)}
                label={<Named option={option} />}
              />
            )}
            <Why why={option.why} claims={option.claims} />
          </li>
        ))}
      </ul>
    </PhoneFold>
  );
}

function Named({ option, state }: { option: QuotePaper["options"][number]; state?: string }) {
  const t = useQuoteWords();
  return (
    <span className="quote__named">
      <span>
        <strong>{option.name}</strong> {option.count > 1 && <small>× {option.count}</small>}{" "}
        {state !== undefined && <small>{state}</small>}
      </span>
      <span>
        {option.sum === null ? t("noPrice") : <Amount bare plus money={option.sum} lang={currentLanguage()} />}
      </span>
    </span>
  );
}

function Why({ why, claims }: Pick<QuotePaper["options"][number], "why" | "claims">) {
  const words = useSourceWords();
  return (
    <p className="quote__why">
      <Icon name="info" size={16} />
      <span>
        {why} <Cites claims={claims} words={words} />
      </span>
    </p>
  );
}

/** What was taken out of the package, and why no step of the course needs it. */
export function QuoteStruck({ paper, wishes }: { paper: QuotePaper; wishes?: Wishes | undefined }) {
  const t = useQuoteWords();
  if (paper.struck.length === 0) return null;
  return (
    <PhoneFold title={t("struck")} names={paper.struck.map(({ name }) => name)}>
      <ul className="quote__options">
        {paper.struck.map((item) => (
          <li key={item.item} data-struck={item.item}>
            <span className="quote__named">
              <strong>{item.name}</strong>
              <span>{item.sum !== null && <Amount bare money={item.sum} lang={currentLanguage()} />}</span>
            </span>
            <Why why={item.why} claims={item.claims} />
            {wishes !== undefined && item.sum !== null && (
              <Button look="quiet" onClick={() => wishes.onChoose(item.item, true)}>
                {t("chooseAnyway")} <span className="quiet-text">{item.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </PhoneFold>
  );
}

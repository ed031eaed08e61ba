import type { Quote } from "@pistor/api/pricing";
import { Amount } from "@pistor/ui";
import { currentLanguage } from "../kit/language.ts";
import { useQuoteWords } from "./quote-words.ts";

type Changes = NonNullable<Quote["changes"]>;
type Part = Changes["parts"][number];

/** Which items came, went or cost otherwise, and by how much each changes the sum. */
export function QuoteSumChanges({ changes }: { changes: Changes }) {
  const t = useQuoteWords();
  const lang = currentLanguage();
  return (
    <>
      <p className="quote__sum-change">
        {t("delta.sum")} <Amount money={changes.before} lang={lang} /> → <Amount money={changes.after} lang={lang} />
      </p>
      {changes.parts.length === 0 ? (
        <p>{t("delta.same")}</p>
      ) : (
        <ul className="quote__delta">
          {changes.parts.map((part) => (
            <li key={`${part.kind} ${part.item ?? ""}`} data-delta={part.kind}>
              <span>
                {part.name !== "" && <strong>{part.name}</strong>} {t(`delta.${part.kind}`)} <Between part={part} />
              </span>
              {part.by !== null && <Amount plus money={part.by} lang={lang} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Before and after: a count, a currency, or minor units of the quote's currency. */
function Between({ part: { kind, from, to, by } }: { part: Part }) {
  const lang = currentLanguage();
  const money = kind === "price" || kind === "discount" || kind === "tax";
  const one = (value: number | string) =>
    money && typeof value === "number" && by !== null ? (
      <Amount bare money={{ amount: value, currency: by.currency }} lang={lang} />
    ) : (
      <bdi dir="ltr">{value}</bdi>
    );
  return (
    <small>
      {from !== null && one(from)}
      {from !== null && to !== null && " → "}
      {to !== null && one(to)}
    </small>
  );
}

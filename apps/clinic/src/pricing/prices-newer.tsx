import type { PriceList } from "@pistor/api/pricing";
import { amountText, Button, Failed } from "@pistor/ui";
import { currentLanguage } from "../kit/language.ts";
import type { PriceChange } from "./price-changes.ts";
import { priceChanges } from "./price-changes.ts";
import { usePriceWords } from "./price-words.ts";
import type { Prices } from "./prices-reply.ts";

/** Somebody kept a newer list while one was typed here: it is shown with what was changed here. */
export function PricesNewer({ blocked, onShow }: { blocked: string | undefined; onShow: () => void }) {
  const t = usePriceWords();
  return (
    <Failed
      title={t("newer.title")}
      action={
        <Button blocked={blocked} onClick={onShow}>
          {t("newer.show")}
        </Button>
      }
    >
      <p>{t("newer.text")}</p>
    </Failed>
  );
}

/** What was carried into the newer list and is not kept yet, with what the newer list says. */
export function PricesCarried({
  prices,
  kept,
  typed,
  onDrop,
}: {
  prices: Prices;
  kept: PriceList;
  typed: PriceList;
  onDrop: () => void;
}) {
  const t = usePriceWords();
  const changes = priceChanges(kept, typed);
  const nameOf = (change: PriceChange) => {
    if (change.of === "price") return prices.items.find(({ item }) => item === change.item)?.name ?? change.item;
    if (change.of !== "terms") return `${t(`${change.of}.title`)}: ${t(`who.${change.part}`)}`;
    return t(words[change.field]);
  };
  const keptOf = (change: PriceChange) => {
    const price = change.of === "price" ? kept.prices[change.item] : undefined;
    return price === undefined ? "" : ` (${t("newer.kept", { amount: amountText(price, currentLanguage()) })})`;
  };
  if (changes.length === 0) return null;
  return (
    <Failed title={t("newer.yours")} action={<Button onClick={onDrop}>{t("newer.drop")}</Button>}>
      <ul>
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>
            {nameOf(change)}
            <bdi>{keptOf(change)}</bdi>
          </li>
        ))}
      </ul>
    </Failed>
  );
}

const words = {
  currency: "currency",
  taxPercent: "tax",
  taxIncluded: "taxIncluded",
  validDays: "validDays",
  depositPercent: "deposit",
  complaints: "complaintsWhere",
} as const;

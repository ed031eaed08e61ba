import "./quote.css";
import "./prices.css";
import type { PriceList } from "@pistor/api/pricing";
import { showPrices } from "@pistor/api/pricing";
import { Card, Chip, Cites, Icon, PageHead, Waiting } from "@pistor/ui";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { usePriceWords, usePriceWordsReady } from "./price-words.ts";
import { PricesForm } from "./prices-form.tsx";
import { PricesRates } from "./prices-rates.tsx";
import type { Prices } from "./prices-reply.ts";
import { emptyList } from "./prices-reply.ts";
import { useQuoteWordsReady } from "./quote-words.ts";
import { useSourceWords } from "./source-words.ts";

/** What things cost here, who sells them, on which terms, and at which rates. */
export function PricesScreen() {
  const { t } = useTranslation();
  const ready = [usePriceWordsReady(), useQuoteWordsReady()];
  return ready.every(Boolean) ? <PriceListPage /> : <Waiting label={t("state.waiting")} />;
}

function PriceListPage() {
  const t = usePriceWords();
  const { role } = useMe();
  const may = role === "owner" || role === "coordinator";
  const prices = useEndpoint(showPrices, { query: { lang: currentLanguage() } });
  // Each beginning is a new form.
  const [round, setRound] = useState<{ number: number; carried: PriceList | null }>({ number: 0, carried: null });
  const begin = useCallback(
    (carried: PriceList | null) => setRound(({ number }) => ({ number: number + 1, carried })),
    [],
  );
  const readAgain = () => {
    if (prices.state === "here") prices.again();
  };
  useTitle(t("title"));
  return (
    <>
      <PageHead title={t("title")} below={may ? t("text") : t("readOnly")} />
      <Show of={prices}>
        {(reply) => (
          <div className="page-body prices">
            <PricesForm
              key={round.number}
              latest={reply}
              carried={round.carried}
              may={may}
              onAgain={begin}
              readAgain={readAgain}
            />
            <div className="prices__aside">
              <PublicPrice {...reply.publicPrice} />
              <PricesRates
                rates={reply.rates}
                base={reply.list?.currency ?? emptyList.currency}
                may={may}
                byPolicy={reply.clinicValues.filter(({ parameter }) => parameter === "quote.rate-fresh-days")}
              />
            </div>
          </div>
        )}
      </Show>
    </>
  );
}

/** Whether the law here lets a price stand where everybody reads it. */
function PublicPrice({ allowed, tell, claims }: Prices["publicPrice"]) {
  const t = usePriceWords();
  const words = useSourceWords();
  return (
    <Card
      title={t("public.title")}
      aside={
        <Chip tone={allowed ? "ok" : "stop"} icon={allowed ? "circle-tick" : "octagon"}>
          {allowed ? t("public.allowed") : t("public.not")}
        </Chip>
      }
    >
      <p className="prices__law">
        <Icon name="scales" />
        <span>
          {tell} <Cites claims={claims} words={words} />
        </span>
      </p>
    </Card>
  );
}

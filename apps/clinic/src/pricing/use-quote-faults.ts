import { useTranslation } from "react-i18next";
import type { FaultyField, QuoteFault } from "./quote-faults.ts";
import { faultsOf, faultyFields } from "./quote-faults.ts";
import type { QuoteForm } from "./quote-request.ts";
import { useQuoteWords } from "./quote-words.ts";

interface FaultsInWords {
  /** What is wrong, beside its field. */
  readonly of: Partial<Readonly<Record<FaultyField, string>>>;
  /** The first one with the name of its field: why nothing can be kept now. */
  readonly first: string | undefined;
}

/** What of a quote's form is not understood, in the reader's words. */
export function useQuoteFaults(form: QuoteForm): FaultsInWords {
  const t = useQuoteWords();
  const { t: app } = useTranslation();
  const names: Readonly<Record<FaultyField, string>> = {
    start: app("plan.start"),
    sessions: app("plan.sessions"),
    intervalDays: app("plan.interval"),
    nights: app("plan.nights"),
    discount: t("discount"),
  };
  const say = (fault: QuoteFault) => {
    switch (fault.why) {
      case "day":
        return t("fault.day");
      case "amount":
        return t("noAmount", { currency: form.currency });
      case "whole":
        return t("fault.whole");
      case "range":
        return t("fault.range", { from: fault.from, to: fault.to });
      case "fixed":
        return t("fault.fixed");
    }
  };
  const faults = faultsOf(form);
  const said = faultyFields.flatMap((field) => {
    const fault = faults[field];
    return fault === undefined ? [] : [[field, say(fault)] as const];
  });
  const first = said[0];
  return { of: Object.fromEntries(said), first: first === undefined ? undefined : `${names[first[0]]}: ${first[1]}` };
}

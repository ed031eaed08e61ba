import type { Quote } from "@pistor/api/pricing";
import { withdrawQuote } from "@pistor/api/pricing";
import { Button, Failed, TextField } from "@pistor/ui";
import { useState } from "react";
import { useWrite } from "../kit/client.ts";
import { useQuoteWords } from "./quote-words.ts";

/** Takes a quote back, with the reason. */
export function QuoteWithdraw({ quote }: { quote: Quote }) {
  const t = useQuoteWords();
  const [reason, setReason] = useState("");
  const withdraw = useWrite(withdrawQuote);
  return (
    <details className="quote__withdraw">
      <summary>{t("withdraw.open")}</summary>
      <TextField label={t("withdraw.why")} maxLength={300} value={reason} onChange={setReason} />
      {withdraw.problem !== null && (
        <Failed title={t("withdraw.failed")}>
          <p>{withdraw.problem.message}</p>
        </Failed>
      )}
      <Button
        look="danger"
        busy={withdraw.busy}
        blocked={reason.trim().length < 3 ? t("withdraw.how") : undefined}
        onClick={() =>
          void withdraw
            .write({
              input: { params: { quoteId: quote.id }, body: { reason: reason.trim() } },
              ifMatch: quote.version,
            })
            // The refusal stands above the button.
            .catch(() => undefined)
        }
      >
        {t("withdraw.go")}
      </Button>
    </details>
  );
}

import { addRate } from "@pistor/api/pricing";
import { Button, TextField } from "@pistor/ui";
import { useState } from "react";
import { useWrite } from "../kit/client.ts";
import { useMe } from "../kit/me.tsx";
import { isPastDay } from "./past-day.ts";
import { useQuoteWords } from "./quote-words.ts";

/** A rate kept in place: its day, and where it was read, so that the quote can say both. */
export function NoRate({ base, other }: { base: string; other: string }) {
  const t = useQuoteWords();
  const { today, role } = useMe();
  const [typed, setTyped] = useState({ on: today, rate: "", source: "" });
  const put = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const add = useWrite(addRate);
  if (role !== "coordinator" && role !== "owner") return <p>{t("rate.onlyKeepers")}</p>;
  const rate = typed.rate.trim().replace(",", ".");
  const whole = /^\d{1,9}(\.\d{1,9})?$/.test(rate) && Number(rate) > 0 && typed.source.trim().length > 1;
  const dayFault = isPastDay(typed.on, today) ? undefined : t("rate.dayHow");
  return (
    <div className="quote__rate">
      <TextField
        label={t("rate.rate", { base })}
        dir="ltr"
        inputMode="decimal"
        unit={other}
        value={typed.rate}
        onChange={(next) => put({ rate: next })}
        error={add.problem?.at === "/rate" ? add.problem.message : undefined}
      />
      <TextField
        label={t("rate.on")}
        type="date"
        max={today}
        value={typed.on}
        onChange={(on) => put({ on })}
        error={dayFault ?? (add.problem?.at === "/on" ? add.problem.message : undefined)}
      />
      <TextField label={t("rate.source")} maxLength={200} value={typed.source} onChange={(source) => put({ source })} />
      {add.problem !== null && <p role="alert">{add.problem.message}</p>}
      <Button
        icon="plus"
        busy={add.busy}
        blocked={whole ? dayFault : t("rate.how")}
        onClick={() =>
          void add
            .write({ input: { body: { on: typed.on, base, other, rate, source: typed.source.trim() } } })
            .then(() => put({ rate: "" }))
            // The refusal stands above the button.
            .catch(() => undefined)
        }
      >
        {t("rate.keep")}
      </Button>
    </div>
  );
}

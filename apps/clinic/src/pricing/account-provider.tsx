import type { Account } from "@pistor/api/pricing";
import { askProvider, settleFake } from "@pistor/api/pricing";
import type { Tone } from "@pistor/ui";
import { Amount, Button, Card, Chip, Choice, Failed, Icon, TextField } from "@pistor/ui";
import { useState } from "react";
import { useAtClinic } from "../kit/at-clinic.ts";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useAccountWords } from "./account-words.ts";
import { minorOf } from "./minor.ts";

const kinds = ["deposit", "instalment", "payment"] as const;
const tones: Readonly<Record<string, Tone>> = { asked: "ask", paid: "ok", failed: "stop" };

/** Asks a provider for its own page on which the patient pays; in the demo its answer is given here by hand. */
export function AccountProvider({ account, patientId, may }: { account: Account; patientId: string; may: boolean }) {
  const t = useAccountWords();
  const atClinic = useAtClinic();
  const accepted = account.quotes.find(({ state }) => state === "accepted");
  const currency = accepted?.total.currency ?? account.open[0]?.due.currency ?? "EUR";
  const [typed, setTyped] = useState({ kind: "deposit" as (typeof kinds)[number], amount: "" });
  const [payAt, setPayAt] = useState("");
  const ask = useWrite(askProvider);
  const settle = useWrite(settleFake);
  const amount = minorOf(typed.amount, currency);
  const problem = ask.problem ?? settle.problem;
  const { provider } = account;
  return (
    <Card
      title={t("provider.title", { name: provider.name })}
      aside={
        provider.fake ? (
          <Chip tone="care" icon="info">
            {t("provider.fake")}
          </Chip>
        ) : undefined
      }
    >
      {provider.fake && <p className="quote__small">{t("provider.fakeText")}</p>}
      <ul className="account__asked">
        {account.asked.map((asked) => (
          <li key={asked.id} data-asked={asked.state}>
            <span>
              <Amount money={asked.money} lang={currentLanguage()} />{" "}
              <Chip tone={tones[asked.state] ?? "plain"}>{stateWord(asked.state, t)}</Chip>{" "}
              <small>
                {day(atClinic(asked.at), "short")}, {time(atClinic(asked.at))}
              </small>
            </span>
            {may && provider.fake && asked.state === "asked" && (
              <span className="account__settle">
                {[true, false].map((paid) => (
                  <Button
                    key={String(paid)}
                    icon={paid ? "tick" : "cross"}
                    busy={settle.busy}
                    onClick={() =>
                      void settle
                        .write({ input: { params: { providerPaymentId: asked.id }, body: { paid } } })
                        // The refusal stands below.
                        .catch(() => undefined)
                    }
                  >
                    {paid ? t("provider.paid") : t("provider.failed")}
                  </Button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <div className="account__form">
          <Choice
            legend={t("payments.kind")}
            value={typed.kind}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(kind) => setTyped((before) => ({ ...before, kind }))}
          />
          <TextField
            label={t("provider.amount")}
            dir="ltr"
            inputMode="decimal"
            unit={currency}
            value={typed.amount}
            error={typed.amount !== "" && amount === null ? t("pay.amountHow", { currency }) : undefined}
            onChange={(text) => setTyped((before) => ({ ...before, amount: text }))}
          />
          {problem !== null && (
            <Failed title={t("provider.notAsked")}>
              <p>{problem.message}</p>
            </Failed>
          )}
          <Button
            busy={ask.busy}
            blocked={amount === null || amount === 0 ? t("pay.amountHow", { currency }) : undefined}
            onClick={() => {
              if (amount === null) return;
              ask
                .write({
                  input: {
                    params: { patientId },
                    body: { kind: typed.kind, money: { amount, currency }, quoteId: accepted?.id ?? null },
                  },
                })
                .then((reply) => {
                  setPayAt(reply.payAt);
                  setTyped((before) => ({ ...before, amount: "" }));
                })
                // The refusal stands above the button.
                .catch(() => undefined);
            }}
          >
            {t("provider.ask")}
          </Button>
          {payAt !== "" && (
            <p className="quote__small" role="status">
              <Icon name="send" size={16} /> {t("provider.payAt")} <bdi dir="ltr">{payAt}</bdi>
            </p>
          )}
        </div>
      )}
    </Card>
  );
}

function stateWord(state: string, t: ReturnType<typeof useAccountWords>): string {
  const known = (["asked", "paid", "failed"] as const).find((each) => each === state);
  return known === undefined ? state : t(`provider.state.${known}`);
}

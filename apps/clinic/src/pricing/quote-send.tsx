import type { Quote } from "@pistor/api/pricing";
import { sendQuote } from "@pistor/api/pricing";
import { Button, CheckRow, Failed, Icon } from "@pistor/ui";
import { useEffect, useRef, useState } from "react";
import { useAtClinic } from "../kit/at-clinic.ts";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { languageName } from "./language-name.ts";
import { useQuoteWords } from "./quote-words.ts";

/** Makes the link with which the quote is accepted once. It is shown this one time: nobody can read it again. */
export function QuoteSend({ quote, first }: { quote: Quote; first: boolean }) {
  const t = useQuoteWords();
  const atClinic = useAtClinic();
  const hasMail = quote.for.email !== "";
  const [mail, setMail] = useState(hasMail);
  const [made, setMade] = useState<{ path: string; expiresAt: string; mailed: boolean } | null>(null);
  const [copied, setCopied] = useState(false);
  const send = useWrite(sendQuote);
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (first) button.current?.querySelector("button")?.focus();
  }, [first]);
  // The key that was pressed is gone then: who works by keyboard goes on at the link.
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (made !== null) field.current?.focus();
  }, [made]);
  const make = () =>
    void send
      .write({ input: { params: { quoteId: quote.id }, body: { mail } }, ifMatch: quote.version })
      .then((reply) => {
        setMade(reply);
        setCopied(false);
      })
      // The refusal stands below.
      .catch(() => undefined);
  const link = made === null ? "" : new URL(made.path, window.location.origin).href;
  return (
    <div className="quote__send" ref={button}>
      <CheckRow
        label={hasMail ? t("send.mailTo", { address: quote.for.email }) : t("send.noMail")}
        checked={mail}
        off={!hasMail || made !== null}
        onChange={setMail}
      />
      {/* Once a link is made its key is gone: a second press of the same finger would end the link that just left. */}
      {made === null && (
        <>
          <Button look="primary" icon="send" busy={send.busy} onClick={make}>
            {quote.state === "sent" ? t("send.again") : t("send.go", { language: languageName(quote.request.lang) })}
          </Button>
          {quote.state === "sent" && !send.busy && <p className="quote__small">{t("send.againHint")}</p>}
        </>
      )}
      {send.problem !== null && (
        <Failed title={t("send.failed")}>
          <p>{send.problem.message}</p>
        </Failed>
      )}
      {made !== null && (
        <div className="quote__made" role="status">
          <p className="quote__good">
            <Icon name="circle-tick" />
            <span>
              {made.mailed ? t("send.mailed", { address: quote.for.email }) : t("send.made")}{" "}
              {t("send.until", {
                moment: `${day(atClinic(made.expiresAt))}, ${time(atClinic(made.expiresAt))}`,
              })}
            </span>
          </p>
          <input className="field__input" aria-label={t("send.link")} dir="ltr" readOnly value={link} ref={field} />
          <Button
            onClick={() =>
              void navigator.clipboard.writeText(link).then(
                () => setCopied(true),
                () => setCopied(false),
              )
            }
          >
            {copied ? t("send.copied") : t("send.copy")}
          </Button>
          <p className="quote__small">{t("send.once")}</p>
          <Button look="quiet" onClick={() => setMade(null)}>
            {t("send.another")}
          </Button>
        </div>
      )}
    </div>
  );
}

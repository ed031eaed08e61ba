import type { OpenedQuote } from "@pistor/api/pricing";
import type { IconName } from "@pistor/ui";
import { Icon, Ltr } from "@pistor/ui";
import { useEffect, useRef } from "react";
import type { QuoteWords } from "./quote-words.ts";

const looks = {
  accepted: { tone: "ok", icon: "circle-tick" },
  declined: { tone: "plain", icon: "cross" },
  expired: { tone: "care", icon: "clock" },
  withdrawn: { tone: "care", icon: "undo" },
} as const satisfies Record<string, { tone: string; icon: IconName }>;

/** What became of the quote, and what happens next. */
export function Answered({
  words,
  state,
  clinic,
}: {
  words: QuoteWords;
  state: OpenedQuote["state"];
  clinic: OpenedQuote["clinic"];
}) {
  const { say } = words;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const kind = state === "accepted" || state === "declined" || state === "expired" ? state : "withdrawn";
  const { tone, icon } = looks[kind];
  return (
    <div ref={place} className={`banner banner--${tone}`} role="status" tabIndex={-1}>
      <Icon name={icon} size={24} />
      <div className="banner__text">
        <p className="banner__title">{say(`done.${kind}`)}</p>
        {kind === "accepted" ? (
          <ol className="quote__next">
            <li>{say("next.1")}</li>
            <li>{say("next.2")}</li>
            <li>{say("next.3")}</li>
          </ol>
        ) : (
          <p className="banner__body">{say(`doneText.${kind}`)}</p>
        )}
        <a className="quote__tel" href={`tel:${clinic.phone.replace(/\s/g, "")}`}>
          {clinic.name} <Ltr>{clinic.phone}</Ltr>
        </a>
      </div>
    </div>
  );
}

import { Button, Icon, Ltr } from "@pistor/ui";
import { useEffect, useRef } from "react";
import { Go } from "../kit/go.tsx";
import type { InquiryWords } from "./inquiry-words.ts";
import { hoursIn, tell } from "./inquiry-words.ts";
import type { PublicClinic, SentInquiry } from "./send-inquiry.ts";

export interface Thanks {
  readonly sent: SentInquiry;
  readonly clinic: PublicClinic | undefined;
  readonly to: string;
  /** Whether a self-check went along; null: there was none. */
  readonly withCheck: boolean | null;
}

/** It has arrived: under which number, where the answer goes, and when it is meant to come. */
export function Sent({ thanks, words, onAnother }: { thanks: Thanks; words: InquiryWords; onAnother: () => void }) {
  const { sent, clinic, to, withCheck } = thanks;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const phone = clinic?.phone ?? "";
  return (
    <div className="inquiry inquiry--sent">
      <div className="inquiry__sent" role="status">
        <Icon name="send" size={28} />
        <h1 ref={heading} tabIndex={-1}>
          {tell(words, "sent")}
        </h1>
        <p className="inquiry__number">
          {tell(words, "sentNumber")} <strong>{sent.number}</strong>
        </p>
        <p>
          {tell(words, "sentText", {
            clinic: clinic?.name ?? tell(words, "aClinic"),
            hours: hoursIn(words.lang, sent.answerWithinHours),
          })}
        </p>
        <p>
          {tell(words, "sentTo")} <Ltr>{to}</Ltr>
        </p>
        {withCheck !== null && <p>{tell(words, withCheck ? "sentWith" : "sentWithout")}</p>}
        {phone !== "" && (
          <p>
            {tell(words, "nextPhone", { clinic: clinic?.name ?? "" })}{" "}
            <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
              <Ltr>{phone}</Ltr>
            </a>
          </p>
        )}
        <p className="inquiry__small">{tell(words, "nextMedical")}</p>
      </div>
      <div className="inquiry__foot">
        <Go to="/evidence" className="button button--secondary button--large">
          {tell(words, "evidence")}
        </Go>
        <Button look="quiet" size="large" onClick={onAnother}>
          {tell(words, "another")}
        </Button>
      </div>
    </div>
  );
}

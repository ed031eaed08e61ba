import type { IconName } from "@pistor/ui";
import { Icon, Ltr } from "@pistor/ui";
import type { ReactNode } from "react";
import type { InquiryWords } from "./inquiry-words.ts";
import { hoursIn, tell } from "./inquiry-words.ts";
import type { PublicClinic } from "./send-inquiry.ts";

/** Who reads it, when an answer is meant to come, and what is not decided by mail. */
export function WhatNext({ clinic, words }: { clinic: PublicClinic | undefined; words: InquiryWords }) {
  const name = clinic?.name ?? tell(words, "aClinic");
  return (
    <aside className="inquiry__next" aria-labelledby="next">
      <h2 id="next">{tell(words, "next")}</h2>
      <ul>
        <Line icon="eye">{tell(words, "nextRead", { clinic: name })}</Line>
        {clinic !== undefined && (
          <Line icon="clock">
            {tell(words, "nextHours", { clinic: name, hours: hoursIn(words.lang, clinic.answerWithinHours) })}
          </Line>
        )}
        <Line icon="person">{tell(words, "nextMedical")}</Line>
        <Line icon="warning">{tell(words, "nextUrgent")}</Line>
        {clinic !== undefined && clinic.phone !== "" && (
          <Line icon="phone">
            {tell(words, "nextPhone", { clinic: name })}{" "}
            <a href={`tel:${clinic.phone.replace(/[^+\d]/g, "")}`}>
              <Ltr>{clinic.phone}</Ltr>
            </a>
          </Line>
        )}
      </ul>
    </aside>
  );
}

function Line({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}

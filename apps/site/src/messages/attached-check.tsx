import type { Language } from "@pistor/core/evidence";
import { CheckRow, decisionLooks, Icon } from "@pistor/ui";
import { useEffect, useState } from "react";
import type { CarriedCheck } from "../eligibility/carried-check.ts";
import type { CheckWords } from "../eligibility/check-words.tsx";
import { answerInWords, dayInWords, labelOf, say } from "../eligibility/check-words.tsx";
import { stepKeys } from "../eligibility/given.ts";
import { checkWordsIn } from "../eligibility/load-words.ts";
import type { InquiryWords } from "./inquiry-words.ts";
import { tell } from "./inquiry-words.ts";

/** The self-check that would go along: every answer is shown before it is sent, and all may be left out. */
export function AttachedCheck({
  check,
  along,
  words,
  onAlong,
}: {
  check: CarriedCheck;
  along: boolean;
  words: InquiryWords;
  onAlong: (along: boolean) => void;
}) {
  const checkWords = useCheckWords(words.lang);
  const { tone, icon } = decisionLooks[check.decision];
  const { given } = check;
  const answered = stepKeys.filter((key) => key in given.values);
  return (
    <section className="inquiry__check" aria-labelledby="attached">
      <h2 id="attached">{tell(words, "check")}</h2>
      <p className={`inquiry__verdict banner--${tone}`}>
        <Icon name={icon} size={24} />
        <span>
          <small>{tell(words, "checkResult")}</small>
          <strong>{checkWords === null ? check.headline : say(checkWords, `verdict.${check.decision}`)}</strong>
        </span>
      </p>
      {check.decision === "not-eligible" && <p className="inquiry__talk">{tell(words, "talkOnly")}</p>}
      <CheckRow
        label={tell(words, "checkSend")}
        note={tell(words, along ? "checkText" : "checkLeftOut")}
        checked={along}
        onChange={onAlong}
      />
      {along && checkWords !== null && (
        <details className="inquiry__answers" open>
          <summary>{tell(words, "checkShow", { count: answered.length })}</summary>
          <dl>
            <div>
              <dt>{say(checkWords, "treatment")}</dt>
              <dd>{say(checkWords, `treatment.${given.treatment}`)}</dd>
            </div>
            {answered.map((key) => (
              <div key={key}>
                <dt>{labelOf(checkWords, key)}</dt>
                <dd>{answerInWords(checkWords, key, given.values[key] ?? null)}</dd>
              </div>
            ))}
          </dl>
          <p className="inquiry__small">
            {say(checkWords, "answeredOn", { day: dayInWords(checkWords, check.on) })}{" "}
            <bdi dir="ltr">{check.knowledge}</bdi>
          </p>
        </details>
      )}
    </section>
  );
}

/** The self-check's own words, read only where one is attached. */
function useCheckWords(lang: Language): CheckWords | null {
  const [found, setFound] = useState<CheckWords | null>(null);
  useEffect(() => {
    let wanted = true;
    checkWordsIn(lang).then(
      (words) => wanted && setFound(words),
      // The answers cannot be shown, so the result alone stands in the words it was read in.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [lang]);
  return found;
}

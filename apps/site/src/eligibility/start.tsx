import type { Treatment } from "@pistor/core/eligibility";
import { treatments } from "@pistor/core/eligibility";
import { Button, Icon } from "@pistor/ui";
import type { Ref } from "react";
import type { CheckWords } from "./check-words.tsx";
import { say } from "./check-words.tsx";

/** What the check is and is not, and what would be treated. */
export function Start({
  headingRef,
  treatment,
  most,
  words,
  onTreatment,
  onBegin,
}: {
  headingRef: Ref<HTMLHeadingElement>;
  treatment: Treatment | null;
  /** How many questions there are at most; null before a treatment is chosen. */
  most: number | null;
  words: CheckWords;
  onTreatment: (treatment: Treatment) => void;
  onBegin: () => void;
}) {
  return (
    <div className="check__start">
      <h1 ref={headingRef} tabIndex={-1}>
        {say(words, "headline")}
      </h1>
      <p className="check__lead">{say(words, "lead")}</p>
      <ul className="check__promises">
        <li>
          <Icon name="lock" /> {say(words, "private")}
        </li>
        <li>
          <Icon name="person" /> {say(words, "physicianLast")}
        </li>
        <li>
          <Icon name="document" /> {say(words, "noDiagnosis")}
        </li>
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (treatment !== null) onBegin();
        }}
      >
        <fieldset className="check__treatments">
          <legend>{say(words, "choose")}</legend>
          <div>
            {treatments.map((each) => (
              <label key={each}>
                <input type="radio" name="treatment" checked={treatment === each} onChange={() => onTreatment(each)} />
                <span>{say(words, `treatment.${each}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="check__begin">
          <Button
            type="submit"
            look="primary"
            size="large"
            blocked={treatment === null ? say(words, "chooseFirst") : undefined}
          >
            {say(words, "begin")}
          </Button>
          <p aria-live="polite">{most === null ? "" : say(words, "atMost", { count: most })}</p>
        </div>
      </form>
    </div>
  );
}

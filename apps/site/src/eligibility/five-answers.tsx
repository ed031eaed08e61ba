import type { Decision } from "@pistor/core/evidence";
import { decisionLooks, Icon } from "@pistor/ui";
import type { CheckWords } from "./check-words.tsx";
import { say } from "./check-words.tsx";

const order: readonly Decision[] = ["eligible", "physician-decides", "not-yet", "not-eligible", "incomplete"];

/** All five, so that nobody takes the one that stands for a score. */
export function FiveAnswers({ decision, words }: { decision: Decision; words: CheckWords }) {
  return (
    <section aria-labelledby="five">
      <h2 id="five">{say(words, "five")}</h2>
      <ul className="check__five">
        {order.map((each) => {
          const { icon, tone } = decisionLooks[each];
          return (
            <li
              key={each}
              className={each === decision ? `check__one check__one--${tone}` : "check__one"}
              aria-current={each === decision || undefined}
            >
              <Icon name={icon} />
              <span>
                <strong>{say(words, `verdict.${each}`)}</strong>
                <small>{say(words, `five.${each}`)}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

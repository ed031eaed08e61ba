import { Icon } from "@pistor/ui";
import { Go } from "../kit/go.tsx";
import { carryCheck } from "./carried-check.ts";
import type { CheckWords } from "./check-words.tsx";
import { say } from "./check-words.tsx";
import type { Given } from "./given.ts";
import type { Standing } from "./next-step.ts";

/** On to the inquiry with what was answered; where the answer is no, only to talk and to ask. Nothing is sent from here. */
export function AskClinic({
  given,
  standing,
  headline,
  on,
  words,
}: {
  given: Given;
  standing: Standing;
  headline: string;
  on: string;
  words: CheckWords;
}) {
  const { decision, knowledge } = standing.answer;
  const carry = () =>
    carryCheck({
      given,
      on,
      decision,
      headline,
      knowledge,
      doneAt: new Date().toISOString(),
    });
  return (
    <section className="check__possible check__ask" aria-labelledby="ask-clinic">
      <h2 id="ask-clinic">{say(words, "askTitle")}</h2>
      <p>{say(words, "askText")}</p>
      <Go to="/inquiry" className="button button--secondary button--large" onClickCapture={carry}>
        <Icon name="send" />
        <span>{say(words, decision === "not-eligible" ? "askTalk" : "ask")}</span>
      </Go>
    </section>
  );
}

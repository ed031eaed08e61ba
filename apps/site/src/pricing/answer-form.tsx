import type { OpenedQuote } from "@pistor/api/pricing";
import { Button, TextArea, TextField } from "@pistor/ui";
import { useState } from "react";
import { reasonOf } from "./no-quote.tsx";
import { answer } from "./open.ts";
import type { QuoteWords } from "./quote-words.ts";

/** Accept by one's own name, or decline. What accepting means, and what it does not, stands above the key. */
export function AnswerForm({
  words,
  link,
  quote,
  onAnswered,
}: {
  words: QuoteWords;
  link: string;
  quote: NonNullable<OpenedQuote["quote"]>;
  onAnswered: () => void;
}) {
  const { say } = words;
  const [name, setName] = useState("");
  const [why, setWhy] = useState("");
  const [declining, setDeclining] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [nameless, setNameless] = useState(false);
  const send = async (given: "accepted" | "declined") => {
    if (name.trim() === "" && given === "accepted") return setNameless(true);
    setBusy(true);
    const got = await answer({
      link,
      answer: given,
      sha256: quote.sha256,
      name: name.trim() || quote.name,
      why: given === "declined" ? why.trim() : "",
    });
    setBusy(false);
    if (got.state === "here") {
      onAnswered();
      return window.scrollTo({ top: 0 });
    }
    setProblem(got.problem.problem);
  };
  return (
    <section id="answer" className="quote__part quote__answer" aria-labelledby="answer-title" tabIndex={-1}>
      <h2 id="answer-title">{say("answer")}</h2>
      <ul className="quote__list">
        <li>{say("means.yes")}</li>
        <li>{say("means.no")}</li>
        <li>{say("means.end")}</li>
      </ul>
      <TextField
        label={say("name")}
        hint={say("nameHint")}
        autoComplete="name"
        maxLength={120}
        value={name}
        error={nameless ? say("nameHow") : undefined}
        onChange={(next) => {
          setName(next);
          setNameless(false);
        }}
      />
      {problem !== null && (
        <p className="quote__care" role="alert">
          <strong>{say(`gone.${reasonOf(problem)}`)}</strong> {say(`goneText.${reasonOf(problem)}`)}
        </p>
      )}
      <Button look="primary" size="large" busy={busy} onClick={() => void send("accepted")}>
        {say("accept")}
      </Button>
      {declining ? (
        <>
          <TextArea label={say("why")} maxLength={500} value={why} onChange={setWhy} />
          <Button size="large" busy={busy} onClick={() => void send("declined")}>
            {say("declineGo")}
          </Button>
        </>
      ) : (
        <Button look="quiet" size="large" onClick={() => setDeclining(true)}>
          {say("decline")}
        </Button>
      )}
    </section>
  );
}

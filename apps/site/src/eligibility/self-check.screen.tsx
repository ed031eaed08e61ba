import "./self-check.css";
import "./verdict.css";
import "./self-check-print.css";
import type { Treatment } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import { useEffect, useMemo, useRef, useState } from "react";
import type { PageProps } from "../kit/page-props.ts";
import type { CheckWords } from "./check-words.tsx";
import { say } from "./check-words.tsx";
import type { Given, GivenValue, StepKey } from "./given.ts";
import { checkWordsIn } from "./load-words.ts";
import type { Standing } from "./next-step.ts";
import { standingOf } from "./next-step.ts";
import { Question } from "./question.tsx";
import { Start } from "./start.tsx";
import { useSteps } from "./use-steps.ts";
import { Verdict } from "./verdict.tsx";
import { knowledge } from "./visitor-knowledge.ts";
import { todayHere } from "./written-day.ts";

/**
 * The self-check: the engine answers in this page, on this device. What is said lives in the page's memory alone, not in
 * its storage, its address or its history, and nothing is asked of a server once the words are there.
 */
export function SelfCheckScreen({ lang, texts }: PageProps) {
  const words = useWords(lang);
  if (words === "failed")
    return (
      <p className="check__failed" role="alert">
        {texts.failed}
      </p>
    );
  return words === null ? null : <SelfCheck words={words} />;
}

/** The words of a language; the former ones stay until the new ones are there. */
function useWords(lang: Language): CheckWords | "failed" | null {
  const [words, setWords] = useState<CheckWords | "failed" | null>(null);
  useEffect(() => {
    let wanted = true;
    checkWordsIn(lang).then(
      (found) => wanted && setWords(found),
      () => wanted && setWords((before) => before ?? "failed"),
    );
    return () => {
      wanted = false;
    };
  }, [lang]);
  return words;
}

const nothing: Given["values"] = {};

/** One call of the engine, under a name by which the browser's own clock tells how long it took. */
function stand(given: Given, on: string): Standing {
  const start = performance.now();
  const standing = standingOf(knowledge, given, on);
  performance.measure("self-check", { start });
  return standing;
}

function SelfCheck({ words }: { words: CheckWords }) {
  const [treatment, setTreatment] = useState<Treatment | null>(null);
  const [values, setValues] = useState(nothing);
  const [on] = useState(() => todayHere(new Date()));
  const { step, number, goOn, goBack, restart } = useSteps();
  const heading = useRef<HTMLHeadingElement>(null);
  const given = useMemo(() => (treatment === null ? null : { treatment, values }), [treatment, values]);
  const standing = useMemo(() => (given === null ? null : stand(given, on)), [given, on]);

  // The first screen keeps the focus where the visitor left it; each later one begins at its heading.
  const screen = `${number} ${step}`;
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [screen]);
  useEffect(() => {
    document.title = `${say(words, "title")} · Pistor`;
  }, [words]);

  const answer = (key: StepKey, value: GivenValue) => {
    if (treatment === null) return;
    const next = { ...values, [key]: value };
    setValues(next);
    goOn(stand({ treatment, values: next }, on).next ?? "verdict");
  };

  if (given === null || standing === null || step === "start")
    return (
      <Start
        headingRef={heading}
        treatment={treatment}
        most={standing?.left ?? null}
        words={words}
        onTreatment={setTreatment}
        onBegin={() => goOn(standing?.next ?? "verdict")}
      />
    );
  if (step === "verdict")
    return (
      <Verdict
        headingRef={heading}
        given={given}
        standing={standing}
        on={on}
        words={words}
        onTreatment={setTreatment}
        onChange={(key, value) => setValues({ ...values, [key]: value })}
        onAsk={goOn}
        onAgain={() => {
          setTreatment(null);
          setValues(nothing);
          restart();
        }}
      />
    );
  return (
    <Question
      headingRef={heading}
      question={step}
      value={values[step]}
      on={on}
      answered={Object.keys(values).length}
      left={standing.left}
      words={words}
      onAnswer={(value) => answer(step, value)}
      onBack={goBack}
      onStop={() => goOn("verdict")}
    />
  );
}

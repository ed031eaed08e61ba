import type { Finding } from "@pistor/core/evidence";
import type { CheckWords } from "./check-words.tsx";
import { say } from "./check-words.tsx";
import { SourceList } from "./sources-of.tsx";

/** On paper nothing opens: all sources stand in one list at the end. On a screen this is not shown. */
export function PrintedSources({ findings, words }: { findings: readonly Finding[]; words: CheckWords }) {
  return (
    <section className="check__printed">
      <h2>{say(words, "sources")}</h2>
      <SourceList claims={findings.flatMap(({ claims }) => claims)} words={words} />
      <p>{say(words, "noDiagnosis")}</p>
    </section>
  );
}

import type { Treatment } from "@pistor/core/eligibility";
import { Cites, Icon } from "@pistor/ui";
import { Go } from "../kit/go.tsx";
import type { CheckWords } from "./check-words.tsx";
import { Said, say } from "./check-words.tsx";

/** What is known of the treatment itself, and where the sources come from. */
export function BeforeYouGoOn({ treatment, words }: { treatment: Treatment; words: CheckWords }) {
  const found = words.evidence[treatment] ?? null;
  const cites = { agree: say(words, "agree"), disagree: say(words, "disagree"), clinicDefault: "" };
  return (
    <>
      <section className="check__before" aria-labelledby="before">
        <h2 id="before">{say(words, "before")}</h2>
        <p>
          {say(words, "law")} <Cites claims={[{ source: "S3", at: "approval", says: false }]} words={cites} />
        </p>
        {found !== null && (
          <p>
            <Said wording={found.headline} words={words} />{" "}
            <Cites
              claims={found.sources.map((source) => ({ source, at: "result", says: source }))}
              disagree={found.differ}
              words={cites}
            />
          </p>
        )}
        <Go to="/evidence" className="check__more">
          {say(words, "moreEvidence")} <Icon name="forward" size={16} />
        </Go>
      </section>
      <section className="check__seeds" aria-labelledby="seeds">
        <h2 id="seeds">{say(words, "seeds")}</h2>
        <p>{say(words, "seedsText")}</p>
      </section>
    </>
  );
}

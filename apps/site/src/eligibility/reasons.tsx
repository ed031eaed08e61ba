import type { Decision, Finding } from "@pistor/core/evidence";
import { tell } from "@pistor/core/evidence";
import { Cites, decisionLooks, Icon } from "@pistor/ui";
import type { CheckWords } from "./check-words.tsx";
import { answerInWords, labelOf, Said, say, wordOf } from "./check-words.tsx";
import { ClaimsSideBySide } from "./claims-side-by-side.tsx";
import type { GivenValue, StepKey } from "./given.ts";
import { SourcesOf } from "./sources-of.tsx";

/** Every reason, the worst first: what you said, what follows, what to do, and who says so. */
export function Reasons({ findings, words }: { findings: readonly Finding<Decision>[]; words: CheckWords }) {
  return (
    <ul className="check__reasons">
      {findings.map((finding) => (
        <Reason key={finding.rule} finding={finding} words={words} />
      ))}
    </ul>
  );
}

function Reason({ finding, words }: { finding: Finding<Decision>; words: CheckWords }) {
  const { icon, tone } = decisionLooks[finding.then];
  const told = tell(words.knowledge, finding, words.lang);
  return (
    <li className="check__reason">
      <span className={`check__sign check__sign--${tone}`}>
        <Icon name={icon} title={say(words, `verdict.${finding.then}`)} />
      </span>
      <div>
        <h3>{saidOf(finding, words)}</h3>
        <p>
          <Said wording={{ text: told.tell, lang: told.tellLang ?? words.lang }} words={words} />
        </p>
        {finding.disagree ? (
          <ClaimsSideBySide finding={finding} words={words} />
        ) : (
          <p className="check__cites">
            <Cites
              claims={finding.claims}
              words={{
                agree: say(words, "agree"),
                disagree: say(words, "disagree"),
                clinicDefault: say(words, "clinicDefault"),
              }}
            />
          </p>
        )}
        <SourcesOf claims={finding.claims} words={words} />
      </div>
    </li>
  );
}

/** What was said that a finding rests on, short: `Diabetes: with tablets`. */
export function saidOf({ because }: Pick<Finding, "because">, words: CheckWords): string {
  const said = Object.entries(because).flatMap(([key, value]) => {
    if (wordOf(words, `label.${key}`) === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [`${labelOf(words, key)}: ${answerInWords(words, key as StepKey, value as GivenValue)}`];
  });
  return said.join(" · ");
}

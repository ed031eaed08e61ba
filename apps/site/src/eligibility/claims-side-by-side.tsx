import type { Claim, Decision, Finding } from "@pistor/core/evidence";
import { Icon } from "@pistor/ui";
import type { CheckWords } from "./check-words.tsx";
import { Said, say, wordOf } from "./check-words.tsx";
import { saysInWords } from "./says-in-words.ts";
import { settled, sources } from "./visitor-knowledge.ts";

/** Sources that disagree: one row for each thing that is said, with who says it and what kind of source that is; the settled value last. */
export function ClaimsSideBySide({ finding, words }: { finding: Finding<Decision>; words: CheckWords }) {
  const unit = settled[finding.rule]?.unit;
  return (
    <div className="check__disagree">
      <p className="check__disagree-head">
        <strong>
          <Icon name="scales" size={16} /> {say(words, "sourcesDisagree")}
        </strong>
        <span>{say(words, "weAct")}</span>
      </p>
      <ul>
        {bySaying(finding.claims).map((claims) => {
          const [first] = claims;
          if (first === undefined) return null;
          return (
            <li key={String(first.says)} className="check__claim">
              <span className="check__keys">
                {keysOf(claims).map((key) => (
                  <SourceKeyChip key={key} source={key} words={words} />
                ))}
              </span>
              <span>
                <Said wording={saysInWords(words, first, unit)} words={words} />
              </span>
              <small>{kindsOf(claims, words)}</small>
            </li>
          );
        })}
        <li className="check__claim check__claim--settled">
          <strong>{say(words, "settled")}</strong>
          <strong>{settledInWords(finding, words)}</strong>
          <small>{howSettled(finding, words)}</small>
        </li>
      </ul>
    </div>
  );
}

export function SourceKeyChip({ source, words }: { source: string; words: CheckWords }) {
  if (source === "clinic-default") return <span className="check__default">{say(words, "clinicDefault")}</span>;
  return (
    <cite className="cites__key" dir="ltr">
      {source}
    </cite>
  );
}

function bySaying(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const rows = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.says} ${claim.unit ?? ""}`;
    rows.set(key, [...(rows.get(key) ?? []), claim]);
  }
  return [...rows.values()];
}

function keysOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.map((claim) => claim.source))];
}

/** What kinds of source say it: `clinic article, label`. */
function kindsOf(claims: readonly Claim[], words: CheckWords): string {
  const kinds = keysOf(claims).map((key) => sources[key]?.kind ?? "practice");
  return [...new Set(kinds)]
    .map((kind) => wordOf(words, `kind.${kind}`) ?? kind)
    .join(words.lang === "ar" ? "، " : ", ");
}

/** The value that is acted on where the rule has a number of its own; the decision in any case. */
function settledInWords({ rule, then }: Finding<Decision>, words: CheckWords): string {
  const value = settled[rule];
  const decision = say(words, `verdict.${then}`);
  if (value === undefined || value.unit === "1") return decision;
  return `${saysInWords(words, { says: value.value }, value.unit).text}: ${decision}`;
}

function howSettled({ rule, then }: Finding<Decision>, words: CheckWords): string {
  const how = settled[rule]?.how ?? (then === "physician-decides" ? "person" : "strictest");
  return wordOf(words, `how.${how}`) ?? say(words, "how.strictest");
}

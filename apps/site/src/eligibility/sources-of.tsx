import type { Claim } from "@pistor/core/evidence";
import type { CheckWords } from "./check-words.tsx";
import { say, wordOf } from "./check-words.tsx";
import { SourceKeyChip } from "./claims-side-by-side.tsx";
import { sources } from "./visitor-knowledge.ts";

/** Where a reason comes from: each source with its title, what kind it is and the place in it. Titles stay as they were printed. */
export function SourcesOf({ claims, words }: { claims: readonly Claim[]; words: CheckWords }) {
  return (
    <details className="check__sources">
      <summary>{say(words, "sources")}</summary>
      <SourceList claims={claims} words={words} />
    </details>
  );
}

export function SourceList({ claims, words }: { claims: readonly Claim[]; words: CheckWords }) {
  const rows = claims.filter((claim, nth) => claims.findIndex((one) => same(one, claim)) === nth);
  return (
    <ul className="check__source-list">
      {rows.map((claim) => {
        const source = sources[claim.source];
        return (
          <li key={`${claim.source} ${claim.at}`}>
            <SourceKeyChip source={claim.source} words={words} />
            <span>
              <bdi lang="en">{source?.title ?? claim.source}</bdi>
              <small>
                {wordOf(words, `kind.${source?.kind ?? "practice"}`)}
                {source?.year ? <> · {source.year}</> : null} · <bdi lang="en">{claim.at}</bdi>
              </small>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const same = (one: Claim, other: Claim) => one.source === other.source && one.at === other.at;

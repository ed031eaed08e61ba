import type { Claim } from "@pistor/core/evidence";
import type { ReactNode } from "react";
import { Icon } from "../icons/index.ts";

export interface CitesWords {
  readonly agree: string;
  readonly disagree: string;
  /** For the source key `clinic-default`. */
  readonly clinicDefault: string;
  /** A way to a source's page round its key, where the app has such a page; it wears `cites__link`. */
  readonly link?: (key: string, chip: ReactNode) => ReactNode;
}

/** The keys of the sources, and whether they agree. */
export function Cites({
  claims,
  disagree,
  words,
}: {
  claims: readonly Claim[];
  disagree?: boolean;
  words: CitesWords;
}) {
  const keys = [...new Set(claims.map((claim) => claim.source))];
  const published = keys.filter((key) => key !== "clinic-default");
  return (
    <span className="cites">
      {published.map((key) => (
        <SourceKey key={key} source={key} words={words} />
      ))}
      {keys.includes("clinic-default") && <span className="cites__word">{words.clinicDefault}</span>}
      {published.length > 1 && <span className="cites__word">{disagree ? words.disagree : words.agree}</span>}
    </span>
  );
}

function SourceKey({ source, words }: { source: string; words: CitesWords }) {
  const chip = (
    <cite className="cites__key" dir="ltr">
      {source}
    </cite>
  );
  return words.link === undefined ? chip : words.link(source, chip);
}

export interface DisagreementWords {
  readonly title: string;
  readonly settled: string;
  readonly at: string;
  readonly cites: CitesWords;
  /** What kind of source it is: `label`, `clinic article`; nothing while that is not known. */
  readonly kind?: (source: string) => string | undefined;
}

/** Sources side by side: one row for all that say the same, with what kind of source each is; the settled value last. */
export function Disagreement({
  claims,
  settled,
  words,
}: {
  claims: readonly Claim[];
  settled: ReactNode;
  words: DisagreementWords;
}) {
  return (
    <div className="disagreement">
      <p className="disagreement__title">
        <Icon name="scales" size={16} /> {words.title}
      </p>
      <ul>
        {alike(claims).map(([first, ...more]) => (
          <li key={`${first.source} ${first.at} ${first.says}`} className="disagreement__row">
            <span className="disagreement__says" lang="en" dir="ltr">
              {String(first.says)}
              {first.unit === undefined ? "" : ` ${first.unit}`}
            </span>
            <ul className="disagreement__who">
              {[first, ...more].map((claim) => (
                <li key={`${claim.source} ${claim.at}`}>
                  <SourceKey source={claim.source} words={words.cites} />{" "}
                  <small className="disagreement__at">
                    {words.kind?.(claim.source)}
                    {words.kind?.(claim.source) === undefined ? "" : " · "}
                    {words.at}{" "}
                    <bdi lang="en" dir="ltr">
                      {claim.at}
                    </bdi>
                  </small>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li className="disagreement__row disagreement__row--settled">
          <strong>{words.settled}</strong>
          <span>{settled}</span>
        </li>
      </ul>
    </div>
  );
}

type Group = readonly [Claim, ...Claim[]];

/** Claims that say the same together, in the order in which they were first said. */
function alike(claims: readonly Claim[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    const says = `${claim.says} ${claim.unit ?? ""}`;
    const group = groups.get(says);
    groups.set(says, group === undefined ? [claim] : [...group, claim]);
  }
  return [...groups.values()];
}

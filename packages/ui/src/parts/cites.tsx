import type { Claim } from "@pistor/core/evidence";
import type { ReactNode } from "react";
import { Icon } from "../icons/index.ts";

export interface CitesWords {
  readonly agree: string;
  readonly disagree: string;
  /** For the source key `clinic-default`. */
  readonly clinicDefault: string;
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
        <cite key={key} className="cites__key" dir="ltr">
          {key}
        </cite>
      ))}
      {keys.includes("clinic-default") && <span className="cites__word">{words.clinicDefault}</span>}
      {published.length > 1 && <span className="cites__word">{disagree ? words.disagree : words.agree}</span>}
    </span>
  );
}

/** Sources side by side: one row a claim, the settled value last. */
export function Disagreement({
  claims,
  settled,
  words,
}: {
  claims: readonly Claim[];
  settled: ReactNode;
  words: { title: string; settled: string; at: string };
}) {
  return (
    <div className="disagreement">
      <p className="disagreement__title">
        <Icon name="scales" size={16} /> {words.title}
      </p>
      <ul>
        {claims.map((claim) => (
          <li key={`${claim.source} ${claim.at} ${claim.says}`} className="disagreement__row">
            <cite className="cites__key" dir="ltr">
              {claim.source}
            </cite>
            <span>
              {String(claim.says)}
              {claim.unit === undefined ? "" : ` ${claim.unit}`}
              <small className="disagreement__at">
                {words.at} {claim.at}
              </small>
            </span>
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

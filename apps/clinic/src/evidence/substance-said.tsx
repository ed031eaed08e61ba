import type { Claim } from "@pistor/core/evidence";
import { Quantity } from "./quantity.tsx";
import { ThingLink } from "./thing-link.tsx";

/** Who says something, each a way to the source; the claim's own words stand on the source's page. */
export function Said({ claims }: { claims: readonly Claim[] }) {
  return (
    <span className="said">
      {[...new Set(claims.map(({ source }) => source))].map((key) => (
        <SourceKey key={key} source={key} />
      ))}
    </span>
  );
}

/** Who says which number, the highest and the lowest side by side. */
export function SaidNumbers({ claims, unit }: { claims: readonly Claim[]; unit: string }) {
  return (
    <span className="said said--numbers">
      {claims.map((claim) => (
        <span key={`${claim.source} ${claim.at} ${claim.says}`} className="said__one">
          <SourceKey source={claim.source} /> <Quantity value={claim.says} unit={claim.unit ?? unit} />
        </span>
      ))}
    </span>
  );
}

function SourceKey({ source }: { source: string }) {
  return (
    <ThingLink kind="source" id={source} className="source-line__key">
      <cite className="cites__key" dir="ltr">
        {source}
      </cite>
    </ThingLink>
  );
}

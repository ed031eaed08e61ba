import type { Claim } from "@pistor/core/evidence";
import { ThingLink } from "./thing-link.tsx";

/** Who says something, each a way to the source; the claim's own words stand on the source's page. */
export function Said({ claims }: { claims: readonly Claim[] }) {
  return (
    <span className="said">
      {[...new Set(claims.map(({ source }) => source))].map((key) => (
        <ThingLink key={key} kind="source" id={key} className="source-line__key">
          <cite className="cites__key" dir="ltr">
            {key}
          </cite>
        </ThingLink>
      ))}
    </span>
  );
}

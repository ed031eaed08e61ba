import type { Claim, ClaimStanding, Parameter, RefusedClaim } from "@pistor/core/evidence";
import { claimStanding } from "@pistor/core/evidence";
import { Scrolls } from "@pistor/ui";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { Quantity } from "./quantity.tsx";
import { SourceLine } from "./source-line.tsx";

/** Who says what, a row a claim. Beside a settled value each cell says whether it is the same, another, or refused. */
export function ClaimsTable({
  claims,
  beside,
  refused = [],
}: {
  claims: readonly Claim[];
  beside?: Parameter<unknown>;
  refused?: readonly RefusedClaim[];
}) {
  const t = useWords();
  return (
    <Scrolls className="claims" label={t("claims")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("source")}</th>
            <th scope="col">{t("says")}</th>
            <th scope="col">{t("where")}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <Row
              key={`${claim.source} ${claim.at} ${claim.says}`}
              claim={claim}
              unit={claim.unit ?? beside?.unit ?? "text"}
              standing={beside === undefined ? null : claimStanding(beside, claim, refused)}
            />
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
}

function Row({ claim, unit, standing }: { claim: Claim; unit: string; standing: ClaimStanding | null }) {
  const t = useWords();
  return (
    <tr className={standing === null ? undefined : `claims__row--${standing}`}>
      <th scope="row">
        <SourceLine source={claim.source} />
      </th>
      <td className="claims__says">
        <Quantity value={claim.says} unit={unit} />
        {claim.country !== undefined && <small className="claims__country">{claim.country}</small>}
        {standing !== null && standing !== "agrees" && (
          <small className="claims__standing">{t(`standing.${standing}`)}</small>
        )}
      </td>
      <td>
        <English>{claim.at}</English>
      </td>
    </tr>
  );
}

import type { RefusedClaim } from "@pistor/core/evidence";
import { Card } from "@pistor/ui";
import { ActedOnBy } from "./acted-on-by.tsx";
import { ClaimsTable } from "./claims-table.tsx";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";

/** A claim that somebody makes and Pistor does not follow: who says what, why not, and what holds instead. */
export function RefusedPage({ refused }: { refused: RefusedClaim }) {
  const t = useWords();
  return (
    <>
      <Card title={t("whyRefused")} className="refused">
        <p>
          <English>{refused.why}</English>
        </p>
        <h3 className="browse__sub">{t("instead")}</h3>
        <p>
          <English>{refused.instead}</English>
        </p>
      </Card>
      <Card title={t("refusedBy")}>
        <ClaimsTable claims={refused.claims} />
      </Card>
      <ActedOnBy ids={refused.actedOnBy} />
    </>
  );
}

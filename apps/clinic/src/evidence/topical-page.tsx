import { usedBy } from "@pistor/core/evidence";
import type { TopicalProduct } from "@pistor/core/substances";
import { allLimitsOfTopical } from "@pistor/core/substances";
import { Card } from "@pistor/ui";
import { ClaimsTable } from "./claims-table.tsx";
import { useWords } from "./evidence-words.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { Quantity } from "./quantity.tsx";
import { SubstanceCodes } from "./substance-codes.tsx";
import { SubstanceLimits } from "./substance-limits.tsx";
import { Said } from "./substance-said.tsx";
import { SubstanceStatuses } from "./substance-status.tsx";
import { SubstanceWarnings } from "./substance-warnings.tsx";
import { ThingRow, UsedIn } from "./used-in.tsx";

/** A product that is laid on the skin: what is in it, how much, how long, and where never. */
export function TopicalPage({ product, at }: { product: TopicalProduct; at: string }) {
  const t = useWords();
  const { index, things } = useKnowledgeIndex();
  const uses = usedBy(index.uses, "topical", product.id);
  return (
    <>
      <SubstanceLimits limits={allLimitsOfTopical(product)} />
      <Card title={t("substance.actives")}>
        <ul className="uses">
          {product.actives.map(({ substance, mgPerG }) => (
            <li key={substance} className="substance__warning">
              <ThingRow
                kind="substance"
                id={substance}
                title={things.get(`substance ${substance}`)?.title ?? substance}
                known={things.has(`substance ${substance}`)}
              />
              <Quantity value={mgPerG.settled.value} unit={mgPerG.unit} />
              <Said claims={mgPerG.claims} />
            </li>
          ))}
        </ul>
      </Card>
      <SubstanceWarnings {...product} />
      <SubstanceStatuses id={product.id} status={product.status} />
      <SubstanceCodes codes={product.codes} />
      <Card title={t("claims")}>
        <ClaimsTable claims={product.claims} />
      </Card>
      {uses.length > 0 && <UsedIn uses={uses} at={at} />}
    </>
  );
}

import type { Thing } from "@pistor/core/evidence";
import { disagree, usedBy } from "@pistor/core/evidence";
import { Card } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { ClaimsTable } from "./claims-table.tsx";
import { useWords } from "./evidence-words.ts";
import { claimsOf } from "./items.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { Disagree } from "./split.tsx";
import { ThingRow, UsedIn } from "./used-in.tsx";

/** A protocol, a technique, a substance, an instruction: who says so, the numbers in it, and where it is used. */
export function OtherPage({ thing }: { thing: Thing }) {
  const t = useWords();
  const { index } = useKnowledgeIndex();
  const claims = claimsOf(thing.value);
  const inside = index.things.filter(
    (each) =>
      each !== thing &&
      usedBy(index.uses, each.kind, each.id).some((use) => use.kind === thing.kind && use.id === thing.id),
  );
  return (
    <>
      {thing.kind === "protocol" && (
        <Link to="/protocols/$id" params={{ id: thing.id }} className="button button--secondary">
          {t("protocolPage")}
        </Link>
      )}
      {claims.length > 0 && (
        <Card title={t("claims")}>
          <Disagree differ={disagree(claims)} count={claims.length} />
          <ClaimsTable claims={claims} />
        </Card>
      )}
      {inside.some(({ kind }) => kind === "parameter") && (
        <Card title={t("limits")}>
          <ul className="uses">
            {inside
              .filter(({ kind }) => kind === "parameter")
              .map((each) => (
                <li key={each.id}>
                  <ThingRow kind={each.kind} id={each.id} title={each.title} />
                </li>
              ))}
          </ul>
        </Card>
      )}
      <UsedIn uses={usedBy(index.uses, thing.kind, thing.id)} at={thing.at} />
    </>
  );
}

import { Card } from "@pistor/ui";
import { useWords } from "./evidence-words.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { ThingRow } from "./used-in.tsx";

/** The parts that act on a fact or a refused claim, by the ids it names; what the engine finds by itself has no page. */
export function ActedOnBy({ ids }: { ids: readonly string[] }) {
  const t = useWords();
  const { index } = useKnowledgeIndex();
  return (
    <Card title={t("actedOn")}>
      {ids.length === 0 ? (
        <p className="browse__quiet">{t("actedOnNothing")}</p>
      ) : (
        <ul className="uses">
          {ids.map((id) => {
            const thing = index.things.find((each) => each.id === id);
            return (
              <li key={id}>
                <ThingRow
                  kind={thing?.kind ?? "entry"}
                  id={id}
                  title={thing?.title ?? id}
                  known={thing !== undefined}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

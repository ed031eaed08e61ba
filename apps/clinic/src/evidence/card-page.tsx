import type { EvidenceCard } from "@pistor/core/evidence";
import { usedBy } from "@pistor/core/evidence";
import { Card } from "@pistor/ui";
import { ClaimsTable } from "./claims-table.tsx";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { SourceLine } from "./source-line.tsx";
import { UsedIn } from "./used-in.tsx";

/** What is claimed for one use, and what was found: who claims it, every study, and how sure that is. */
export function CardPage({ card }: { card: EvidenceCard }) {
  const t = useWords();
  const { index } = useKnowledgeIndex();
  return (
    <>
      <Card title={t("card.studies")}>
        <p>
          <English>{card.plain}</English>
        </p>
        {card.studies.length === 0 ? (
          <p className="evidence__quiet">{t("card.noStudies")}</p>
        ) : (
          <ul className="uses">
            {card.studies.map((study) => (
              <li key={study.source}>
                <SourceLine source={study.source} /> <English>{study.found}</English>
              </li>
            ))}
          </ul>
        )}
        <h3 className="evidence__sub">{t("card.certaintyWhy")}</h3>
        <p>
          <English>{card.certaintyWhy}</English>
        </p>
      </Card>
      <Card title={t("card.claimed")}>
        <ClaimsTable claims={card.claimed} />
      </Card>
      <UsedIn uses={usedBy(index.uses, "card", card.id)} at={card.id} />
    </>
  );
}

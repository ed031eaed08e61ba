import type { EvidenceCard } from "@pistor/core/evidence";
import { usedBy } from "@pistor/core/evidence";
import { Card, EvidenceStudies, EvidenceSummary } from "@pistor/ui";
import { useCardWords } from "./card-words.ts";
import { ClaimsTable } from "./claims-table.tsx";
import { useWords } from "./evidence-words.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { useWording } from "./use-wording.ts";
import { UsedIn } from "./used-in.tsx";

/** What is claimed for one use, and what was found: how sure that is, every study, and who claims it. */
export function CardPage({ card }: { card: EvidenceCard }) {
  const t = useWords();
  const { index } = useKnowledgeIndex();
  const words = useCardWords();
  const plain = useWording(`card.${card.id}.plain`, card.plain);
  const uses = usedBy(index.uses, "card", card.id);
  return (
    <>
      <Card>
        <EvidenceSummary card={card} plain={plain} words={words} />
      </Card>
      <div className="evidence">
        <EvidenceStudies card={card} words={words} level={1} />
      </div>
      <Card title={t("card.claimed")}>
        <ClaimsTable claims={card.claimed} />
      </Card>
      {uses.length > 0 && <UsedIn uses={uses} at={card.id} />}
    </>
  );
}

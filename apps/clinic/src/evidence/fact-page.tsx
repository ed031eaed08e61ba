import type { Fact, Indication } from "@pistor/core/evidence";
import { disagree, usedBy } from "@pistor/core/evidence";
import { Card, Chip } from "@pistor/ui";
import { ActedOnBy } from "./acted-on-by.tsx";
import { ClaimsTable } from "./claims-table.tsx";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { Disagree } from "./split.tsx";
import { UsedIn } from "./used-in.tsx";

/** Something that sources say and of which no value is settled, or a use that they claim: with what Pistor makes of it. */
export function FactPage({ kind, fact }: { kind: "fact" | "indication"; fact: Fact | Indication }) {
  const t = useWords();
  const { index } = useKnowledgeIndex();
  const note = "note" in fact ? fact.note : fact.why;
  return (
    <>
      <Card
        title={"note" in fact ? t("note") : t("why")}
        aside={"standing" in fact && <Chip tone={tones[fact.standing]}>{t(`standings.${fact.standing}`)}</Chip>}
      >
        <p>
          <English>{note}</English>
        </p>
      </Card>
      <Card title={t("claims")}>
        <Disagree differ={disagree(fact.claims)} count={fact.claims.length} />
        <ClaimsTable claims={fact.claims} />
      </Card>
      {"actedOnBy" in fact ? (
        <ActedOnBy ids={fact.actedOnBy} />
      ) : (
        <ActedOnBy ids={fact.protocol === null ? [] : [fact.protocol]} />
      )}
      {usedBy(index.uses, kind, fact.id).length > 0 && <UsedIn uses={usedBy(index.uses, kind, fact.id)} at={fact.id} />}
    </>
  );
}

const tones = { offered: "ok", "not-offered": "plain", refused: "stop" } as const;

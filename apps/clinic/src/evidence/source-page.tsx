import type { Source, Use } from "@pistor/core/evidence";
import { usedBy } from "@pistor/core/evidence";
import { Card, Chip, Facts } from "@pistor/ui";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { claimsOf } from "./items.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { Quantity } from "./quantity.tsx";
import { ThingRow } from "./used-in.tsx";

/** What a source is, how good it is as a source, and everything that rests on it, with what it says there. */
export function SourcePage({ source }: { source: Source }) {
  const t = useWords();
  const { index } = useKnowledgeIndex();
  const uses = usedBy(index.uses, "source", source.key);
  return (
    <>
      <Card title={t("parts")} aside={<Chip>{source.quality}</Chip>}>
        <Facts
          rows={[
            [t("kindOf"), t(`sourceKind.${source.kind}`)],
            [t("year"), source.year ?? t("noYear")],
            [t("qualityOf"), `${source.quality}, ${t(`quality.${source.quality}`)}`],
            [t("place"), <English key="place">{source.place}</English>],
          ]}
        />
      </Card>
      <Card title={t("restsOn")} aside={<Chip>{uses.length}</Chip>}>
        {uses.length === 0 ? (
          <p className="browse__quiet">{t("restsNothing")}</p>
        ) : (
          <ul className="uses">
            {uses.map((use) => (
              <li key={`${use.kind} ${use.id}`}>
                <Resting use={use} source={source.key} />
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}

/** A part that rests on a source, and the source's words for it. */
function Resting({ use, source }: { use: Use; source: string }) {
  const { things } = useKnowledgeIndex();
  const thing = things.get(`${use.kind} ${use.id}`);
  const said = thing === undefined ? [] : claimsOf(thing.value).filter((claim) => claim.source === source);
  const unit = typeof thing?.value.unit === "string" ? thing.value.unit : "text";
  return (
    <>
      <ThingRow kind={use.kind} id={use.id} title={use.title} known={thing !== undefined} />
      {said.map((claim) => (
        <p key={`${claim.at} ${claim.says}`} className="uses__said">
          <Quantity value={claim.says} unit={claim.unit ?? unit} />{" "}
          <small>
            <English>{claim.at}</English>
          </small>
        </p>
      ))}
    </>
  );
}

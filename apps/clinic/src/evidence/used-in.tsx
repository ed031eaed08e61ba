import type { ThingKind, Use } from "@pistor/core/evidence";
import { Card } from "@pistor/ui";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { ThingLink } from "./thing-link.tsx";

/** What points at a part of the knowledge, each a way there. */
export function UsedIn({ uses, at, title }: { uses: readonly Use[]; at: string; title?: string }) {
  const t = useWords();
  return (
    <Card title={title ?? t("usedIn")}>
      {uses.length === 0 ? (
        <p className="browse__quiet">
          {t("unused")} <code dir="ltr">{at}</code>
        </p>
      ) : (
        <ul className="uses">
          {uses.map((use) => (
            <li key={`${use.kind} ${use.id}`}>
              <OneUse use={use} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function OneUse({ use }: { use: Use }) {
  const { things } = useKnowledgeIndex();
  return <ThingRow kind={use.kind} id={use.id} title={use.title} known={things.has(`${use.kind} ${use.id}`)} />;
}

/** The title of a part and what it is; a way to its page where it has one. */
export function ThingRow({
  kind,
  id,
  title,
  known = true,
}: {
  kind: ThingKind;
  id: string;
  title: string;
  known?: boolean;
}) {
  const t = useWords();
  const words = (
    <>
      <small className="uses__kind">{t(`kind.${kind}`)}</small>
      <English>{title}</English>
    </>
  );
  if (!known) return <span className="uses__one">{words}</span>;
  return (
    <ThingLink kind={kind} id={id} className="uses__one uses__one--link">
      {words}
    </ThingLink>
  );
}

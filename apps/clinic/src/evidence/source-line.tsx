import type { Source } from "@pistor/core/evidence";
import { useWords } from "./evidence-words.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { ThingLink } from "./thing-link.tsx";

/** A source's key as a way to its page, with what it is, of which year and how good. */
export function SourceLine({ source: key }: { source: string }) {
  const t = useWords();
  const { index } = useKnowledgeIndex();
  const source = index.sources.find(({ value }) => value.key === key)?.value;
  return (
    <span className="source-line">
      <ThingLink kind="source" id={key} className="source-line__key">
        <cite className="cites__key" dir="ltr">
          {key}
        </cite>
      </ThingLink>
      {source !== undefined && key !== "clinic-default" && (
        <small>
          {t(`sourceKind.${source.kind}`)} · {source.year ?? t("noYear")} · <Quality quality={source.quality} />
        </small>
      )}
    </span>
  );
}

/** The grade with what it means for whoever points at it or hears it. */
export function Quality({ quality }: { quality: Source["quality"] }) {
  const t = useWords();
  return <abbr title={t(`quality.${quality}`)}>{quality}</abbr>;
}

import { Chip, Icon, SelectField, TextField } from "@pistor/ui";
import { useDeferredValue, useMemo, useState } from "react";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import type { Filter, Item } from "./items.ts";
import { filters, findItems } from "./items.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { ThingLink } from "./thing-link.tsx";

/** As many as fit a few screens; the rest comes when it is asked for. */
const page = 60;

/** What may be looked for, and what was found of it. */
export function EvidenceList() {
  const t = useWords();
  const { items } = useKnowledgeIndex();
  const [words, setWords] = useState("");
  const [filter, setFilter] = useState<Filter>("all");
  const [split, setSplit] = useState(false);
  const [most, setMost] = useState(page);
  const asked = useDeferredValue(words);
  const found = useMemo(() => findItems(items, { words: asked, filter, split }), [items, asked, filter, split]);
  const counts = useMemo(
    () => countByFilter(findItems(items, { words: asked, filter: "all", split })),
    [items, asked, split],
  );
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setMost(page);
    };
  return (
    <section className="browse__list" aria-label={t("list")}>
      <div className="browse__asked">
        <TextField label={t("find")} type="search" value={words} onChange={anew(setWords)} autoComplete="off" />
        <SelectField<Filter>
          label={t("filter")}
          value={filter}
          options={filters.map((value) => ({ value, label: `${t(`kinds.${value}`)} (${counts[value] ?? 0})` }))}
          onChange={anew(setFilter)}
        />
        <label className="check-row">
          <input type="checkbox" checked={split} onChange={(event) => anew(setSplit)(event.target.checked)} />
          <span className="browse__split">
            <Icon name="scales" size={16} /> {t("split")}
          </span>
        </label>
        <p role="status" className="browse__quiet">
          {t("found", { count: found.length })}
        </p>
      </div>
      {found.length === 0 ? (
        <div className="state">
          <p className="state__title">{t("nothing")}</p>
          <p>{t("nothingHint")}</p>
        </div>
      ) : (
        <ul className="parts">
          {found.slice(0, most).map((item) => (
            <li key={`${item.kind} ${item.id}`}>
              <Part item={item} />
            </li>
          ))}
        </ul>
      )}
      {found.length > most && (
        <button type="button" className="button button--secondary" onClick={() => setMost(most + page * 5)}>
          {t("more", { count: Math.min(found.length - most, page * 5) })}
        </button>
      )}
    </section>
  );
}

function Part({ item }: { item: Item }) {
  const t = useWords();
  return (
    <ThingLink kind={item.kind} id={item.id} className="parts__one">
      <English>{item.title}</English>
      <span className="parts__line">
        <small>{t(`kind.${item.kind}`)}</small>
        {item.disagree && (
          <Chip tone="care" icon="scales">
            {t("disagree")}
          </Chip>
        )}
      </span>
    </ThingLink>
  );
}

function countByFilter(found: readonly Item[]): Readonly<Partial<Record<Filter, number>>> {
  const counts: Partial<Record<Filter, number>> = { all: found.length };
  for (const { filter } of found) counts[filter] = (counts[filter] ?? 0) + 1;
  return counts;
}

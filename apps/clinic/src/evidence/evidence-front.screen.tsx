import { reconcile } from "@pistor/core/evidence";
import { Card } from "@pistor/ui";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { listedKinds } from "./items.ts";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { quantity } from "./quantity.tsx";
import { ThingLink } from "./thing-link.tsx";

/** As many as a reader takes in at once. */
const most = 8;

/** Before anything is chosen: how much there is, where the sources are furthest apart, and what the grades mean. */
export function EvidenceFront() {
  const t = useWords();
  const { index, items } = useKnowledgeIndex();
  const split = index.parameters
    .map(({ value }) => ({ value, claimed: reconcile(value).claimed }))
    .flatMap(({ value, claimed }) => (claimed === null ? [] : [{ value, claimed, apart: apart(claimed) }]))
    .sort((one, other) => other.apart - one.apart)
    .slice(0, most);
  return (
    <div className="browse__stack">
      <Card title={t("front.title")}>
        <p>{t("front.text")}</p>
        <dl className="counts">
          {listedKinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`kinds.${kind}`)}</dt>
              <dd>{items.filter((item) => item.filter === kind).length}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title={t("front.split")}>
        <p className="browse__quiet">{t("front.splitText")}</p>
        <ul className="uses">
          {split.map(({ value, claimed }) => (
            <li key={value.id}>
              <ThingLink kind="parameter" id={value.id} className="uses__one uses__one--link">
                <small className="uses__kind">
                  {t("front.claimed", {
                    lowest: quantity(claimed.lowest, "1"),
                    highest: quantity(claimed.highest, value.unit),
                  })}
                </small>
                <English>{value.title}</English>
              </ThingLink>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t("front.grades")}>
        <dl className="facts">
          {(["L1", "L2", "L3", "L4", "L5"] as const).map((grade) => (
            <div key={grade} className="facts__row">
              <dt>{grade}</dt>
              <dd>{t(`quality.${grade}`)}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </div>
  );
}

/** How many times the highest claim is the lowest one. */
function apart({ lowest, highest }: { lowest: number; highest: number }): number {
  return lowest > 0 ? highest / lowest : 0;
}

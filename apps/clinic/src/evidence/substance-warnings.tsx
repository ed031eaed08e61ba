import type { Substance, SubstanceWarning } from "@pistor/core/substances";
import { Card, Chip } from "@pistor/ui";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { Said } from "./substance-said.tsx";

type Warned = Pick<Substance, "contraindications" | "harms" | "precautions">;

/** What must not be, what a physician weighs, what harm is known, and what is told or kept to besides. */
export function SubstanceWarnings({ contraindications, harms, precautions }: Warned) {
  const t = useWords();
  const of = (then: "never" | "physician-decides") => contraindications.filter((each) => each.then === then);
  const groups = [
    { title: t("substance.notWith"), tone: "stop", list: of("never") },
    { title: t("substance.weighed"), tone: "care", list: of("physician-decides") },
    { title: t("substance.harms"), tone: "care", list: harms },
    { title: t("toPatient"), tone: "plain", list: precautions.filter(({ who }) => who === "patient") },
    { title: t("toStaff"), tone: "plain", list: precautions.filter(({ who }) => who === "staff") },
  ] as const;
  const some = groups.filter(({ list }) => list.length > 0);
  if (some.length === 0) return null;
  return (
    <Card title={t("substance.against")}>
      {some.map(({ title, tone, list }) => (
        <section key={title} aria-label={title}>
          <h3 className="browse__sub">
            <Chip tone={tone}>{title}</Chip>
          </h3>
          <Warnings list={list} />
        </section>
      ))}
    </Card>
  );
}

function Warnings({ list }: { list: readonly SubstanceWarning[] }) {
  return (
    <ul className="uses">
      {list.map(({ words, claims }) => (
        <li key={words} className="substance__warning">
          <English>{words}</English>
          <Said claims={claims} />
        </li>
      ))}
    </ul>
  );
}

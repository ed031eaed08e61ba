import { Button, Card, Chip, Waiting } from "@pistor/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";

/** As many as are read at once. */
const few = 5;

/** The situations in which a rule is found, with the reason why it is expected. */
export function RuleCases({ rule }: { rule: string }) {
  const t = useWords();
  const { t: main } = useTranslation();
  const [all, setAll] = useState(false);
  const cases = useQuery({
    queryKey: ["evidence", "cases"],
    queryFn: async () => (await import("@pistor/knowledge/cases/eligibility")).eligibilityCases,
    staleTime: Infinity,
  });
  if (cases.data === undefined) return <Waiting label={t("reading")} />;
  const shown = cases.data.filter((each) => each.rules.some((id) => id === rule));
  return (
    <Card title={t("cases")} aside={<Chip>{shown.length}</Chip>}>
      <p className="browse__quiet">{shown.length === 0 ? t("noCases") : t("casesText", { count: shown.length })}</p>
      <ul className="cases">
        {shown.slice(0, all ? shown.length : few).map(({ name, why, decision }) => (
          <li key={name}>
            <strong>
              <English>{name}</English>
            </strong>
            <English>{why}</English>
            <small>{main(`decision.${decision}`)}</small>
          </li>
        ))}
      </ul>
      {!all && shown.length > few && (
        <Button onClick={() => setAll(true)}>{t("more", { count: shown.length - few })}</Button>
      )}
    </Card>
  );
}

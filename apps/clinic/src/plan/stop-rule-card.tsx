import type { Plan } from "@pistor/api/plan";
import { disagree } from "@pistor/core/evidence";
import { Card, Cites, Icon } from "@pistor/ui";
import { useCitesWords } from "../kit/cites-words.ts";
import { day } from "../kit/format.ts";
import { useWords } from "./course-words.ts";

/** When the course is given up, and the review at which that is asked next. */
export function StopRuleCard({ plan, today }: { plan: Pick<Plan, "notes" | "events">; today: string }) {
  const w = useWords();
  const words = useCitesWords();
  const rule = plan.notes.find(({ id }) => id === "plan.stop-rule");
  if (rule === undefined) return null;
  const next = plan.events.find(({ kind, at }) => kind === "review" && at.slice(0, 10) >= today);
  return (
    <Card title={w("rule.title")} aside={<Icon name="flag" />}>
      <p>{rule.tell}</p>
      <Cites claims={rule.claims} disagree={disagree(rule.claims)} words={words} />
      <p className="field__hint">{next === undefined ? w("rule.noNext") : w("rule.next", { day: day(next.at) })}</p>
    </Card>
  );
}

import type { Plan } from "@pistor/api/plan";
import { Card } from "@pistor/ui";
import type { ReactNode } from "react";
import { useCourseLength } from "./course-length.ts";
import { useReady } from "./course-words.ts";
import { NotPlaced, OtherDates, Sessions } from "./plan-dates.tsx";
import { Items, Trips } from "./plan-journey.tsx";
import { Evidence, Notes } from "./plan-notes.tsx";
import { RibbonOfCourse } from "./ribbon-of-course.tsx";
import { StopRuleCard } from "./stop-rule-card.tsx";

/** A course: kept, or as it would be. What is known against it stands before what was hoped for. */
export function PlanView({
  plan,
  today,
  was,
  aside,
  summary,
  action,
  panel,
  why,
  beside,
  onMove,
}: {
  plan: Plan;
  today: string;
  /** The course before it is moved. */
  was?: Plan | undefined;
  aside?: ReactNode;
  summary?: ReactNode;
  action?: ReactNode;
  /** What is about to be saved, between the ribbon and the cards. */
  panel?: ReactNode;
  /** Under the notes: how the course came to be so. */
  why?: ReactNode;
  /** Beside the notes, such as what is on record for the next session. */
  beside?: ReactNode;
  onMove?: ((number: number, days: number) => void) | undefined;
}) {
  const lengthOf = useCourseLength();
  if (!useReady()) return null;
  return (
    <div className="plan-view">
      <Card title={lengthOf(plan)} aside={aside}>
        {summary}
        <RibbonOfCourse course={plan} was={was} today={today} legend onMove={onMove} />
        {action}
      </Card>
      {panel}
      {plan.notPlaced.length > 0 && <NotPlaced plan={plan} />}
      <div className="plan-view__cards">
        <Notes notes={plan.notes} why={why} />
        {beside}
        <div className="plan-view__stack">
          <StopRuleCard plan={plan} today={today} />
          <Evidence evidence={plan.evidence} />
        </div>
        <Sessions plan={plan} />
        <OtherDates plan={plan} />
        {plan.trips.length > 0 && <Trips trips={plan.trips} />}
        {plan.items.length > 0 && <Items items={plan.items} />}
      </div>
    </div>
  );
}

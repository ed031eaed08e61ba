import type { Course } from "@pistor/api/patient";
import { stopCourse, stopRules } from "@pistor/api/plan";
import { Button, Card, Failed, SelectField, TextArea } from "@pistor/ui";
import { useState } from "react";
import { useWrite } from "../kit/client.ts";
import { useMe } from "../kit/me.tsx";
import { useWords } from "./course-words.ts";

/** The end of a course before its last session: by which rule, and why. */
export function StopPanel({ course, onDone }: { course: Course; onDone: () => void }) {
  const w = useWords();
  const { role } = useMe();
  const [rule, setRule] = useState<(typeof stopRules)[number]>("no-change");
  const [reason, setReason] = useState("");
  const stop = useWrite(stopCourse);
  const blocked = role !== "physician" ? w("stop.only") : reason.trim().length < 10 ? w("move.reasonHint") : undefined;
  return (
    <Card title={w("stop.title")} className="move-panel">
      <p>{w("stop.hint")}</p>
      <SelectField
        label={w("stop.why")}
        value={rule}
        options={stopRules.map((value) => ({ value, label: w(`stop.rule.${value}`) }))}
        onChange={setRule}
      />
      <TextArea label={w("move.reason")} hint={w("move.reasonHint")} value={reason} rows={2} onChange={setReason} />
      {stop.problem !== null && (
        <Failed title={w("move.notSaved")}>
          <p>{stop.problem.status === 412 ? w("move.clashes") : stop.problem.message}</p>
        </Failed>
      )}
      {role !== "physician" && <p className="field__hint">{w("stop.only")}</p>}
      <div className="move-panel__acts">
        <Button
          look="primary"
          busy={stop.busy}
          blocked={blocked}
          onClick={() =>
            stop
              .write({
                input: { params: { courseId: course.id }, body: { rule, reason: reason.trim() } },
                ifMatch: course.version,
              })
              .then(onDone)
              // The refusal stands above the keys.
              .catch(() => undefined)
          }
        >
          {w("stop.save")}
        </Button>
        <Button onClick={onDone}>{w("move.cancel")}</Button>
      </div>
    </Card>
  );
}

import type { Course } from "@pistor/api/patient";
import { stopCourse, stopRules } from "@pistor/api/plan";
import { SelectField } from "@pistor/ui";
import { useState } from "react";
import { useWrite } from "../kit/client.ts";
import { useMe } from "../kit/me.tsx";
import { useWords } from "./course-words.ts";
import { SavePanel } from "./save-panel.tsx";

/** The end of a course before its last session: by which rule, and why. */
export function StopPanel({ course, onDone }: { course: Course; onDone: () => void }) {
  const w = useWords();
  const { role } = useMe();
  const [rule, setRule] = useState<(typeof stopRules)[number]>("no-change");
  const { write, ...stop } = useWrite(stopCourse);
  return (
    <SavePanel
      title={w("stop.title")}
      hint={w("stop.hint")}
      only={stopCourse.may.includes(role) ? null : w("stop.only")}
      save={w("stop.save")}
      keep={stop}
      onSave={(reason) =>
        write({ input: { params: { courseId: course.id }, body: { rule, reason } }, ifMatch: course.version })
      }
      onDone={onDone}
    >
      <SelectField
        label={w("stop.why")}
        value={rule}
        options={stopRules.map((value) => ({ value, label: w(`stop.rule.${value}`) }))}
        onChange={setRule}
      />
    </SavePanel>
  );
}

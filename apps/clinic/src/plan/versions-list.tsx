import type { ReplyOf } from "@pistor/api/kit";
import type { showCourse } from "@pistor/api/plan";
import { useAtClinic } from "../kit/at-clinic.ts";
import { day } from "../kit/format.ts";
import type { CourseWords } from "./course-words.ts";
import { useWords } from "./course-words.ts";

/** How a course came to be as it is: who changed it, when and why. */
export function VersionsList({ versions }: { versions: ReplyOf<typeof showCourse>["versions"] }) {
  const w = useWords();
  const atClinic = useAtClinic();
  return (
    <section className="versions">
      <h3>{w("why.versions")}</h3>
      <ol>
        {versions.map(({ version, by, at, reason }) => (
          <li key={version}>
            <p>{reason === "" ? w("why.first") : wordReason(reason, w)}</p>
            <p className="field__hint">{w("why.version", { version, by, day: day(atClinic(at)) })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const rules = ["no-change", "adverse-event", "patient-wish", "not-eligible", "other"] as const;

/** The rule by which a course was stopped stands before its reason. */
function wordReason(reason: string, w: CourseWords): string {
  const rule = rules.find((each) => reason.startsWith(`${each}: `));
  return rule === undefined ? reason : `${w(`stop.rule.${rule}`)}: ${reason.slice(rule.length + 2)}`;
}

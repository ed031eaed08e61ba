import type { ReplyOf } from "@pistor/api/kit";
import type { ChangeBody, showCourse } from "@pistor/api/plan";
import { keepChange, previewChange } from "@pistor/api/plan";
import { TextField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useLater } from "../patient/use-later.ts";
import { useWords } from "./course-words.ts";
import { PreviewedChanges, SavePanel } from "./save-panel.tsx";

type Shown = ReplyOf<typeof showCourse>;

/** Another number of sessions or interval for the rest of a course: seen first, then kept with its reason. */
export function ChangePanel({ course, asked, onDone }: Pick<Shown, "course" | "asked"> & { onDone: () => void }) {
  const { t } = useTranslation();
  const w = useWords();
  const { role } = useMe();
  const text = (value: number | null) => (value === null ? "" : String(value));
  const [sessions, setSessions] = useState(text(asked.sessions));
  const [intervalDays, setIntervalDays] = useState(text(asked.intervalDays));
  const body = changeOf(asked, sessions, intervalDays);
  // As text, since the same wishes are the same question however often they are put together.
  const later: ChangeBody = JSON.parse(useLater(JSON.stringify(body), 300));
  const changed = Object.keys(body).length > 0;
  const asSeen = JSON.stringify(body) === JSON.stringify(later);
  const preview = useEndpoint(
    previewChange,
    { params: { courseId: course.id }, query: { lang: currentLanguage() }, body: later },
    { when: Object.keys(later).length > 0 },
  );
  const { write, ...keep } = useWrite(keepChange);
  return (
    <SavePanel
      title={w("change.title")}
      hint={w("change.hint")}
      only={keepChange.may.includes(role) ? null : w("change.only")}
      notYet={
        changed && asSeen && preview.state === "here" ? undefined : w(changed ? "move.waiting" : "change.nothing")
      }
      save={w("change.save")}
      keep={keep}
      onSave={(reason) =>
        write({ input: { params: { courseId: course.id }, body: { ...body, reason } }, ifMatch: course.version })
      }
      onDone={onDone}
    >
      <div className="move-panel__wishes">
        <TextField
          type="number"
          inputMode="numeric"
          label={t("plan.sessions")}
          value={sessions}
          onChange={setSessions}
        />
        <TextField
          type="number"
          inputMode="numeric"
          label={t("plan.interval")}
          value={intervalDays}
          onChange={setIntervalDays}
        />
      </div>
      {changed && <PreviewedChanges preview={preview} />}
    </SavePanel>
  );
}

/** Only what is another than it was asked before; an emptied field takes the value back to the protocol's own. */
function changeOf(asked: Shown["asked"], sessions: string, intervalDays: string): ChangeBody {
  const whole = (typed: string) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null);
  return {
    ...(whole(sessions) === asked.sessions ? {} : { sessions: whole(sessions) }),
    ...(whole(intervalDays) === asked.intervalDays ? {} : { intervalDays: whole(intervalDays) }),
  };
}

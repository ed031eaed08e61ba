import type { ReplyOf } from "@pistor/api/kit";
import type { ChangeBody, showCourse } from "@pistor/api/plan";
import { keepChange, previewChange } from "@pistor/api/plan";
import { Button, Card, Failed, TextArea, TextField, Waiting } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useLater } from "../patient/use-later.ts";
import { ChangesView } from "./changes-view.tsx";
import { useWords } from "./course-words.ts";

type Shown = ReplyOf<typeof showCourse>;

/** Another number of sessions or interval for the rest of a course: seen first, then kept with its reason. */
export function ChangePanel({ course, asked, onDone }: Pick<Shown, "course" | "asked"> & { onDone: () => void }) {
  const { t } = useTranslation();
  const w = useWords();
  const { role } = useMe();
  const text = (value: number | null) => (value === null ? "" : String(value));
  const [sessions, setSessions] = useState(text(asked.sessions));
  const [intervalDays, setIntervalDays] = useState(text(asked.intervalDays));
  const [reason, setReason] = useState("");
  const body = changeOf(asked, sessions, intervalDays);
  // As text, since the same wishes are the same question however often they are put together.
  const later: ChangeBody = JSON.parse(useLater(JSON.stringify(body), 300));
  const changed = Object.keys(body).length > 0;
  const preview = useEndpoint(
    previewChange,
    { params: { courseId: course.id }, query: { lang: currentLanguage() }, body: later },
    { when: Object.keys(later).length > 0 },
  );
  const keep = useWrite(keepChange);
  const may = role === "physician";
  const blocked = !may
    ? w("change.only")
    : !changed || preview.state !== "here"
      ? w("move.waiting")
      : reason.trim().length < 10
        ? w("move.reasonHint")
        : undefined;
  return (
    <Card title={w("change.title")} className="move-panel">
      <p className="field__hint">{w("change.hint")}</p>
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
      {changed && preview.state === "waiting" && <Waiting label={w("move.waiting")} />}
      {changed && preview.state === "failed" && (
        <Failed title={w("move.notPossible")}>
          <p>{preview.problem.message}</p>
        </Failed>
      )}
      {changed && preview.state === "here" && (
        <ChangesView changes={preview.reply.changes} visits={preview.reply.visits} />
      )}
      <TextArea label={w("move.reason")} hint={w("move.reasonHint")} value={reason} rows={2} onChange={setReason} />
      {keep.problem !== null && (
        <Failed title={w("move.notSaved")}>
          <p>{keep.problem.status === 412 ? w("move.clashes") : keep.problem.message}</p>
        </Failed>
      )}
      {!may && <p className="field__hint">{w("change.only")}</p>}
      <div className="move-panel__acts">
        <Button
          look="primary"
          busy={keep.busy}
          blocked={blocked}
          onClick={() =>
            keep
              .write({
                input: { params: { courseId: course.id }, body: { ...body, reason: reason.trim() } },
                ifMatch: course.version,
              })
              .then(onDone)
              // The refusal stands above the keys.
              .catch(() => undefined)
          }
        >
          {w("change.save")}
        </Button>
        <Button onClick={onDone}>{w("move.cancel")}</Button>
      </div>
    </Card>
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

import type { Course } from "@pistor/api/patient";
import { keepMove, previewMove } from "@pistor/api/plan";
import { Button, Card, Failed, TextArea, TextField, Waiting } from "@pistor/ui";
import { useEffect, useState } from "react";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useLater } from "../patient/use-later.ts";
import { ChangesView } from "./changes-view.tsx";
import { useWords } from "./course-words.ts";

/** A day that is wished for a session. */
export interface Wish {
  readonly number: number;
  readonly to: string;
}

/** What moves, and what breaks, before it is saved with a reason. */
export function MovePanel({
  course,
  wishes,
  onWish,
  onPreview,
  onDone,
}: {
  course: Course;
  wishes: readonly Wish[];
  onWish: (wish: Wish) => void;
  /** The course as it would be; null while that is not known. */
  onPreview: (course: Course | null) => void;
  onDone: () => void;
}) {
  const w = useWords();
  const { role } = useMe();
  const [reason, setReason] = useState("");
  const asked = useLater(wishes, 250);
  const preview = useEndpoint(
    previewMove,
    {
      params: { courseId: course.id },
      query: { lang: currentLanguage() },
      body: { moves: asked.map((wish) => ({ ...wish })) },
    },
    { when: asked.length > 0 },
  );
  const keep = useWrite(keepMove);
  const shown = preview.state === "here" ? preview.reply.course : null;
  useEffect(() => onPreview(shown), [shown, onPreview]);
  const may = role === "physician" || role === "coordinator";
  const blocked = !may
    ? w("move.only")
    : preview.state !== "here"
      ? w("move.waiting")
      : reason.trim().length < 10
        ? w("move.reasonHint")
        : undefined;
  return (
    <Card title={w("move.title")} className="move-panel">
      <div className="move-panel__wishes">
        {wishes.map(({ number, to }) => (
          <TextField
            key={number}
            type="date"
            label={w("move.wishDay", { number })}
            value={to}
            onChange={(next) => next !== "" && onWish({ number, to: next })}
          />
        ))}
      </div>
      {preview.state === "waiting" && <Waiting label={w("move.waiting")} />}
      {preview.state === "failed" && (
        <Failed title={w("move.notPossible")}>
          <p>{preview.problem.message}</p>
        </Failed>
      )}
      <div aria-live="polite">
        {preview.state === "here" && <ChangesView changes={preview.reply.changes} visits={preview.reply.visits} />}
      </div>
      <TextArea label={w("move.reason")} hint={w("move.reasonHint")} value={reason} rows={2} onChange={setReason} />
      {keep.problem !== null && (
        <Failed title={w("move.notSaved")}>
          <p>{keep.problem.status === 412 ? w("move.clashes") : keep.problem.message}</p>
        </Failed>
      )}
      {!may && <p className="field__hint">{w("move.only")}</p>}
      <div className="move-panel__acts">
        <Button
          look="primary"
          busy={keep.busy}
          blocked={blocked}
          onClick={() =>
            keep
              .write({
                input: {
                  params: { courseId: course.id },
                  body: { moves: wishes.map((wish) => ({ ...wish })), reason: reason.trim() },
                },
                ifMatch: course.version,
              })
              .then(onDone)
              // The refusal stands above the keys.
              .catch(() => undefined)
          }
        >
          {w("move.save")}
        </Button>
        <Button onClick={onDone}>{w("move.cancel")}</Button>
      </div>
      <p className="quiet-text" aria-live="polite">
        {wishes.map(({ number, to }) => w("move.wish", { number, day: day(to) })).join(", ")}
      </p>
    </Card>
  );
}

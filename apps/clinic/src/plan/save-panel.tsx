import type { ProblemReply } from "@pistor/api/kit";
import type { CoursePreview } from "@pistor/api/plan";
import { Button, Card, Failed, TextArea, Waiting } from "@pistor/ui";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Answered } from "../kit/client.ts";
import { ChangesView } from "./changes-view.tsx";
import { useWords } from "./course-words.ts";

/** A change of a course before it is saved: what is wished, its reason, and the key that saves it. */
export function SavePanel({
  title,
  hint,
  only,
  notYet,
  save,
  keep,
  onSave,
  onDone,
  children,
}: {
  title: string;
  hint?: string;
  /** Who saves it, said to somebody who may not; null: who looks may. */
  only: string | null;
  /** Why it cannot be saved yet. */
  notYet?: string | undefined;
  /** What the key says. */
  save: string;
  keep: { readonly busy: boolean; readonly problem: ProblemReply | null };
  onSave: (reason: string) => Promise<unknown>;
  onDone: () => void;
  children: ReactNode;
}) {
  const w = useWords();
  const [reason, setReason] = useState("");
  const short = reason.trim().length < 10 ? w("move.reasonHint") : undefined;
  return (
    <Card title={title} className="move-panel">
      {hint !== undefined && <p className="field__hint">{hint}</p>}
      {children}
      <TextArea label={w("move.reason")} hint={w("move.reasonHint")} value={reason} rows={2} onChange={setReason} />
      {keep.problem !== null && (
        <Failed title={w("move.notSaved")}>
          <p>{keep.problem.status === 412 ? w("move.clashes") : keep.problem.message}</p>
        </Failed>
      )}
      {only !== null && <p className="field__hint">{only}</p>}
      <div className="move-panel__acts">
        <Button
          look="primary"
          busy={keep.busy}
          blocked={only ?? notYet ?? short}
          onClick={() =>
            onSave(reason.trim())
              .then(onDone)
              // The refusal stands above the keys.
              .catch(() => undefined)
          }
        >
          {save}
        </Button>
        <Button onClick={onDone}>{w("move.cancel")}</Button>
      </div>
    </Card>
  );
}

/** What a change would do: while it is worked out, where it cannot be, and as it would be. */
export function PreviewedChanges({ preview }: { preview: Answered<CoursePreview> }) {
  const w = useWords();
  return (
    <div aria-live="polite">
      {preview.state === "waiting" && <Waiting label={w("move.waiting")} />}
      {preview.state === "failed" && (
        <Failed title={w("move.notPossible")}>
          <p>{preview.problem.message}</p>
        </Failed>
      )}
      {preview.state === "here" && <ChangesView changes={preview.reply.changes} visits={preview.reply.visits} />}
    </div>
  );
}

import type { Course } from "@pistor/api/patient";
import { keepMove, previewMove } from "@pistor/api/plan";
import { TextField } from "@pistor/ui";
import { useEffect } from "react";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useLater } from "../patient/use-later.ts";
import { useWords } from "./course-words.ts";
import { PreviewedChanges, SavePanel } from "./save-panel.tsx";

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
  const { write, ...keep } = useWrite(keepMove);
  const shown = preview.state === "here" ? preview.reply.course : null;
  useEffect(() => onPreview(shown), [shown, onPreview]);
  return (
    <SavePanel
      title={w("move.title")}
      only={keepMove.may.includes(role) ? null : w("move.only")}
      // What is saved is what was seen.
      notYet={preview.state === "here" && asked === wishes ? undefined : w("move.waiting")}
      save={w("move.save")}
      keep={keep}
      onSave={(reason) =>
        write({
          input: { params: { courseId: course.id }, body: { moves: wishes.map((wish) => ({ ...wish })), reason } },
          ifMatch: course.version,
        })
      }
      onDone={onDone}
    >
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
      <PreviewedChanges preview={preview} />
      <p className="quiet-text" aria-live="polite">
        {wishes.map(({ number, to }) => w("move.wish", { number, day: day(to) })).join(", ")}
      </p>
    </SavePanel>
  );
}

import { IconButton } from "@pistor/ui";
import { zoomStep } from "./figure-pane.tsx";
import type { SurfaceForm } from "./forms.ts";
import { forms } from "./forms.ts";
import { useWords } from "./surface-words.ts";
import type { Turn, View } from "./turn.ts";
import { viewNames, views, zoomed } from "./turn.ts";

interface ViewBarProps {
  readonly form: SurfaceForm;
  readonly turn: Turn;
  readonly shifts: boolean;
  readonly onForm: (form: SurfaceForm) => void;
  readonly onTurn: (turn: Turn) => void;
  readonly onWhole: () => void;
  readonly onShifts: (shifts: boolean) => void;
}

/** The figure, its five views, and how near it is: all that a finger does on the picture, by buttons. */
export function ViewBar({ form, turn, shifts, onForm, onTurn, onWhole, onShifts }: ViewBarProps) {
  const t = useWords();
  const one = <Name extends SurfaceForm | View>(name: Name, word: string, on: boolean, act: (name: Name) => void) => (
    <button key={name} type="button" className="surface-view__one" aria-pressed={on} onClick={() => act(name)}>
      {word}
    </button>
  );
  return (
    <div className="surface-view__bars">
      <fieldset className="surface-view__group" aria-label={t("form")}>
        {forms.map((each) => one(each, t(`forms.${each}`), each === form, onForm))}
      </fieldset>
      <fieldset className="surface-view__group" aria-label={t("turn")}>
        {viewNames.map((each) =>
          one(each, t(`views.${each}`), turn.yaw === views[each].yaw && turn.pitch === views[each].pitch, (view) =>
            onTurn({ ...turn, ...views[view] }),
          ),
        )}
      </fieldset>
      <fieldset className="surface-view__group" aria-label={t("size")}>
        <IconButton icon="minus" name={t("farther")} onClick={() => onTurn(zoomed(turn, 1 / zoomStep))} />
        <IconButton icon="plus" name={t("nearer")} onClick={() => onTurn(zoomed(turn, zoomStep))} />
        <IconButton icon="person" name={t("whole")} onClick={onWhole} />
        <IconButton icon="hand" name={t("shift")} pressed={shifts} onClick={() => onShifts(!shifts)} />
      </fieldset>
    </div>
  );
}

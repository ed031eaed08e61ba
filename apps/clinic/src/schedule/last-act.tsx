import { Button, Icon, IconButton } from "@pistor/ui";
import type { LastAct } from "./use-last-act.ts";

/** The last act at the foot of the page, with its undo. */
export function LastActBar({
  last,
  undoWord,
  closeWord,
  onClose,
}: {
  last: LastAct | null;
  undoWord: string;
  closeWord: string;
  onClose: () => void;
}) {
  return (
    <div className="last-act" data-tone={last?.tone} data-shown={last !== null || undefined}>
      <div role="status" className="last-act__words">
        {last !== null && (
          <>
            <p>
              <Icon name={last.tone === "done" ? "circle-tick" : "warning"} /> {last.said}
            </p>
            {last.more.map((each) => (
              <p key={each}>{each}</p>
            ))}
          </>
        )}
      </div>
      {last?.undo != null && (
        <Button icon="undo" onClick={last.undo}>
          {undoWord}
        </Button>
      )}
      {last !== null && <IconButton icon="cross" name={closeWord} onClick={onClose} />}
    </div>
  );
}

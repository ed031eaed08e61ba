import { useCallback, useEffect, useState } from "react";

/** What was just done, in words, and the way back. */
export interface LastAct {
  readonly said: string;
  readonly more: readonly string[];
  readonly tone: "done" | "refused";
  readonly undo: (() => void) | null;
}

/** Keeps the last act until the next one or until it is closed: nobody has to be quick. Ctrl Z undoes it, too. */
export function useLastAct() {
  const [last, setLast] = useState<LastAct | null>(null);
  const undo = last?.undo ?? null;
  useEffect(() => {
    if (undo === null) return;
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [undo]);
  return { last, say: setLast, forget: useCallback(() => setLast(null), []) };
}

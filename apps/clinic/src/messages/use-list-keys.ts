import type { RefObject } from "react";
import { useEffect } from "react";

/** J and K move through the links of a list, as long as nothing is being typed and no dialog is open. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      if (step === 0 || !isPlainKey(event)) return;
      const links = [...(list.current?.querySelectorAll<HTMLElement>("li > a") ?? [])];
      const now = links.indexOf(document.activeElement as HTMLElement);
      const next = links[Math.min(links.length - 1, Math.max(0, now + step))];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [list]);
}

/** Whether a letter is meant as a key: nothing is being typed, nothing is held with it, and no dialog is open. */
export function isPlainKey({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const typing = target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
  return !typing && !ctrlKey && !metaKey && !altKey && document.querySelector("dialog[open]") === null;
}

import type { RefObject } from "react";
import { useEffect } from "react";

/** J and K move through the links of a list, as long as nothing is being typed and no dialog is open. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches("input, textarea, select, [contenteditable]");
      const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      if (step === 0 || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open]") !== null) return;
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

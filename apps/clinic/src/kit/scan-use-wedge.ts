import { useEffect, useRef } from "react";
import { wedgeReader } from "./scan-wedge.ts";

/**
 * Hears a scanner that types, wherever the focus is while the page is open.
 *
 * What it typed into a field on its way is taken out again: a code must never end up as a volume.
 */
export function useWedge(onScan: (text: string) => void): void {
  const latest = useRef(onScan);
  latest.current = onScan;
  useEffect(() => {
    const reader = wedgeReader();
    let before: (() => void) | null = null;
    const hear = (event: KeyboardEvent) => {
      const { key, code, shiftKey: shift, ctrlKey, altKey, timeStamp: at } = event;
      // AltGr is told as both keys at once, and writes letters.
      const stroke = { key, code, shift, control: ctrlKey && !altKey, at };
      if (reader.begins(stroke)) before = keeper(event.target);
      const text = reader.press(stroke);
      if (text === null) return;
      event.preventDefault();
      event.stopPropagation();
      before?.();
      before = null;
      latest.current(text);
    };
    window.addEventListener("keydown", hear, true);
    return () => window.removeEventListener("keydown", hear, true);
  }, []);
}

/** Remembers what stands in a field, and puts it back as a person would have typed it. */
function keeper(target: EventTarget | null): (() => void) | null {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isField && !(target instanceof HTMLSelectElement)) return null;
  const { value } = target;
  return () => {
    // React listens for the change of the value itself, which only the element's own setter makes.
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), "value");
    own?.set?.call(target, value);
    target.dispatchEvent(new Event(isField ? "input" : "change", { bubbles: true }));
  };
}

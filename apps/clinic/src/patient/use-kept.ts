import { useState } from "react";

/**
 * What is being typed, kept in this tab: a reload or a wrong tap loses nothing, and it is gone when the tab is.
 *
 * @param place its name in the tab's memory, with the patient's id where it is about one
 */
export function useKept<Value>(
  place: string,
  start: Value,
): { value: Value; set: (next: Value) => void; kept: boolean; forget: (next?: Value) => void } {
  const [state, setState] = useState<{ value: Value; kept: boolean }>(() => {
    const before = read<Value>(place);
    return before === null ? { value: start, kept: false } : { value: before, kept: true };
  });
  return {
    ...state,
    set: (value) => {
      setState({ value, kept: true });
      write(place, JSON.stringify(value));
    },
    forget: (next = start) => {
      setState({ value: next, kept: false });
      write(place, null);
    },
  };
}

function read<Value>(place: string): Value | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? "null") as Value | null;
  } catch {
    return null;
  }
}

function write(place: string, words: string | null): void {
  try {
    if (words === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, words);
  } catch {
    // A tab that keeps nothing still has what is on the screen.
  }
}

/** How long a digit waits for a second one before it acts: a scanner types faster, a hand slower. */
const alone = 120;
/** Within which time a second nought is meant together with the first. */
const twice = 900;

export interface DigitReader {
  press(key: string, at: number): void;
  /** Forgets what waits. */
  drop(): void;
}

/**
 * Reads single digits from a stream of keys. Two keys within a tenth of a second are no hand: what was typed so is left
 * to whoever reads codes. A nought waits a little longer, for `00`; the minus of a keypad is the same.
 *
 * @param act is told `1` to `9`, `0` or `00`
 */
export function digitReader(
  act: (digits: string) => void,
  later: (run: () => void, ms: number) => () => void = inTime,
): DigitReader {
  let waits: { readonly digit: string; readonly stop: () => void } | null = null;
  let lastAt = Number.NEGATIVE_INFINITY;
  const drop = () => {
    waits?.stop();
    waits = null;
  };
  const wait = (digit: string, ms: number) => {
    waits = {
      digit,
      stop: later(() => {
        waits = null;
        act(digit);
      }, ms),
    };
  };
  return {
    drop,
    press(key, at) {
      const fast = at - lastAt < alone;
      lastAt = at;
      const before = waits?.digit;
      drop();
      if (fast || !/^[0-9-]$/.test(key)) return;
      if (key === "-") return wait("00", alone);
      if (key !== "0") {
        // A nought that waited was meant, and comes first.
        if (before === "0") act("0");
        return wait(key, alone);
      }
      if (before === "0") return wait("00", alone);
      wait("0", twice);
    },
  };
}

function inTime(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** Whether what is typed belongs to a field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "range"].includes(target.type);
}

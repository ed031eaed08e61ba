import type { ReactNode } from "react";
import { createContext, useContext, useEffect, useId, useMemo, useRef, useState } from "react";
import { digitReader, isTyping } from "./hands-free-digits.ts";

/** What a number key does now. `0` is kept for the way on, and `00` (twice within a second) for the way back. */
export interface HandsFreeAct {
  readonly key: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
  /** What it does, in the reader's language, as short as a word on a key. */
  readonly label: string;
  readonly run: () => void;
}

/** The way through the steps. */
export interface HandsFreeWay {
  readonly next: (() => void) | null;
  readonly back: (() => void) | null;
}

export interface HandsFree {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  /** Of the part that spoke last, in the order of their keys. */
  readonly acts: readonly HandsFreeAct[];
}

interface Board extends HandsFree {
  readonly say: (part: string, acts: readonly HandsFreeAct[] | null) => void;
  readonly lead: (way: HandsFreeWay) => void;
}

const silent: Board = { on: false, turn: () => undefined, acts: [], say: () => undefined, lead: () => undefined };
const BoardContext = createContext<Board>(silent);

/**
 * A USB keypad or a foot pedal that types digits works the page: nothing is touched with a glove.
 *
 * A digit waits a moment before it acts, so that a scanner, which types a whole code at once, is never taken for a hand.
 */
export function HandsFreeProvider({ children }: { children: ReactNode }) {
  const [on, turn] = useState(false);
  const parts = useRef(new Map<string, readonly HandsFreeAct[]>());
  const way = useRef<HandsFreeWay>({ next: null, back: null });
  const [seen, setSeen] = useState("");
  // Made once, so that nobody who said something must say it again.
  const [tell] = useState<Pick<Board, "say" | "lead">>(() => ({
    say: (part, acts) => {
      parts.current.delete(part);
      if (acts !== null) parts.current.set(part, acts);
      // What a key says is enough to draw the bar anew; what it does is read when it is pressed.
      setSeen(JSON.stringify(latestOf(parts.current).map(({ key, label }) => [key, label])));
    },
    lead: (given) => {
      way.current = given;
    },
  }));
  const board = useMemo<Board>(
    () => ({ on, turn, acts: seen === "" ? [] : latestOf(parts.current), ...tell }),
    [on, seen, tell],
  );
  useEffect(() => {
    if (!on) return;
    const reader = digitReader((digits) => {
      if (digits === "0") return way.current.next?.();
      if (digits === "00") return way.current.back?.();
      latestOf(parts.current)
        .find(({ key }) => key === digits)
        ?.run();
    });
    const hear = (event: KeyboardEvent) => {
      const digit = /^[0-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isTyping(event.target)) return reader.drop();
      reader.press(event.key, event.timeStamp);
      // The page below has keys of its own, such as a depth by its millimetres: they rest while this mode is on.
      if (digit) event.stopPropagation();
    };
    window.addEventListener("keydown", hear, true);
    return () => {
      reader.drop();
      window.removeEventListener("keydown", hear, true);
    };
  }, [on]);
  return <BoardContext value={board}>{children}</BoardContext>;
}

/** Whether the mode is on, and what its keys do. */
export function useHandsFree(): HandsFree {
  return useContext(BoardContext);
}

/**
 * Says what the number keys do while this part is on the page. The part that spoke last has the keys; with `null` it
 * gives them back to the one before it.
 *
 * @example useHandsFreeActs([{ key: "1", label: t("map.key.nextRegion"), run: nextRegion }])
 */
export function useHandsFreeActs(acts: readonly HandsFreeAct[] | null): void {
  const part = useId();
  const { say } = useContext(BoardContext);
  const latest = useRef(acts);
  latest.current = acts;
  const keys = acts === null ? null : JSON.stringify(acts.map(({ key, label }) => ({ key, label })));
  useEffect(() => {
    if (keys === null) return say(part, null);
    // Each act runs as it stands when its key is pressed, and not as it stood when it was said.
    const said = (JSON.parse(keys) as Pick<HandsFreeAct, "key" | "label">[]).map((each) => ({
      ...each,
      run: () => latest.current?.find(({ key }) => key === each.key)?.run(),
    }));
    say(part, said);
  }, [say, part, keys]);
  useEffect(() => () => say(part, null), [say, part]);
}

/** Says where `0` and `00` lead. */
export function useHandsFreeWay(way: HandsFreeWay): void {
  const { lead } = useContext(BoardContext);
  useEffect(() => lead(way));
}

function latestOf(parts: ReadonlyMap<string, readonly HandsFreeAct[]>): readonly HandsFreeAct[] {
  const acts = [...parts.values()].at(-1) ?? [];
  return [...acts].sort((one, other) => (one.key < other.key ? -1 : 1));
}

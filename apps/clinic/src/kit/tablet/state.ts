import { useSyncExternalStore } from "react";
import type { Work } from "./outbox.ts";
import type { Outbox } from "./sync.ts";

/** What is waiting for one session, with what it takes to name it in a list. */
export interface Waiting {
  readonly sessionId: string;
  readonly person: string;
  readonly line: string;
  readonly work: Work<unknown>;
}

/** What this tablet keeps, as the pages see it. */
export interface TabletState {
  /** `off`: nobody is signed in who treats; `memory`: this browser keeps nothing, so that work lasts as long as the page. */
  readonly phase: "off" | "opening" | "open" | "memory" | "ended";
  /** Whether the server answered when it was last asked. */
  readonly online: boolean;
  /** When it first did not. */
  readonly awaySince: string | null;
  /** What waits cannot be sent until the same member signs in again. */
  readonly signInAgain: boolean;
  readonly waiting: readonly Waiting[];
  /** Whether a code opens this tablet while the network is away. */
  readonly hasCode: boolean;
  /** When the day was taken, and until when it is kept; null: it is not here. */
  readonly day: { readonly takenAt: string; readonly expiresAt: string } | null;
  /** The last write to this tablet failed: it may be full. */
  readonly full: boolean;
  /** null: nobody is signed in who treats. */
  readonly outbox: Outbox | null;
}

const off: TabletState = {
  phase: "off",
  online: true,
  awaySince: null,
  signInAgain: false,
  waiting: [],
  hasCode: false,
  day: null,
  full: false,
  outbox: null,
};

let now: TabletState = off;
const listeners = new Set<() => void>();

export function tabletState(): TabletState {
  return now;
}

export function setTabletState(part: Partial<TabletState>): void {
  now = { ...now, ...part };
  for (const listener of listeners) listener();
}

export function resetTabletState(): void {
  setTabletState({ ...off, online: now.online, awaySince: now.awaySince });
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTablet(): TabletState {
  return useSyncExternalStore(listen, tabletState);
}

/** Told by every call: whether the server answers. */
export function heard(answered: boolean): void {
  if (answered === now.online) return;
  setTabletState({ online: answered, awaySince: answered ? null : localMoment(Date.now()) });
}

/** A moment by this device's clock with its own offset, as records carry moments: `2026-11-22T10:12:00+03:00`. */
export function localMoment(ms: number): string {
  const at = new Date(ms);
  const two = (value: number) => String(Math.abs(value)).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const offset = -at.getTimezoneOffset();
  const zone = `${offset < 0 ? "-" : "+"}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}${zone}`;
}

type Answerer = (question: {
  readonly endpoint: string;
  readonly params: object;
  readonly query: object;
}) => Promise<{ reply: unknown; asOf: string } | null>;

let answerer: Answerer | null = null;

/** Said by an open tablet: it answers what the server does not. */
export function setAnswerer(given: Answerer | null): void {
  answerer = given;
}

/** What this tablet knows of a question; null: nothing. */
export async function askTablet(question: Parameters<Answerer>[0]): ReturnType<Answerer> {
  return answerer === null ? null : answerer(question);
}

/** Counts tries, and forgets those that were right. It lives in this process: a restart forgives, and each server counts for itself. */
export interface Throttle {
  /** Seconds to wait before the next try; 0: go on. */
  waitSeconds(keys: readonly string[], nowMs: number): number;
  tried(keys: readonly string[], nowMs: number): void;
  /** Takes the try back from every key, and all the tries of the one whose password it was. */
  right(keys: readonly string[], name: string): void;
}

const windowMs = 15 * 60_000;
const mostKeys = 50_000;

/** @param most how many tries a key may have within fifteen minutes */
export function newThrottle(most: (key: string) => number): Throttle {
  const tries = new Map<string, number[]>();
  const recent = (key: string, nowMs: number) => (tries.get(key) ?? []).filter((at) => at > nowMs - windowMs);
  return {
    waitSeconds(keys, nowMs) {
      const waits = keys.map((key) => {
        const all = recent(key, nowMs);
        const first = all.at(-most(key));
        return first === undefined ? 0 : Math.ceil((first + windowMs - nowMs) / 1000);
      });
      return Math.max(0, ...waits);
    },
    tried(keys, nowMs) {
      for (const key of keys) {
        const all = [...recent(key, nowMs), nowMs].slice(-most(key));
        // Put last again, so that what is dropped below is what was tried longest ago.
        tries.delete(key);
        tries.set(key, all);
      }
      for (const key of tries.keys()) {
        if (tries.size <= mostKeys) break;
        tries.delete(key);
      }
    },
    right(keys, name) {
      for (const key of keys) tries.get(key)?.pop();
      tries.delete(name);
    },
  };
}

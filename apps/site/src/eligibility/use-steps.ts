import { useCallback, useEffect, useState } from "react";
import type { StepKey } from "./given.ts";

/** One screen of the check. */
export type Step = "start" | StepKey | "verdict";

/**
 * The screens that were seen, and the one that stands. Each is an entry of the browser's history, so that its own back
 * button goes back one question; the entry holds the number of the screen and nothing that was answered.
 */
export function useSteps(): {
  readonly step: Step;
  readonly number: number;
  readonly goOn: (next: Step) => void;
  readonly goBack: () => void;
  readonly restart: () => void;
} {
  const [trail, setTrail] = useState<{ readonly seen: readonly Step[]; readonly at: number }>({
    seen: ["start"],
    at: 0,
  });

  useEffect(() => {
    window.history.replaceState({ check: 0 }, "");
    const follow = (event: PopStateEvent) => {
      const { check } = (event.state ?? {}) as { check?: number };
      // A screen of a check that was forgotten leads to the beginning.
      setTrail((before) => ({ ...before, at: check !== undefined && check < before.seen.length ? check : 0 }));
    };
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);

  const goOn = useCallback(
    (next: Step) => {
      window.history.pushState({ check: trail.at + 1 }, "");
      setTrail({ seen: [...trail.seen.slice(0, trail.at + 1), next], at: trail.at + 1 });
    },
    [trail],
  );
  const goBack = useCallback(() => window.history.back(), []);
  const restart = useCallback(() => {
    window.history.pushState({ check: 0 }, "");
    setTrail({ seen: ["start"], at: 0 });
  }, []);
  return { step: trail.seen[trail.at] ?? "start", number: trail.at, goOn, goBack, restart };
}

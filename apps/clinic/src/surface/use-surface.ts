import type { Surface } from "@pistor/core/surface";
import { useEffect, useMemo, useState } from "react";
import type { LoadedChart } from "../kit/charts.ts";
import { useCharts } from "../kit/charts.ts";
import type { SurfaceForm } from "./forms.ts";
import { formOf, wornCharts } from "./forms.ts";
import { loadSurface } from "./surfaces.ts";

interface Built {
  readonly surface: Surface | null;
  /** Why there is none. */
  readonly failed: string | null;
  readonly again: () => void;
}

/** The skin of a form, when it is built. */
export function useSurface(form: SurfaceForm): Built {
  const id = formOf[form];
  const [built, setBuilt] = useState<{ id: string; surface: Surface | null; failed: string | null } | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again for what failed
  useEffect(() => {
    let here = true;
    loadSurface(id).then(
      (surface) => here && setBuilt({ id, surface, failed: null }),
      (error: unknown) => here && setBuilt({ id, surface: null, failed: String(error) }),
    );
    return () => {
      here = false;
    };
  }, [id, attempt]);
  const mine = built?.id === id ? built : null;
  return {
    surface: mine?.surface ?? null,
    failed: mine?.failed ?? null,
    again: () => setAttempt((before) => before + 1),
  };
}

/** All charts of a form in their order, once they are all here; null before. */
export function useFormCharts(form: SurfaceForm): readonly LoadedChart[] | null {
  const ids = wornCharts[form];
  const loaded = useCharts(ids);
  return useMemo(() => {
    const here = ids.flatMap((id) => loaded.get(id) ?? []);
    return here.length < ids.length ? null : here;
  }, [ids, loaded]);
}

import type { ClinicPolicy } from "@pistor/core/evidence";
import type { Chart, MapKnowledge } from "@pistor/core/injection-map";
import { withPhotos } from "@pistor/core/injection-map";
import type { PhotoFrame } from "@pistor/core/session";
import { useEffect, useMemo, useState } from "react";
import { layOver } from "../evidence/lay-over.ts";
import type { LoadedChart } from "../kit/charts.ts";
import { useCharts } from "../kit/charts.ts";

const noPhotos: readonly PhotoFrame[] = [];

/** What the map is drawn on and judged by: the charts that are needed, as they arrive, and the knowledge over them. */
export function useGround(
  ids: readonly string[],
  photos: readonly PhotoFrame[] = noPhotos,
  policy: ClinicPolicy,
): { readonly charts: ReadonlyMap<string, LoadedChart>; readonly knowledge: MapKnowledge | null } {
  // A side view is mirrored onto the view of the other side.
  const [others, setOthers] = useState<readonly string[]>([]);
  const charts = useCharts([...new Set([...ids, ...photos.map(({ base }) => base), ...others])]);
  const [make, setMake] = useState<{ with: (charts: readonly Chart[]) => MapKnowledge } | null>(null);
  useEffect(() => {
    void import("@pistor/knowledge/injection-map").then((knowledge) => setMake({ with: knowledge.mapKnowledgeWith }));
  }, []);
  const beside = [...charts.values()].flatMap(({ chart }) => chart.otherSide ?? []).join(" ");
  useEffect(() => {
    if (beside !== "") setOthers(beside.split(" "));
  }, [beside]);
  const knowledge = useMemo(() => {
    if (make === null || charts.size === 0) return null;
    const settled = layOver(make.with([...charts.values()].map(({ chart }) => chart)), policy);
    return photos.length === 0 ? settled : withPhotos(settled, photos);
  }, [make, charts, policy, photos]);
  return { charts, knowledge };
}

import { shotsOf } from "../injection-map/index.ts";
import { mapCautions } from "./map-missing.ts";
import type { SessionRecord } from "./record.ts";
import type { SessionTotals } from "./totals.ts";

type Say = (id: string, values?: Readonly<Record<string, unknown>>) => string;

/** Lines of the note on the map: each layer with what was written down of it, then what the patient was spared. */
export function mapLines(
  record: Pick<SessionRecord, "map" | "equipment">,
  sum: SessionTotals,
  say: Say,
  nameOf: (id: string) => string,
): string[] {
  const { map } = record;
  if (map === undefined) return [];
  return [
    ...map.layers.map((layer, i) => {
      const { angleDeg, passes, surface, gunCount } = layer;
      const more = [
        ...(angleDeg === null ? [] : [say("note.angle", { angleDeg })]),
        ...(passes === 1 ? [] : [say("note.passes", { passes })]),
        ...(surface === "flat" ? [] : [say("note.curved")]),
        ...(gunCount === null || gunCount === shotsOf(layer)
          ? []
          : [say("note.gun", { counted: gunCount, planned: shotsOf(layer) })]),
      ];
      const line = say("note.layer", {
        region: nameOf(layer.region),
        technique: nameOf(layer.technique),
        depthMm: layer.depthMm,
        spacingMm: layer.spacingMm,
        dropMl: layer.dropMl,
        points: sum.layers[i]?.points ?? 0,
        volumeMl: sum.layers[i]?.volumeMl ?? 0,
      });
      return [line, ...more].join(" ");
    }),
    ...(map.counter === null
      ? []
      : [say("note.counter", { before: map.counter.before, after: map.counter.after ?? "–" })]),
    ...mapCautions(record).map(({ rule }) => say(rule)),
    ...map.spared.map(({ kind, chart, note }) =>
      say("note.spared", {
        what: [say(`spare.${kind}`), note].filter((part) => part !== "").join(", "),
        chart: nameOf(chart),
      }),
    ),
    ...map.confirmed.map(({ zone, by, at }) => say("note.confirmed", { zone: nameOf(zone), by, at: at.slice(11, 16) })),
  ];
}

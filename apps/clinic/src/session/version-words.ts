import type { MapLayer, SessionRecord } from "@pistor/core/session";
import { writeNote } from "@pistor/core/session";
import { sessionTexts } from "@pistor/knowledge/session";
import { currentLanguage } from "../kit/language.ts";
import type { ConflictPart } from "./conflict-parts.ts";
import { leavesOf, mergeVersions } from "./conflict-parts.ts";

/** Names of checks, by their key in the record. */
type CheckName = (check: string) => string | null;

/** What one version says in a part and the other does not: as the note words it, else by what stands there. */
export function wordsOfPart(
  record: SessionRecord,
  than: SessionRecord,
  part: ConflictPart,
  names: (id: string) => string,
  checkName: CheckName,
): string[] {
  if (part === "map") return mapLines(record, than, names);
  if (part === "notes") return record.notes === "" ? [] : record.notes.split("\n");
  const lines = (of: SessionRecord) => writeNote(of, sessionTexts, currentLanguage(), names).split("\n");
  const other = new Set(lines(than));
  const noted = lines(mergeVersions(record, than, new Set([part]))).filter((line) => !other.has(line));
  if (noted.length > 0 && part !== "checks") return noted;
  const told = new Map<string, string[]>();
  for (const { key, value } of leavesOf(record, than, part)) {
    const [first = "", second = ""] = key.split(".");
    const name = checkName(first === "checks" ? second : first) ?? "";
    told.set(name, [...(told.get(name) ?? []), readable(value, names)]);
  }
  return [...told].map(([name, values]) => (name === "" ? values.join(" · ") : `${name}: ${values.join(" · ")}`));
}

/** `10:20` for a moment, a name for an id that has one, ✓ and – for yes and no. */
function readable(value: string, names: (id: string) => string): string {
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return value.slice(11, 16);
  if (value === "true") return "✓";
  if (value === "false") return "–";
  return /^[a-z]+(-[a-z]+)+$/.test(value) ? names(value) : value;
}

function mapLines(record: SessionRecord, than: SessionRecord, names: (id: string) => string): string[] {
  const line = (layer: MapLayer) =>
    [
      names(layer.region),
      names(layer.technique),
      `${layer.depthMm} mm`,
      `${layer.points.length} ×`,
      `${layer.dropMl} mL`,
      `(${layer.points.map((point) => point.join(",")).join(" ")})`,
    ].join(" · ");
  const other = new Set((than.map?.layers ?? []).map(line));
  return (record.map?.layers ?? [])
    .filter((layer) => !other.has(line(layer)))
    .map((layer) => line(layer).split(" · (")[0] ?? "");
}

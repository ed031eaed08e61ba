import type { Parameter } from "@pistor/core/evidence";
import { useWide } from "../kit/use-wide.ts";
import { useWords } from "./evidence-words.ts";
import { quantity } from "./quantity.tsx";

interface Mark {
  readonly value: number;
  /** Per cent of the axis. */
  readonly at: number;
  readonly sources: readonly string[];
  readonly settled: boolean;
  readonly own: boolean;
  /** Labels that would run into each other stand on lines of their own. */
  readonly line: number;
}

/** In per cent of the axis: so near each other two labels cannot be read, and so much the ends keep for theirs. */
const roomyAxis = { tooNear: 24, ends: 16 };
const narrowAxis = { tooNear: 42, ends: 22 };

/**
 * The numbers that are claimed and the settled one on one axis.
 *
 * Only numbers in the parameter's own unit have a place on it. Time and size run left to right in every language.
 */
export function ClaimedScale({
  parameter,
  settled,
  own,
  label,
}: {
  parameter: Parameter<unknown>;
  settled: number | null;
  own: number | null;
  label: string;
}) {
  const t = useWords();
  const axis = useWide(640) ? roomyAxis : narrowAxis;
  const marks = marksOf(parameter, settled, own, axis);
  if (marks.length < 2) return null;
  const lines = Math.max(...marks.map(({ line }) => line)) + 1;
  return (
    <figure className="claimed-scale">
      <figcaption className="browse__quiet">{label}</figcaption>
      <div className="claimed-scale__plot" dir="ltr" style={{ blockSize: `${24 + lines * 54}px` }}>
        <span className="claimed-scale__axis" aria-hidden="true" />
        <ul>
          {marks.map((mark) => (
            <li
              key={mark.value}
              className={mark.settled ? "claimed-scale__mark claimed-scale__mark--settled" : "claimed-scale__mark"}
              style={{ insetInlineStart: `${mark.at}%` }}
            >
              <span className="claimed-scale__dot" aria-hidden="true" />
              <span className="claimed-scale__label" style={{ marginBlockStart: `${6 + mark.line * 54}px` }}>
                <strong>{quantity(mark.value, "1")}</strong>
                <small dir="auto">
                  {[
                    ...(mark.sources.length > 1 ? [t("scaleSources", { count: mark.sources.length })] : mark.sources),
                    ...(mark.settled ? [t("scaleSettled")] : []),
                    ...(mark.own ? [t("scaleOwn")] : []),
                  ].join(" · ")}
                </small>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
}

function marksOf(
  { claims, unit }: Parameter<unknown>,
  settled: number | null,
  own: number | null,
  { tooNear, ends }: typeof roomyAxis,
): readonly Mark[] {
  const sources = new Map<number, string[]>();
  for (const { says, source, unit: said = unit } of claims)
    if (typeof says === "number" && said === unit)
      sources.set(says, [...new Set([...(sources.get(says) ?? []), source])]);
  for (const value of [settled, own]) if (value !== null && !sources.has(value)) sources.set(value, []);
  const values = [...sources.keys()].sort((one, other) => one - other);
  const [lowest = 0] = values;
  const span = (values.at(-1) ?? 0) - lowest || 1;
  const lines: number[] = [];
  return values.map((value) => {
    const at = ends + ((value - lowest) / span) * (100 - 2 * ends);
    const free = lines.findIndex((last) => at - last >= tooNear);
    const line = free === -1 ? lines.length : free;
    lines[line] = at;
    return { value, at, sources: sources.get(value) ?? [], settled: value === settled, own: value === own, line };
  });
}

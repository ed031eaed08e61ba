import { depthClass, glyphPath } from "@pistor/ui";

/** The sign of a depth, as on the chart. */
export function DepthMark({ depthMm }: { depthMm: number }) {
  const depth = depthClass(depthMm);
  const colour = `var(--d${depth})`;
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <path
        d={glyphPath(depth, 0, 0, 6)}
        fill={depth === 1 ? "none" : colour}
        fillRule="evenodd"
        stroke={colour}
        strokeWidth={depth === 1 ? 2.2 : depth === 4 ? 1 : 0}
      />
    </svg>
  );
}

import { lazy } from "react";

/** The map on the skin in three dimensions. Its code and the figure arrive when it is first opened: wrap it in `Suspense`. */
export const SurfaceView = lazy(() => import("./surface-view.tsx").then((file) => ({ default: file.SurfaceView })));

export type { SurfaceForm } from "./forms.ts";

/** The sign of the 3D view among the charts: a head as a turned solid, in the charts' own colours. */
export function SurfaceThumb() {
  return (
    <svg width="44" height="50" viewBox="0 0 56 64" aria-hidden="true">
      <path
        d="M28 4c11 0 19 8 19 20c0 9-3 15-7 20c-3 4-3 6-2 9c2 3 6 4 10 6H10c3-2 6-3 6-6c0-3-1-6-3-9c-4-6-6-11-6-19C7 12 17 4 28 4"
        fill="var(--chart-skin)"
        stroke="var(--chart-ink)"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
      <g fill="none" stroke="var(--chart-region)" strokeWidth="0.9" strokeOpacity="0.75">
        <path d="M24 4.4c-6 10-7 26-3 40" />
        <path d="M33 4.6c9 10 9 27 1 42" />
        <path d="M8 20c10 6 28 7 39 1" />
        <path d="M8.6 32c10 6 26 7 37 1" />
      </g>
      <g fill="var(--d2)">
        <circle cx="28" cy="28" r="1.6" />
        <circle cx="34" cy="27.4" r="1.5" />
        <circle cx="22.4" cy="27.4" r="1.5" />
        <circle cx="39.4" cy="26.2" r="1.3" />
      </g>
    </svg>
  );
}

import { memo } from "react";

/** A chart's drawing under the places that are set on it. It changes with the chart alone. */
export const ChartUnder = memo(function ChartUnder({ art }: { art: string }) {
  return (
    <div className="map photo-board__chart">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, shipped with the app and never from outside */}
      <div className="map__art" aria-hidden="true" dangerouslySetInnerHTML={{ __html: art }} />
    </div>
  );
});

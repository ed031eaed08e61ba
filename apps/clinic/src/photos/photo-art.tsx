import { urlOf } from "@pistor/api/kit";
import { showPhoto } from "@pistor/api/photos";
import type { Polygon } from "@pistor/core/geometry";
import type { Chart } from "@pistor/core/injection-map";
import { useEffect, useId, useState } from "react";
import { usePhotoWords, usePhotoWordsReady } from "./photo-words.ts";

type Seen = { readonly url: string } | "waiting" | "offline" | "gone";

/**
 * The photograph under a map with the zones that were laid over it, inside a drawing whose unit is a millimetre:
 * `ChartGround`, or any `svg`. Zones are shown and hidden as those of the charts are.
 *
 * The picture is fetched with who is signed in, kept in memory while it is shown, and said to be missing where it cannot be
 * had: regions, zones and points stay.
 */
export function PhotoArt({ photoId, chart }: { photoId: string; chart: Chart }) {
  const seen = useSeen(photoId);
  const [x, y, width, height] = chart.viewBox;
  return (
    <>
      {typeof seen === "object" ? (
        <image
          href={seen.url}
          x={x}
          y={y}
          width={width}
          height={height}
          preserveAspectRatio="none"
          data-photo={photoId}
        />
      ) : (
        <Missing why={seen} box={chart.viewBox} />
      )}
      <Zones chart={chart} />
    </>
  );
}

function useSeen(photoId: string): Seen {
  const [seen, setSeen] = useState<Seen>("waiting");
  useEffect(() => {
    let url: string | null = null;
    let over = false;
    setSeen("waiting");
    fetchPhoto(photoId)
      .then((blob) => {
        if (over) return;
        url = URL.createObjectURL(blob);
        setSeen({ url });
      })
      .catch((error: unknown) => !over && setSeen(error instanceof TypeError ? "offline" : "gone"));
    return () => {
      over = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [photoId]);
  return seen;
}

function Missing({ why, box: [x, y, width, height] }: { why: Exclude<Seen, object>; box: Chart["viewBox"] }) {
  const ready = usePhotoWordsReady();
  const w = usePhotoWords();
  return (
    <g data-photo-missing={why}>
      <rect x={x} y={y} width={width} height={height} fill="var(--sunken)" />
      {ready && (
        <text x={x + width / 2} y={y + height / 2} textAnchor="middle" fontSize={width / 24} fill="var(--ink-2)">
          {w(`art.${why}`)}
        </text>
      )}
    </g>
  );
}

/** Excluded zones hatched, caution zones dashed, as on the drawn charts. */
function Zones({ chart }: { chart: Chart }) {
  const id = useId();
  return (
    <g className="zones">
      <defs>
        {(["excluded", "caution"] as const).map((kind) => (
          <pattern
            key={kind}
            id={`${id}${kind}`}
            width="2.4"
            height="2.4"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${kind === "excluded" ? 45 : -45})`}
          >
            <rect width="2.4" height="2.4" fill={colour[kind]} fillOpacity="0.12" />
            <path d="M0 0V2.4" stroke={colour[kind]} strokeWidth="0.6" strokeOpacity="0.75" />
          </pattern>
        ))}
      </defs>
      {chart.zones.map((zone) => (
        <path
          key={zone.id}
          className={zone.kind === "excluded" ? "excl" : "caut"}
          data-zone={zone.id}
          fill={`url(#${id}${zone.kind})`}
          d={closed(zone.outline)}
        />
      ))}
    </g>
  );
}

const colour = { excluded: "var(--chart-stop)", caution: "var(--chart-care)" } as const;

function closed(outline: Polygon): string {
  return outline.length === 0 ? "" : `M${outline.map((corner) => corner.join(" ")).join("L")}Z`;
}

async function fetchPhoto(photoId: string): Promise<Blob> {
  const answer = await fetch(urlOf(showPhoto, { params: { photoId } }), { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`the photograph was answered with ${answer.status}`);
  return answer.blob();
}

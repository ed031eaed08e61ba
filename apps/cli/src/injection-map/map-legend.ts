import type { Language } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import { depthMark } from "@pistor/core/injection-map";
import { mapTexts, placeName, techniqueName } from "@pistor/knowledge/injection-map";
import { sessionTexts } from "@pistor/knowledge/session";
import type { PrintedMap } from "./printed-map.ts";

/** Colours of the picture: those of the light screen. A reader without colour tells marks by their shapes. */
export const colours = {
  1: "#12906A",
  2: "#1878A6",
  3: "#4A4FC0",
  4: "#6B1257",
  marker: "#4A35B5",
  ink: "#1B1A1E",
  quiet: "#5C5750",
  stop: "#A3231A",
  care: "#7F5200",
} as const;

/** One line under the picture. `weight` 2: the title; 1: a sentence; 0: a source. */
export interface Line {
  readonly text: string;
  readonly weight: 0 | 1 | 2;
  /** Written from left to right whatever the language: sources are quoted as they are named. */
  readonly ltr?: true;
}

/** What the picture shows, in words: the place, the hand, the sums, and each finding with its sources. */
export function captionOf(map: PrintedMap, lang: Language): Line[] {
  const { asked } = map;
  const say = (id: string, values: Readonly<Record<string, unknown>> = {}) => word(mapTexts, id, values, lang).text;
  const region =
    asked.region === undefined ? say("picture.own-outline") : (placeName(asked.region, lang) ?? asked.region);
  const chart = chartName(asked.chart, lang);
  const technique = techniqueName(asked.technique, lang) ?? asked.technique;
  const hand = [
    say("picture.hand", { technique, depthMm: asked.depthMm, spacingMm: asked.spacingMm }),
    ...(asked.dropMl === undefined ? [] : [say("picture.drop", { dropMl: asked.dropMl })]),
    ...(asked.needleMm === undefined ? [] : [say("picture.needle", { needleMm: asked.needleMm })]),
  ];
  const sums = { points: map.count, volumeMl: map.volumeMl, areaCm2: Math.round(map.areaCm2 * 10) / 10 };
  return [
    { text: say("picture.title", { chart, region }), weight: 2 },
    { text: `${hand.join(", ")}.`, weight: 1 },
    { text: map.verdict === "refused" ? say("picture.refused") : say("picture.sums", sums), weight: 1 },
    ...map.findings.flatMap(({ tell, claims, then, rule }): Line[] => [
      ...(then === "ok" && rule !== "map.curved-against-flat" ? [] : [{ text: tell, weight: 1 as const }]),
      ...(then === "ok" || claims.length === 0
        ? []
        : [{ text: `${say("picture.sources")}: ${sourcesOf(claims)}`, weight: 0 as const, ltr: true as const }]),
    ]),
    { text: say("picture.frame"), weight: 0 },
  ];
}

/** A chart by its name: that of the body, or the one that its photograph has. */
function chartName(id: string, lang: Language): string {
  const body = `chart.${id}`;
  if (body in mapTexts.en) return word(mapTexts, body, {}, lang).text;
  const named = word(sessionTexts, `view.${id}`, {}, lang).text;
  return named.startsWith("view.") ? id : `${named.slice(0, 1).toLocaleUpperCase(lang)}${named.slice(1)}`;
}

function sourcesOf(claims: PrintedMap["findings"][number]["claims"]): string {
  return claims
    .map(
      ({ source, at, says, unit }) =>
        `${source}, ${at}: ${says}${unit === undefined || unit === "1" ? "" : ` ${unit}`}`,
    )
    .join("; ");
}

/** One entry of the legend: a sign as SVG in a box of 1 × 1 with its middle at 0 | 0, and what it means. */
export interface Sign {
  readonly svg: string;
  readonly text: string;
}

/** The signs of this picture: its depth, what was filled, and what takes no needle or wants a look. */
export function legendOf(map: PrintedMap, lang: Language): Sign[] {
  const say = (id: string) => word(mapTexts, id, {}, lang).text;
  const box = (paint: string) => `<path d="M-.45 -.3h.9v.6h-.9z" ${paint}/>`;
  return [
    ...(map.count === 0 ? [] : [{ svg: glyph(map.asked.depthMm), text: `${map.asked.depthMm} mm` }]),
    {
      svg: box(`fill="${colours.marker}" fill-opacity=".09" stroke="${colours.marker}" stroke-width=".08"`),
      text: say("picture.filled"),
    },
    {
      svg: box(`fill="${colours.stop}" fill-opacity=".15" stroke="${colours.stop}" stroke-width=".08"`),
      text: say("picture.excluded"),
    },
    {
      svg: box(
        `fill="${colours.care}" fill-opacity=".15" stroke="${colours.care}" stroke-width=".08" stroke-dasharray=".2 .14"`,
      ),
      text: say("picture.caution"),
    },
    ...(map.asked.avoid === undefined || map.asked.avoid.length === 0
      ? []
      : [
          {
            svg: `<path d="${ring(0.35)}M-.25 -.25L.25 .25M-.25 .25L.25 -.25" fill="none" stroke="${colours.stop}" stroke-width=".08"/>`,
            text: say("picture.spared"),
          },
        ]),
  ];
}

/** The mark of a depth, drawn as paths so that every circle of the picture is a point. */
function glyph(depthMm: number): string {
  const mark = depthMark(depthMm);
  const colour = colours[mark];
  const solid = (r: number, fill: string) => `<path d="${ring(r)}" fill="${fill}"/>`;
  if (mark === 1) return `<path d="${ring(0.25)}" fill="#fff" stroke="${colour}" stroke-width=".14"/>`;
  if (mark === 2) return solid(0.32, colour);
  if (mark === 3) return solid(0.32, colour) + solid(0.13, "#fff");
  return `${solid(0.16, colour)}<path d="${ring(0.3)}" fill="none" stroke="${colour}" stroke-width=".08"/>`;
}

function ring(r: number): string {
  return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

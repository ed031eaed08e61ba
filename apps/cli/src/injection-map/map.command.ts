import { readDocument } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import type { MapAnswer, MapRequest } from "@pistor/core/injection-map";
import { drawMap, mapRequestSchema, wordMapFinding } from "@pistor/core/injection-map";
import { version } from "@pistor/knowledge/evidence";
import { mapKnowledgeFrom, mapTexts, placeName } from "@pistor/knowledge/injection-map";
import { chartFiles } from "@pistor/knowledge/injection-map/charts";
import type { Command } from "../kit/command.ts";
import { chartArt } from "./chart-art.ts";
import { curvedMap } from "./curved-map.ts";
import { mapSvg } from "./map-svg.ts";
import { mapText } from "./map-text.ts";
import type { PrintedMap } from "./printed-map.ts";

const knowledge = mapKnowledgeFrom(chartFiles);

/** `pistor map`: where the needle goes. */
export const mapCommand: Command = {
  verb: "map",
  does: "fill a region of a chart with injection points",
  help: `Reads { chart, region | polygonMm, technique, depthMm, spacingMm, dropMl, needleMm?, angleDeg?, passes?,
  surface?, avoid?, mirror?, seed? }.
  Charts: ${knowledge.chartIds.join(", ")}. A region without its side means both halves.
  Techniques: ${knowledge.techniques.map(({ id }) => id).join(", ")}.
  surface: "curved" keeps the spacing on the skin that the chart shows, and says what the drawing alone has wrong.
  avoid: [{ circleMm: [x, y, radius] }, { polygonMm: [[x, y], …] }].
Answers { verdict, points, count, areaCm2, volumeMl, pathMm, cautionCount, findings, asked, knowledge }; millimetres of the
  chart's frame, y down, not measured on the patient.
  --svg FILE draws it.`,
  takes: ["svg"],
  answer: (document, { lang }): PrintedMap | Promise<PrintedMap> => {
    const asked = readDocument(mapRequestSchema, document);
    if (asked.surface !== "curved") return printed(drawMap(knowledge, asked), asked, lang);
    return curvedMap(knowledge, asked).then(({ answer, onSkin }) => ({ ...printed(answer, asked, lang), onSkin }));
  },
  text: (answer) => mapText(answer as PrintedMap),
  files: (answer, { own, lang }): Readonly<Record<string, string>> => {
    const map = answer as PrintedMap;
    const chart = knowledge.chart(map.asked.chart);
    if (own.svg === undefined || chart === undefined) return {};
    return { [own.svg]: mapSvg(map, chart, chartArt(chart.id), lang) };
  },
};

function printed(answer: MapAnswer, asked: MapRequest, lang: Language): PrintedMap {
  const findings = answer.findings.map((finding) => ({
    ...wordMapFinding({ ...finding, because: named(finding.because, lang) }, mapTexts, lang),
    because: finding.because,
  }));
  return { ...answer, findings, asked, knowledge: version };
}

/** A zone or region by its name in the language, for the sentence; the answer itself keeps the ids. */
function named(because: Readonly<Record<string, unknown>>, lang: Language): Readonly<Record<string, unknown>> {
  const id = because.zone ?? because.region;
  const name = typeof id === "string" ? placeName(id, lang) : null;
  return name === null ? because : { ...because, name };
}

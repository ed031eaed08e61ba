import { readDocument } from "@pistor/core/basics";
import type { ScreenDocument } from "@pistor/core/eligibility";
import { screen, screenRequestSchema } from "@pistor/core/eligibility";
import type { MapRequest } from "@pistor/core/injection-map";
import { drawMap, mapRequestSchema } from "@pistor/core/injection-map";
import { layOutCourse, planRequestSchema } from "@pistor/core/plan";
import { nothingAgainstAtAll } from "@pistor/knowledge/cases/nothing-against";
import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import { loadChart, mapKnowledgeWith } from "@pistor/knowledge/injection-map";
import { planKnowledge } from "@pistor/knowledge/plan";
import { allAnswered, faceMap, facePlan, hairPlan } from "./documents.ts";
import type { Figure } from "./measure.ts";
import { ms, msOf, perSecond, thousands } from "./measure.ts";
import { mixFigures } from "./mixtures.ts";

/** What the engine does in this process, on one core. */
export async function engineFigures(): Promise<Figure[]> {
  return [...screenFigures(), ...mixFigures(), ...(await mapFigures()), ...planFigures()];
}

const screenTarget = 200_000;
/** A phone is about four times slower than this core. */
const phone = 4;

function screenFigures(): Figure[] {
  const mixed: ScreenDocument[] = [
    allAnswered,
    { ...allAnswered, birthDate: "2009-01-01" },
    { ...allAnswered, answers: { ...allAnswered.answers, diabetes: "oral", herpes: "past" } },
    { ...allAnswered, answers: { ...allAnswered.answers, isotretinoin: "current", "acute-infection": true } },
    { ...allAnswered, allergies: ["lidocaine"], mixture: ["lidocaine", "hyaluronic-acid"] },
    { treatment: "hair", on: "2026-11-21", sex: "male", birthDate: "1980-02-29", answers: { keloid: true } },
    { treatment: "pain", on: "2026-11-21", sex: "female", birthDate: "1961-07-05", answers: { pregnant: "unknown" } },
    { treatment: "fat", on: "2026-11-21", answers: {}, country: "FR" },
  ];
  const nothing: ScreenDocument = { treatment: "face", on: "2026-11-21" };
  const kinds: readonly (readonly [string, readonly ScreenDocument[]])[] = [
    ["everything answered", [allAnswered]],
    ["eight patients of all kinds", mixed],
    ["nothing known", [nothing]],
    ["everything answered, all questions", [{ ...allAnswered, answers: nothingAgainstAtAll, questions: "all" }]],
    ["eight patients of all kinds, all questions", mixed.map((one) => ({ ...one, questions: "all" as const }))],
    ["nothing known, all questions", [{ ...nothing, questions: "all" }]],
  ];
  const figures = kinds.map(([kind, documents]) => {
    const requests = documents.map((document) => readDocument(screenRequestSchema, document));
    const rate = perSecond(() => {
      for (let nth = 0; nth < 100; nth++) for (const request of requests) screen(eligibilityKnowledge, request);
      return 100 * requests.length;
    });
    return {
      what: `screen, ${kind}`,
      target: `≥ ${thousands(screenTarget)} decisions/s`,
      measured: `${thousands(rate)} decisions/s`,
      met: rate >= screenTarget,
    };
  });
  const withReading = perSecond(() => {
    for (const document of mixed) screen(eligibilityKnowledge, readDocument(screenRequestSchema, document));
    return mixed.length;
  });
  const asked = readDocument(screenRequestSchema, { ...nothing, questions: "all" });
  const next = msOf(() => void screen(eligibilityKnowledge, asked), 301) * phone;
  return [
    ...figures,
    {
      what: `next question of all, nothing known, ${phone} times slower as on a phone`,
      target: "≤ 5 ms",
      measured: ms(next),
      met: next <= 5,
    },
    {
      what: "screen, eight patients of all kinds, each document read and checked first",
      target: "–",
      measured: `${thousands(withReading)} decisions/s`,
      met: null,
    },
  ];
}

async function mapFigures(): Promise<Figure[]> {
  const charts = await Promise.all([loadChart("body-back"), loadChart("face-front")]);
  const knowledge = mapKnowledgeWith(charts.filter((chart) => chart !== undefined));
  const big = (region: string, spacingMm: number): MapRequest => ({
    ...readDocument(mapRequestSchema, { ...faceMap, chart: "body-back", region, spacingMm }),
  });
  const kinds = [
    ["both thighs, 2.3 mm", big("thigh-back", 2.3), true],
    ["both trapezius regions with their caution zones, 1.5 mm", big("trapezius", 1.5), true],
    ["a forehead, 5 mm", readDocument(mapRequestSchema, { ...faceMap, spacingMm: 5 }), false],
  ] as const;
  return kinds.map(([kind, request, counts]) => {
    const { count } = drawMap(knowledge, request);
    if (counts && count < 10_000) throw new Error(`${kind}: ${count} points are too few to measure 10,000 by.`);
    const took = msOf(() => void drawMap(knowledge, request));
    return {
      what: `map, ${kind}: ${thousands(count)} points`,
      target: counts ? "≤ 20 ms for 10,000" : "–",
      measured: ms(took),
      met: counts ? took <= 20 : null,
    };
  });
}

function planFigures(): Figure[] {
  const kinds = [
    ["face", readDocument(planRequestSchema, facePlan)],
    ["hair, with shut days and trips", readDocument(planRequestSchema, hairPlan)],
  ] as const;
  return kinds.map(([kind, request]) => {
    const took = msOf(() => void layOutCourse(planKnowledge, request), 301);
    return { what: `plan, ${kind}`, target: "≤ 1 ms", measured: ms(took), met: took <= 1 };
  });
}

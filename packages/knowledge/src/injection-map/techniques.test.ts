import type { Parameter } from "@pistor/core/evidence";
import type { Limit, Technique } from "@pistor/core/injection-map";
import { drawMap, mapRequestSchema } from "@pistor/core/injection-map";
import { expect, test } from "vitest";
import { chartFiles } from "./charts/index.ts";
import { mapKnowledgeFrom, techniques } from "./index.ts";

// Both tables were copied by hand from the literature list, sections 1.1 to 1.3, and not from the code.

const quantities = ["depthMm", "spacingMm", "dropMl", "needleMm", "angleDeg"] as const;
type Quantity = (typeof quantities)[number];

/** What each source says: technique, quantity, source, and the words or the number in its cell. */
const cells: readonly (readonly [Technique["id"], Quantity, string, string | number])[] = [
  ["epidermal", "depthMm", "SFM", "under 0.5"],
  ["epidermal", "depthMm", "BTP", "under 1"],
  ["nappage", "depthMm", "SFM", "under 2"],
  ["nappage", "depthMm", "BTP", "2–4"],
  ["nappage", "depthMm", "MESODERM", "two thirds of the bevel"],
  ["nappage", "depthMm", "AMIN-SLIDES", 1.5],
  ["nappage", "depthMm", "DERMOAR", "at most 2"],
  ["nappage", "depthMm", "S2", "about 1"],
  ["nappage", "spacingMm", "BTP", "2–4"],
  ["nappage", "spacingMm", "AMIN-SLIDES", 10],
  ["nappage", "dropMl", "AMIN-SLIDES", 0.01],
  ["nappage", "dropMl", "MESODERM", "part of it stays on the surface"],
  ["nappage", "dropMl", "BTP", "liquid is left on the skin for 3–5 min"],
  ["nappage", "angleDeg", "BTP", "30–60"],
  ["nappage", "angleDeg", "MESODERM", "tangential"],
  ["nappage", "angleDeg", "AMIN-SLIDES", 90],
  ["papule", "depthMm", "MESODERM", "1.5–2"],
  ["papule", "depthMm", "BTP", "1–2"],
  ["papule", "spacingMm", "MESODERM", "about 10"],
  ["papule", "angleDeg", "BTP", "bevel up"],
  ["sim-intradermal", "depthMm", "DERMOAR", "at most 4"],
  ["sim-intradermal", "depthMm", "KONDA", "at most 4"],
  ["sim-intradermal", "spacingMm", "PHP", "20–30"],
  ["sim-intradermal", "dropMl", "PHP", "0.10–0.20"],
  ["sim-intradermal", "needleMm", "PHP", "4 (27 G) or 13 (30 or 32 G)"],
  ["sim-intradermal", "angleDeg", "PHP", "30–45"],
  ["point-by-point", "depthMm", "SFM", "4–6, or 13"],
  ["point-by-point", "depthMm", "BTP", "4–12"],
  ["point-by-point", "depthMm", "MESODERM", "all of a needle of 13"],
  ["point-by-point", "depthMm", "DERMOAR", "at most 10"],
  ["point-by-point", "depthMm", "KONDA", "at most 4"],
  ["point-by-point", "depthMm", "S2", "1–4"],
  ["point-by-point", "depthMm", "S3", "1–4"],
  ["point-by-point", "needleMm", "BORFIZ", "2, 4, 6 or 13"],
  ["point-by-point", "needleMm", "ANGERS", "4–13"],
  ["point-by-point", "angleDeg", "MESODERM", 45],
  ["retrograde-linear", "depthMm", "MESODERM", 2],
  ["retrograde-linear", "needleMm", "MESODERM", "12–13"],
  ["retrograde-linear", "angleDeg", "MESODERM", "tangential, bevel up"],
  ["dry", "depthMm", "DERMOAR", "named, without a depth"],
  ["deoxycholic-grid", "dropMl", "KYB-DOS", 0.2],
  ["deoxycholic-grid", "spacingMm", "KYB-DOS", 10],
];

/** What holds, by section 1.3 and by what was settled after it: allowed, with caution, or nothing to check against. */
const held: Readonly<Record<Technique["id"], readonly [depth: string, spacing: string, drop: string, angle: string]>> =
  {
    epidermal: ["0.5–0.5, caution 0.5–1", "–", "–", "10–30"],
    nappage: ["0.5–2, caution 2–4", "2–10", "0.001–0.02", "30–60"],
    papule: ["1–2", "10–10", "0.02–0.05", "10–45"],
    "sim-intradermal": ["2–4", "20–30", "0.1–0.2", "30–45"],
    "point-by-point": ["4–4, caution 1–4", "10–30", "0.05–0.2", "45–90"],
    "retrograde-linear": ["1–4", "–", "–", "–"],
    dry: ["1–4", "–", "0–0", "–"],
    "deoxycholic-grid": ["4–12.7", "exactly 10", "exactly 0.2", "90–90"],
    "needle-free": ["0.5–4", "–", "–", "–"],
  };

const limit = ({ settled: { value } }: Parameter<Limit>): string => {
  const { allowed, caution, exact } = value;
  if (allowed === null) return "–";
  if (exact) return `exactly ${allowed.from}`;
  return `${allowed.from}–${allowed.to}${caution === null ? "" : `, caution ${caution.from}–${caution.to}`}`;
};
const of = (id: Technique["id"]) => {
  const technique = techniques.find((each) => each.id === id);
  if (technique === undefined) throw new Error(id);
  return technique;
};

test.each(cells)("%s, %s: %s says %s", (id, quantity, source, says) => {
  const told = of(id)[quantity].claims.filter((each) => each.source === source);
  expect(told.map((each) => each.says)).toContain(says);
});

test.each(Object.entries(held))("%s allows what was settled", (id, [depth, spacing, drop, angle]) => {
  const { depthMm, spacingMm, dropMl, angleDeg } = of(id as Technique["id"]);
  expect([limit(depthMm), limit(spacingMm), limit(dropMl), limit(angleDeg)]).toEqual([depth, spacing, drop, angle]);
});

test("what nobody published is said to be a clinic's own", () => {
  for (const technique of techniques)
    for (const quantity of quantities) {
      const { settled, claims } = technique[quantity];
      const published = claims.some(({ source }) => source !== "clinic-default");
      if (!published) expect([technique.id, quantity, settled.how]).toEqual([technique.id, quantity, "clinic-default"]);
    }
});

test("only where nothing is measured at a point may a place be gone over again", () => {
  for (const { id, liquid, passes } of techniques) expect([id, passes === null]).toEqual([id, liquid === "drop"]);
  // A device without a needle measures neither drop nor needle, and gives no point a depth that was measured.
  expect(of("needle-free")).toMatchObject({ needle: false, liquid: "contact" });
});

test("the two conflicts of the literature stay in sight: nappage from 2 to 4 mm, point by point below 4 mm", () => {
  const knowledge = mapKnowledgeFrom(chartFiles);
  const hand = { chart: "body-back", region: "trapezius", spacingMm: 10, dropMl: 0.01, needleMm: 13 };
  const found = (technique: string, depthMm: number) =>
    drawMap(
      knowledge,
      mapRequestSchema.parse({ ...hand, technique, depthMm, dropMl: technique === "nappage" ? 0.01 : 0.05 }),
    )
      .findings.filter(({ rule }) => rule.startsWith("map.depth"))
      .map(({ rule, then, disagree }) => [rule, then, disagree]);
  expect(found("nappage", 2)).toEqual([]);
  expect(found("nappage", 3)).toEqual([["map.depth-disputed", "caution", true]]);
  expect(found("point-by-point", 4)).toEqual([]);
  expect(found("point-by-point", 3)).toEqual([["map.depth-disputed", "caution", true]]);
  expect(found("point-by-point", 6)).toEqual([["map.depth-out-of-range", "refused", true]]);
});

import { languages } from "@pistor/core/evidence";
import { readChart, withoutSide } from "@pistor/core/injection-map";
import { expect, test } from "vitest";
import { chartFiles } from "../charts/index.ts";
import { placeName } from "./index.ts";

const places = chartFiles.map(readChart).flatMap(({ regions, zones }) => [...regions, ...zones]);

test("every region and zone of every chart has a name in every language, and none is named twice alike", () => {
  expect(new Set(places.map(({ id }) => id)).size).toBeGreaterThan(100);
  for (const lang of languages) {
    const ids = [...new Set(places.map(({ id }) => id))];
    const names = ids.map((id) => placeName(id, lang));
    expect(names.filter((name) => name === null)).toEqual([]);
    // A place and a zone over it may share a name; two places may not.
    const regions = [...new Set(chartFiles.map(readChart).flatMap((chart) => chart.regions.map(({ id }) => id)))];
    const named = regions.map((id) => placeName(id, lang));
    expect(new Set(named).size, lang).toBe(regions.length);
  }
});

test.each(["constructor", "__proto__", "toString", "__proto__-left"])(
  "%s, which every object has, is the name of no place",
  (id) => {
    expect(languages.map((lang) => placeName(id, lang)).filter((name) => name !== null)).toEqual([]);
  },
);

/** Drawn with different borders, and so named more closely, on different charts; one place has one name. */
const namedMoreClosely = [
  "upper-arm",
  "forearm",
  "brow",
  "neck-lateral",
  "scalp-temporal",
  "scalp-occipital",
  "zone-occipital-artery",
];

test("the English names are those of the drawings, but for seven that each drawing names more closely", () => {
  const differing = places.filter(({ id, name }) => placeName(id, "en") !== name).map(({ id }) => withoutSide(id));
  expect([...new Set(differing)].sort()).toEqual([...namedMoreClosely].sort());
});

test("left and right are said, and differ", () => {
  for (const lang of languages) {
    expect(placeName("malar-left", lang)).not.toBe(placeName("malar-right", lang));
    expect(placeName("malar-left", lang)).toContain(placeName("malar", lang));
  }
  expect(placeName("malar-left", "tr")).toBe("Elmacık, sol");
  expect(placeName("moon", "en")).toBeNull();
  expect(placeName("left", "en")).toBeNull();
});

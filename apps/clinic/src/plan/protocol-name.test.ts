import { protocols } from "@pistor/knowledge/plan";
import { expect, test } from "vitest";
import { titlesOf } from "./protocol-name.tsx";

test("protocols are chosen by their titles, and the code stands only beside two that are called alike", () => {
  const titles = titlesOf([
    { id: "fat.one", title: "Fat" },
    { id: "fat.two", title: "Fat" },
    { id: "hair.own", title: "Our hair course" },
  ]);
  // The code stands between signs that keep it left to right (U+2066, U+2069).
  expect([...titles]).toEqual([
    ["fat.one", "Fat (\u2066fat.one\u2069)"],
    ["fat.two", "Fat (\u2066fat.two\u2069)"],
    ["hair.own", "Our hair course"],
  ]);
});

test("no treatment has two protocols that Pistor calls alike", () => {
  const treatments = new Set(protocols.map(({ treatment }) => treatment));
  for (const treatment of treatments) {
    const titles = [...titlesOf(protocols.filter((each) => each.treatment === treatment)).values()];
    expect(titles.filter((title) => title.includes("\u2066"))).toEqual([]);
  }
});

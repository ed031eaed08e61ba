import { expect, test } from "vitest";
import type { KeptLot, KeptVial } from "./lot.queries.ts";
import { countSheetData, recallListData } from "./stock-papers.ts";

const clinic = { name: "Klinik Ege" };
const now = "2026-11-23T12:00:00+03:00";
const lot = (
  number: string,
  more: { place?: string | null; balance?: number; state?: string; expires?: string } = {},
) =>
  ({
    id: number,
    lot: number,
    product: { name: `Product of ${number}` },
    expires: "2027-05-31",
    place: "Fridge",
    balance: 3,
    state: "usable",
    ...more,
  }) as unknown as KeptLot;

test("the count sheet holds what is there, place by place, and never the number that is expected", () => {
  const open = [{ lotId: "EMPTY-OPEN" }] as unknown as KeptVial[];
  const lots = [
    lot("B-2"),
    lot("A-1", { state: "recalled" }),
    lot("GONE", { balance: 0 }),
    lot("EMPTY-OPEN", { balance: 0, place: null }),
    lot("C-3", { place: "Cupboard", balance: 4711, expires: "2026-11-22" }),
  ];
  const { places, ...rest } = countSheetData(clinic, lots, open, now);
  expect(places.map(({ name, lots: each }) => [name, each.map(({ lot: number }) => number)])).toEqual([
    ["Cupboard", ["C-3"]],
    ["Fridge", ["A-1", "B-2"]],
    [null, ["EMPTY-OPEN"]],
  ]);
  expect(places[0]?.lots[0]).toMatchObject({ expired: true, held: false, expires: "22.11.2026" });
  expect(places[1]?.lots[0]).toMatchObject({ expired: false, held: true });
  expect(places[2]?.lots[0]?.open).toBe(1);
  expect(JSON.stringify([places, rest])).not.toContain("4711");
});

test("the call list begins with those who do not know yet, and a drill says that it is one", () => {
  const person = (name: string, state: string | null) => ({
    name,
    fileNo: "1",
    phone: "",
    language: "tr",
    sessions: [{ on: "2026-11-02" }, { on: "2026-11-02" }],
    contacts: state === null ? [] : [{ state }],
  });
  const people = [person("Told", "told"), person("Nobody tried", null), person("No answer", "called-no-answer")];
  const recall = { lot: "HA-1", substance: null, reason: "Particles.", drill: true };
  const list = recallListData(clinic, recall, { people } as never, now);
  expect(list.people.map(({ name, state }) => [name, state])).toEqual([
    ["Nobody tried", "not called yet"],
    ["No answer", "called, no answer"],
    ["Told", "told"],
  ]);
  expect(list.people[0]?.days).toEqual(["02.11.2026"]);
  expect(list.words.title).toContain("DRILL");
  expect(recallListData(clinic, { ...recall, drill: false }, { people } as never, now).words.title).not.toContain(
    "DRILL",
  );
});

import { expect, test } from "vitest";
import { lint } from "./index.ts";

const claims = [{ source: "S2", at: "here", says: "so" }];
const settled = { value: 3, how: "strictest", why: "because", by: "board", on: "2026-11-22" };
const most = { id: "dosing.x.most", title: "", unit: "mg", claims: [{ source: "S2", at: "here", says: 3 }], settled };
const limit = { of: "amount", bound: "most", scope: { per: "session" }, value: most };
const entry = {
  id: "lidocaine",
  class: "amide-anaesthetic",
  measuredIn: "mg",
  codes: [{ system: "ATC", code: "N01BB02", claims }],
  salts: [
    { id: "hcl", name: "HCl", words: [], codes: [{ system: "CAS", code: "73-78-9", claims }], baseFraction: null },
  ],
  limits: [limit],
  status: [{ country: "*", status: "off-label", route: null, from: null, until: null, claims }],
  blocked: null,
  contraindications: [{ words: "allergy", answers: [], claims, then: "never" }],
  harms: [{ words: "fits", answers: [], claims }],
  precautions: [{ words: "tell", answers: [], claims, who: "patient" }],
  synonyms: ["lignocaine"],
  claims,
};
const other = { ...entry, id: "procaine", synonyms: ["novocain"], limits: [] };
const found = (...substances: readonly object[]) => lint({ sample: { substances } }).map(({ check }) => check);

test("a good entry of the catalogue has no finding", () => {
  expect(found(entry, other)).toEqual([]);
});

test("an entry, a code, a form's code, a status, a contraindication, a harm or a precaution that nobody says is found", () => {
  const [code] = entry.codes;
  const [form] = entry.salts;
  const bare = (part: object) => [{ ...part, claims: [] }];
  for (const change of [
    { claims: [] },
    { codes: bare(code as object) },
    { salts: [{ ...form, codes: bare(form?.codes[0] as object) }] },
    { status: bare(entry.status[0] as object) },
    { contraindications: bare(entry.contraindications[0] as object) },
    { harms: bare(entry.harms[0] as object) },
    { precautions: bare(entry.precautions[0] as object) },
  ])
    expect(found({ ...entry, ...change }), JSON.stringify(change)).toEqual(["substance-has-claim"]);
});

test("a limit without its unit, or without what it holds for, is found with its place", () => {
  const unitless = { ...limit, value: { ...most, unit: "" } };
  expect(found({ ...entry, limits: [unitless] })).toContain("limit-has-unit-and-scope");
  expect(lint({ sample: { substances: [{ ...entry, limits: [{ ...limit, scope: {} }] }] } })).toEqual([
    {
      check: "limit-has-unit-and-scope",
      at: "sample.substances.0.limits.0",
      message: expect.stringContaining("scope.per"),
    },
  ]);
});

// Numbers of water, ethanol, caffeine and lidocaine hydrochloride as their registry prints them.
test("a CAS number is known by its check digit", () => {
  const cas = (code: string) => found({ ...entry, codes: [{ system: "CAS", code, claims }] });
  for (const code of ["7732-18-5", "64-17-5", "58-08-2", "73-78-9"]) expect(cas(code), code).toEqual([]);
  for (const code of ["7732-18-6", "64-71-5", "58-08-3", "73-87-9", "73789", "0-78-9"])
    expect(cas(code), code).toEqual(["code-is-well-formed"]);
});

test("a code that does not have the shape of its list, or of a list that is none, is found", () => {
  const bad = [
    ["ATC", "N01BB"],
    ["ATC", "N01BBO2"],
    ["ATC", "X01BB02"],
    ["ATC", "n01bb02"],
    ["UNII", "98PI20098"],
    ["UNII", "98pi200987"],
    ["UNII", "98PI-00987"],
    ["RxCUI", "C48000"],
    ["NCIt", "48000"],
    ["MeSH", "D3840"],
    ["EVMPD", "15971"],
    ["ICD", "T41.3"],
  ];
  for (const [system, code] of bad)
    expect(found({ ...entry, codes: [{ system, code, claims }] }), `${system} ${code}`).toEqual([
      "code-is-well-formed",
    ]);
});

test("a blocked substance without its reason, its sentence, or who says so, is found", () => {
  const texts = { en: { "substance.blocked.withdrawn": "{substance} was withdrawn." } };
  const blocked = (one: object) =>
    lint({ sample: { texts, substances: [{ ...entry, blocked: one }] } }).map(({ check }) => check);
  expect(blocked({ why: "withdrawn", claims })).toEqual([]);
  for (const one of [
    { why: "", claims },
    { why: "whitening", claims },
    { why: "withdrawn", claims: [] },
  ])
    expect(blocked(one), JSON.stringify(one)).toEqual(["blocked-says-why"]);
});

test("a name that two entries share is found, also where it is the other's id or is written otherwise", () => {
  expect(found(entry, { ...other, synonyms: ["Lignocaïne"] })).toEqual(["synonyms-are-apart"]);
  expect(found(entry, { ...other, synonyms: ["lidocaine"] })).toEqual(["synonyms-are-apart"]);
  const cream = { ...entry, actives: [], gramsPerCm2: most, id: "cream", synonyms: ["novocain"], limits: [] };
  expect(found(entry, other, cream)).toEqual(["synonyms-are-apart"]);
});

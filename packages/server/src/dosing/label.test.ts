import { timeZone } from "@pistor/core/basics";
import { languages } from "@pistor/core/evidence";
import { aKeptPreparation, aLabelPerson, drawnPart } from "@pistor/testkit/session";
import { beforeAll, expect, test } from "vitest";
import { newPapers } from "../kit/papers/index.ts";
import { labelTemplate } from "./label.typ.ts";
import type { KeptPreparation } from "./preparation.queries.ts";
import type { LabelPerson } from "./preparation-papers.ts";
import { labelData, sheetData } from "./preparation-papers.ts";
import type { Prepared } from "./prepared.ts";
import { sheetTemplate } from "./sheet.typ.ts";

const papers = newPapers();
const clinic = { zone: timeZone("Europe/Istanbul"), name: "Klinik Ege" };
const kept = aKeptPreparation;
const claire = aLabelPerson;
const label = (
  given: { person?: Partial<LabelPerson>; of?: Partial<Prepared>; size?: "62x40" | "50x25"; lang?: "en" } = {},
) => labelData(clinic, kept(given.of), { ...claire, ...given.person }, given.size ?? "62x40", given.lang ?? "en");

/** The words of a paper as they stand on it, in the order in which they were set. */
async function wordsOn(template: string, data: unknown): Promise<string> {
  const svg = await papers.svg(template, data);
  const plain = (text: string) =>
    text.replace(
      /&(lt|gt|quot|#39|amp);/g,
      (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name]!,
    );
  return [...svg.matchAll(/class="tsel"[^>]*>([^<]*)</g)]
    .map(([, words]) => plain(words!).trim())
    .join(" ")
    .replace(/\s+/g, " ");
}

let large: string;
beforeAll(async () => {
  large = await wordsOn(labelTemplate, label());
});

test("a label says whose it is, which of how many, what is in it with lots, until when, by whom and how", () => {
  // Of the drawn label: the first 5 mg/mL by 10 × 2.5 / 5, and mixed at 09:40 in Istanbul, used within four hours.
  for (const words of [
    "MOREL Claire",
    "2 / 5",
    "14.03.1980",
    "file 00417",
    "0.8 mL",
    "5 mg/mL",
    "(HA-2306)",
    "40 mg/mL",
    "(VC-0417)",
    "0.9 % 1 mL",
    "(NC-7781)",
    "mixed 08.12. 09:40 , M. Demir",
    "checked S. Aydın",
    "use before 08.12. 13:40",
    "INTRADERMAL",
    "needle 4 mm",
    "M-0931-2",
  ])
    expect(large).toContain(words);
});

test.each(languages)("%s: both sizes hold four ingredients, all doses and lots and the time of use", async (lang) => {
  for (const size of ["62x40", "50x25"] as const) {
    const words = await wordsOn(labelTemplate, labelData(clinic, kept(), claire, size, lang));
    for (const each of ["5 mg/mL", "40 mg/mL", "2 mg/mL", "(HA-2306)", "(VC-0417)", "(GL-1180)", "(NC-7781)"])
      expect(words.split(each), `${lang} ${size} ${each}`).toHaveLength(6);
    expect(words.split("08.12. 13:40"), size).toHaveLength(6);
  }
});

test("what looks like code in a name, a lot or a note stays the words that it is", async () => {
  const code = '#eval("1+1") *b* $x$ #panic("out") \\ @ref <tag> [x]';
  const person = { givenName: code, familyName: "X" };
  const ingredients = [drawnPart("hyaluronic-acid", "10 mg/mL", 5, 10, '#box("y")')];
  const words = await wordsOn(labelTemplate, label({ person, of: { ingredients } }));
  expect(words).toContain('#eval("1+1") *b* $x$');
  expect(words).toContain('(#box("y"))');
  expect(words).not.toMatch(/X 2\b/);
  const sheet = sheetData(clinic, kept({ note: code }), {
    known: { details: { ...claire, ...person } as never, answers: undefined },
    weightKg: null,
    session: { number: 1, of: 8 },
    ended: false,
    lang: "en",
  });
  expect((await wordsOn(sheetTemplate, sheet)).split('#eval("1+1") *b* $x$').length).toBeGreaterThanOrEqual(3);
});

test("a very long Turkish name is cut and its capitals are Turkish; dose, lot and time of use stand whole", async () => {
  const person = {
    familyName: "Çağlayanoğlugil-Küçükçakıroğulları",
    givenName: "Fatma Nurşehbanu İclal Zübeyde Muazzez",
    language: "tr" as const,
  };
  for (const size of ["62x40", "50x25"] as const) {
    const words = await wordsOn(labelTemplate, label({ person, size }));
    expect(words).toContain("ÇAĞLAYANOĞLUGİL-");
    expect(words).toContain("…");
    for (const each of ["00417", "(HA-2306)", "5 mg/mL", "use before 08.12. 13:40"]) expect(words).toContain(each);
  }
});

test("an Arabic name keeps every letter and runs from right to left: its last letter stands leftmost", async () => {
  const person = { givenName: "محمد عبد الرحمن", familyName: "الهاشمي", language: "ar" as const };
  const letters = (words: string) => (words.match(/\p{Script=Arabic}/gu) ?? []).sort().join("");
  for (const size of ["62x40", "50x25"] as const) {
    // As they are drawn, from the left.
    const [name = ""] = (await wordsOn(labelTemplate, label({ person, size }))).split("1 / 5");
    expect(letters(name)).toBe(letters("الهاشمي محمد عبد الرحمن"));
    expect(name.trim().startsWith("ن")).toBe(true);
  }
});

test("more than a label can hold is not printed rather than printed without a dose", async () => {
  const ingredients = Array.from({ length: 20 }, (_, nth) =>
    drawnPart("hyaluronic-acid", "10 mg/mL", 0.25, 0.5, `LOT-${nth}`),
  );
  await expect(papers.svg(labelTemplate, label({ of: { ingredients }, size: "50x25" }))).rejects.toMatchObject({
    status: 422,
    id: "paper.does-not-fit",
  });
});

test("the same record is the same bytes, and another name is not", async () => {
  const at = "2026-12-08T06:40:00.000Z";
  const one = await papers.pdf(labelTemplate, label(), at);
  const again = await newPapers().pdf(labelTemplate, label(), at);
  const other = await papers.pdf(labelTemplate, label({ person: { givenName: "Clara" } }), at);
  expect(Buffer.compare(one, again)).toBe(0);
  expect(Buffer.compare(one, other)).not.toBe(0);
});

test("the sheet says that nobody checked it, that it is void, and which allergies were never asked", async () => {
  const sheet = (of: KeptPreparation) =>
    wordsOn(
      sheetTemplate,
      sheetData(clinic, of, {
        known: { details: claire as never, answers: undefined },
        weightKg: 62,
        session: { number: 4, of: 8 },
        ended: false,
        lang: "en",
      }),
    );
  const unchecked = await sheet({ ...kept(), checked: null });
  expect(unchecked).toContain("NOT CHECKED YET");
  expect(unchecked).toContain("Allergies: NOT ASKED");
  expect(unchecked).toContain("Weight: 62 kg");
  expect(unchecked).toContain("2.5 mL");
  expect(unchecked).toContain("Left over: 0.2 mL");
  expect(unchecked).toContain("page 1 of 1");
  expect(unchecked).toContain(kept().sha256);
  const voided = { reason: "A vial was cloudy.", by: "Mert Demir", at: "2026-12-08T07:00:00.000Z" };
  const gone = await sheet({ ...kept(), voided });
  expect(gone).toContain("VOID, not to be used: A vial was cloudy.");
  expect(gone).not.toContain("NOT CHECKED YET");
});

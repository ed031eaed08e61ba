import { expect, test } from "vitest";
import { dayOnPaper, momentOnPaper, newPapers, shortName } from "./index.ts";

test("a machine without the compiler's binary answers what to do, and is asked again the next time", async () => {
  let tries = 0;
  const papers = newPapers(() => {
    tries += 1;
    return Promise.reject(new Error("Cannot find module '@myriaddreamin/typst-ts-node-compiler-plan9-mips'"));
  });
  for (const _ of [1, 2])
    await expect(papers.pdf("x", {}, "2026-11-23T09:00:00Z")).rejects.toMatchObject({
      status: 503,
      id: "paper.cannot-be-made",
    });
  expect(tries).toBe(2);
});

test("a template that is wrong is a fault of ours and no refusal", async () => {
  await expect(newPapers().svg("#nothing-of-that-name", {})).rejects.toThrow(/template is wrong/);
});

test("a day and a moment read the same in every language", () => {
  expect(dayOnPaper("2026-12-08")).toBe("08.12.2026");
  expect(momentOnPaper("2026-12-08T09:40:00+03:00")).toBe("08.12. 09:40");
  expect(momentOnPaper("2026-12-08T09:40:00+03:00", true)).toBe("08.12.2026 09:40");
});

test.each([
  ["Mert Demir, RN", "M. Demir"],
  ["Prof. Dr. Selin Aydın", "S. Aydın"],
  ["Dr Élise Le Gall", "É. L. Gall"],
  ["د. ليلى حداد", "ل. حداد"],
  ["Cher", "Cher"],
  ["Dr.", "Dr."],
])("%s has room on a label as %s", (name, short) => {
  expect(shortName(name)).toBe(short);
});

test("what no eye sees is left out, so that nothing turns a lot round and no paper ends the server", async () => {
  const template = `#set page(width: 62mm, height: auto)\n#json(bytes(sys.inputs.data)).text`;
  // The compiler of 0.6.0 ends its process at the first of these, at the end of its line.
  const texts = [`\u202e \u0007 ${"n".repeat(300)}`, "HA-\u202e1922\u202c\u2066\u0000\ud800", "a\u2028b\tc"];
  for (const text of texts)
    expect((await newPapers().pdf(template, { text }, "2026-11-23T09:00:00Z")).length).toBeGreaterThan(500);
  const svg = await newPapers().svg(template, { text: texts[1] });
  expect(svg).toContain("HA-1922");
});

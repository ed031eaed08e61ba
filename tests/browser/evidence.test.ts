import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, startPistor } from "./kit/pistor.ts";

/** The knowledge as staff read it: found by words, read beside its claims, followed to where it acts. */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

/** Source and what it says, row by row, of the table of claims. */
async function claims(page: Page): Promise<string[]> {
  const rows = page.getByRole("region", { name: "What each source says" }).getByRole("row");
  const texts = await rows.evaluateAll((all) =>
    all
      .slice(1)
      .map((row) => `${row.querySelector("cite")?.textContent} ${row.querySelector("td > :first-child")?.textContent}`),
  );
  return texts;
}

// domain/seed-facts.md: S2 says 18, S0 says 20 and, for cellulite, all ages; the label of Kybella and a ban say 18.
test("the minimum age is found by its words, its five claims are read, and the rule that uses it is followed", async () => {
  const { page, context, complaints } = await openAs(pistor, "nurse");
  await page.goto("/clinic/today");
  await page.getByRole("link", { name: "Evidence" }).click();
  await page.getByRole("searchbox").fill("minimum age");
  await page.getByRole("link", { name: /^Minimum age/ }).click();
  await page.getByRole("heading", { name: "Minimum age" }).waitFor();
  expect(await claims(page)).toEqual([
    "S2 18 years",
    "S0 20 years",
    "S0 all ages",
    "KYB-DOS 18 years",
    "HAMILTON 18 years",
  ]);
  const table = page.getByRole("region", { name: "What each source says" });
  await table
    .getByRole("row", { name: /20 years/ })
    .getByText("differs")
    .waitFor();
  await table
    .getByRole("row", { name: /all ages/ })
    .getByText("refused")
    .waitFor();
  await page.getByText("Sources disagree: 18 to 20 years is claimed.").waitFor();
  await picture(page, "evidence-found", true);

  const used = page.getByRole("region", { name: "Where it is used" });
  await used.getByRole("link", { name: "Under the minimum age" }).click();
  await page.getByText("Age is below 18 years.").waitFor();
  await page.getByText("Nobody may decide otherwise.").waitFor();
  expect(new URL(page.url()).pathname).toBe("/clinic/evidence/rule/age.under-minimum");
  // The rule leads back to its number, and the search is still there.
  await page
    .getByRole("region", { name: "When it holds" })
    .getByRole("link", { name: /Minimum age/ })
    .waitFor();
  expect(await page.getByRole("searchbox").inputValue()).toBe("minimum age");
  expect(complaints).toEqual([]);
  await context.close();
});

test("a reason of a patient leads to its rule, and a source's key to everything that rests on it", async () => {
  const { page, context, complaints } = await openAs(pistor, "physician");
  const { patients } = (await (await context.request.get("/api/patients?find=Whitfield")).json()) as {
    patients: { id: string }[];
  };
  await page.goto(`/clinic/patients/${patients[0]?.id}/eligibility`);
  const reasons = page.getByRole("region", { name: "Reasons" });
  await reasons.getByText("Sources disagree").first().waitFor();
  await reasons.getByText("clinic article").first().waitFor();
  await reasons.getByRole("link", { name: /nsaid\.recent/ }).click();
  await page.getByRole("heading", { name: "When it holds" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/clinic/evidence/rule/nsaid.recent");
  await page.getByRole("region", { name: "What each source says" }).getByRole("link", { name: "S2" }).click();
  await page
    .getByRole("region", { name: "What rests on it" })
    .getByRole("link", { name: /Minimum age/ })
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("it is used by keyboard alone, says what it lacks, and an id that nothing has is told", async () => {
  const { page, context } = await openAs(pistor, "physician", { size: "phone" });
  await page.goto("/clinic/evidence");
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("zzzz");
  await page.getByText("Nothing holds all of these words").waitFor();
  await page.getByRole("searchbox").fill("radiotherapy");
  await page.getByRole("link", { name: /^Ten minutes of radiotherapy/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Why it is refused" }).waitFor();
  expect(await page.getByRole("searchbox").isVisible()).toBe(false);
  await page.getByRole("link", { name: "All of the knowledge" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox").waitFor();
  await page.goto("/clinic/evidence/rule/nobody.wrote-it");
  await page.getByText("There is no such part of the knowledge").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});

// The label's four numbers, and the agency's restriction of 2012.
test("a substance shows who says which limit, and one that is never injected says why", async () => {
  const { page, context, complaints } = await openAs(pistor, "nurse");
  await page.goto("/clinic/evidence/substance/deoxycholic-acid");
  const limits = page.getByRole("region", { name: "Limits" }).getByRole("table");
  for (const limit of ["0.2 mL", "50", "10 mL", "2 mg/cm²", "6", "28 days", "1 month"])
    await limits.getByRole("link", { name: limit, exact: true }).waitFor();
  await page.getByRole("region", { name: "Codes" }).getByText("83-44-3").first().waitFor();
  await page.getByText("benzyl alcohol").first().waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.goto("/clinic/evidence/substance/calcitonin");
  const never = page.getByRole("region", { name: "Never injected here" });
  await never.getByText("Calcitonin is restricted to short use in three diseases.").waitFor();
  await never.getByText("EMA-CALC").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

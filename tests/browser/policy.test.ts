import { afterAll, beforeAll, expect, test } from "vitest";
import type { Look, Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, startPistor } from "./kit/pistor.ts";

/**
 * A clinic sets a value of its own: seen before it is saved, on record, and beside the decision that it changes. The
 * demo's James Whitfield took a painkiller four days ago; the demo clinic waits ten days, where seven are settled.
 */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

const days = "/clinic/evidence/policy?parameter=eligibility.nsaid-free-days";

test.each<Look>([
  { size: "desk", theme: "light" },
  { size: "desk", theme: "dark" },
  { size: "phone", theme: "light" },
  { size: "tablet", theme: "light", lang: "tr" },
  { size: "phone", theme: "dark", lang: "ar" },
  { size: "desk", theme: "light", lang: "ar" },
])("list and editor can be read, reached and complain of nothing: $size $theme $lang", async (look) => {
  const { page, context, complaints } = await openAs(pistor, "physician", look);
  for (const [name, path] of [
    ["list", "/clinic/evidence/policy"],
    ["editor", days],
  ] as const) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await page.locator(".policy").waitFor();
    if (name === "editor") {
      await page.getByRole("textbox").first().fill("14");
      await page.getByText("James Whitfield").waitFor();
    }
    await picture(page, `policy-${name}-${look.size}-${look.theme}-${look.lang ?? "en"}`, true);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, "pixels that the page is wider than its window").toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
  }
  expect(complaints).toEqual([]);
  await context.close();
});

test("a physician sees whom a stricter value would change, sets it with a reason, and finds it beside the decision", async () => {
  const { page, context, complaints } = await openAs(pistor, "physician");
  await page.goto("/clinic/evidence/policy");
  await page.getByRole("link", { name: /Days without an unprescribed/ }).click();
  await page.getByText("Here 10 days (settled 7 days)", { exact: true }).waitFor();

  const value = page.getByRole("textbox", { name: "The clinic's own value" });
  await value.fill("1");
  await page.getByText("Looser than any source claims. The furthest is 2 days.").waitFor();
  await value.fill("2");
  await page.getByText("Looser", { exact: true }).waitFor();
  const asked = page.waitForResponse((answer) => answer.request().postData()?.includes('"value":14') ?? false);
  await value.fill("14");
  await page.getByText("Stricter", { exact: true }).waitFor();
  await asked;
  const changed = page.getByRole("region", { name: "Whom would this change?" });
  const patient = changed.getByRole("link", { name: /James Whitfield/ });
  await patient.waitFor();
  const opens = (await patient.getAttribute("href")) ?? "";
  await picture(page, "policy-preview", true);

  const save = page.getByRole("button", { name: /Set this value/ });
  expect(await save.getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("textbox", { name: "Reason" }).fill("Bruises were seen in the second week too.");
  await save.click();
  await page.getByText("Here 14 days (settled 7 days)", { exact: true }).waitFor();
  await page.getByText(/Bruises were seen in the second week too\. — Dr\. Selin Aydın/).waitFor();
  await picture(page, "policy-set", true);

  await page.goto(opens);
  await page.getByText("Here 14 days (settled 7 days)").first().waitFor();
  expect(await page.locator("[data-decision]").first().getAttribute("data-decision")).toBe("not-yet");
  await picture(page, "policy-eligibility", true);
  expect(complaints).toEqual([]);
  await context.close();
});

test("the whole of it works by keyboard alone", async () => {
  const { page, context } = await openAs(pistor, "physician");
  await page.goto(days);
  const value = page.getByRole("textbox", { name: "The clinic's own value" });
  await value.focus();
  await page.keyboard.type("21");
  await page.getByRole("region", { name: "Whom would this change?" }).getByRole("link").first().waitFor();
  const reason = page.getByRole("textbox", { name: "Reason" });
  for (let tabs = 0; tabs < 40 && !(await reason.evaluate((field) => field === document.activeElement)); tabs++)
    await page.keyboard.press("Tab");
  await page.keyboard.type("Three weeks for a trial of our own.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Here 21 days (settled 7 days)", { exact: true }).waitFor();
  await context.close();
});

test("a nurse sees what is set, by whom and why, and has nothing to set it with", async () => {
  const { page, context } = await openAs(pistor, "nurse");
  await page.goto(days);
  await page.getByText(/Only a physician or the owner sets values/).waitFor();
  await page.getByText(/eighth and ninth day after ibuprofen\. — Dr\. Selin Aydın/).waitFor();
  expect(await page.getByRole("textbox").count()).toBe(0);
  await context.close();
});

test("an owner may set a stricter value, and is told that a looser one is a physician's", async () => {
  const { page, context } = await openAs(pistor, "owner");
  await page.goto("/clinic/evidence/policy?parameter=aftercare.exercise");
  await page.getByText("No source goes further, so nothing looser is possible.", { exact: false }).waitFor();
  await page.goto(days);
  await page.getByRole("textbox", { name: "The clinic's own value" }).fill("2");
  await page.getByRole("textbox", { name: "Reason" }).fill("Two sources say that two days are enough.");
  await page.getByRole("button", { name: /A looser value is a physician's to set/ }).waitFor();
  await context.close();
});

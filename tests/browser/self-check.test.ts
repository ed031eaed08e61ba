import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openVisitor, picture, startPistor } from "./kit/pistor.ts";
import { answerAll, begin } from "./kit/self-check.ts";

/**
 * The self-check from start to verdict, by the keyboard alone, in Arabic on a phone and in Turkish at a desk. The words
 * come from the page's own texts; the verdicts from the settled list of what gives which decision.
 */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

const wordsIn = (lang: string) =>
  JSON.parse(readFileSync(new URL(`../../apps/site/src/texts/check/${lang}.json`, import.meta.url), "utf8")) as Record<
    string,
    string
  >;

const languages = [
  ["ar", "phone"],
  ["tr", "desk"],
] as const;

describe.each(languages)("in %s on a %s", (lang, size) => {
  const words = wordsIn(lang);

  /** A check that was begun; every request from then on is kept. */
  async function check() {
    const window = await openVisitor(pistor, { lang, size });
    await window.page.goto("/check");
    await window.page.waitForLoadState("networkidle");
    const requests: string[] = [];
    window.page.on("request", (request) => requests.push(request.url()));
    await begin(window.page);
    return { ...window, requests };
  }

  async function end({ page, context, complaints, requests }: Awaited<ReturnType<typeof check>>, name: string) {
    await picture(page, `self-check-${name}-${lang}`, true);
    expect(await axeFindings(page)).toEqual([]);
    expect(await whereAnswersCouldBe(page)).toEqual({
      kept: ["pistor.lang"],
      passing: [],
      address: "/check",
      entry: ["check"],
    });
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  }

  test("nothing speaks against it: possible, and nothing has left the device", async () => {
    const window = await check();
    const asked = await answerAll(window.page);
    expect(asked.length).toBeGreaterThan(20);
    expect(await verdict(window.page)).toEqual(["eligible", words["verdict.eligible"]]);
    await end(window, "possible");
  });

  test("tablets for diabetes, and a prescribed blood thinner told besides: a physician decides, with both reasons", async () => {
    const window = await check();
    const { page } = window;
    const asked = await answerAll(page, { diabetes: 3 });
    expect(asked).not.toContain("blood-thinner");
    expect(await verdict(page)).toEqual(["physician-decides", words["verdict.physician-decides"]]);
    // Still by the keyboard: unfold what was not asked, answer it, and the reasons change where they stand.
    await page.locator(".check__needless summary").focus();
    await page.keyboard.press("Enter");
    await page.locator('[data-edit="blood-thinner"]').focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".check__reason").count()).toBe(2);
    expect(await page.locator(".check__disagree").count()).toBeGreaterThan(0);
    await end(window, "physician");
  });

  test("a painkiller two days ago: not yet, with the first possible day in the headline", async () => {
    const window = await check();
    const daysAgo = (days: number) =>
      new Date(Date.now() - days * 86_400_000 + 3 * 3_600_000).toISOString().slice(0, 10);
    await answerAll(window.page, { "nsaid-last-taken": daysAgo(2) });
    const [decision, headline] = await verdict(window.page);
    expect(decision).toBe("not-yet");
    // The day taken and seven days: five days from now.
    const first = new Intl.DateTimeFormat(`${lang}-u-nu-latn`, {
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    });
    expect(headline?.replaceAll("\u00a0", " ")).toContain(first.format(new Date(`${daysAgo(-5)}T00:00:00Z`)));
    await end(window, "not-yet");
  });

  test("a pregnancy: not for you, said at once, with what is still possible and nothing to book", async () => {
    const window = await check();
    const asked = await answerAll(window.page, { pregnant: 1 });
    expect(asked.at(-1)).toBe("pregnant");
    expect(await verdict(window.page)).toEqual(["not-eligible", words["verdict.not-eligible"]]);
    expect(await window.page.getByRole("heading", { name: words.possible ?? "" }).count()).toBe(1);
    await end(window, "not-for-you");
  });
});

test("the keys go back and on, the browser's own back goes back one question, and leaving forgets", async () => {
  const { page, context } = await openVisitor(pistor);
  await page.goto("/check");
  await begin(page);
  const question = () => page.locator("[data-question]").getAttribute("data-question");
  await expect.poll(question).toBe("birthDate");
  await page.getByLabel("Day").fill("1985-04-03");
  expect(await page.getByLabel("Year").inputValue()).toBe("1985");
  await page.keyboard.press("Enter");
  await expect.poll(question).toBe("diabetes");
  await page.keyboard.press("1");
  await expect.poll(question).toBe("cancer");
  await page.keyboard.press("Backspace");
  await expect.poll(question).toBe("diabetes");
  expect(await page.getByRole("button", { pressed: true }).textContent()).toContain("No diabetes");
  await page.keyboard.press("Enter");
  await expect.poll(question).toBe("cancer");
  await page.goBack();
  await page.goBack();
  await expect.poll(question).toBe("birthDate");
  await page.goForward();
  await expect.poll(question).toBe("diabetes");
  await page.getByRole("button", { name: "Stop here" }).click();
  await expect.poll(() => page.locator("[data-decision]").getAttribute("data-decision")).toBe("incomplete");
  await page.reload();
  await page.getByRole("button", { name: "Begin" }).waitFor();
  expect(await page.locator(".check__treatments input:checked").count()).toBe(0);
  await context.close();
});

test("an answer changed in the list changes the verdict where it stands, and the file holds it", async () => {
  const { page, context } = await openVisitor(pistor);
  await page.goto("/check");
  await begin(page);
  await answerAll(page, { herpes: 2 });
  expect((await verdict(page))[0]).toBe("physician-decides");
  await page.getByRole("button", { name: "Change: Herpes" }).click();
  await page.getByRole("button", { name: "Never" }).click();
  // What the physician's decision made needless is asked now.
  await expect.poll(async () => (await verdict(page))[0]).toBe("incomplete");
  await page.getByRole("button", { name: "Answer this question" }).click();
  await answerAll(page);
  expect((await verdict(page))[0]).toBe("eligible");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Keep as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^pistor-check-\d{4}-\d\d-\d\d\.json$/);
  const kept = JSON.parse(readFileSync(await download.path(), "utf8")) as { answers: object; birthDate: string };
  expect(kept).toMatchObject({
    treatment: "face",
    birthDate: "1985-04-03",
    answers: { herpes: "none", pregnant: false },
  });
  await page.getByRole("button", { name: "Start again" }).click();
  expect(await page.locator(".check__treatments input:checked").count()).toBe(0);
  await context.close();
});

test("on paper it is one or two A4 pages, with what was folded and without what can be pressed", async () => {
  const { page, context } = await openVisitor(pistor);
  await page.goto("/check");
  await begin(page);
  await answerAll(page, { diabetes: 3 });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const pdf = await page.pdf({ format: "A4" });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button").count()).toBe(0);
  await picture(page, "self-check-print", true);
  await context.close();
});

/** The decision, and the words of its headline. */
async function verdict(page: Page): Promise<[string | null, string | null]> {
  const banner = page.locator("[data-decision]");
  return [await banner.getAttribute("data-decision"), await banner.getByRole("heading").textContent()];
}

/** Names of what the browser keeps for the page, and its address: nothing that was answered. */
async function whereAnswersCouldBe(page: Page) {
  return page.evaluate(() => ({
    kept: Object.keys(localStorage),
    passing: Object.keys(sessionStorage),
    address: window.location.href.slice(window.location.origin.length),
    entry: Object.keys((window.history.state ?? {}) as object),
  }));
}

import type { Page } from "playwright-core";

/** What a visitor answers: a digit that chooses, a day, or the number of heart medicines. */
export type Said = Readonly<Record<string, number | string>>;

/** Digits that say no, none or never, where the second of yes and no is not the one. */
const usual: Said = {
  birthDate: "1985-04-03",
  sex: 1,
  diabetes: 1,
  cancer: 1,
  hypertension: 1,
  herpes: 1,
  "blood-thinner": 1,
  "nsaid-last-taken": 1,
  isotretinoin: 1,
  "isotretinoin-stopped": 1,
  "retinoid-last-used": 1,
  "laser-last-done": 1,
  allergies: 1,
  "own-wish": 1,
};
const no = 2;

/** Begins a check by the keyboard alone. */
export async function begin(page: Page, treatment = 0): Promise<void> {
  await page.locator(".check__treatments input").nth(treatment).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
}

/** Answers question after question by the keyboard alone, until the verdict stands; the keys that were asked. */
export async function answerAll(page: Page, said: Said = {}): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    const question = await standing(page, asked.at(-1));
    if (question === null) return asked;
    asked.push(question);
    const answer = said[question] ?? usual[question] ?? no;
    if (typeof answer === "number") await page.keyboard.press(String(answer));
    else await typeDay(page, answer);
  }
}

/** The question that stands after the one before, null for the verdict. */
async function standing(page: Page, before: string | undefined): Promise<string | null> {
  const found = await page.waitForFunction((last) => {
    const question = document.querySelector("[data-question]")?.getAttribute("data-question");
    const verdict = document.querySelector("[data-decision]") !== null;
    // The heading has the focus, so that the next key is heard.
    const ready = document.activeElement?.tagName === "H1";
    return ready && (verdict ? "verdict" : question !== last && question);
  }, before);
  const text = String(await found.jsonValue());
  return text === "verdict" ? null : text;
}

/** All six languages write the day first. */
async function typeDay(page: Page, date: string): Promise<void> {
  const [year = "", month = "", day = ""] = date.split("-");
  const first = page.locator(".check__part input").first();
  while (!(await first.evaluate((field) => field === document.activeElement))) await page.keyboard.press("Tab");
  for (const part of [day, month, year]) {
    await page.keyboard.type(part);
    await page.keyboard.press(part === year ? "Enter" : "Tab");
  }
}

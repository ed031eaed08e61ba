import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { canonical } from "@pistor/core/basics";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, startPistor } from "./kit/pistor.ts";

/** A course planned, moved, taken back, booked and printed; and the protocols that it can be planned by. */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

const dayMs = 86_400_000;
const addDays = (day: string, days: number) => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
const daysFrom = (one: string, other: string) => (Date.parse(other) - Date.parse(one)) / dayMs;

/** What the page's console may say: the server's plain refusals, which the page shows. */
const unexpected = (complaints: readonly string[]) => complaints.filter((said) => !/status of (409|422)/.test(said));

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
}

test("a course is planned round an absence and a stay, moved by keys and by the panel, taken back, saved, booked and printed", async () => {
  const { page, context, complaints } = await openAs(pistor, "physician");
  const found = await (await context.request.get("/api/patients?find=Kenji")).json();
  const patientId: string = found.patients[0].id;
  const previewed: { sessions: { number: number; on: string }[]; notes: { tell: string }[]; trips: object[] }[] = [];
  page.on("response", async (answer) => {
    if (answer.url().includes("/courses/preview") && answer.ok()) previewed.push(await answer.json());
  });
  const last = async () => {
    await settled(page);
    const plan = previewed.at(-1);
    if (plan === undefined) throw new Error("No plan was laid out.");
    return plan;
  };
  await page.goto(`/clinic/patients/${patientId}/plan`);
  await page.getByRole("button", { name: "Keep this course" }).waitFor();

  // A start in the past is answered, and stays as it was typed.
  await page.getByLabel("Not before").fill("2020-01-06");
  await page.getByText("lies before today").waitFor();
  expect(await page.getByLabel("Not before").inputValue()).toBe("2020-01-06");
  expect(await axeFindings(page)).toEqual([]);
  const first = (await last()).sessions[0];
  const start = addDays(first?.on ?? "", 14);
  await page.getByLabel("Not before").fill(start);
  await page.getByText("lies before today").waitFor({ state: "detached" });
  const before = await last();
  const [one, two] = before.sessions;
  if (one === undefined || two === undefined) throw new Error("The course has no second session.");

  // Away on the day of the second session and the two after it: it waits, and says so.
  await page.getByRole("button", { name: "Add days" }).click();
  await page.getByLabel("From", { exact: true }).first().fill(two.on);
  await page.getByLabel("To", { exact: true }).first().fill(addDays(two.on, 2));
  await page
    .getByRole("row", { name: /\d d later/ })
    .first()
    .waitFor();
  const moved = (await last()).sessions[1];
  expect(daysFrom(two.on, moved?.on ?? "")).toBeGreaterThanOrEqual(3);

  // A day holds no session at all, as nobody flies before the next; the stay that the refusal names holds the first alone.
  await page.getByLabel("The patient travels to the clinic").check();
  await page.getByRole("button", { name: "Add a period" }).click();
  const windows = page.getByRole("group", { name: "When the patient can be here" });
  await windows.getByLabel("From", { exact: true }).fill(one.on);
  await windows.getByLabel("To", { exact: true }).fill(one.on);
  const refusal = page.getByText(/^No window holds session 1;/);
  await refusal.waitFor();
  const [, arrive, leave] =
    /The nearest that is enough is (\d+ \w+ \d{4}) to (\d+ \w+ \d{4}):/.exec((await refusal.textContent()) ?? "") ?? [];
  if (arrive === undefined || leave === undefined) throw new Error("The refusal names no stay that is enough.");
  await windows.getByLabel("From", { exact: true }).fill(asTyped(arrive));
  await windows.getByLabel("To", { exact: true }).fill(asTyped(leave));
  await page.getByText("Sessions without a day", { exact: true }).waitFor();
  expect(await windows.getByLabel("To", { exact: true }).inputValue()).toBe(asTyped(leave));
  await page.getByRole("button", { name: "Keep this course" }).click();
  await page.getByText("The course was not kept").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "course-window-too-short", true);

  await windows.getByLabel("To", { exact: true }).fill(addDays(one.on, 200));
  await page.getByText("Sessions without a day", { exact: true }).waitFor({ state: "detached" });
  // What the page shows has come before what the listener has read of it.
  await expect.poll(async () => (await last()).sessions.length, { timeout: 20_000 }).toBe(before.sessions.length);
  const plan = await last();
  await page.getByRole("button", { name: "Keep this course" }).click();
  await page.getByRole("button", { name: "Book the course" }).waitFor();
  const courseId = /courses\/([^/?]+)/.exec(page.url())?.[1] ?? "";
  const kept = async () => {
    const { course, versions } = await (await context.request.get(`/api/courses/${courseId}`)).json();
    return {
      days: course.sessions.map(({ on }: { on: string }) => on) as string[],
      versions: versions.length as number,
    };
  };
  const planned = await kept();
  expect(planned.days).toEqual(plan.sessions.map(({ on }) => on));

  // One day later by the key: what goes along is said, and nothing is saved yet.
  const grip = page.getByRole("button", { name: /^Session 2, / });
  const panel = page.getByRole("region", { name: "Before these dates are saved" });
  const wished = panel.getByLabel("Session 2, wished day");
  await grip.focus();
  await page.keyboard.press("ArrowRight");
  await panel.getByRole("heading", { name: "What moves along" }).waitFor();
  expect(await wished.inputValue()).toBe(addDays(planned.days[1] ?? "", 1));
  await panel.locator("li", { hasText: /^Session 3/ }).waitFor();
  // And back by the other key, then a week later by the panel.
  await grip.focus();
  await page.keyboard.press("ArrowLeft");
  await panel.getByText("No session gets another day.").waitFor();
  await wished.fill(addDays(planned.days[1] ?? "", 7));
  await panel.locator("li", { hasText: /^Session 2/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "course-moving", true);
  await panel.getByRole("button", { name: "Leave it as it was" }).click();
  await panel.waitFor({ state: "detached" });
  expect(await kept()).toEqual(planned);

  await grip.focus();
  await page.keyboard.press("ArrowRight");
  await panel.getByRole("heading", { name: "What moves along" }).waitFor();
  const save = panel.getByRole("button", { name: "Save these dates" });
  // Without a reason nothing is saved.
  expect(await save.getAttribute("aria-disabled")).toBe("true");
  await panel.getByLabel("Reason").fill("The train comes a day later.");
  await panel.locator("li", { hasText: /^Session 2/ }).waitFor();
  await save.click();
  await panel.waitFor({ state: "detached" });
  await page.getByText("The train comes a day later.").waitFor();
  const after = await kept();
  expect(after.versions).toBe(2);
  // No interval is shortened by it.
  for (const [i, on] of after.days.entries())
    if (i > 1) expect(daysFrom(after.days[i - 1] ?? "", on)).toBeGreaterThanOrEqual(daysFrom(one.on, two.on));

  await page.getByRole("button", { name: "Book the course" }).click();
  await page.getByRole("heading", { name: /^Booked: [1-9]/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.emulateMedia({ media: "print" });
  for (const name of ["Book the course", "Print the plan", "Change the plan"])
    expect(await page.getByRole("button", { name }).isVisible(), name).toBe(false);
  expect(await page.getByRole("heading", { name: "Dates" }).isVisible()).toBe(true);
  await picture(page, "course-print", true);
  expect(unexpected(complaints)).toEqual([]);
  await context.close();
}, 180_000);

test("versions of a protocol are laid side by side, one is pinned with a reason, and files go out and in; a broken one is told what it lacks", async () => {
  const { page, context, complaints } = await openAs(pistor, "physician");
  await page.goto("/clinic/protocols/fat.deoxycholic");
  await page.getByRole("heading", { name: "What version 2 changes from version 1" }).waitFor();
  const changes = page.getByRole("region", { name: "What version 2 changes from version 1" });
  await changes.getByRole("row").nth(1).waitFor();

  const pin = page.getByRole("button", { name: "Pin this version" });
  expect(await pin.getAttribute("aria-disabled")).toBe("true");
  await page.getByLabel("Reason").fill("The label of 2024 is what we go by.");
  await pin.click();
  await page.getByText("The label of 2024 is what we go by.").waitFor();
  await page.getByText(/version 2.* is pinned by/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "protocol-pinned", true);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export as a file" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  const document = JSON.parse(text);
  // The fingerprint is of the protocol alone, by SHA-256.
  expect(createHash("sha256").update(canonical(document.protocol)).digest("hex")).toBe(document.sha256);

  await page.goto("/clinic/protocols");
  await page.getByRole("button", { name: "Bring one in" }).click();
  const reason = page.getByLabel("Why the clinic brings it in");
  const bring = async (name: string, given: string) => {
    await page.getByLabel("Choose a file").setInputFiles({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(given),
    });
    if ((await reason.inputValue()) === "") await reason.fill("As agreed with the clinic in Ankara.");
    await page.getByRole("button", { name: "Check and bring in" }).click();
  };
  await bring("broken.json", text.slice(0, 200));
  await page.getByText("This file is no JSON document").waitFor();
  expect(await reason.inputValue()).toBe("As agreed with the clinic in Ankara.");
  expect(await axeFindings(page)).toEqual([]);
  await bring("other.json", text.replace('"version": "2"', '"version": "3"'));
  await page.getByText("it was changed after it was exported").waitFor();
  await bring("same.json", text);
  await page.getByText("Exactly this protocol is here already").waitFor();

  const own = { ...document.protocol, id: "fat.kordon", version: "1" };
  const sha256 = createHash("sha256").update(canonical(own)).digest("hex");
  await bring("own.json", JSON.stringify({ ...document, protocol: own, sha256 }));
  await page.getByText("fat.kordon, version 1, is in the library.").waitFor();
  await page.getByRole("link", { name: "Look at it" }).click();
  await page.getByText("As agreed with the clinic in Ankara.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(unexpected(complaints)).toEqual([]);
  await context.close();
}, 180_000);

/** A day as a field of days takes it. @example asTyped("3 Dec 2026") // => "2026-12-03" */
function asTyped(day: string): string {
  return new Date(`${day} UTC`).toISOString().slice(0, 10);
}

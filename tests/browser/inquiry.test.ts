import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, openVisitor, picture, startPistor } from "./kit/pistor.ts";
import { answerAll, begin } from "./kit/self-check.ts";

/** From the first question of a visitor to the visits in the calendar, on a server of its own, in the browser. */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

const question = "Ich möchte wissen, was über Mesotherapie im Gesicht bekannt ist.";

test("a visitor's inquiry is seen waiting, answered in words that hold, read, answered back, becomes a file and a booked course", async () => {
  const visitor = await openVisitor(pistor, { size: "phone" });
  await visitor.context.addInitScript(() => localStorage.setItem("pistor.lang", "de"));
  await ask(visitor.page);

  const { page, complaints } = await openAs(pistor, "coordinator");
  await page.goto("/clinic/inquiries");
  await page.getByRole("status").getByText("Answer within 24 h").waitFor();
  const row = page.getByRole("link", { name: /Jana Reiter/ });
  expect(await row.textContent()).toMatch(/under 1 h.*Form with self-check.*Deutsch.*Face/);
  await looksRight(page, "inquiry-3-inbox");
  await row.press("Enter");
  await answer(page);
  const inquiry = page.url();
  await goOnToTheNext(page);
  await answerBack(page);

  await page.goto(inquiry);
  await page.getByText("Danke. Wie viele Sitzungen wären das?").waitFor();
  const number = await quoted(page, visitor.page);
  await page.goto(inquiry);
  await page.getByText(number).first().waitFor();
  await page.getByRole("button", { name: "Register as a patient" }).click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByLabel("Family name").inputValue()).toBe("Reiter");
  expect(await dialog.getByLabel("Birth date").inputValue()).toBe("1985-04-03");
  await dialog.getByRole("button", { name: "Register" }).click();
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
  await page.getByRole("heading", { name: "Jana Reiter" }).waitFor();
  await bookCourse(page.url());
  expect([...complaints, ...visitor.complaints]).toEqual([]);
}, 180_000);

test("the inbox and the mails can be read in Arabic, in the dark, on a phone", async () => {
  const { page, complaints } = await openAs(pistor, "coordinator", { size: "phone", theme: "dark", lang: "ar" });
  for (const [path, name] of [
    ["/clinic/inquiries", "inquiry-6-inbox-ar"],
    ["/clinic/mails", "inquiry-7-mails-ar"],
  ] as const) {
    await page.goto(path);
    await page.locator(".inbox__row, .catcher__mail").first().waitFor();
    await looksRight(page, name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  }
  expect(complaints).toEqual([]);
}, 180_000);

/** The self-check on a phone, then the form: a fault beside its field, then sent with the answers. */
async function ask(page: Page): Promise<void> {
  await page.goto("/check");
  await begin(page);
  await answerAll(page);
  await page.getByRole("link", { name: "Die Klinik fragen und diese Antworten mitsenden" }).click();
  await page.getByRole("heading", { level: 1, name: "Die Klinik fragen" }).waitFor();
  expect(await page.locator(".inquiry__answers dl > div").count()).toBeGreaterThan(10);
  expect(await page.getByText("Geburtsdatum").locator("..").textContent()).toContain("1985");

  const form = page.getByRole("main");
  await form.getByLabel("Welche Klinik?").selectOption({ label: "Kordon Clinic, İzmir" });
  await form.getByLabel("Ihre Frage").fill(question);
  await form.getByLabel("Ihr Name").fill("Jana Reiter");
  await form.getByLabel("E-Mail").fill("jana@");
  await form.getByLabel("Wo Sie leben").selectOption("DE");
  await form.getByRole("checkbox", { name: /darf mir zu dieser Anfrage schreiben/ }).check();
  await form.getByRole("button", { name: "Anfrage senden" }).click();
  await form.getByText("Das ist keine vollständige E-Mail-Adresse").waitFor();
  await picture(page, "inquiry-1-form", true);
  expect(await axeFindings(page)).toEqual([]);
  expect(await form.getByLabel("Ihre Frage").inputValue()).toBe(question);
  await form.getByLabel("E-Mail").fill("jana@reiter.example");
  await form.getByRole("button", { name: "Anfrage senden" }).click();
  await page.getByRole("heading", { name: "Ihre Anfrage ist gesendet" }).waitFor();
  await page.getByText("innerhalb von 24 Stunden").waitFor();
  await page.getByText("Ihre Selbstprüfung ging mit.").waitFor();
  await picture(page, "inquiry-2-sent", true);
}

/** A promise is refused with its reason; the better sentence leaves a gap; filled in, the answer is sent. */
async function answer(page: Page): Promise<void> {
  await page.getByText(question).waitFor();
  await page.getByRole("heading", { name: "Self-check sent along" }).waitFor();
  await page.getByRole("button", { name: "Take it" }).click();
  await page.getByRole("button", { name: "Give it back" }).waitFor();

  const compose = page.getByRole("region", { name: "Answer", exact: true });
  await compose.getByLabel("Begin with").selectOption("inquiry.evidence");
  const body = compose.getByRole("textbox", { name: "Answer" });
  await expect.poll(() => body.inputValue()).toContain("[was gefunden wurde]");
  await compose.getByText("Still to be filled in").waitFor();
  const send = compose.getByRole("button", { name: /^Send the answer/ });
  expect(await send.getAttribute("title")).toBe("fill in what is open");

  const text = (await body.inputValue()).replace("[was gefunden wurde]", "keine Besserung in zwei Studien");
  await compose.getByLabel("Subject").fill("Antwort auf Ihre Frage");
  await body.fill(`${text}\n\nWir garantieren Ihnen glatte Haut.`);
  await compose.getByText("Is not sent:").waitFor();
  expect(await send.getAttribute("title")).toBe("change what is refused");
  await looksRight(page, "inquiry-4-refused");
  await compose.getByRole("button", { name: "Use this" }).first().click();
  await expect.poll(() => body.inputValue()).not.toContain("garantieren");
  await body.fill(text);
  const read = compose.getByRole("checkbox", { name: /I have read what is marked/ });
  await expect
    .poll(async () => {
      if ((await read.count()) > 0) await read.check();
      return send.getAttribute("title");
    })
    .toBeNull();
  await send.click();
  await compose.getByText("Kept and on its way.").waitFor();
  await page.getByText("sent", { exact: true }).first().waitFor();
}

/** Of the demo's own inquiries eight wait besides this one: words of an emergency come first, before who has waited longest. */
async function goOnToTheNext(page: Page): Promise<void> {
  const next = page.getByRole("navigation", { name: "Next inquiry" });
  const link = next.getByRole("link", { name: "Next inquiry: Nora Hedlund" });
  await link.waitFor();
  await expect.poll(() => next.textContent()).toMatch(/Urgent.*waits.*waiting: 8/);
  await page.keyboard.press("j");
  await page.getByText("Call first: words of an emergency").waitFor();
  await page.getByRole("link", { name: "+46 8 5550 126" }).first().waitFor();
}

/** A quote for the inquiry, mailed, opened from the caught mail on the visitor's phone, and accepted by name. */
async function quoted(page: Page, phone: Page): Promise<string> {
  await page.goto(`${page.url()}/quote`);
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  const heading = page.getByRole("heading", { name: /^Quote .*Reiter$/ });
  await heading.waitFor();
  const [number = ""] = /\d{4}-\d+/.exec((await heading.textContent()) ?? "") ?? [];
  await page.getByRole("button", { name: /^Send in / }).click();
  await page.getByText("The mail to jana@reiter.example is on its way.").waitFor();
  const linkInMail = async () => {
    const reply = await page.request.get("/api/caught-mails");
    const { mails } = (await reply.json()) as { mails: { to: string; body: string }[] };
    const mail = mails.find(({ to, body }) => to === "jana@reiter.example" && body.includes("/quote"));
    return /\S+\/quote\S*#\S+/.exec(mail?.body ?? "")?.[0] ?? "";
  };
  await expect.poll(linkInMail, { timeout: 20_000 }).toContain("#");
  await phone.goto(await linkInMail());
  await phone.getByLabel("Ihr Name").fill("Jana Reiter");
  await phone.getByRole("button", { name: "Angebot annehmen" }).click();
  await phone.getByText("Sie haben dieses Angebot angenommen").waitFor();
  await page.reload();
  await page.getByText("Accepted").first().waitFor();
  return number;
}

/** The physician finds the answers of the self-check in the file, keeps decision and course, and books its visits. */
async function bookCourse(chart: string): Promise<void> {
  const { page, context, complaints } = await openAs(pistor, "physician");
  await page.goto(`${chart}/eligibility?treatment=face`);
  await expect.poll(() => page.locator("[data-decision]").first().getAttribute("data-decision")).toBe("eligible");
  await page.getByRole("button", { name: "Keep this assessment" }).click();
  await page
    .getByText(/Assessed/)
    .first()
    .waitFor();
  await page.goto(`${chart}/plan`);
  await page.getByRole("button", { name: "Keep this course" }).click();
  await page.waitForURL(/\/courses\//);
  await page.getByRole("button", { name: "Book the course" }).click();
  const booked = await page.getByText(/^Booked: \d+$/).textContent();
  expect(Number(booked?.slice("Booked: ".length))).toBeGreaterThanOrEqual(6);
  expect(await page.getByText("Without a time").count()).toBe(0);
  await picture(page, "inquiry-8-booked", true);
  await page.getByRole("link", { name: "Open the calendar" }).click();
  await page.waitForURL(/\/calendar/);
  expect(complaints).toEqual([]);
  await context.close();
}

/** A picture, and what axe finds: nothing. */
async function looksRight(page: Page, name: string): Promise<void> {
  await picture(page, name, true);
  expect(await axeFindings(page)).toEqual([]);
}

/** The caught mail as its reader sees it, and an answer in their name. */
async function answerBack(page: Page): Promise<void> {
  await page.goto("/clinic/mails");
  await page.getByRole("button", { name: "Antwort auf Ihre Frage" }).click();
  const letter = page.getByRole("article", { name: "Antwort auf Ihre Frage" });
  await letter.getByText("jana@reiter.example").waitFor();
  await letter.getByText("keine Besserung in zwei Studien").waitFor();
  await letter.getByLabel("Answer as the patient").fill("Danke. Wie viele Sitzungen wären das?");
  await letter.getByRole("button", { name: /^Send as the patient/ }).click();
  await letter.getByText("It stands in the thread in a moment.").waitFor();
  await looksRight(page, "inquiry-5-mails");
}

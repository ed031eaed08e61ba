import bwip from "bwip-js/node";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Look, Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, startPistor } from "./kit/pistor.ts";

/**
 * A nurse draws up a mixture: vial by vial with a scanner, warned at four fifths of a maximum, stopped above it, refused
 * a held lot and another product, and printed only when somebody else has looked.
 */
let pistor: Pistor;
let vials: Readonly<Record<"acid" | "vitamin" | "held" | "lidocaine", string>>;
beforeAll(async () => {
  pistor = await startPistor();
  vials = await fillStock();
});
afterAll(() => pistor.stop());

/** A busy machine is no fault of the page. */
const slow = { timeout: 15_000 };
const separator = "\u001d";
const second = { email: "petkovic@kordon.example", password: "demo-pistor-2026" };

test("scan, mixture, warning, refusal: nothing wrong is prepared, and nobody checks their own work", async () => {
  const { page, context, complaints } = await openAs(pistor, "nurse");
  await page.goto(`/clinic/sessions/${await openSession("Sato")}?step=mixture`);
  await page.getByText("Nothing is drawn up yet").waitFor();

  // No field has the focus: the scanner is heard all the same.
  await wedge(page, vials.acid);
  const acid = page.locator(".mix-row").filter({ hasText: "Hyaluronic acid" });
  await acid.getByText("HA-T1").waitFor();
  await acid.getByText("scanned").waitFor();
  const volume = page.getByLabel(/Volume of Hyaluronic acid/);
  await expect.poll(() => volume.evaluate((field) => field === document.activeElement), slow).toBe(true);

  // A scan while a field has the focus leaves nothing in the field.
  await volume.fill("1.25");
  await wedge(page, vials.vitamin);
  await page.locator(".mix-row").filter({ hasText: "VC-T1" }).waitFor();
  expect(await volume.inputValue()).toBe("1.25");

  // The vial says 10 mg/mL and the catalogue's maximum is 30 mg: 2.5 mL are 25 mg, 83 %; 3.5 mL are 35 mg.
  const meter = acid.getByRole("meter");
  await volume.fill("2.5");
  await expect.poll(() => meter.getAttribute("aria-valuetext"), slow).toBe("25 mg / 30 mg");
  expect(await meter.getAttribute("class")).toContain("dose__bar--care");
  await verdict(page, "ok");
  await volume.fill("3,5");
  await verdict(page, "stop");
  expect(await meter.getAttribute("class")).toContain("dose__bar--stop");
  expect(await acid.textContent()).toContain("35 mg is above the maximum of 30 mg");
  const prepare = page.getByRole("button", { name: /^Prepare \d/ });
  expect(await prepare.getAttribute("aria-disabled")).toBe("true");
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "mixture-stopped", true);
  await acid.getByRole("button", { name: /Set Hyaluronic acid.* to 3 mL/ }).click();
  await verdict(page, "ok");

  // Three places after the sign are read in two ways: asked back, and nothing changes.
  await volume.fill("1.500");
  await page.getByText("Not read as millilitres: it stays at 3 mL").waitFor();
  await volume.fill("2");

  await wedge(page, vials.held);
  const said = page.locator("[data-scan]");
  await said.getByText(/cannot be scanned in/).waitFor();
  await said.getByText(/Particles seen in one vial/).waitFor();
  expect(await page.locator(".mix-row").filter({ hasText: "HA-HELD" }).count()).toBe(0);
  await picture(page, "mixture-held", true);
  await said.getByRole("button", { name: /^Take lot HA-T1/ }).click();
  await acid.getByText("HA-T1").waitFor();

  // One row is asked for, and another product comes.
  await acid.getByRole("button", { name: /^Details of/ }).click();
  await acid.getByRole("button", { name: "Scan this vial" }).click();
  await wedge(page, vials.lidocaine);
  await said.getByText(/Another product|another product/).waitFor();
  expect(await said.textContent()).toContain("Hyaluronic acid");
  expect(await page.locator(".mix-row").count()).toBe(2);
  await acid.getByRole("button", { name: "Scan this vial" }).click();

  // What is never injected is typed, found by another of its names, and stops the mixture until it is removed.
  await page.getByRole("button", { name: "Add an ingredient" }).click();
  await page.getByRole("combobox", { name: /Substance/ }).fill("phosphatidyl");
  await page.keyboard.press("Enter");
  await verdict(page, "stop");
  await page
    .locator(".mix-page__verdict")
    .getByRole("button", { name: /^Remove/ })
    .click();
  await verdict(page, "ok");

  await page.getByText(/Preparing takes from stock: .*HA-T1/).waitFor();
  await prepare.click();
  await page.getByText(/M-\d{4} waits for the second person/).waitFor();
  expect(await page.getByRole("button", { name: /^Print \d/ }).getAttribute("aria-disabled")).toBe("true");
  await check(page, { ...second, email: "demir@kordon.example" });
  await page.getByText(/Whoever prepared it does not check it/).waitFor();
  await check(page, second);
  await page.getByText(/M-\d{4} is prepared and checked/).waitFor();
  await page.getByText("Ana Petković").waitFor();
  await picture(page, "mixture-prepared", true);
  for (const name of [/^Print \d/, "Preparation sheet"]) {
    const address = await page.getByRole("link", { name }).getAttribute("href");
    const paper = await context.request.get(address ?? "");
    expect(paper.status(), await paper.text().then((text) => text.slice(0, 200))).toBe(200);
    expect(paper.headers()["content-type"]).toBe("application/pdf");
  }
  // The browser itself writes the refused check down.
  expect(complaints.filter((each) => !/409 \(Conflict\)/.test(each))).toEqual([]);
  await context.close();
});

test("a picture of a DataMatrix is read by our own copy of the library, and fills its row", async () => {
  const { page, context, complaints } = await openAs(pistor, "nurse");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`/clinic/sessions/${await openSession("Fischer")}?step=mixture`);
  await page.getByText("Nothing is drawn up yet").waitFor();
  expect(asked.filter((url) => /wasm|scan-picture/.test(url))).toEqual([]);

  const buffer = await bwip.toBuffer({
    bcid: "gs1datamatrix",
    text: `(01)${gtin(1)}(17)310131(10)HA-T1(21)S77`,
    scale: 6,
    padding: 8,
    backgroundcolor: "FFFFFF",
  } as never);
  await page.locator('input[type="file"]').setInputFiles({ name: "vial.png", mimeType: "image/png", buffer });
  await page.locator(".mix-row").filter({ hasText: "HA-T1" }).waitFor();
  expect(asked.filter((url) => url.endsWith(".wasm")).map((url) => new URL(url).origin)).toEqual([pistor.address]);

  const nothing = await bwip.toBuffer({ bcid: "royalmail", text: "LE28HS9Z", backgroundcolor: "FFFFFF" } as never);
  await page.locator('input[type="file"]').setInputFiles({ name: "x.png", mimeType: "image/png", buffer: nothing });
  await page.getByText("No code could be read in the picture").waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("without the server a vial that was read before is taken, any other scan waits, and nothing is lost", async () => {
  const { page, context } = await openAs(pistor, "nurse");
  await page.goto(`/clinic/sessions/${await openSession("Haddad")}?step=mixture`);
  await page.getByText("Nothing is drawn up yet").or(page.locator(".mix-row").first()).first().waitFor();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await wedge(page, vials.acid);
  await page.getByText(/taken as the stock stood when it was last read/).waitFor();
  await wedge(page, `01${gtin(9)}10NEW-1`);
  await page.getByText("1 scan waits for the server.").waitFor();
  await context.setOffline(false);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await page.getByText(/No product has this code/).waitFor();
  expect(await page.getByText("1 scan waits for the server.").count()).toBe(0);
  await context.close();
});

test.each<Look>([
  { size: "desk", theme: "light" },
  { size: "desk", theme: "dark" },
  { size: "tablet", theme: "light", lang: "tr" },
  { size: "phone", theme: "light" },
  { size: "phone", theme: "dark", lang: "ar" },
  { size: "desk", theme: "light", lang: "ar" },
])("a stopped mixture can be read and reached, and its verdict is in view: $size $theme $lang", async (look) => {
  const { page, context, complaints } = await openAs(pistor, "nurse", look);
  await page.goto(`/clinic/sessions/${await openSession("Rocha")}?step=mixture`);
  await page.locator(".scan__input").waitFor();
  if ((await page.locator(".mix-row").filter({ hasText: "HA-T1" }).count()) === 0) await wedge(page, vials.acid);
  const volume = page.locator(".mix-row").filter({ hasText: "HA-T1" }).locator(".mix-volume input");
  await volume.fill("9");
  await verdict(page, "stop");
  await wedge(page, vials.held);
  await page.locator("[data-scan=stop]").waitFor();
  const seen = await page.locator("[data-verdict]").evaluate((card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
  expect(seen).toBe(true);
  await picture(page, `mixture-${look.size}-${look.theme}-${look.lang ?? "en"}`, true);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, "pixels that the page is wider than its window").toBeLessThanOrEqual(0);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".mix-page :is(button, .button, input:not([type=file]))")]
      .filter((each) => each.offsetParent !== null)
      .filter((each) => each.getBoundingClientRect().width < 43.5 || each.getBoundingClientRect().height < 43.5)
      .map((each) => each.outerHTML.slice(0, 120)),
  );
  expect(small, "targets of less than 44 px").toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

/**
 * Types as a scanner does: key after key without a rest, Enter at the end. From within the page, since a busy machine
 * would send keys from outside as slowly as a hand; a field with the focus takes each letter as it would from a keyboard.
 */
async function wedge(page: Page, code: string): Promise<void> {
  await page.evaluate(
    ([text, gs]) => {
      for (const key of [...text.split(""), "Enter"]) {
        const target = document.activeElement ?? document.body;
        const press = key === gs ? { key: "]", code: "BracketRight", ctrlKey: true } : { key };
        const heard = target.dispatchEvent(new KeyboardEvent("keydown", { ...press, bubbles: true, cancelable: true }));
        // Beside a field the command would still write where the last one was left.
        const writes = heard && target instanceof HTMLInputElement && key.length === 1 && key !== gs;
        if (writes) document.execCommand("insertText", false, key);
      }
    },
    [code, separator] as const,
  );
}

async function verdict(page: Page, look: string): Promise<void> {
  await expect.poll(() => page.locator("[data-verdict]").getAttribute("data-verdict"), slow).toBe(look);
}

async function check(page: Page, { email, password }: typeof second): Promise<void> {
  await page.getByLabel("E-mail of the second person").fill(email);
  await page.getByLabel("Password of the second person").fill(password);
  await page.getByRole("button", { name: "Check as the second" }).click();
}

/** GS1 General Specifications: the last digit makes the weighted sum (3, 1, 3, …) a multiple of ten. */
function gtin(nth: number): string {
  const digits = `0999000000${String(nth).padStart(3, "0")}`;
  const sum = digits.split("").reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** Opens the next session of a patient of the demo that has none yet. */
async function openSession(family: string): Promise<string> {
  const { context } = await openAs(pistor, "physician");
  const get = async (path: string) => (await context.request.get(path)).json();
  const { patients } = (await get(`/api/patients?find=${family}`)) as { patients: { id: string }[] };
  const chart = (await get(`/api/patients/${patients[0]?.id}`)) as {
    openSessionId: string | null;
    courses: { id: string; sessions: { number: number; sessionId: string | null }[] }[];
  };
  const course = chart.courses[0];
  const next = course?.sessions.find(({ sessionId }) => sessionId === null);
  const opened =
    chart.openSessionId ??
    ((await post(context.request, `/courses/${course?.id}/sessions`, { number: next?.number ?? 1 }))
      .sessionId as string);
  await context.close();
  return opened;
}

type Send = Awaited<ReturnType<typeof openAs>>["context"]["request"];

async function post(request: Send, path: string, data: unknown): Promise<Record<string, unknown>> {
  const headers = { "idempotency-key": crypto.randomUUID(), origin: pistor.address };
  const answer = await request.post(`/api${path}`, { headers, data });
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}

/** Products and lots of this test's own, so that it asks nothing of what the demo holds; what a scanner reads of each. */
async function fillStock(): Promise<typeof vials> {
  const { context } = await openAs(pistor, "nurse");
  const product = async (nth: number, name: string, substance: string, strength: string, packMl: number) => {
    const body = {
      kind: "injectable",
      name,
      maker: "",
      substance,
      salt: null,
      strength,
      vehicle: "water",
      externalUse: false,
      container: "single-dose",
      packMl,
      gtin: gtin(nth),
      keepAt: null,
      openedHours: null,
      needleMm: null,
      gauge: null,
      deadMl: null,
      reorderAt: null,
      reorderTo: null,
      retired: false,
    };
    return (await post(context.request, "/stock/products", body)).productId as string;
  };
  const lot = async (productId: string, name: string, expires: string) => {
    const body = { productId, lot: name, expires, count: 9, supplierId: null, placeId: null, note: "" };
    return (await post(context.request, "/stock/lots", body)).lotId as string;
  };
  const acid = await product(1, "Test acid 10", "hyaluronic-acid", "10 mg/mL", 2.5);
  const vitamin = await product(2, "Test vitamin C", "vitamin-c", "100 mg/mL", 5);
  const lidocaine = await product(3, "Test lidocaine", "lidocaine", "20 mg/mL", 5);
  await lot(acid, "HA-T1", "2031-01-31");
  await lot(vitamin, "VC-T1", "2031-01-31");
  await lot(lidocaine, "LI-T1", "2031-01-31");
  const held = await lot(acid, "HA-HELD", "2031-02-28");
  await post(context.request, `/stock/lots/${held}/holds`, {
    state: "quarantined",
    reason: "Particles seen in one vial",
  });
  await context.close();
  const code = (nth: number, name: string, until: string) => `01${gtin(nth)}17${until}10${name}${separator}21S${nth}`;
  return {
    acid: code(1, "HA-T1", "310131"),
    vitamin: code(2, "VC-T1", "310131"),
    lidocaine: code(3, "LI-T1", "310131"),
    held: code(1, "HA-HELD", "310228"),
  };
}

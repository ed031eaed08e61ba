import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chart, PhotoFrame } from "@pistor/core/injection-map";
import { layPhoto } from "@pistor/core/injection-map";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, startPistor } from "./kit/pistor.ts";

let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
}, 120_000);
afterAll(() => pistor?.stop());

const portrait = readFileSync(join(import.meta.dirname, "pictures/portrait.jpg"));
const within = { timeout: 30_000 };

/** The session of today whose face is to be charted. */
async function openSession(page: Page, context: BrowserContext): Promise<string> {
  const today = (await (await context.request.get("/api/today")).json()) as {
    visits: { purpose: string; sessionId: string | null; patient: { name: string } }[];
  };
  const visit = today.visits.find((each) => each.sessionId !== null && each.patient.name.includes("Morel"));
  if (visit?.sessionId == null) throw new Error("the demo has no session of Claire Morel today");
  await page.goto(`/clinic/sessions/${visit.sessionId}?step=map`);
  return visit.sessionId;
}

const flow = (page: Page) => page.locator(".photo-flow");
const board = (page: Page) => page.locator(".photo-flow__picture [role=application]");

/** Gives the flow a picture, as a hand that chooses a file does. */
async function give(page: Page, buffer: Buffer, name: string): Promise<void> {
  await page.locator(".photo-flow input[type=file]").last().setInputFiles({ name, mimeType: "image/jpeg", buffer });
  await page.locator(".photo-flow__picture").waitFor(within);
}

/** What the flow says of the face, once it has looked. */
async function faceSaid(page: Page): Promise<string | null> {
  const said = page.locator("[data-face]:not([data-face=looking])");
  await said.waitFor(within);
  return said.getAttribute("data-face");
}

/** The portrait made worse in the page: turned, blurred, small, twice, or painted over. */
async function worse(page: Page, how: "upside-down" | "blurred" | "small" | "several" | "none"): Promise<Buffer> {
  const text = await page.evaluate(
    async ([base64, kind]) => {
      const face = new Image();
      face.src = `data:image/jpeg;base64,${base64}`;
      await face.decode();
      const canvas = document.createElement("canvas");
      const part = kind === "small" ? 0.4 : 1;
      canvas.width = face.width * part * (kind === "several" ? 2 : 1);
      canvas.height = face.height * part;
      const pen = canvas.getContext("2d");
      if (pen === null) throw new Error("no canvas");
      if (kind === "upside-down") {
        pen.translate(canvas.width, canvas.height);
        pen.rotate(Math.PI);
      }
      if (kind === "blurred") pen.filter = "blur(6px)";
      pen.drawImage(face, 0, 0, face.width * part, canvas.height);
      if (kind === "several") pen.drawImage(face, face.width, 0);
      if (kind === "none") {
        pen.fillStyle = "tan";
        pen.fillRect(0, 0, canvas.width, canvas.height * 0.6);
      }
      return canvas.toDataURL("image/jpeg", 0.9).split(",")[1] ?? "";
    },
    [portrait.toString("base64"), how] as const,
  );
  return Buffer.from(text, "base64");
}

/** Places marked by hand on the portrait, pixels, and where the drawn face has them, mm: read off the drawing's grid. */
const marked: readonly { place: string; px: readonly [number, number]; chart: readonly [number, number] }[] = [
  { place: "right pupil", px: [254.3, 201.9], chart: [-30.8, 0.3] },
  { place: "left pupil", px: [340.7, 206.7], chart: [30.8, 0.3] },
  { place: "right corner of the mouth", px: [254.8, 278.8], chart: [-24.2, 67.5] },
  { place: "left corner of the mouth", px: [335.7, 282.9], chart: [24.2, 67.5] },
  { place: "chin", px: [293.6, 356.7], chart: [0, 106] },
];

/** Where the frame lays places of the chart, mm from the marks of the hand: each is a tiny region of a chart of its own. */
function missesOf(frame: PhotoFrame): Record<string, number> {
  const tiny: Chart = {
    id: "face-front",
    viewBox: [-112, -116, 224, 294],
    otherSide: null,
    zones: [],
    regions: marked.map(({ place, chart: [x, y] }) => ({
      id: place,
      name: place,
      side: null,
      areaCm2: 0,
      outline: [
        [x - 0.2, y - 0.2],
        [x + 0.2, y - 0.2],
        [x + 0.2, y + 0.2],
        [x - 0.2, y + 0.2],
      ],
    })),
  };
  const { regions } = layPhoto(tiny, { ...frame, how: "clicked" }).chart;
  return Object.fromEntries(
    marked.map(({ place, px }) => {
      const outline = regions.find(({ id }) => id === place)?.outline ?? [];
      const mean = (axis: 0 | 1) => outline.reduce((sum, corner) => sum + corner[axis] / outline.length, 0);
      return [place, Math.hypot(mean(0) - px[0] * frame.mmPerPx, mean(1) - px[1] * frame.mmPerPx)];
    }),
  );
}

test("a face is found on the device, the chart lies on it within millimetres, and points are laid on the photograph", async () => {
  const { page, context, complaints } = await openAs(pistor, "physician");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const session = await openSession(page, context);
  await page.getByRole("button", { name: "Photograph as a chart" }).click();
  await flow(page).waitFor();
  // Nothing of the models is fetched before a picture is given.
  expect(asked.filter((url) => url.includes("landmarks"))).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await give(page, portrait, "portrait.jpg");
  expect(await faceSaid(page)).toBe("found");
  await page.locator("[data-lay=laid]").waitFor();
  expect(await page.locator(".photo-flow__scale").innerText()).toContain("±10 %");
  await picture(page, "photo-face-light-desk");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "photo-face-dark-desk");
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.emulateMedia({ colorScheme: "light" });
  await picture(page, "photo-face-light-tablet");
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole("button", { name: "Use this photograph" }).click();
  await page.locator("image[data-photo]").waitFor(within);
  await page
    .getByRole("button", { name: /^Cheekbone, left|^Malar, left/ })
    .first()
    .click({ force: true });
  const mapOf = async () => {
    const reply = JSON.stringify(await (await context.request.get(`/api/sessions/${session}`)).json());
    const at = reply.indexOf('"photos":[{"photoId"');
    return { reply, at };
  };
  await expect.poll(async () => (await mapOf()).reply.includes('"chart":"photo:'), within).toBe(true);
  await picture(page, "photo-map-light-desk");
  const { reply, at } = await mapOf();
  const frame = firstFrame(reply, at);
  expect(frame.scaleBy).toBe("iris");
  const misses = missesOf(frame);
  // Published for frontal faces: 1.5 to 2.5 mm in the mean; the outline of a chin is soft, to the model as to a hand.
  for (const [place, mm] of Object.entries(misses))
    expect(mm, `${place}: ${JSON.stringify(misses)}`).toBeLessThan(place === "chin" ? 9 : 4);
  expect(Object.values(misses).reduce((sum, mm) => sum + mm, 0) / marked.length).toBeLessThan(4);

  const origin = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual([]);
  // The detector, the mesh and the irises, and what runs them: nothing that guesses at a person.
  const models = asked.flatMap((url) => /landmarks-3\.3\.6\/(.*)$/.exec(url)?.[1] ?? []);
  expect([...new Set(models)].sort()).toEqual(
    [
      "blazeface.bin",
      "blazeface.json",
      "facemesh.bin",
      "facemesh.json",
      "iris.bin",
      "iris.json",
      "tfjs-backend-wasm-simd.wasm",
    ].sort(),
  );
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);

/** The first photograph of the map in a reply, read from where its list begins. */
function firstFrame(reply: string, at: number): PhotoFrame {
  const from = reply.indexOf("{", at);
  for (let depth = 0, i = from; i < reply.length; i++) {
    if (reply[i] === "{") depth++;
    if (reply[i] === "}" && --depth === 0) return JSON.parse(reply.slice(from, i + 1)) as PhotoFrame;
  }
  throw new Error("the record has no photograph");
}

test("a bad picture is answered plainly and stays, and hands lay a chart by taps and by keys", async () => {
  const { page, context, complaints } = await openAs(pistor, "physician");
  await openSession(page, context);
  await page.getByRole("button", { name: "Photograph as a chart" }).click();
  for (const how of ["upside-down", "blurred", "small", "several", "none"] as const) {
    await give(page, await worse(page, how), `${how}.jpg`);
    expect(await faceSaid(page), how).toBe(how);
    // The picture is still there, and the places can be set on it.
    expect(await page.locator(".photo-places__one").count()).toBeGreaterThan(4);
    if (how !== "none") await page.getByRole("button", { name: "Another picture" }).click();
  }
  await picture(page, "photo-none-light-desk");

  await page.getByRole("button", { name: "Another picture" }).click();
  await page.locator(".photo-flow select").selectOption("scalp-top");
  await give(page, portrait, "scalp.jpg");
  const box = await board(page).boundingBox();
  if (box === null) throw new Error("no board");
  const tap = (x: number, y: number) => page.mouse.click(box.x + box.width * x, box.y + box.height * y);
  // Hairline, the two ears, and the back of the head: on the wrong side of the ears, so that skin would fold.
  await tap(0.5, 0.1);
  await tap(0.8, 0.4);
  await tap(0.2, 0.4);
  await tap(0.5, 0.25);
  await page.locator("[data-lay='map.photo-places-fold']").waitFor();
  expect(await page.locator("[data-lay]").innerText()).toContain("Rearmost point of the head");
  await picture(page, "photo-fold-light-desk");
  expect(await axeFindings(page)).toEqual([]);
  await flow(page).getByRole("button", { name: "Undo" }).click();
  await page.locator("[data-lay=laid]").waitFor();
  // The fourth by keys alone: it begins where the others expect it, and goes down a hundredth of the width at a time.
  await page.getByRole("button", { name: /Rearmost point/ }).click();
  await board(page).focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowLeft");
  expect(await page.locator(".photo-flow__picture [data-mark='head-back']").count()).toBe(1);
  expect(await page.locator("[data-lay=laid] p").first().innerText()).toMatch(/Regions laid: \d+/);
  await page.keyboard.press("Delete");
  expect(await page.locator(".photo-flow__picture [data-mark='head-back']").count()).toBe(0);

  // Left and right changed over: a patient's left ear is on the left of a scalp seen from above.
  const undo = flow(page).getByRole("button", { name: "Undo" });
  while ((await undo.getAttribute("aria-disabled")) !== "true") await undo.click();
  await page.getByRole("button", { name: /Hairline/ }).click();
  await tap(0.5, 0.1);
  await tap(0.2, 0.4);
  await tap(0.8, 0.4);
  await page.locator("[data-lay='map.photo-mirrored']").waitFor();

  await page.setViewportSize({ width: 820, height: 1180 });
  await page.emulateMedia({ colorScheme: "dark" });
  await picture(page, "photo-hand-dark-tablet");
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);

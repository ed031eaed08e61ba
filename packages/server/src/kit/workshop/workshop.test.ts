import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openWorkshop, type Workshop } from "./index.ts";

let folder: string;
let starts = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pistor-workshop-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker that dies over the template `die`, never answers `sleep`, and otherwise says the template back. */
function frail(): ChildProcess {
  starts += 1;
  const file = join(folder, "frail.mjs");
  writeFileSync(
    file,
    `process.on("message", ({ id, asks }) => {
       if (asks.template === "die") process.kill(process.pid, "SIGABRT");
       else if (asks.template !== "sleep") process.send({ id, made: asks.template });
     });`,
  );
  return fork(file, { serialization: "advanced" });
}

const open: Workshop[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});
function workshopOf(...options: Parameters<typeof openWorkshop>): Workshop {
  const made = openWorkshop(...options);
  open.push(made);
  return made;
}

test("an order over which the process ends is refused, and those behind it are made by the next process", async () => {
  starts = 0;
  const shop = workshopOf({ start: frail });
  const svg = (template: string) => shop.ask("svg", { template, data: null });
  const [first, fatal, after] = await Promise.allSettled([svg("one"), svg("die"), svg("two")]);
  expect(first).toEqual({ status: "fulfilled", value: "one" });
  expect(fatal).toMatchObject({ status: "rejected", reason: { status: 503, id: "workshop.ended" } });
  expect(after).toEqual({ status: "fulfilled", value: "two" });
  expect(starts).toBe(2);
});

test("an order that never ends is given up, and the next one is made", async () => {
  const shop = workshopOf({ start: frail, patienceMs: 1_500 });
  const [slow, next] = await Promise.allSettled([
    shop.ask("svg", { template: "sleep", data: null }),
    shop.ask("svg", { template: "three", data: null }),
  ]);
  expect(slow).toMatchObject({ status: "rejected", reason: { status: 503 } });
  expect(next).toEqual({ status: "fulfilled", value: "three" });
});

test("of many orders at once those beyond the queue are refused at once, and the rest are made", async () => {
  const shop = workshopOf({ start: frail, mostWaiting: 2 });
  const orders = ["one", "two", "three", "four"].map((template) => shop.ask("svg", { template, data: null }));
  const [one, two, three, four] = await Promise.allSettled(orders);
  // One is being made, two wait.
  expect([one, two, three].map((each) => each?.status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
  expect(four).toMatchObject({ status: "rejected", reason: { status: 503, id: "workshop.busy" } });
  expect(await shop.ask("svg", { template: "five", data: null })).toBe("five");
});

test("an idle process ends, and the next order starts another", async () => {
  starts = 0;
  const shop = workshopOf({ start: frail, idleMs: 10 });
  await shop.ask("svg", { template: "a", data: null });
  await new Promise((later) => setTimeout(later, 60));
  await shop.ask("svg", { template: "b", data: null });
  expect(starts).toBe(2);
});

test("what the work refuses comes back as it was refused", async () => {
  const shop = workshopOf();
  await expect(shop.ask("jpeg", { bytes: new Uint8Array([1, 2, 3]) })).rejects.toMatchObject({
    status: 422,
    id: "photo.not-a-picture",
  });
});

test("a photograph comes back upright and without what rode in it", async () => {
  const raw = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#c08060" } })
    .withExif({ IFD0: { Artist: "Rode In The File" }, IFD3: { GPSLatitudeRef: "N" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const withTail = Buffer.concat([raw, Buffer.from("<script>alert(1)</script>")]);
  const { bytes, widthPx, heightPx } = await workshopOf().ask("jpeg", { bytes: withTail });
  // Orientation 6 of EXIF: to be turned a quarter to the right before it is shown.
  expect([widthPx, heightPx]).toEqual([20, 40]);
  const { exif, orientation } = await sharp(bytes).metadata();
  expect([exif, orientation]).toEqual([undefined, undefined]);
  expect(Buffer.from(bytes).includes("<script>")).toBe(false);
});

test("a small file that claims to be huge is refused before it is decoded", async () => {
  const raw = await sharp({ create: { width: 10, height: 10, channels: 3, background: "red" } })
    .jpeg()
    .toBuffer();
  const start = raw.indexOf(Buffer.from([0xff, 0xc0]));
  raw.writeUInt16BE(60_000, start + 5);
  raw.writeUInt16BE(60_000, start + 7);
  await expect(workshopOf().ask("jpeg", { bytes: raw })).rejects.toMatchObject({ id: "photo.too-large" });
});

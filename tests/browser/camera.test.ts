import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import bwip from "bwip-js/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { openAs, startPistor } from "./kit/pistor.ts";

/** A camera that sees one box: the DataMatrix of the demo's vitamin C, lot VC-0417. */
let pistor: Pistor;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pistor-camera-"));
  const film = join(folder, "box.y4m");
  writeFileSync(film, filmOf("(01)09521234000020(17)270330(10)VC-0417"));
  pistor = await startPistor([
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-video-capture=${film}`,
  ]);
});
afterAll(async () => {
  await pistor.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("a box before the camera is read, its lot is opened, and the camera is let go", async () => {
  const { page, context, complaints } = await openAs(pistor, "nurse");
  await context.grantPermissions(["camera"]);
  await page.goto("/clinic/stock");
  await page.getByRole("button", { name: "Camera" }).click();
  await page.waitForURL(/\/stock\/lots\//);
  await page.getByRole("heading", { name: /VC-0417/ }).waitFor();
  expect(await page.locator("video").count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

/** Five frames of a still picture, 640 by 480, black modules on white (YUV4MPEG2, 4:2:0). */
function filmOf(text: string): Buffer {
  const [symbol] = bwip.raw({ bcid: "gs1datamatrix", text } as never) as unknown as readonly {
    readonly pixs: readonly number[];
    readonly pixx: number;
    readonly pixy: number;
  }[];
  if (symbol === undefined) throw new Error("The code could not be drawn.");
  const [width, height, module] = [640, 480, 12];
  const light = Buffer.alloc(width * height, 235);
  const left = Math.floor((width - symbol.pixx * module) / 2);
  const top = Math.floor((height - symbol.pixy * module) / 2);
  for (let y = 0; y < symbol.pixy * module; y++)
    for (let x = 0; x < symbol.pixx * module; x++) {
      const dark = symbol.pixs[Math.floor(y / module) * symbol.pixx + Math.floor(x / module)] === 1;
      if (dark) light[(top + y) * width + left + x] = 16;
    }
  const grey = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), light, grey]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, ...Array.from({ length: 5 }, () => frame)]);
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { timeZone } from "@pistor/core/basics";
import { labelData, labelTemplate } from "@pistor/server/dosing";
import { newPapers } from "@pistor/server/kit/papers";
import { aKeptPreparation, aLabelPerson } from "@pistor/testkit/session";
import type { Browser } from "playwright-core";
import { chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { chromium } from "./kit/chromium.ts";

// The bars are drawn by one library, set by another, printed by a browser and read by a fourth: none of them ours.
let browser: Browser;
beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
  browser = await playwright.launch(await chromium());
});
afterAll(() => browser.close());

/** A label printer of the cheaper kind. */
const dotsPerMm = 8;

test.each([
  ["62x40", "Code128"],
  ["50x25", "DataMatrix"],
] as const)("the bars of a label of %s mm are read back as the syringe that they stand on", async (size, format) => {
  const clinic = { zone: timeZone("Europe/Istanbul") };
  const syringes = [{ fillMl: 1 }];
  const data = labelData(clinic, aKeptPreparation({ syringes }), aLabelPerson, size, "en");
  const svg = await newPapers().svg(labelTemplate, data);
  const [width, height] = size.split("x").map((mm) => Number(mm) * dotsPerMm) as [number, number];
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<style>body { margin: 0 } svg { width: ${width}px; height: ${height}px; background: #fff }</style>${svg}`,
  );
  const picture = await page.screenshot();
  await page.close();
  const codes = await readBarcodes(new Uint8Array(picture));
  expect(codes.map((code) => [code.format, code.text])).toEqual([[format, "M-0931-1"]]);
});

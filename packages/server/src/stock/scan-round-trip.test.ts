import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { calendarDate } from "@pistor/core/basics";
import { readScan } from "@pistor/core/stock";
import bwipjs from "bwip-js/node";
import { beforeAll, expect, test } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

// Codes are drawn by one library (bwip-js) and read by another (ZXing): neither is ours.
const on = calendarDate("2026-11-23");

beforeAll(() => {
  const wasm = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
});

async function drawnAndRead(bcid: string, text: string, textMode: "Plain" | "HRI" = "Plain") {
  const png = await bwipjs.toBuffer({ bcid, text, scale: 4, padding: 12, backgroundcolor: "FFFFFF" });
  const [code] = await readBarcodes(new Uint8Array(png), { textMode });
  if (code === undefined) throw new Error(`No code was found in the picture of ${text}.`);
  return code;
}

const boxes = [
  "(01)09501101530003(17)270119(10)AB-123",
  "(01)08690000000012(10)HA-2291(17)270227(21)0042",
  "(01)08690000000012(17)280200(10)LI/5603.A(21)S-1",
  "(01)00012345678905(11)260101(17)271231(30)10(10)X_1(240)REF-7",
  "(01)08690000000036(10)2117270531(21)99(17)270531",
];

test.each(boxes)("what stands on a box is read from its DataMatrix as it was printed: %s", async (printed) => {
  const code = await drawnAndRead("gs1datamatrix", printed);
  expect(code.symbologyIdentifier).toBe("]d2");
  const read = readScan(`${code.symbologyIdentifier}${code.text}`, on);
  // ZXing's own reading of the same picture, with the identifiers in brackets, tells what they are.
  const { text: printedAgain } = await drawnAndRead("gs1datamatrix", printed, "HRI");
  expect(read.elements.map(({ id, value }) => `(${id})${value}`).join("")).toBe(printedAgain);
  expect(read.elements.map(({ id, value }) => `(${id})${value}`).join("")).toBe(printed);
  expect(read.otherLots).toEqual([]);
});

test.each(["gs1-128", "gs1qrcode"])("a %s code is read as a DataMatrix is", async (bcid) => {
  const [, printed = ""] = boxes;
  const code = await drawnAndRead(bcid, printed);
  expect(readScan(`${code.symbologyIdentifier}${code.text}`, on)).toMatchObject({
    gtin: "08690000000012",
    lot: "HA-2291",
    expires: "2027-02-27",
    serial: "0042",
  });
});

test("an EAN-13 on the outer box is its product's number", async () => {
  const code = await drawnAndRead("ean13", "8690000000012");
  expect(readScan(`${code.symbologyIdentifier}${code.text}`, on)).toMatchObject({ gtin: "08690000000012", lot: null });
});

test("a plain DataMatrix that holds a lot number is that lot", async () => {
  const code = await drawnAndRead("datamatrix", "HA-2291");
  expect(readScan(`${code.symbologyIdentifier}${code.text}`, on)).toMatchObject({ gtin: null, lot: "HA-2291" });
});

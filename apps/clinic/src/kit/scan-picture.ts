import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import address from "zxing-wasm/reader/zxing_reader.wasm?url";

// Served by ourselves: the library would ask a stranger for it.
prepareZXingModule({ overrides: { locateFile: () => address } });

/** What stands on vials and boxes. */
const formats = ["DataMatrix", "Code128", "QRCode", "EAN13", "EAN8", "UPCA", "UPCE", "ITF14", "DataBar"] as const;

/**
 * The code in a picture, with the separators of GS1 in it; null where none can be read.
 *
 * Where a picture holds several, a code with more than a number of the product is taken: the lot stands in it.
 */
export async function readPicture(picture: Blob | ImageData): Promise<string | null> {
  const codes = await readBarcodes(picture, { formats: [...formats], tryHarder: true, textMode: "Plain" });
  const texts = codes
    .filter(({ isValid }) => isValid)
    // The prefix says what kind of code it is, so that a GS1 code is never taken for a lot number.
    .map(({ symbologyIdentifier, text }) => `${symbologyIdentifier}${text}`);
  return texts.sort((a, b) => b.length - a.length)[0] ?? null;
}

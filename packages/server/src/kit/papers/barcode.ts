import bwip from "bwip-js/node";

/**
 * Bars that a scanner reads, as SVG: `code128` in a line, `datamatrix` in a square where a label is small.
 *
 * A square keeps a module and a half of white around it (ISO/IEC 16022 asks for one); the ends of a line stand on the
 * label's own margin and on the white before the text.
 */
export function barcode(kind: "code128" | "datamatrix", text: string): string {
  const bars = kind === "code128" ? { bcid: "code128", height: 7 } : { bcid: "datamatrix" };
  const white = kind === "code128" ? 0 : 3;
  return bwip.toSVG({ ...bars, text, includetext: false, paddingwidth: white, paddingheight: white });
}

import bwip from "bwip-js/node";

/** Bars that a scanner reads, as SVG: `code128` in a line, `datamatrix` in a square where a label is small. */
export function barcode(kind: "code128" | "datamatrix", text: string): string {
  const bars = kind === "code128" ? { bcid: "code128", height: 7 } : { bcid: "datamatrix" };
  return bwip.toSVG({ ...bars, text, includetext: false, paddingwidth: kind === "code128" ? 0 : 1, paddingheight: 0 });
}

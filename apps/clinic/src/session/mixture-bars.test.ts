import bwip from "bwip-js/node";
import { expect, test } from "vitest";
import { bars } from "./mixture-bars.ts";

/** The library that draws the bars of the printed label, kept to set B. */
function byLibrary(text: string): number[] {
  const [drawn] = bwip.raw({ bcid: "code128", text, newencoder: true, suppressc: true } as never) as unknown as {
    sbs: number[];
  }[];
  return [...(drawn?.sbs ?? [])].map(Number);
}

test.each(["M-0001-1", "M-0931-2", "M-9999-60", "HA-2306 x~"])(
  "the bars of %s on the screen are those that print",
  (text) => {
    expect(bars(text)).toEqual(byLibrary(text));
  },
);

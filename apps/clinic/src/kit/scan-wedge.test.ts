import { expect, test } from "vitest";
import type { Stroke } from "./scan-wedge.ts";
import { wedgeReader } from "./scan-wedge.ts";

/** GS1 General Specifications: GTIN (01), last day (17), lot (10), a group separator, serial (21). */
const code = "01095060001343521727043010HA-2306";

/** Types a text as a keyboard does, a key each so many milliseconds, and Enter at the end. */
function typed(text: string, everyMs: number, change: (stroke: Stroke) => Stroke = (stroke) => stroke): string | null {
  const reader = wedgeReader();
  let at = 1000;
  let read: string | null = null;
  for (const key of [...text.split(""), "Enter"]) {
    at += everyMs;
    read = reader.press(change({ key, code: "", shift: false, control: false, at }));
  }
  return read;
}

test("a scanner's text is read as it was typed", () => {
  expect(typed(code, 8)).toBe(code);
});

test("what a hand types is a hand's, also when it is quick", () => {
  expect(typed(code, 80)).toBeNull();
  expect(typed("0.5", 8)).toBeNull();
});

test("a rest begins anew, so that a letter typed before is no part of the scan", () => {
  const reader = wedgeReader();
  const at = (ms: number, key: string) => reader.press({ key, code: "", shift: false, control: false, at: ms });
  at(0, "x");
  let ms = 2000;
  for (const key of code) {
    ms += 10;
    at(ms, key);
  }
  expect(at(ms + 10, "Enter")).toBe(code);
});

test("Ctrl+] is the group separator, as scanners send it", () => {
  const reader = wedgeReader();
  let at = 0;
  const press = (key: string, control = false) => {
    at += 5;
    return reader.press({ key, code: key === "]" ? "BracketRight" : "", shift: false, control, at });
  };
  for (const key of "10VC-0417") press(key);
  press("]", true);
  for (const key of "21S77") press(key);
  expect(press("Enter")).toBe("10VC-0417\u001d21S77");
});

test("shift alone is no letter", () => {
  const reader = wedgeReader();
  let at = 0;
  const press = (key: string) => {
    at += 5;
    return reader.press({ key, code: "", shift: true, control: false, at });
  };
  for (const key of ["Shift", "H", "Shift", "A", "-", "2", "3", "0", "6"]) press(key);
  expect(press("Enter")).toBe("HA-2306");
});

// The French layout has é on the key of 2 and à on that of 0 (AFNOR NF Z71-300, the layout before 2019).
test.each([
  ["French", { "0": "à", "1": "&", "2": "é" }],
  ["Arabic", { "0": "٠", "1": "١", "2": "٢" }],
])(
  "a US scanner on a machine with a %s keyboard is read by where the keys sit",
  (_, digits: Record<string, string>) => {
    const read = typed("012012", 8, (stroke) =>
      stroke.key === "Enter"
        ? stroke
        : { ...stroke, code: `Digit${stroke.key}`, key: digits[stroke.key] ?? stroke.key },
    );
    expect(read).toBe("012012");
  },
);

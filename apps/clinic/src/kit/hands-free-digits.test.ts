import { expect, test } from "vitest";
import { digitReader } from "./hands-free-digits.ts";

/** A clock that the test moves, and a reader that hears keys at its times. */
function reading() {
  const acts: string[] = [];
  let now = 0;
  let due: { at: number; run: () => void }[] = [];
  const reader = digitReader(
    (digits) => acts.push(digits),
    (run, ms) => {
      const one = { at: now + ms, run };
      due.push(one);
      return () => {
        due = due.filter((each) => each !== one);
      };
    },
  );
  const until = (ms: number) => {
    for (const each of due.filter(({ at }) => at <= ms)) {
      due = due.filter((one) => one !== each);
      each.run();
    }
    now = ms;
  };
  const press = (key: string, at: number) => {
    until(at);
    reader.press(key, at);
  };
  return { acts, press, until, reader };
}

test("a digit pressed by a hand acts once, after a moment", () => {
  const { acts, press, until } = reading();
  press("3", 1000);
  until(1050);
  expect(acts).toEqual([]);
  until(1200);
  expect(acts).toEqual(["3"]);
});

test("a code that a scanner types, twelve digits in a fifth of a second, does nothing", () => {
  const { acts, press, until } = reading();
  for (const [nth, key] of Array.from("010952123400").entries()) press(key, 1000 + nth * 15);
  press("Enter", 1190);
  until(3000);
  expect(acts).toEqual([]);
});

test("nought leads on, nought twice leads back, and neither is both", () => {
  const { acts, press, until } = reading();
  press("0", 1000);
  until(2000);
  press("0", 3000);
  press("0", 3300);
  until(4000);
  expect(acts).toEqual(["0", "00"]);
});

test("the minus of a keypad leads back at once", () => {
  const { acts, press, until } = reading();
  press("-", 1000);
  until(1200);
  expect(acts).toEqual(["00"]);
});

test("a digit soon after a nought is heard as well, in its order", () => {
  const { acts, press, until } = reading();
  press("0", 1000);
  press("2", 1300);
  until(2000);
  expect(acts).toEqual(["0", "2"]);
});

test("what was dropped, as a field took the keys, does not act later", () => {
  const { acts, press, until, reader } = reading();
  press("5", 1000);
  reader.drop();
  until(2000);
  expect(acts).toEqual([]);
});

import { expect, test } from "vitest";
import { nextState } from "./visit-looks.ts";

test("a session goes through the cream and the observation, a first visit does not", () => {
  expect(nextState({ state: "arrived", purpose: "session" })).toBe("cream");
  expect(nextState({ state: "arrived", purpose: "first-visit" })).toBe("in-room");
  expect(nextState({ state: "in-room", purpose: "review" })).toBe("left");
});

test("nothing follows once the patient has left or the visit was cancelled", () => {
  expect(nextState({ state: "left", purpose: "session" })).toBeNull();
  expect(nextState({ state: "cancelled", purpose: "session" })).toBeNull();
});

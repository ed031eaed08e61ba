import { expect, test } from "vitest";
import { mayDo } from "./permissions.ts";

const clinic = { demo: false };

test("a role that is not listed may not call, and an endpoint that lists nobody serves nobody", () => {
  expect(mayDo("nurse", { may: ["physician"] }, clinic)).toBe(false);
  expect(mayDo("physician", { may: [] }, clinic)).toBe(false);
  expect(mayDo("physician", { may: ["physician"] }, clinic)).toBe(true);
});

test("the role switch is not there for a clinic with real patients", () => {
  expect(mayDo("nobody", { may: ["nobody"], demoOnly: true }, clinic)).toBe(false);
  expect(mayDo("nobody", { may: ["nobody"], demoOnly: true }, { demo: true })).toBe(true);
});

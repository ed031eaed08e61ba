import { expect, test } from "vitest";
import type { CameFor } from "./first-treatment.ts";
import { checksSearch, firstTreatment } from "./first-treatment.ts";

const nobody: CameFor = { courses: [], assessment: null, quotes: [], inquiries: [] };

test("who asked about hair, or accepted a quote for it, is checked for hair and not for the face", () => {
  expect(firstTreatment(nobody)).toBe("face");
  expect(firstTreatment({ ...nobody, inquiries: [{ treatment: null }, { treatment: "hair" }] })).toBe("hair");
  const quotes = [
    { treatment: "body", state: "draft" },
    { treatment: "hair", state: "accepted" },
  ] as const;
  expect(firstTreatment({ ...nobody, quotes })).toBe("hair");
  expect(firstTreatment({ ...nobody, quotes, assessment: { treatment: "face" } })).toBe("hair");
});

test("a course that goes on comes first, and what was agreed on for a course that is over does not come back", () => {
  const quotes = [{ treatment: "hair", state: "accepted" }] as const;
  const assessment = { treatment: "body" } as const;
  const course = (state: string) => [{ treatment: "hair", state }] as const;
  expect(firstTreatment({ ...nobody, quotes, courses: [{ treatment: "face", state: "running" }] })).toBe("face");
  expect(firstTreatment({ ...nobody, quotes, assessment, courses: course("running") })).toBe("hair");
  expect(firstTreatment({ ...nobody, quotes, assessment, courses: course("finished") })).toBe("body");
});

test("an address names a treatment that there is, or none", () => {
  expect(checksSearch({ treatment: "hair" })).toEqual({ treatment: "hair" });
  expect(checksSearch({ treatment: "radiotherapy" })).toEqual({});
});

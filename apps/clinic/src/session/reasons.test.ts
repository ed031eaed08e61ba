import { sessionRecordSchema } from "@pistor/core/session";
import { expect, test } from "vitest";
import { withReason } from "./reasons.ts";

const record = sessionRecordSchema.parse({
  treatment: "face",
  number: 1,
  on: "2026-11-22",
  reasons: { kept: "Asked" },
});

test.each(["", " ", "\n\t "])("a reason of nothing but spaces is none, and the record is understood: %j", (text) => {
  const after = withReason(withReason(record, "deviation.depth", "Thin skin"), "deviation.depth", text);
  expect(after.reasons).toEqual({ kept: "Asked" });
  expect(sessionRecordSchema.safeParse(after).success).toBe(true);
});

test("a reason stands as it is typed, with the space before its next word", () => {
  expect(withReason(record, "deviation.depth", "Thin ").reasons["deviation.depth"]).toBe("Thin ");
});

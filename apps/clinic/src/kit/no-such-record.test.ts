import { expect, test } from "vitest";
import { noSuchRecord } from "./no-such-record.ts";

const wrong = {
  type: "urn:pistor:problem:document.wrong",
  title: "Not understood",
  status: 400,
  problem: "document.wrong",
  at: "/quoteId",
  message: "/quoteId was not understood: invalid UUID.",
};

test("an address with abc for an id says the sentence of the server for an id that nobody has", () => {
  expect(noSuchRecord(wrong, { quoteId: "abc" })).toMatchObject({
    status: 404,
    problem: "record.not-found",
    message: "There is no such quote in this clinic.",
  });
  const paper = noSuchRecord({ ...wrong, at: "/travelPaperId" }, { travelPaperId: "1" });
  expect(paper.message).toBe("There is no such travel paper in this clinic.");
});

test("what else was not understood, and every other refusal, stays as the server said it", () => {
  const others = [{ at: "/on" }, { status: 403, problem: "access.not-allowed" }, { at: "/inquiryId" }];
  for (const other of others) {
    const problem = { ...wrong, ...other };
    expect(noSuchRecord(problem, { quoteId: "abc", on: "x" })).toBe(problem);
  }
});

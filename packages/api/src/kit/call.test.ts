import { expect, test } from "vitest";
import * as z from "zod";
import { call, callForFile, endpoint, fileEndpoint, openApi, pdf, urlOf } from "./index.ts";

const paper = fileEndpoint({
  id: "test.paper",
  path: "/papers/:paperId/sheet.pdf",
  may: ["nurse"],
  does: "A paper.",
  params: z.strictObject({ paperId: z.string() }),
  query: z.strictObject({ lang: z.string().optional() }),
  file: pdf,
});
const plain = endpoint({
  id: "test.plain",
  method: "GET",
  path: "/plain",
  may: ["nurse"],
  act: "see",
  does: "A document.",
  reply: z.object({}),
});
const input = { params: { paperId: "a b" }, query: { lang: "tr" } };

test("a paper is asked for by its own address and comes as what the page keeps files in", async () => {
  const asked: unknown[] = [];
  const got = await callForFile(
    async (url, request) => {
      asked.push([url, request.method, request.headers.accept]);
      return { ok: true, status: 200, text: async () => "", blob: async () => "the file" };
    },
    paper,
    input,
  );
  expect(got).toBe("the file");
  expect(asked).toEqual([["/api/papers/a%20b/sheet.pdf?lang=tr", "GET", "application/pdf, application/problem+json"]]);
  expect(urlOf(paper, input, "http://clinic")).toBe("http://clinic/api/papers/a%20b/sheet.pdf?lang=tr");
});

test("a paper that is refused tells why, as every call does", async () => {
  const problem = {
    type: "urn:pistor:problem:preparation.not-checked",
    title: "Not now",
    status: 409,
    problem: "preparation.not-checked",
    at: "",
    message: "Nobody has checked it.",
  };
  const refused = async () => ({
    ok: false,
    status: 409,
    text: async () => JSON.stringify(problem),
    blob: async () => "",
  });
  await expect(callForFile(refused, paper, input)).rejects.toMatchObject({
    reply: { problem: "preparation.not-checked" },
  });
  const gone = async () => Promise.reject(new TypeError("no network"));
  await expect(callForFile(gone, paper, input)).rejects.toMatchObject({ reply: { problem: "call.unreachable" } });
});

test("a paper is not asked for as a document, nor a document as a paper", async () => {
  const never = async () => Promise.reject(new Error("asked"));
  await expect(call(never, paper, input)).rejects.toThrow(/callForFile/);
  await expect(callForFile(never, plain, {})).rejects.toThrow(/answers no file/);
});

test("the OpenAPI page says that a paper is bytes of its kind", () => {
  const page = openApi([paper], "0") as {
    paths: Record<string, { get: { responses: Record<string, { content: unknown }> } }>;
  };
  expect(page.paths["/api/papers/{paperId}/sheet.pdf"]?.get.responses["200"]?.content).toEqual({
    "application/pdf": { schema: { type: "string", format: "binary" } },
  });
});

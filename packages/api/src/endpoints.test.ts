import { expect, test } from "vitest";
import { endpoints } from "./index.ts";
import { openApi } from "./kit/index.ts";

test("no two endpoints share an id, or a method and path", () => {
  const ids = endpoints.map((each) => each.id);
  const places = endpoints.map((each) => `${each.method} ${each.path.replace(/:\w+/g, ":")}`);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(places).size).toBe(places.length);
});

test("every endpoint says who may call it, and a visitor reaches only signing in, the demo, and what a link or the public form opens", () => {
  expect(endpoints.filter((each) => each.may.length === 0).map((each) => each.id)).toEqual([]);
  const open = endpoints.filter((each) => each.may.includes("nobody")).map((each) => each.id);
  expect(open).toEqual([
    "access.me",
    "access.sign-in",
    "access.sign-out",
    "access.open-link",
    "demo.personas",
    "demo.switch",
    "schedule.open-offer",
    "message.public-clinics",
    "message.send-inquiry",
    "pricing.open",
    "pricing.open-paper",
    "pricing.answer",
  ]);
});

test("a patient reaches their own visits and aftercare and nothing of the staff's", () => {
  const theirs = endpoints.filter((each) => each.may.includes("patient") && !each.may.includes("nobody"));
  expect(theirs.map((each) => each.id)).toEqual([
    "schedule.mine",
    "schedule.my-ics",
    "schedule.my-calendar",
    "aftercare.mine",
    "travel.mine",
  ]);
});

test("what changes the record is a write and not a GET", () => {
  expect(endpoints.filter((each) => each.act === "write" && each.method === "GET").map((each) => each.id)).toEqual([]);
});

test("every part of a path is described, and every described part stands in the path", () => {
  for (const each of endpoints) {
    const named = [...each.path.matchAll(/:(\w+)/g)].map((match) => match[1]).sort();
    const shape = (each.params as unknown as { shape: Record<string, unknown> }).shape;
    expect(Object.keys(shape).sort(), each.id).toEqual(named);
    if (each.about !== undefined) expect(named, each.id).toContain(each.about);
  }
});

test("the OpenAPI page names every endpoint once", () => {
  const page = openApi(endpoints, "0") as { paths: Record<string, Record<string, { operationId: string }>> };
  const named = Object.values(page.paths).flatMap((path) => Object.values(path).map((each) => each.operationId));
  expect(named.sort()).toEqual(endpoints.map((each) => each.id).sort());
});

import { endpoints } from "@pistor/api";
import type { Aftercare } from "@pistor/api/aftercare";
import type { Visit } from "@pistor/api/schedule";
import type { FreshDatabase } from "@pistor/testkit/kit";
import { freshDatabase, newBrowser } from "@pistor/testkit/kit";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildHttp, silentLog } from "../kit/index.ts";
import { routes } from "../routes.ts";
import { fillDemo } from "./index.ts";

const now = new Date("2026-11-24T13:12:00+03:00");
let fresh: FreshDatabase;
let http: FastifyInstance;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillDemo(fresh.database, now);
  http = await buildHttp({ database: fresh.database, log: silentLog, clock: () => now, endpoints, routes, demo: true });
});
afterAll(async () => {
  await http.close();
  await fresh.close();
});

async function as(persona: string) {
  const browser = newBrowser(http);
  const { status } = await browser.send("POST", "/demo/persona", { persona });
  expect(status).toBe(200);
  return browser;
}

test("the role switch offers each role once, and two patients", async () => {
  const { body } = await newBrowser(http).get("/demo/personas");
  const roles = body.personas.map(({ role }: { role: string }) => role);
  expect(roles).toEqual(["physician", "nurse", "coordinator", "safety-officer", "owner", "patient", "patient"]);
});

test("today shows every state, each of the four things that wait, and nobody ready who is held back", async () => {
  const { body } = await (await as("physician")).get("/today");
  const visits = body.visits as Visit[];
  const keyOf = ({ patient }: Visit) => patient.name;
  const tagOf = (name: string) => visits.find((visit) => keyOf(visit) === name)?.tag?.kind;
  expect(new Set(visits.map(({ state }) => state))).toEqual(
    new Set(["left", "in-room", "arrived", "cream", "planned"]),
  );
  expect(tagOf("James Whitfield")).toBe("not-yet");
  expect(tagOf("Marco Bianchi")).toBe("physician-decides");
  expect(tagOf("Hakan Yıldız")).toBe("incomplete");
  expect(tagOf("Olga Ivanova")).toBe("ready");
  expect(tagOf("Hana Sato")).toBe("ready");
  const waiting = (body.queue as { kind: string; patient: { name: string } }[]).map(
    ({ kind, patient }) => `${kind} ${patient.name}`,
  );
  expect(waiting).toEqual(
    expect.arrayContaining([
      "must-move James Whitfield",
      "decide Marco Bianchi",
      "ask Hakan Yıldız",
      "sign Murat Şahin",
    ]),
  );
});

test("every patient, course and session of the clinic opens for a physician", async () => {
  const physician = await as("physician");
  const { body: list } = await physician.get("/patients");
  expect(list.of).toBe(40);
  for (const { id, name } of list.patients) {
    const patient = await physician.get(`/patients/${id}`);
    expect(patient.status, name).toBe(200);
    for (const course of patient.body.courses) {
      expect((await physician.get(`/courses/${course.id}`)).status, name).toBe(200);
      for (const { sessionId } of course.sessions) {
        if (sessionId === null) continue;
        const session = await physician.get(`/sessions/${sessionId}`);
        expect(session.status, name).toBe(200);
        if (session.body.state === "signed") expect(session.body.missing, name).toEqual([]);
      }
    }
  }
});

test("both patients read their own aftercare in their language, hours after their last needle", async () => {
  for (const [persona, lang] of [
    ["patient-zeynep", "tr"],
    ["patient-layla", "ar"],
  ] as const) {
    const { status, body } = await (await as(persona)).get("/my/aftercare");
    expect(status).toBe(200);
    expect(body.person.language).toBe(lang);
    const aftercare = body.aftercare as Aftercare;
    const hours = (Date.parse(aftercare.now) - Date.parse(aftercare.lastNeedleAt)) / 3_600_000;
    expect(hours).toBeGreaterThan(0);
    expect(hours).toBeLessThan(24);
    expect(aftercare.rules.length).toBeGreaterThan(3);
  }
});

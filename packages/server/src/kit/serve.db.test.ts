import { accessEndpoints } from "@pistor/api/access";
import { auditEndpoints } from "@pistor/api/audit";
import { endpoint } from "@pistor/api/kit";
import { Problem } from "@pistor/core/basics";
import {
  type FreshClinic,
  type FreshDatabase,
  freshClinic,
  freshDatabase,
  freshMember,
  freshPatient,
  freshSignIn,
  newBrowser,
} from "@pistor/testkit/kit";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { accessRoutes, phoneLinkRoutes } from "../access/index.ts";
import { auditRoutes } from "../audit/index.ts";
import { buildHttp } from "./http.ts";
import { newId } from "./ids.ts";
import { silentLog } from "./log.ts";
import { notFound } from "./refusal.ts";
import { type App, serve } from "./serve.ts";

const patientParams = z.strictObject({ patientId: z.uuid() });
const staff = ["physician", "nurse"] as const;

const readName = endpoint({
  id: "test.read",
  method: "GET",
  path: "/test/patients/:patientId",
  may: staff,
  act: "see",
  about: "patientId",
  does: "Reads a name.",
  params: patientParams,
  reply: z.object({ name: z.string(), version: z.number() }),
});
const writeName = endpoint({
  id: "test.write",
  method: "PUT",
  path: "/test/patients/:patientId",
  may: ["physician"],
  act: "write",
  about: "patientId",
  guard: "if-match",
  does: "Writes a name.",
  params: patientParams,
  body: z.strictObject({ name: z.string().min(1) }),
  reply: z.object({ version: z.number() }),
});
const addRoom = endpoint({
  id: "test.room",
  method: "POST",
  path: "/test/rooms",
  may: ["physician"],
  act: "write",
  does: "Adds a room.",
  body: z.strictObject({ name: z.string().max(600_000), at: z.iso.date().optional() }),
  reply: z.object({ id: z.string() }),
});
const fail = endpoint({
  id: "test.fail",
  method: "GET",
  path: "/test/fail/:how",
  may: ["physician"],
  act: "see",
  does: "Fails.",
  params: z.strictObject({ how: z.string() }),
  reply: z.object({ said: z.string() }),
});
const testEndpoints = [readName, writeName, addRoom, fail];

function testRoutes(app: App) {
  const latest = async (db: Parameters<Parameters<App["database"]["inClinic"]>[1]>[0], patientId: string) => {
    // Without a condition on the clinic, on purpose: row-level security has to hold alone.
    const row = await db
      .selectFrom("patient_details")
      .where("patient_id", "=", patientId)
      .orderBy("version", "desc")
      .selectAll()
      .executeTakeFirst();
    if (row === undefined) throw notFound("patient");
    return row;
  };
  serve(app, readName, async ({ db, params }) => {
    const row = await latest(db, params.patientId);
    return { name: row.given_name, version: row.version, secret: "must not leave" };
  });
  serve(app, writeName, async ({ db, params, body, mustHaveSeen }) => {
    const row = await latest(db, params.patientId);
    mustHaveSeen(row.version);
    const next = { ...row, version: row.version + 1, given_name: body.name };
    await db.insertInto("patient_details").values(next).execute();
    return { version: next.version };
  });
  serve(app, addRoom, async ({ db, clinicId, body }) => {
    const id = newId();
    await db
      .insertInto("room")
      .values({ clinic_id: clinicId, id, name: body.name, position: 1, physician_id: null })
      .execute();
    return { id };
  });
  serve(app, fail, async ({ db, params }) => {
    if (params.how === "engine") throw new Problem("plan.no-sessions", "/sessions", "Give it a session.");
    if (params.how === "bug") throw new Error("secret of Elif");
    if (params.how === "leak") return { secret: 1 } as unknown as { said: string };
    if (params.how === "full") throw Object.assign(new Error("could not extend"), { code: "53100" });
    if (params.how === "down") throw Object.assign(new Error("terminating"), { code: "57P01" });
    if (params.how === "sql") await sql`select 'Elif'::uuid`.execute(db);
    return { said: params.how };
  });
}

let fresh: FreshDatabase;
let http: FastifyInstance;
let ours: FreshClinic;
let theirs: FreshClinic;
let ourPatient: string;
let theirPatient: string;
let cookies: Record<"physician" | "nurse" | "coordinator" | "patient", string>;

beforeAll(async () => {
  fresh = await freshDatabase(16);
  http = await buildHttp({
    database: fresh.database,
    log: silentLog,
    endpoints: [...accessEndpoints, ...auditEndpoints, ...testEndpoints],
    routes: [accessRoutes, phoneLinkRoutes, auditRoutes, testRoutes],
  });
  ours = await freshClinic(fresh.database);
  theirs = await freshClinic(fresh.database);
  theirPatient = await freshPatient(fresh.database, theirs, "Maria");
  const someone = await freshPatient(fresh.database, ours);
  cookies = {
    physician: await freshSignIn(fresh.database, ours, { memberId: ours.memberId }),
    nurse: await freshSignIn(fresh.database, ours, { memberId: await freshMember(fresh.database, ours, "nurse") }),
    coordinator: await freshSignIn(fresh.database, ours, {
      memberId: await freshMember(fresh.database, ours, "coordinator"),
    }),
    patient: await freshSignIn(fresh.database, ours, { patientId: someone }),
  };
});
afterAll(async () => {
  await http.close();
  await fresh.close();
});
beforeEach(async () => {
  ourPatient = await freshPatient(fresh.database, ours);
});

const as = (role: keyof typeof cookies) => newBrowser(http, cookies[role]);
const lastLine = async () =>
  (await fresh.owner.query("select * from audit where clinic_id = $1 order by seq desc limit 1", [ours.clinicId]))
    .rows[0];

test("what the reply does not describe does not leave the server", async () => {
  const answer = await as("physician").get(`/test/patients/${ourPatient}`);
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({ name: "Elif", version: 1 });
  expect(answer.headers).toMatchObject({ etag: '"1"', "cache-control": "private, no-store" });
});

test("without a session every endpoint but the open ones says 401, and how to sign in", async () => {
  for (const each of testEndpoints) {
    const path = each.path.replace(":patientId", ourPatient).replace(":how", "ok");
    const nobody = newBrowser(http);
    const answer = each.method === "GET" ? await nobody.get(path) : await nobody.send(each.method, path, {});
    expect(answer.status, each.id).toBe(401);
    expect(answer.headers["www-authenticate"], each.id).toBeDefined();
  }
});

test("a role that is not listed gets 403, whether the record is there or not, and the audit says so", async () => {
  for (const role of ["coordinator", "patient"] as const)
    for (const patient of [ourPatient, theirPatient, newId()]) {
      expect((await as(role).get(`/test/patients/${patient}`)).status, role).toBe(403);
      expect(await lastLine()).toMatchObject({ outcome: "refused", status: 403, endpoint: "test.read", role });
    }
  expect((await as("nurse").send("PUT", `/test/patients/${ourPatient}`, { name: "X" })).status).toBe(403);
});

test("another clinic's patient and one who is not there look the same, though the query forgot the clinic", async () => {
  const foreign = await as("physician").get(`/test/patients/${theirPatient}`);
  const missing = await as("physician").get(`/test/patients/${newId()}`);
  expect(foreign.status).toBe(404);
  expect({ ...foreign.body, requestId: "" }).toEqual({ ...missing.body, requestId: "" });
  expect(JSON.stringify(foreign.body)).not.toContain(theirPatient);
  const write = await as("physician").send(
    "PUT",
    `/test/patients/${theirPatient}`,
    { name: "X" },
    { "if-match": '"1"' },
  );
  expect(write.status).toBe(404);
  const { rows } = await fresh.owner.query("select given_name from patient_details where patient_id = $1", [
    theirPatient,
  ]);
  expect(rows).toEqual([{ given_name: "Maria" }]);
});

test("reads and writes are written down: who, what, whose record", async () => {
  await as("nurse").get(`/test/patients/${ourPatient}`);
  expect(await lastLine()).toMatchObject({
    endpoint: "test.read",
    act: "see",
    about_patient: ourPatient,
    outcome: "done",
  });
  await as("physician").send("PUT", `/test/patients/${ourPatient}`, { name: "Ayla" }, { "if-match": '"1"' });
  expect(await lastLine()).toMatchObject({
    endpoint: "test.write",
    act: "write",
    member_id: ours.memberId,
    status: 200,
  });
});

test("what cannot be audited is neither shown nor done", async () => {
  await fresh.owner.query("alter table audit add constraint no_more check (seq < 0) not valid");
  try {
    expect((await as("physician").get(`/test/patients/${ourPatient}`)).status).toBeGreaterThanOrEqual(422);
    const write = await as("physician").send(
      "PUT",
      `/test/patients/${ourPatient}`,
      { name: "Z" },
      { "if-match": '"1"' },
    );
    expect(write.status).toBeGreaterThanOrEqual(422);
  } finally {
    await fresh.owner.query("alter table audit drop constraint no_more");
  }
  expect((await as("physician").get(`/test/patients/${ourPatient}`)).body).toEqual({ name: "Elif", version: 1 });
});

test("a change without the version that was seen is 428, with an old one 412 and the newer version", async () => {
  const browser = as("physician");
  const path = `/test/patients/${ourPatient}`;
  expect((await browser.send("PUT", path, { name: "A" })).status).toBe(428);
  expect((await browser.send("PUT", path, { name: "A" }, { "if-match": "1" })).status).toBe(400);
  expect((await browser.send("PUT", path, { name: "A" }, { "if-match": '"1"' })).body).toEqual({ version: 2 });
  const late = await browser.send("PUT", path, { name: "B" }, { "if-match": '"1"' });
  expect(late.status).toBe(412);
  expect(late.body).toMatchObject({ problem: "record.stale", current: 2 });
  expect((await browser.get(path)).body.name).toBe("A");
});

test("of eight who change the same version at once, one does, and seven are told", async () => {
  const path = `/test/patients/${ourPatient}`;
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, i) => as("physician").send("PUT", path, { name: `N${i}` }, { "if-match": '"1"' })),
  );
  expect(all.map((each) => each.status).sort((a, b) => a - b)).toEqual([200, ...Array(7).fill(412)]);
});

test("the same press twenty times at once has one effect and twenty same answers", async () => {
  const key = { "idempotency-key": `press-${newId()}` };
  const all = await Promise.all(
    Array.from({ length: 20 }, () => as("physician").send("POST", "/test/rooms", { name: "Twenty" }, key)),
  );
  expect(new Set(all.map((each) => JSON.stringify([each.status, each.body]))).size).toBe(1);
  expect(all[0]!.status).toBe(200);
  const { rows } = await fresh.owner.query("select count(*)::int as n from room where name = 'Twenty'");
  expect(rows).toEqual([{ n: 1 }]);
});

test("a key used again for something else is refused, and another member's key is another key", async () => {
  const key = { "idempotency-key": `press-${newId()}` };
  expect((await as("physician").send("POST", "/test/rooms", { name: "One" }, key)).status).toBe(200);
  expect((await as("physician").send("POST", "/test/rooms", { name: "Two" }, key)).status).toBe(422);
  const other = await freshMember(fresh.database, ours, "physician");
  const second = newBrowser(http, await freshSignIn(fresh.database, ours, { memberId: other }));
  expect((await second.send("POST", "/test/rooms", { name: "Two" }, key)).status).toBe(200);
});

test("a write without a key is refused, and so is one with a word too short to be one", async () => {
  for (const key of ["", "short"]) {
    const answer = await as("physician").send("POST", "/test/rooms", { name: "N" }, { "idempotency-key": key });
    expect(answer.status).toBe(400);
    expect(answer.body.problem).toBe("idempotency.key-missing");
  }
});

test("an address that cannot be read gets the one shape of a problem, and is not repeated in it", async () => {
  for (const [url, status] of [
    ["/api/test/%ff", 400],
    [`/api/test/patients/${"a".repeat(300)}`, 404],
  ] as const) {
    const answer = await http.inject({ method: "GET", url });
    expect(answer.statusCode, url).toBe(status);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.body).not.toMatch(/%ff|aaaa|FST_/);
  }
});

test("a wrong body says where the fault is, and nothing is written", async () => {
  const cases: [unknown, number, string, string][] = [
    [{ name: "N", colour: "red" }, 400, "document.unknown-key", "/colour"],
    [{}, 400, "document.missing", "/name"],
    [{ name: 7 }, 400, "document.wrong", "/name"],
    [{ name: "N", at: "2026-02-30" }, 400, "document.wrong", "/at"],
    ["{", 400, "json.malformed", ""],
    ['{"name":"a","name":"b"}', 400, "json.key-twice", ""],
    ['{"name":"a","__proto__":{"role":"owner"}}', 400, "json.key-forbidden", ""],
    [`${"[".repeat(10_000)}${"]".repeat(10_000)}`, 400, "json.too-deep", ""],
    ['{"name":"a\\ud800b"}', 400, "json.half-character", ""],
    [{ name: "a\u0000b" }, 400, "document.wrong", ""],
    [{ name: "x".repeat(1_100_000) }, 413, "body.too-large", ""],
  ];
  const count = async () => (await fresh.owner.query("select count(*)::int as n from room")).rows[0].n;
  const before = await count();
  for (const [body, status, problem, at] of cases) {
    const answer = await as("physician").send("POST", "/test/rooms", body);
    expect(answer.body).toMatchObject({ status, problem, at });
    expect(answer.body.type).toBe(`urn:pistor:problem:${problem}`);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
  }
  expect(await count()).toBe(before);
});

test("a body that is not JSON by its type is 415, an unknown address 404, a wrong method 405 with the right ones", async () => {
  const browser = as("physician");
  expect((await browser.send("POST", "/test/rooms", "a=1", { "content-type": "text/plain" })).status).toBe(415);
  expect((await browser.get("/nothing/here")).status).toBe(404);
  const wrong = await browser.send("DELETE", `/test/patients/${ourPatient}`);
  expect(wrong.status).toBe(405);
  expect(wrong.headers.allow).toBe("GET, PUT");
  for (const method of ["OPTIONS", "PATCH", "HEAD"] as const)
    expect((await http.inject({ method, url: `/api/test/patients/${ourPatient}` })).statusCode, method).toBe(405);
});

test("an unknown question in the address is refused, as it would else be an answer never given", async () => {
  expect((await as("physician").get(`/test/patients/${ourPatient}?_sort=name';drop`)).status).toBe(400);
  expect((await as("physician").get("/test/patients/1' or 1=1")).status).toBe(400);
});

test("an error tells its kind and what to do, and nothing of stack, SQL or patient", async () => {
  const expected = { engine: 422, bug: 500, leak: 500, full: 507, down: 503, sql: 400 };
  for (const [how, status] of Object.entries(expected)) {
    const answer = await as("physician").get(`/test/fail/${how}`);
    expect(answer.status, how).toBe(status);
    expect(JSON.stringify(answer.body), how).not.toMatch(/Elif|select|extend|terminating|\.ts|at Object|secret/);
    expect(answer.body.requestId, how).toMatch(/^[0-9a-f-]{36}$/);
    if (status === 503) expect(answer.headers["retry-after"], how).toBeDefined();
  }
});

test("a page of another site cannot write in our name", async () => {
  const browser = as("physician");
  for (const headers of [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }, { origin: "null" }])
    expect((await browser.send("POST", "/test/rooms", { name: "N" }, headers as Record<string, string>)).status).toBe(
      403,
    );
  expect(
    (
      await browser.send(
        "POST",
        "/test/rooms",
        { name: "N" },
        { origin: "http://localhost:7830", host: "localhost:7830" },
      )
    ).status,
  ).toBe(200);
});

test("an endpoint that nobody answers, or that nobody may call, keeps the server from starting", async () => {
  const build = (endpoints: (typeof testEndpoints)[number][], routes = [testRoutes]) =>
    buildHttp({ database: fresh.database, log: silentLog, endpoints, routes });
  await expect(build([...testEndpoints, { ...readName, id: "test.other" } as never])).rejects.toThrow(
    /test.other is described/,
  );
  await expect(build([readName, writeName, addRoom])).rejects.toThrow(/test.fail is served and not described/);
  const open = { ...readName, id: "test.open", path: "/test/open" as const, may: [] };
  await expect(
    build([...testEndpoints, open], [testRoutes, (app) => serve(app, open, async () => ({ name: "", version: 1 }))]),
  ).rejects.toThrow(/says nobody who may call it/);
});

test("who calls too often is told to wait, and the server still says who it is", async () => {
  const strict = await buildHttp({
    database: fresh.database,
    log: silentLog,
    endpoints: testEndpoints,
    routes: [testRoutes],
    instance: "me",
    callsPerMinute: 2,
  });
  const statusOf = async (url: string) => (await strict.inject({ method: "GET", url })).statusCode;
  const statuses = [];
  for (let i = 0; i < 3; i++) statuses.push(await statusOf("/api/test/fail/ok"));
  expect(statuses).toEqual([401, 401, 429]);
  expect(await statusOf("/health")).toBe(200);
  await strict.close();
});

test("when every connection is taken, a call is told so in less than a second", async () => {
  const small = await freshDatabase(1, 300);
  const server = await buildHttp({
    database: small.database,
    log: silentLog,
    endpoints: testEndpoints,
    routes: [testRoutes],
  });
  try {
    const clinic = await freshClinic(small.database);
    const cookie = await freshSignIn(small.database, clinic, { memberId: clinic.memberId });
    const holder = await small.database.pool.connect();
    const started = performance.now();
    const answer = await newBrowser(server, cookie).get("/test/fail/ok");
    expect(performance.now() - started).toBeLessThan(1000);
    expect(answer.body).toMatchObject({ status: 503, problem: "server.busy" });
    holder.release();
    expect((await newBrowser(server, cookie).get("/test/fail/ok")).status).toBe(200);
  } finally {
    await server.close();
    await small.close();
  }
});

test("a database that has gone is told as 503 with when to come back, and calls go on once it is back", async () => {
  const gone = await freshDatabase(2);
  const server = await buildHttp({
    database: gone.database,
    log: silentLog,
    endpoints: testEndpoints,
    routes: [testRoutes],
  });
  try {
    const clinic = await freshClinic(gone.database);
    const cookie = await freshSignIn(gone.database, clinic, { memberId: clinic.memberId });
    await gone.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'pistor_app'`,
    );
    const first = await newBrowser(server, cookie).get("/test/fail/ok");
    expect([200, 503]).toContain(first.status);
    // Each dead connection is found out by one call; the pool may hold several.
    await expect
      .poll(async () => (await newBrowser(server, cookie).get("/test/fail/ok")).status, { timeout: 15_000 })
      .toBe(200);
  } finally {
    await server.close();
    await gone.close();
  }
});

test("the audit can be read by those who watch, and reading it is in it", async () => {
  const owner = await freshMember(fresh.database, ours, "owner");
  const browser = newBrowser(http, await freshSignIn(fresh.database, ours, { memberId: owner }));
  await as("physician").get(`/test/patients/${ourPatient}`);
  const { body } = await browser.get(`/audit?patient=${ourPatient}`);
  expect(body.lines[0]).toMatchObject({ who: "Dr. Ada Test", endpoint: "test.read", patient: { name: "Elif Test" } });
  expect(await lastLine()).toMatchObject({ endpoint: "audit.list", member_id: owner });
  expect((await as("physician").get("/audit")).status).toBe(403);
});

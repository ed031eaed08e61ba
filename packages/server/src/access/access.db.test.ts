import { accessEndpoints } from "@pistor/api/access";
import { demoEndpoints } from "@pistor/api/demo";
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
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildHttp, silentLog } from "../kit/index.ts";
import { accessRoutes, hashPassword, personaRoutes, phoneLinkRoutes } from "./index.ts";

const password = "correct horse battery";
let fresh: FreshDatabase;
let http: FastifyInstance;
let clinic: FreshClinic;
let demo: FreshClinic;
let memberId: string;
const email = "nurse@clinic.example";
let now = new Date("2026-11-21T10:00:00Z");

const build = (more: { demo?: boolean; behindProxy?: boolean } = {}) =>
  buildHttp({
    database: fresh.database,
    log: silentLog,
    clock: () => now,
    endpoints: [...accessEndpoints, ...demoEndpoints],
    routes: [accessRoutes, personaRoutes, phoneLinkRoutes],
    ...more,
  });

beforeAll(async () => {
  fresh = await freshDatabase();
  http = await build();
  clinic = await freshClinic(fresh.database);
  demo = await freshClinic(fresh.database, { demo: true });
  memberId = await freshMember(fresh.database, clinic, "nurse", { email, passwordHash: await hashPassword(password) });
});
afterAll(async () => {
  await http.close();
  await fresh.close();
});

const signIn = (
  browser: ReturnType<typeof newBrowser>,
  given: Partial<Record<"clinic" | "email" | "password", string>> = {},
) => browser.send("POST", "/sign-in", { clinic: clinic.code, email, password, ...given });

test("a member signs in, is known, and after signing out is not, with the same cookie", async () => {
  const browser = newBrowser(http);
  expect((await browser.get("/me")).body).toMatchObject({ role: "nobody", clinic: null, today: "2026-11-21" });
  const signedIn = await signIn(browser);
  expect(signedIn.body).toMatchObject({ role: "nurse", member: { id: memberId, name: "Test nurse", initials: "TN" } });
  const set = String(signedIn.headers["set-cookie"]);
  expect(set).toMatch(/HttpOnly/);
  expect(set).toMatch(/SameSite=Strict/);
  expect((await browser.get("/me")).body).toMatchObject({ role: "nurse", clinic: { code: clinic.code } });
  const kept = browser.cookie;
  await browser.send("POST", "/sign-out");
  expect((await newBrowser(http, kept).get("/me")).body.role).toBe("nobody");
});

test("the name is found whatever its capitals, and the token itself is nowhere in the database", async () => {
  const browser = newBrowser(http);
  expect((await signIn(browser, { email: "NURSE@Clinic.example", clinic: clinic.code.toUpperCase() })).status).toBe(
    200,
  );
  const secret = browser.cookie.split(".")[1]!;
  const { rows } = await fresh.owner.query(
    "select * from sign_in where token_sha256 = $1 or token_sha256 like '%' || $1 || '%'",
    [secret],
  );
  expect(rows).toEqual([]);
});

test("each signing in makes a new token, and one that was brought along opens nothing", async () => {
  const planted = `pistor=${clinic.clinicId}.${"A".repeat(43)}`;
  const browser = newBrowser(http, planted);
  await signIn(browser);
  expect(browser.cookie).not.toBe(planted);
  expect((await newBrowser(http, planted).get("/me")).body.role).toBe("nobody");
});

test("a wrong clinic, a wrong name and a wrong password get one and the same answer", async () => {
  const wrong = [
    await signIn(newBrowser(http), { clinic: "no-such-clinic" }),
    await signIn(newBrowser(http), { email: "nobody@clinic.example" }),
    await signIn(newBrowser(http), { password: "wrong" }),
    await signIn(newBrowser(http), { email: `ada@${clinic.code}.example` }), // has no password
  ].map((each) => ({ ...each.body, requestId: "" }));
  expect(new Set(wrong.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(wrong[0]).toMatchObject({ status: 401, problem: "access.wrong-password" });
});

test("signing in again ends the session before it, and a refused try leaves it open", async () => {
  const browser = newBrowser(http);
  await signIn(browser);
  const first = browser.cookie;
  expect((await signIn(newBrowser(http, first), { password: "x" })).status).toBe(401);
  expect((await newBrowser(http, first).get("/me")).body.role).toBe("nurse");
  await signIn(browser);
  expect((await newBrowser(http, first).get("/me")).body.role).toBe("nobody");
  expect((await browser.get("/me")).body.role).toBe("nurse");
});

test("ten wrong passwords are enough: then the right one waits too, until fifteen minutes have passed", async () => {
  const slow = "slow@clinic.example";
  await freshMember(fresh.database, clinic, "nurse", { email: slow, passwordHash: await hashPassword(password) });
  for (let i = 0; i < 10; i++)
    expect((await signIn(newBrowser(http), { email: slow, password: "x" })).status).toBe(401);
  const blocked = await signIn(newBrowser(http), { email: slow });
  expect(blocked.status).toBe(429);
  expect(Number(blocked.headers["retry-after"])).toBeGreaterThan(0);
  const { rows } = await fresh.owner.query(
    "select status, count(*)::int as n from audit where endpoint = 'access.sign-in' and clinic_id = $1 and status in (401, 429) group by status order by status",
    [clinic.clinicId],
  );
  expect(rows.find((row) => row.status === 401)!.n).toBeGreaterThanOrEqual(10);
  expect(rows.find((row) => row.status === 429)).toEqual({ status: 429, n: 1 });
  now = new Date(now.getTime() + 15 * 60_000 + 1000);
  expect((await signIn(newBrowser(http), { email: slow })).status).toBe(200);
});

test("a session that is used goes on, and ends twelve hours after its last call", async () => {
  const browser = newBrowser(http);
  await signIn(browser);
  for (let i = 0; i < 3; i++) {
    now = new Date(now.getTime() + 11 * 3_600_000);
    expect((await browser.get("/me")).body.role).toBe("nurse");
  }
  now = new Date(now.getTime() + 12 * 3_600_000 + 1000);
  expect((await browser.get("/me")).body.role).toBe("nobody");
});

test("who works here no more is out at once, and cannot come back", async () => {
  const leaver = "leaver@clinic.example";
  const id = await freshMember(fresh.database, clinic, "physician", {
    email: leaver,
    passwordHash: await hashPassword(password),
  });
  const browser = newBrowser(http);
  await signIn(browser, { email: leaver });
  await fresh.owner.query("update member set disabled_at = now() where id = $1", [id]);
  expect((await browser.get("/me")).body.role).toBe("nobody");
  expect((await signIn(newBrowser(http), { email: leaver })).status).toBe(401);
});

test("a token of one clinic opens nothing in another, though its secret is right", async () => {
  const cookie = await freshSignIn(fresh.database, clinic, { memberId }, now);
  const moved = cookie.replace(clinic.clinicId, demo.clinicId);
  expect((await newBrowser(http, cookie).get("/me")).body.role).toBe("nurse");
  expect((await newBrowser(http, moved).get("/me")).body.role).toBe("nobody");
});

test("a clinic with real patients has no role switch, for its members or for anybody", async () => {
  const member = newBrowser(http, await freshSignIn(fresh.database, clinic, { memberId }, now));
  expect((await member.get("/demo/personas")).status).toBe(404);
  expect((await member.send("POST", "/demo/persona", { persona: "nurse" })).status).toBe(404);
});

test("in the demo clinic a visitor goes on as anybody of its list, also as a patient, and of no other list", async () => {
  const patientId = await freshPatient(fresh.database, demo, "Elif");
  await fresh.database.inClinic(demo, (db) =>
    db
      .insertInto("demo_persona")
      .values([
        {
          clinic_id: demo.clinicId,
          id: "physician",
          position: 1,
          member_id: demo.memberId,
          patient_id: null,
          opens: "/clinic",
        },
        { clinic_id: demo.clinicId, id: "elif", position: 2, member_id: null, patient_id: patientId, opens: "/portal" },
      ])
      .execute(),
  );
  const browser = newBrowser(http);
  expect((await browser.get("/demo/personas")).body.personas).toEqual([
    { id: "physician", role: "physician", name: "Dr. Ada Test", opens: "/clinic" },
    { id: "elif", role: "patient", name: "Elif Test", opens: "/portal" },
  ]);
  expect((await browser.send("POST", "/demo/persona", { persona: "physician" })).body.role).toBe("physician");
  const before = browser.cookie;
  expect((await browser.send("POST", "/demo/persona", { persona: "elif" })).body).toMatchObject({
    role: "patient",
    patient: { id: patientId, language: "tr", initials: "ET" },
  });
  expect((await newBrowser(http, before).get("/me")).body.role).toBe("nobody");
  expect((await browser.send("POST", "/demo/persona", { persona: "owner" })).status).toBe(404);

  const closed = await build({ demo: false });
  expect((await newBrowser(closed).get("/demo/personas")).status).toBe(404);
  await closed.close();
});

test("without a demo nobody is let into a demo clinic: by its public password, a token from before, or a link", async () => {
  const given = { clinic: demo.code, email: "nurse@demo.example" };
  const passwordHash = await hashPassword(password);
  const memberOfDemo = await freshMember(fresh.database, demo, "nurse", { email: given.email, passwordHash });
  const browser = newBrowser(http);
  expect((await signIn(browser, given)).body).toMatchObject({ role: "nurse", member: { id: memberOfDemo } });

  const closed = await build({ demo: false });
  const visitor = newBrowser(closed);
  expect(await signIn(visitor, given)).toMatchObject({ status: 401, body: { problem: "access.wrong-password" } });
  expect((await newBrowser(closed, browser.cookie).get("/me")).body.role).toBe("nobody");
  expect((await signIn(visitor)).body).toMatchObject({ role: "nurse", member: { id: memberId } });
  await closed.close();
});

test("of forty wrong passwords sent at once ten are judged", async () => {
  const tries = Array.from({ length: 40 }, () => signIn(newBrowser(http), { email: "parallel@clinic.example" }));
  const judged = (await Promise.all(tries)).filter(({ status }) => status === 401);
  expect(judged).toHaveLength(10);
});

test("behind a proxy tries are counted by the caller's own address, so that a stranger shuts nobody else out", async () => {
  const tryFrom = async (server: FastifyInstance, address: string, email: string) =>
    (
      await server.inject({
        method: "POST",
        url: "/api/sign-in",
        headers: { "x-forwarded-for": `203.0.113.9, ${address}` },
        payload: { clinic: clinic.code, email, password: email.startsWith("stranger") ? "x" : password },
      })
    ).statusCode;
  const behind = await build({ behindProxy: true });
  const open = await build();
  for (const server of [behind, open])
    for (let i = 0; i < 100; i += 10)
      await Promise.all(
        Array.from({ length: 10 }, (_, k) => tryFrom(server, "198.51.100.1", `stranger-${i + k}@clinic.example`)),
      );
  expect(await tryFrom(behind, "198.51.100.1", email)).toBe(429);
  expect(await tryFrom(behind, "198.51.100.2", email)).toBe(200);
  // Without a proxy nobody may say where a call comes from.
  expect(await tryFrom(open, "198.51.100.2", email)).toBe(429);
  await behind.close();
  await open.close();
});

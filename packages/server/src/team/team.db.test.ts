import { accessEndpoints } from "@pistor/api/access";
import { auditEndpoints } from "@pistor/api/audit";
import { demoEndpoints } from "@pistor/api/demo";
import { Problem } from "@pistor/core/basics";
import { type FreshDatabase, freshClinic, freshDatabase, newBrowser } from "@pistor/testkit/kit";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessRoutes, personaRoutes, phoneLinkRoutes } from "../access/index.ts";
import { auditRoutes } from "../audit/index.ts";
import { buildHttp, silentLog } from "../kit/index.ts";
import {
  addClinic,
  addMember,
  changePassword,
  findMembers,
  generatePassword,
  listClinics,
  memberRoles,
  setWorking,
} from "./index.ts";

let fresh: FreshDatabase;
let http: FastifyInstance;
const password = "four quiet words here";
const owner = { name: "Dr. Ayşe Kaya", email: "Ayse@Real.example" };
const clinic = { code: "real", name: "Real", country: "TR", timeZone: "europe/istanbul" };

beforeAll(async () => {
  fresh = await freshDatabase();
  http = await buildHttp({
    database: fresh.database,
    log: silentLog,
    endpoints: [...accessEndpoints, ...auditEndpoints, ...demoEndpoints],
    routes: [accessRoutes, phoneLinkRoutes, auditRoutes, personaRoutes],
  });
  await addClinic(fresh.database, clinic, owner, password);
});
afterAll(async () => {
  await http.close();
  await fresh.close();
});

async function signIn(email: string, word: string, code = "real") {
  const browser = newBrowser(http);
  const { status, body } = await browser.send("POST", "/sign-in", { clinic: code, email, password: word });
  return { browser, status, body };
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  return (await thrownBy(work)).id;
}

async function thrownBy(work: Promise<unknown>): Promise<Problem> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Problem);
  return thrown as Problem;
}

test("a new clinic's owner signs in, finds no role switch, and the clinic has a room and its own clock", async () => {
  const { browser, status, body } = await signIn("ayse@real.example", password);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    role: "owner",
    clinic: { code: "real", demo: false, timeZone: "Europe/Istanbul", country: "TR" },
  });
  expect((await browser.get("/demo/personas")).status).toBe(404);
  const { rows } = await fresh.owner.query("select name from room");
  expect(rows).toEqual([{ name: "Room 1" }]);
});

test("the role switch of a demo clinic beside it does not reach the real clinic", async () => {
  const { browser } = await signIn("ayse@real.example", password);
  await freshClinic(fresh.database, { demo: true });
  expect((await newBrowser(http).get("/demo/personas")).status).toBe(200);
  expect((await browser.get("/demo/personas")).status).toBe(404);
  expect((await listClinics(fresh.database)).map(({ demo }) => demo).sort()).toEqual([false, true]);
});

test("a member of every role signs in as that, and a role that there is not is refused", async () => {
  for (const role of memberRoles) {
    await addMember(fresh.database, "REAL", { name: `A ${role}`, email: `${role}@real.example`, role }, password);
    expect((await signIn(`${role}@real.example`, password)).body.role).toBe(role);
  }
  const surgeon = { name: "B", email: "b@real.example", role: "surgeon" as "nurse" };
  expect(await problemOf(addMember(fresh.database, "real", surgeon, password))).toBe("document.wrong");
});

test("a taken e-mail, whatever its capitals, a taken code and an unknown clinic are refused, and leave nothing", async () => {
  const before = await findMembers(fresh.database, "real");
  const again = { name: "Other", email: "AYSE@real.example", role: "nurse" as const };
  expect(await problemOf(addMember(fresh.database, "real", again, password))).toBe("team.email-taken");
  expect(await problemOf(addMember(fresh.database, "unreal", again, password))).toBe("team.unknown-clinic");
  expect(await problemOf(addClinic(fresh.database, clinic, owner, password))).toBe("team.code-taken");
  expect(await findMembers(fresh.database, "real")).toEqual(before);
  const { rows } = await fresh.owner.query("select count(*)::int as n from clinic where name = 'Real'");
  expect(rows).toEqual([{ n: 1 }]);
});

test("the same e-mail may work at two clinics, with a password for each", async () => {
  await addClinic(fresh.database, { ...clinic, code: "second" }, owner, "another four words");
  expect((await signIn("ayse@real.example", "another four words", "second")).status).toBe(200);
  expect((await signIn("ayse@real.example", "another four words", "real")).status).toBe(401);
});

test("a password that is short, one key held down, or the e-mail itself is refused, and never repeated", async () => {
  const nurse = { name: "Weak", email: "weak-nurse@real.example", role: "nurse" as const };
  for (const weak of ["elevenchars", "aaaaaaaaaaaaaaaa", "Weak-Nurse@real.example"]) {
    const refused = await thrownBy(addMember(fresh.database, "real", nurse, weak));
    expect(refused.id).toBe("team.weak-password");
    expect(refused.message).not.toContain(weak);
    expect(await problemOf(changePassword(fresh.database, "real", "ayse@real.example", "elevenchars"))).toBe(
      "team.weak-password",
    );
  }
  await addMember(fresh.database, "real", nurse, "twelve-chars");
});

test("generated passwords differ, and are taken", async () => {
  const made = new Set(Array.from({ length: 200 }, generatePassword));
  expect(made.size).toBe(200);
  const [one = ""] = made;
  await addMember(fresh.database, "real", { name: "G", email: "g@real.example", role: "nurse" }, one);
  expect((await signIn("g@real.example", one)).status).toBe(200);
});

test("a country, zone, code, number or language that there is not is refused", async () => {
  const wrong: readonly [object, string][] = [
    [{ country: "XX" }, "country.unknown"],
    [{ country: "tr" }, "document.wrong"],
    [{ timeZone: "Europe/Instanbul" }, "time-zone.unknown"],
    [{ timeZone: "+03:00" }, "time-zone.unknown"],
    [{ code: "Clinic One" }, "document.wrong"],
    [{ phone: "ask Maria" }, "document.wrong"],
    [{ languages: ["xx"] }, "document.wrong"],
    [{ name: " " }, "document.wrong"],
  ];
  for (const [part, id] of wrong)
    expect(
      await problemOf(addClinic(fresh.database, { ...clinic, code: "third", ...part }, owner, password)),
      JSON.stringify(part),
    ).toBe(id);
  expect((await listClinics(fresh.database)).some(({ code }) => code === "third")).toBe(false);
});

test("who is disabled is out at once, and enabling again does not bring the old session back", async () => {
  const leaver = { name: "Leaver", email: "leaver@real.example", role: "physician" as const };
  await addMember(fresh.database, "real", leaver, password);
  const { browser } = await signIn(leaver.email, password);
  expect((await browser.get("/me")).body.role).toBe("physician");
  expect(await setWorking(fresh.database, "real", "LEAVER@real.example", false)).toMatchObject({
    sessionsEnded: 1,
    visitsToMove: 0,
  });
  expect((await browser.get("/me")).body.role).toBe("nobody");
  expect((await signIn(leaver.email, password)).status).toBe(401);
  expect((await findMembers(fresh.database, "real")).find(({ email }) => email === leaver.email)).toMatchObject({
    works: false,
    lastSeen: expect.any(String),
  });
  await setWorking(fresh.database, "real", leaver.email, true);
  expect((await browser.get("/me")).body.role).toBe("nobody");
  expect((await signIn(leaver.email, password)).status).toBe(200);
  expect(await problemOf(setWorking(fresh.database, "second", leaver.email, false))).toBe("team.unknown-member");
});

test("a new password ends what the old one opened, and the old one opens nothing", async () => {
  const nurse = { name: "Changer", email: "changer@real.example", role: "nurse" as const };
  await addMember(fresh.database, "real", nurse, password);
  const { browser } = await signIn(nurse.email, password);
  await changePassword(fresh.database, "real", nurse.email, "quite another four words");
  expect((await browser.get("/me")).body.role).toBe("nobody");
  expect((await signIn(nurse.email, password)).status).toBe(401);
  expect((await signIn(nurse.email, "quite another four words")).status).toBe(200);
});

test("each act stands in its clinic's audit as done from the command line, and in no other clinic's", async () => {
  await addClinic(fresh.database, { ...clinic, code: "audited" }, owner, password);
  await addMember(fresh.database, "audited", { name: "N", email: "n@a.example", role: "nurse" }, password);
  await setWorking(fresh.database, "audited", "n@a.example", false);
  await findMembers(fresh.database, "audited");
  const { browser } = await signIn("ayse@real.example", password, "audited");
  const { body } = await browser.get("/audit");
  const acts = body.lines.filter(({ who }: { who: string }) => who === "command line");
  expect(acts.map(({ endpoint, act }: { endpoint: string; act: string }) => [endpoint, act])).toEqual([
    ["command-line.user.list", "see"],
    ["command-line.user.disable", "write"],
    ["command-line.user.add", "write"],
    ["command-line.clinic.add", "write"],
  ]);
});

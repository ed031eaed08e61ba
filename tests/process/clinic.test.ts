import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { cleanUp, freePort, launch, lives, newFolder, postgresOf, type Started, start } from "./servers.ts";

const clone = fileURLToPath(new URL("../..", import.meta.url));
const serverFile = join(clone, "packages/server/dist/server.mjs");
const commandLine = join(clone, "apps/cli/bin/pistor.mjs");
afterAll(cleanUp);

const clinicWords = ["--name", "Bosphorus Skin", "--country", "TR", "--time-zone", "Europe/Istanbul"];
const ownerWords = ["--owner", "Dr. Ayşe Kaya", "--email", "ayse@bosphorus.example"];
const password = "four quiet words here";

/** One call of the built command line; its answer, or its problem. */
async function pistor(env: Record<string, string>, words: readonly string[], input = "") {
  const child = spawn(process.execPath, [commandLine, ...words], {
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.end(input);
  let out = "";
  let err = "";
  child.stdout.on("data", (text) => {
    out += String(text);
  });
  child.stderr.on("data", (text) => {
    err += String(text);
  });
  const status = await new Promise<number | null>((done) => child.once("close", done));
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails when it is not there
  return { status, err, answer: (out === "" ? JSON.parse(err) : JSON.parse(out)) as any };
}

const aPlace = async () => ({
  PISTOR_DATA: newFolder(),
  PISTOR_PORT: String(await freePort()),
  PISTOR_DEMO: "off",
});

async function signIn(server: Started, email: string, word: string) {
  const answer = await fetch(`${server.address}/api/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": `press-${Math.random()}` },
    body: JSON.stringify({ clinic: "bosphorus", email, password: word }),
  });
  const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  return { status: answer.status, cookie, body: (await answer.json()) as { role?: string; problem?: string } };
}

async function see(server: Started, path: string, cookie = "") {
  const answer = await fetch(`${server.address}/api${path}`, { headers: { cookie } });
  return { status: answer.status, body: (await answer.json()) as { role?: string } };
}

test("a clinic that was made before the first start is signed in to, and has no role switch", async () => {
  const env = await aPlace();
  const made = await pistor(env, ["clinic", "add", "--code", "bosphorus", ...clinicWords, ...ownerWords, "--generate"]);
  expect(made).toMatchObject({ status: 0, err: "", answer: { clinic: "bosphorus", role: "owner" } });
  const postgres = postgresOf(env.PISTOR_DATA);
  expect(postgres > 0 && lives(postgres), "no database is left running").toBe(false);
  expect(existsSync(join(env.PISTOR_DATA, "owner.json"))).toBe(false);

  const server = await start(serverFile, env);
  expect(server.said()).not.toContain("no clinic yet");
  expect((await signIn(server, "ayse@bosphorus.example", made.answer.password)).body.role).toBe("owner");
  const wrong = await signIn(server, "ayse@bosphorus.example", `${made.answer.password}!`);
  expect(wrong).toMatchObject({ status: 401, body: { problem: "access.wrong-password" } });
  expect((await see(server, "/demo/personas")).status).toBe(404);
  server.child.kill("SIGTERM");
  expect(await server.ended).toBe(0);
});

test("a server without a clinic says how to make one, and members come and go while it runs", async () => {
  const env = await aPlace();
  const server = await start(serverFile, env);
  while (!/no clinic yet[\s\S]*\n/.test(server.said()) && server.child.exitCode === null) await wait(20);
  expect(server.said()).toContain("no clinic yet");
  expect(server.said()).toContain("pistor clinic add");

  const made = await pistor(env, ["clinic", "add", "--code", "bosphorus", ...clinicWords, ...ownerWords], password);
  expect(made.answer).toEqual({ clinic: "bosphorus", email: "ayse@bosphorus.example", role: "owner" });
  const nurse = ["--clinic", "bosphorus", "--email", "n@bosphorus.example"];
  const add = ["user", "add", ...nurse, "--name", "Nil", "--role", "nurse"];
  // Two at once, of whom one must lose.
  const both = await Promise.all([pistor(env, add, password), pistor(env, add, password)]);
  expect(both.map(({ status }) => status).sort()).toEqual([0, 2]);
  expect(both.find(({ status }) => status === 2)?.answer.problem).toBe("team.email-taken");

  const { cookie } = await signIn(server, "n@bosphorus.example", password);
  expect((await see(server, "/me", cookie)).body.role).toBe("nurse");
  expect((await pistor(env, ["user", "disable", ...nurse])).answer).toMatchObject({ works: false, sessionsEnded: 1 });
  expect((await see(server, "/me", cookie)).body.role).toBe("nobody");
  expect((await signIn(server, "n@bosphorus.example", password)).status).toBe(401);
  await pistor(env, ["user", "enable", ...nurse]);
  const changed = await pistor({ ...env, PISTOR_PASSWORD: "another four words" }, ["user", "password", ...nurse]);
  expect(changed).toMatchObject({ status: 0, err: "" });
  expect((await signIn(server, "n@bosphorus.example", "another four words")).status).toBe(200);
  const { answer } = await pistor(env, ["user", "list", "--clinic", "bosphorus"]);
  expect(answer.members).toHaveLength(2);
  expect(readFileSync(join(env.PISTOR_DATA, "logs", "server.log"), "utf8")).not.toContain("four");
});

test("commands on one data folder take their turn, and a server that starts meanwhile waits for its own", async () => {
  const env = await aPlace();
  await pistor(env, ["clinic", "add", "--code", "bosphorus", ...clinicWords, ...ownerWords], password);
  const adding = ["ada", "bea", "cem"].map((name) => {
    const words = ["--clinic", "bosphorus", "--name", name, "--email", `${name}@b.example`, "--role", "nurse"];
    return pistor(env, ["user", "add", ...words], password);
  });
  await wait(300);
  const server = start(serverFile, env);
  expect((await Promise.all(adding)).map(({ status }) => status)).toEqual([0, 0, 0]);
  expect((await server).said()).toContain("Pistor runs at");
  expect((await pistor(env, ["user", "list", "--clinic", "bosphorus"])).answer.members).toHaveLength(4);
});

test("what cannot be done is one problem with what to do, status 2, and makes nothing", async () => {
  const env = await aPlace();
  const empty = { ...env, PISTOR_DATA: join(env.PISTOR_DATA, "none") };
  const add = (...more: string[]) => ["user", "add", "--clinic", "bosphorus", "--name", "N", ...more];
  const refused: readonly [Record<string, string>, readonly string[], string][] = [
    [empty, ["user", "list", "--clinic", "bosphorus"], "server.cannot-be-used"],
    [{ ...env, PISTOR_DATABASE_URL: "postgres://u:secret@127.0.0.1:1/x" }, ["clinic", "list"], "server.cannot-be-used"],
    [env, add("--email", "n@b.example", "--role", "nurse", "--password", "secret"), "cli.unknown-option"],
    [env, add("--role", "nurse"), "cli.missing-option"],
    [env, add("--email", "n@b.example", "--role", "nurse"), "cli.no-password"],
    [env, ["user", "remove"], "cli.unknown-act"],
    [env, ["serve", "now"], "cli.too-many-words"],
  ];
  for (const [place, words, problem] of refused) {
    const { status, answer, err } = await pistor(place, words);
    expect({ status, problem: answer.problem }, words.join(" ")).toEqual({ status: 2, problem });
    expect(err).not.toContain("secret");
  }
  expect(existsSync(empty.PISTOR_DATA)).toBe(false);
  expect(existsSync(join(env.PISTOR_DATA, "db"))).toBe(false);
});

test("pistor serve is the same server, and pistor migrate says from where to where", async () => {
  const env = await aPlace();
  const first = await pistor(env, ["migrate"]);
  expect(first.answer).toMatchObject({ from: null, ran: expect.arrayContaining(["0001_roles_and_rules.sql"]) });
  expect((await pistor(env, ["migrate"])).answer).toEqual({ from: first.answer.to, to: first.answer.to, ran: [] });
  const served = launch(commandLine, env, { words: ["serve"] });
  while (!served.said().includes("Pistor runs at") && served.child.exitCode === null) await wait(20);
  expect((await fetch(`${served.address}/health`)).status).toBe(200);
  const second = launch(commandLine, env, { words: ["serve"] });
  expect(await second.ended).toBe(0);
  expect(second.said()).toContain(`already runs at ${served.address}`);
  served.child.kill("SIGTERM");
  expect(await served.ended).toBe(0);
});

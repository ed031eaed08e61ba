import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectAs } from "../../packages/server/src/kit/index.ts";
import {
  buildSmallServer,
  cleanUp,
  freePort,
  launch,
  lives,
  newFolder,
  postgresOf,
  type Started,
  start,
} from "./servers.ts";

const isRoot = process.getuid?.() === 0;
let file: string;
beforeAll(async () => {
  file = await buildSmallServer();
});
afterAll(cleanUp);

const cookieOf = (started: Started) => `pistor=${/cookie (\S+)/.exec(started.said())![1]}`;

async function addRoom(address: string, cookie: string, name: string, more: object = {}) {
  return fetch(`${address}/api/test/rooms`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json", "idempotency-key": `press-${name}` },
    body: JSON.stringify({ name, ...more }),
  });
}

async function listRooms(address: string, cookie: string): Promise<string[]> {
  const answer = await fetch(`${address}/api/test/rooms`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { names: string[] }).names;
}

async function aServer(more: Record<string, string> = {}) {
  const env = { PISTOR_DATA: newFolder(), PISTOR_PORT: String(await freePort()), ...more };
  return { env, started: await start(file, env) };
}

test("a second start on the same data says where Pistor runs, and ends well", async () => {
  const { env, started } = await aServer();
  const second = await start(file, env);
  expect(await second.ended).toBe(0);
  expect(second.said()).toContain(`already runs at ${started.address}`);
  expect((await fetch(`${started.address}/health`)).status).toBe(200);

  const other = await start(file, { ...env, PISTOR_PORT: String(await freePort()) });
  expect(await other.ended).toBe(0);
  expect(other.said()).toContain(started.address);
  started.child.kill("SIGTERM");
  expect(await started.ended).toBe(0);
  expect(postgresOf(env.PISTOR_DATA)).toBe(0);
});

test("two starts at once on new data make one server, and both know its address", async () => {
  const env = { PISTOR_DATA: newFolder(), PISTOR_PORT: String(await freePort()) };
  const both = await Promise.all([start(file, env), start(file, env)]);
  expect(both.filter((each) => /already runs/.test(each.said()))).toHaveLength(1);
  expect(both.filter((each) => /Pistor runs at/.test(each.said()))).toHaveLength(1);
  expect((await fetch(`${both[0]!.address}/health`)).status).toBe(200);
});

test("a second start beside one that lives and does not answer ends with 3, and touches nothing", async () => {
  const { env, started } = await aServer();
  const owner = join(env.PISTOR_DATA, "owner.json");
  // As if it had been running for a while: a young one is waited for longer.
  writeFileSync(owner, JSON.stringify({ ...JSON.parse(readFileSync(owner, "utf8")), claimedAt: 0 }));
  started.child.kill("SIGSTOP");
  const second = launch(file, env);
  expect(await second.ended).toBe(3);
  expect(second.said()).toContain("does not answer");
  started.child.kill("SIGCONT");
  expect((await fetch(`${started.address}/health`)).status).toBe(200);
});

test("however the server is told to stop, its database stops too, and the folder is free again", async () => {
  const env = { PISTOR_DATA: newFolder(), PISTOR_PORT: String(await freePort()) };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    const started = await start(file, env);
    const postgres = postgresOf(env.PISTOR_DATA);
    expect(lives(postgres)).toBe(true);
    started.child.kill(signal);
    expect(await started.ended, signal).toBe(0);
    expect(lives(postgres), signal).toBe(false);
    expect(existsSync(join(env.PISTOR_DATA, "owner.json")), signal).toBe(false);
  }
});

test("told to stop while it is still starting, it leaves no database behind, and the next start works", async () => {
  const env = { PISTOR_DATA: newFolder(), PISTOR_PORT: String(await freePort()) };
  for (const afterMs of [150, 500, 800, 1100]) {
    const started = launch(file, env);
    await wait(afterMs);
    started.child.kill("SIGTERM");
    await started.ended;
    const postgres = postgresOf(env.PISTOR_DATA);
    for (let i = 0; i < 100 && postgres > 0 && lives(postgres); i++) await wait(20);
    expect(postgres > 0 && lives(postgres), `${afterMs} ms`).toBe(false);
  }
  expect((await start(file, env)).said()).toContain("Pistor runs at");
});

test("a stop lets a call that is being answered finish", async () => {
  const { started } = await aServer();
  const slow = addRoom(started.address, cookieOf(started), "slow", { slowMs: 1500 });
  await wait(300);
  const told = Date.now();
  started.child.kill("SIGTERM");
  expect((await slow).status).toBe(200);
  expect(await started.ended).toBe(0);
  expect(Date.now() - told).toBeLessThan(6000);
});

test("a database that outlived its killed server is taken over by the next start", async () => {
  const { env, started } = await aServer();
  const cookie = cookieOf(started);
  expect((await addRoom(started.address, cookie, "before")).status).toBe(200);
  const postgres = postgresOf(env.PISTOR_DATA);
  started.child.kill("SIGKILL");
  await started.ended;
  expect(lives(postgres)).toBe(true);
  const next = await start(file, env);
  expect(postgresOf(env.PISTOR_DATA)).toBe(postgres);
  expect(await listRooms(next.address, cookie)).toEqual(["before"]);
  next.child.kill("SIGTERM");
  await next.ended;
  expect(lives(postgres)).toBe(false);
});

test("killed in the middle of sixteen writers, six times over, it has every record that it acknowledged", async () => {
  const { env, started } = await aServer();
  const cookie = cookieOf(started);
  const acknowledged = new Set<string>();
  /** Sent, and no answer came: the record may be there or not. */
  const unsure = new Set<string>();
  let server = started;
  for (let round = 0; round < 6; round++) {
    let go = true;
    const writers = Array.from({ length: 16 }, async (_, writer) => {
      for (let n = 0; go; n++) {
        const name = `r${round}-w${writer}-n${n}`;
        const answer = await addRoom(server.address, cookie, name).catch(() => null);
        const done = answer?.status === 200 && (await answer.json().catch(() => null)) !== null;
        (done ? acknowledged : unsure).add(name);
        if (answer === null) return;
      }
    });
    await wait(300 + 137 * round);
    // In every second round the database is killed with it, all of its processes at once.
    const postgres = postgresOf(env.PISTOR_DATA);
    server.child.kill("SIGKILL");
    if (round % 2 === 1) process.kill(postgres, "SIGKILL");
    go = false;
    await Promise.all(writers);
    await server.ended;
    server = await start(file, env);
    expect(server.said(), `round ${round}`).toContain("Pistor runs at");
    // What a client does after a lost connection: the same press again.
    for (const name of unsure) expect((await addRoom(server.address, cookie, name)).status).toBe(200);
    for (const name of unsure) acknowledged.add(name);
    unsure.clear();
    const kept = await listRooms(server.address, cookie);
    const lost = [...acknowledged].filter((name) => !kept.includes(name));
    expect(lost, `round ${round}`).toEqual([]);
    expect(new Set(kept).size, "no record twice").toBe(kept.length);
  }
  expect(acknowledged.size).toBeGreaterThan(100);
});

test("a database that is killed under a running server is back within five seconds, with what was saved", async () => {
  const { env, started } = await aServer();
  const cookie = cookieOf(started);
  expect((await addRoom(started.address, cookie, "kept")).status).toBe(200);
  process.kill(postgresOf(env.PISTOR_DATA), "SIGKILL");
  const from = Date.now();
  let status = 0;
  while (Date.now() - from < 5000 && status !== 200) {
    const answer = await fetch(`${started.address}/api/test/rooms`, { headers: { cookie } });
    status = answer.status;
    expect([200, 503]).toContain(status);
    if (status === 503) expect(answer.headers.get("retry-after")).not.toBeNull();
    await wait(50);
  }
  expect(await listRooms(started.address, cookie)).toEqual(["kept"]);
});

test("a note of a dead database whose number now belongs to another program does not keep Pistor from starting", async () => {
  const { env, started } = await aServer();
  const postgres = postgresOf(env.PISTOR_DATA);
  const note = join(env.PISTOR_DATA, "db", "postmaster.pid");
  const lines = readFileSync(note, "utf8").split("\n");
  started.child.kill("SIGKILL");
  await started.ended;
  process.kill(postgres, "SIGKILL");
  while (lives(postgres)) await wait(20);
  const { uid, gid } = statSync(join(env.PISTOR_DATA, "db"));
  writeFileSync(note, [String(process.pid), ...lines.slice(1)].join("\n"));
  if (isRoot) chownSync(note, uid, gid);
  const next = await start(file, env);
  expect(next.said()).toContain("Pistor runs at");
});

test("a port that another program holds is said with its number, and the database is not even started", async () => {
  const port = await freePort();
  const other = createServer().listen(port, "127.0.0.1");
  const env = { PISTOR_DATA: newFolder(), PISTOR_PORT: String(port) };
  const started = launch(file, env);
  expect(await started.ended).toBe(2);
  expect(started.said()).toContain(`Port ${port} is taken`);
  expect(started.said()).toContain("PISTOR_PORT=");
  expect(existsSync(join(env.PISTOR_DATA, "db"))).toBe(false);
  await new Promise((closed) => other.close(closed));
});

test("a setting that cannot be meant is said, with what it may be", async () => {
  for (const [name, value] of [
    ["PISTOR_PORT", "eighty"],
    ["PISTOR_DEMO", "perhaps"],
    ["PISTOR_DATABASE_URL", "mysql://x"],
    ["PISTOR_HOST", "203.0.113.7"],
  ] as const) {
    const started = launch(file, { PISTOR_DATA: newFolder(), PISTOR_PORT: String(await freePort()), [name]: value });
    expect(await started.ended, name).toBe(2);
    expect(started.said(), name).toContain(name);
    expect(started.said(), name).not.toContain("    at ");
  }
});

test("a data folder that is a file, or holds something else, is refused and left as it is", async () => {
  const folder = newFolder();
  const asFile = join(folder, "data");
  writeFileSync(asFile, "mine");
  const port = String(await freePort());
  const first = launch(file, { PISTOR_DATA: asFile, PISTOR_PORT: port });
  expect(await first.ended).toBe(2);
  expect(first.said()).toContain("PISTOR_DATA");
  expect(readFileSync(asFile, "utf8")).toBe("mine");

  const used = newFolder();
  mkdirSync(join(used, "db"));
  writeFileSync(join(used, "db", "thesis.txt"), "mine");
  const second = launch(file, { PISTOR_DATA: used, PISTOR_PORT: port });
  expect(await second.ended).toBe(2);
  expect(second.said()).toContain("holds no database of Pistor");
  expect(readFileSync(join(used, "db", "thesis.txt"), "utf8")).toBe("mine");
});

test.runIf(process.platform === "linux")("where no folder can be made at all, the start ends and says so", async () => {
  const started = launch(file, { PISTOR_DATA: "/proc/pistor/data", PISTOR_PORT: String(await freePort()) });
  // It would not hear a signal either.
  const tooLong = setTimeout(() => started.child.kill("SIGKILL"), 15_000);
  expect(await started.ended).toBe(2);
  clearTimeout(tooLong);
  expect(started.said()).toContain("cannot be written");
});

test("on an existing database whose owner needs no password the serving role gets none that could be worked out", async () => {
  const { env } = await aServer();
  const socket = readFileSync(join(env.PISTOR_DATA, "db", "postmaster.pid"), "utf8").split("\n")[4] ?? "";
  const beside = await aServer({ PISTOR_DATABASE_URL: `postgres://pistor@localhost:5432/pistor?host=${socket}` });
  expect(beside.started.said()).toContain("Pistor runs at");
  const owner = await connectAs({ host: socket, port: 5432, user: "pistor", database: "pistor" });
  const { rows } = await owner.query("select rolpassword from pg_authid where rolname = 'pistor_app'");
  await owner.end();
  expect(rows).toEqual([{ rolpassword: null }]);
});

test("an existing database that does not answer is said without its password", async () => {
  const started = launch(file, {
    PISTOR_DATA: newFolder(),
    PISTOR_PORT: String(await freePort()),
    PISTOR_DATABASE_URL: `postgres://pistor:geheim@127.0.0.1:${await freePort()}/clinic`,
  });
  expect(await started.ended).toBe(2);
  expect(started.said()).toContain("does not answer");
  expect(started.said()).not.toContain("geheim");
});

// Only root can become somebody else; a plain user's run of these tests is itself the run as a plain user.
if (isRoot) {
  const nobody = { uid: 65_534, gid: 65_534 };

  test("a plain user starts it in a folder that nobody else may look into", async (context) => {
    if (!othersReach(file)) context.skip(unreachable);
    const folder = newFolder();
    chownSync(folder, nobody.uid, nobody.gid);
    chmodSync(folder, 0o700);
    const env = { PISTOR_DATA: join(folder, "data"), PISTOR_PORT: String(await freePort()), HOME: folder };
    const started = await start(file, env, { ...nobody, cwd: folder });
    expect(started.said()).toContain("Pistor runs at");
    expect(statSync(join(folder, "data", "db")).uid).toBe(nobody.uid);
    started.child.kill("SIGTERM");
    expect(await started.ended).toBe(0);
  });

  test("a data folder of another user is refused with the user's name, for root too", async (context) => {
    if (!othersReach(file)) context.skip(unreachable);
    const roots = newFolder();
    chmodSync(roots, 0o711);
    const port = String(await freePort());
    const plain = launch(file, { PISTOR_DATA: roots, PISTOR_PORT: port }, nobody);
    expect(await plain.ended).toBe(2);
    expect(plain.said()).toContain('belongs to the user "root"');

    const theirs = newFolder();
    chownSync(theirs, nobody.uid, nobody.gid);
    const root = launch(file, { PISTOR_DATA: theirs, PISTOR_PORT: port });
    expect(await root.ended).toBe(2);
    expect(root.said()).toContain('belongs to the user "nobody"');
  });

  test("under root the database belongs to a user without rights, and nobody else may look into the folders", async () => {
    const { env } = await aServer();
    expect(statSync(join(env.PISTOR_DATA, "db")).uid).not.toBe(0);
    for (const part of ["db", "files", "keys", "backups", "logs"])
      expect(statSync(join(env.PISTOR_DATA, part)).mode & 0o077, part).toBe(0);
  });
}

const unreachable = "this clone lies in a folder that no other user may enter, so none can start what is in it";

/** Whether other users may enter every folder on the way to a file. */
function othersReach(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

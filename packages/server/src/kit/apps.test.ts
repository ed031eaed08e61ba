import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./db.ts";
import { buildHttp } from "./http.ts";
import { silentLog } from "./log.ts";

let folder: string;
let http: FastifyInstance;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pistor-apps-"));
  for (const app of ["site", "clinic", "portal"]) {
    mkdirSync(join(folder, app, "assets"), { recursive: true });
    writeFileSync(join(folder, app, "index.html"), `<!doctype html><title>${app}</title>`);
    writeFileSync(join(folder, app, "assets", "main-1a2b.js"), `"${app}"`);
    writeFileSync(join(folder, app, ".stamp"), "x");
  }
  http = await buildHttp({
    database: {} as Database,
    log: silentLog,
    endpoints: [],
    routes: [],
    callsPerMinute: 20,
    apps: { site: join(folder, "site"), clinic: join(folder, "clinic"), portal: join(folder, "portal") },
  });
});
afterAll(async () => {
  await http.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string) => http.inject({ method: "GET", url });

test("every page of an app is the app's one page, and the site has its own", async () => {
  for (const [url, app] of [
    ["/", "site"],
    ["/check", "site"],
    ["/evidence?lang=tr", "site"],
    ["/clinic", "clinic"],
    ["/clinic/", "clinic"],
    ["/clinic/patients/1?lang=tr", "clinic"],
    ["/portal/aftercare", "portal"],
  ] as const) {
    const answer = await get(url);
    expect(answer.statusCode, url).toBe(200);
    expect(answer.body, url).toContain(`<title>${app}</title>`);
    expect(answer.headers["cache-control"], url).toBe("no-cache");
  }
});

test("a file whose name holds its hash is kept for a year, and one that is not there is 404 and no page", async () => {
  for (const prefix of ["", "/clinic", "/portal"]) {
    const answer = await get(`${prefix}/assets/main-1a2b.js`);
    expect(answer.statusCode, prefix).toBe(200);
    expect(answer.headers["cache-control"], prefix).toBe("public, max-age=31536000, immutable");
    expect((await get(`${prefix}/assets/gone.js`)).statusCode, prefix).toBe(404);
  }
});

test("the files of a page are not counted as calls, so that a house full of tablets gets them", async () => {
  for (let i = 0; i < 50; i++) expect((await get("/clinic/assets/main-1a2b.js")).statusCode).toBe(200);
});

test("an id with dots at the end of an address is a page and no file", async () => {
  for (const url of ["/clinic/evidence/rule/pregnancy.now", "/clinic/evidence/refused/refused.radiotherapy"]) {
    const answer = await get(url);
    expect(answer.statusCode, url).toBe(200);
    expect(answer.headers["content-type"], url).toContain("text/html");
  }
});

test("the site has the pages that it has: another address is not found", async () => {
  for (const url of ["/checks", "/check/more", "/nothing"]) expect((await get(url)).statusCode, url).toBe(404);
});

test("nothing outside the built folders, and nothing hidden in them, can be fetched", async () => {
  for (const url of [
    "/.stamp",
    "/clinic/.stamp",
    "/../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/clinic/..%2f..%2fetc/passwd",
    "/clinic/%00",
  ]) {
    const { statusCode, body } = await get(url);
    expect(body, url).not.toContain("root:");
    expect([400, 403, 404, 200], url).toContain(statusCode);
    expect(body, url).not.toBe("x");
  }
});

test("a page may load our own files and nothing else, and sits in nobody's frame", async () => {
  const { headers } = await get("/clinic");
  expect((await get("/check")).headers["content-security-policy"]).toBe(headers["content-security-policy"]);
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  // WebAssembly reads the barcodes; text never becomes a script.
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/'unsafe-/);
  expect(headers["permissions-policy"]).toBe("camera=(self), microphone=(), geolocation=()");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-frame-options"]).toBe("DENY");
});

test("an address of the API that does not exist is a problem, not a page", async () => {
  const answer = await get("/api/nothing");
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toMatchObject({ problem: "path.unknown" });
});

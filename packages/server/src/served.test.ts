import { endpoints } from "@pistor/api";
import { expect, test } from "vitest";
import type { Database } from "./kit/index.ts";
import { buildHttp, silentLog } from "./kit/index.ts";
import { routes } from "./routes.ts";

test("every endpoint that is described is served, and nothing else is", async () => {
  const http = await buildHttp({ database: {} as Database, log: silentLog, endpoints, routes });
  await http.ready();
  const paths = endpoints.map((each) => `${each.method} /api${each.path}`);
  for (const each of endpoints)
    expect(http.hasRoute({ method: each.method, url: `/api${each.path}` }), each.id).toBe(true);
  expect(new Set(paths).size).toBe(paths.length);
  await http.close();
});

import { randomBytes } from "node:crypto";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { Endpoint } from "@pistor/api/kit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import fastify from "fastify";
import { hangApps } from "./apps.ts";
import { type Clock, systemClock } from "./clock.ts";
import { contentPolicy, permissionsPolicy } from "./content-policy.ts";
import type { Database } from "./db.ts";
import { newId } from "./ids.ts";
import { type Job, startJobs } from "./jobs.ts";
import { type Keys, keysOf } from "./keys.ts";
import type { Log } from "./log.ts";
import { noPost, type Post } from "./mail/post.ts";
import { problemOf } from "./problem-of.ts";
import { Refusal } from "./refusal.ts";
import { type App, mustServeAll } from "./serve.ts";
import { strictJson, textOf } from "./strict-json.ts";

export interface HttpOptions {
  readonly database: Database;
  readonly log: Log;
  readonly endpoints: readonly Endpoint[];
  /** Each hangs one slice's answers. */
  readonly routes: readonly ((app: App) => void)[];
  readonly clock?: Clock;
  readonly demo?: boolean;
  readonly secureCookies?: boolean;
  /** Opens what is kept encrypted; left out in tests that keep nothing: a key that is forgotten with the server. */
  readonly keys?: Keys;
  /** How mails leave and come in; left out: they wait. */
  readonly post?: Post;
  /** Where people reach the server; left out: its own machine. */
  readonly address?: string;
  /** What runs by itself while the server listens. */
  readonly jobs?: readonly Job[];
  /** Folders of the built apps; left out in tests of the API. */
  readonly apps?: { readonly site: string; readonly clinic: string; readonly portal: string };
  /** Told by `/health`, by which a second start knows this server. */
  readonly instance?: string;
  /** Calls a minute from one address. */
  readonly callsPerMinute?: number;
  /** True where a proxy on this machine stands in front: the last address that it names is then the caller's. */
  readonly behindProxy?: boolean;
}

/**
 * The whole server but for its port.
 *
 * @throws when an endpoint has no answer, or says nobody who may call it
 */
export async function buildHttp(options: HttpOptions): Promise<FastifyInstance> {
  const http = fastify({
    logger: false,
    bodyLimit: 1_048_576,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
    exposeHeadRoutes: false,
    return503OnClosing: true,
    forceCloseConnections: "idle",
    // Without it every call would seem to come from the proxy, and one who guesses passwords would shut all others out.
    trustProxy: options.behindProxy === true ? "loopback" : false,
    // An address that cannot be read is refused before any route, and its own answer would repeat it.
    frameworkErrors: (error, _request, reply) => tellProblem(options.log, reply, error),
  });
  http.removeAllContentTypeParsers();
  http.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, bytes, done) => {
    try {
      done(null, bytes.length === 0 ? {} : strictJson(textOf(bytes as Buffer)));
    } catch (error) {
      done(error as Error);
    }
  });
  await http.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy },
    strictTransportSecurity: options.secureCookies === true,
    referrerPolicy: { policy: "no-referrer" },
    // For browsers that do not know frame-ancestors.
    xFrameOptions: { action: "deny" },
  });
  http.addHook("onRequest", (_request, reply, done) => {
    reply.header("permissions-policy", permissionsPolicy);
    done();
  });
  await http.register(cookie);
  await http.register(rateLimit, {
    max: options.callsPerMinute ?? 6000,
    timeWindow: "1 minute",
    // A first visit fetches 60 files, and all tablets of a house come from one address: the files of the apps, which are
    // everybody's and are kept for a year, are not counted.
    allowList: (request) => !isApi(request),
    errorResponseBuilder: (_request, { ttl }) =>
      new Refusal(429, "server.too-many-calls", "Too many calls came from this address. Wait a minute and try again.", {
        headers: { "retry-after": String(Math.ceil(ttl / 1000)) },
      }),
  });
  http.setErrorHandler((error, _request, reply) => tellProblem(options.log, reply, error));
  // Not counted: by it a second start knows this server, also while somebody floods it.
  http.get("/health", { config: { rateLimit: false } }, (_request, reply) =>
    reply.header("cache-control", "no-store").send({ pistor: options.instance ?? "" }),
  );

  const app: App = {
    http,
    database: options.database,
    clock: options.clock ?? systemClock,
    log: options.log,
    demo: options.demo ?? true,
    secureCookies: options.secureCookies ?? false,
    keys: options.keys ?? keysOf(randomBytes(32)),
    post: options.post ?? noPost,
    address: options.address ?? "http://127.0.0.1:7830",
    served: new Map(),
  };
  for (const hang of options.routes) hang(app);
  mustServeAll(app, options.endpoints);
  hangJobs(app, options.jobs ?? []);
  const page = options.apps === undefined ? null : await hangApps(http, options.apps);
  http.setNotFoundHandler((request, reply) => {
    const reads = request.method === "GET" || request.method === "HEAD";
    if (page !== null && reads && !isApi(request)) return page(request, reply);
    return tellProblem(options.log, reply, notThere(request, options.endpoints, reply));
  });
  return http;
}

/** They begin once the server answers, and end before its database does. */
function hangJobs(app: App, jobs: readonly Job[]): void {
  let stop: () => Promise<void> = async () => undefined;
  app.http.addHook("onListen", async () => {
    stop = startJobs(app, jobs);
  });
  app.http.addHook("onClose", () => stop());
}

function tellProblem(log: Log, reply: FastifyReply, error: unknown): FastifyReply {
  const requestId = newId();
  const told = problemOf(error, requestId, false);
  if (told.fault) log.fault({ requestId }, error);
  return reply
    .code(told.status)
    .headers({ "cache-control": "no-store", "x-request-id": requestId, ...told.headers })
    .type("application/problem+json")
    .send(told.reply);
}

function isApi(request: FastifyRequest): boolean {
  return request.url === "/api" || request.url.startsWith("/api/");
}

/** 405 where the address is right and the method is not. */
function notThere(request: FastifyRequest, endpoints: readonly Endpoint[], reply: FastifyReply): Refusal {
  const path = request.url.split("?")[0] ?? "";
  const here = endpoints.filter((each) => fits(`/api${each.path}`, path)).map((each) => each.method);
  if (here.length === 0)
    return new Refusal(404, "path.unknown", "There is nothing at this address: check how it is spelt.");
  reply.header("allow", here.join(", "));
  return new Refusal(
    405,
    "method.not-offered",
    `This address does not take ${request.method}, but ${here.join(" and ")}.`,
  );
}

function fits(pattern: string, path: string): boolean {
  const wanted = pattern.split("/");
  const given = path.split("/");
  return wanted.length === given.length && wanted.every((part, i) => part.startsWith(":") || part === given[i]);
}

import { createServer } from "node:net";
import { join } from "node:path";
import type { Endpoint } from "@pistor/api/kit";
import type { FastifyInstance } from "fastify";
import { claimInTurn } from "./claim-in-turn.ts";
import { systemClock } from "./clock.ts";
import { openDataFolder } from "./data-folder.ts";
import type { Database } from "./db.ts";
import { buildHttp } from "./http.ts";
import { forgetOldKeys } from "./idempotency.ts";
import type { Job } from "./jobs.ts";
import { openKeys } from "./keys.ts";
import { type Log, openLog } from "./log.ts";
import { openPost, type TakeMail } from "./mail/post.ts";
import { openClinicDatabase } from "./open-clinic-database.ts";
import { cloneFolder } from "./package-folder.ts";
import { findRunningServer } from "./running-server.ts";
import type { App } from "./serve.ts";
import { localAddress, type Settings } from "./settings.ts";
import { codeOf, StartFault } from "./start-fault.ts";

/** What the kit does not know: the slices. */
export interface Parts {
  readonly endpoints: readonly Endpoint[];
  readonly routes: readonly ((app: App) => void)[];
  /** Fills an empty database with the demo clinic, in one transaction, so that a kill leaves all of it or nothing. */
  readonly fillDemo?: (database: Database, now: Date) => Promise<void>;
  /** Takes a mail that somebody wrote to a clinic. */
  readonly takeMail?: TakeMail;
  /** What runs by itself while the server listens. */
  readonly jobs?: readonly Job[];
}

export type Started =
  | { readonly runs: "already"; readonly address: string; readonly pid: number }
  | {
      readonly runs: "now";
      readonly address: string;
      readonly dataFolder: string;
      /** The folder that was asked for, where the data had to go elsewhere. */
      readonly askedFor: string | null;
      /** True when nobody can sign in, as no clinic was made yet. */
      readonly noClinic: boolean;
      readonly log: Log;
      /** Finishes what is being answered, then stops the database; at most about ten seconds. */
      stop(): Promise<void>;
    };

/**
 * Starts everything behind one address: data folder, database, schema, demo clinic, apps.
 *
 * @throws {StartFault} with what to do
 */
export async function startServer(settings: Settings, parts: Parts): Promise<Started> {
  const address = localAddress(settings);
  const folder = openDataFolder(settings.dataFolder, settings.databaseUrl === null);
  const claim = await claimInTurn(folder.path, address);
  if (!claim.held) return { runs: "already", ...(await findRunningServer(claim.by, folder.path)) };

  const undo: (() => Promise<void> | void)[] = [() => claim.release()];
  process.once("exit", () => claim.release());
  const stop = async () => {
    for (const each of undo.splice(0).reverse()) await each();
  };
  try {
    await mustBeFree(settings);
    const log = openLog(settings.logTo === "file" ? join(folder.path, "logs", "server.log") : null);
    undo.push(() => log.flush());
    process.once("exit", () => log.flush());
    const { database, postgres } = await openClinicDatabase(settings, folder.path, log);
    if (postgres !== null) undo.push(() => postgres.stop());
    undo.push(() => database.close());

    const { rows } = await findClinics(database);
    if (rows.length === 0 && settings.demo) await parts.fillDemo?.(database, systemClock());
    for (const { clinic_id: clinicId } of rows)
      await database.inClinic({ clinicId }, (db) => forgetOldKeys(db, clinicId, systemClock()));

    const post = await openPost(settings, { database, log, takeMail: parts.takeMail });
    undo.push(() => post.close());

    const http = await buildHttp({
      database,
      post,
      address: settings.publicAddress ?? address,
      jobs: parts.jobs ?? [],
      log,
      endpoints: parts.endpoints,
      routes: parts.routes,
      demo: settings.demo,
      keys: openKeys(folder.path),
      secureCookies: settings.publicAddress?.startsWith("https:") ?? false,
      behindProxy: settings.publicAddress !== null,
      apps: {
        site: join(cloneFolder, "apps", "site", "dist"),
        clinic: join(cloneFolder, "apps", "clinic", "dist"),
        portal: join(cloneFolder, "apps", "portal", "dist"),
      },
      instance: claim.owner.instance,
    });
    undo.push(() => closeWithin(http, 8_000));
    await listen(http, settings);
    log.say(`listening on ${address}`);
    return {
      runs: "now",
      address: settings.publicAddress ?? address,
      dataFolder: folder.path,
      askedFor: folder.askedFor,
      noClinic: (await findClinics(database)).rowCount === 0,
      log,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function findClinics(database: Database) {
  return database.pool.query<{ clinic_id: string }>("select clinic_id from clinic_code");
}

/** Asked before the database is started, so that a taken port is said at once. */
async function mustBeFree(settings: Settings): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((free, taken) => {
      probe.once("error", taken);
      probe.listen({ host: settings.host, port: settings.port }, free);
    });
  } catch (error) {
    throw portFault(settings, error);
  } finally {
    await new Promise((closed) => probe.close(closed));
  }
}

async function listen(http: FastifyInstance, settings: Settings): Promise<void> {
  try {
    await http.listen({ host: settings.host, port: settings.port });
  } catch (error) {
    throw portFault(settings, error);
  }
}

function portFault({ host, port }: Settings, error: unknown): unknown {
  const code = codeOf(error);
  if (code === "EADDRINUSE")
    return new StartFault(
      `Port ${port} is taken by another program. Choose another one, for example: PISTOR_PORT=${port < 65_535 ? port + 1 : port - 1} npm start`,
    );
  if (code === "EACCES")
    return new StartFault(`Port ${port} may not be used by this user: choose one above 1023 with PISTOR_PORT.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new StartFault(`${host} is not an address of this machine: correct PISTOR_HOST.`);
  return error;
}

/** Lets calls finish; those that take longer are cut. */
async function closeWithin(http: FastifyInstance, ms: number): Promise<void> {
  const cut = setTimeout(() => http.server.closeAllConnections(), ms);
  // A connection whose last call has just been answered stays open for the next one, which will not come.
  const tidy = setInterval(() => http.server.closeIdleConnections(), 50);
  await http.close();
  clearTimeout(cut);
  clearInterval(tidy);
}

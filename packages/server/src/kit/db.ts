import { setTimeout as wait } from "node:timers/promises";
import type { Transaction } from "kysely";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Connection } from "./connection.ts";
import { rowTypes } from "./connection.ts";
import { reading } from "./read-once.ts";
import { codeOf } from "./start-fault.ts";
import type { Tables } from "./tables.ts";

/** What a query runs on: always inside a transaction that is bound to one clinic. */
export type Db = Transaction<Tables>;

/** On whose behalf a transaction runs; row-level security reads `clinicId`. Without one there are no rows. */
export interface OnBehalf {
  readonly clinicId: string | null;
  readonly memberId?: string | null;
  readonly patientId?: string | null;
  readonly requestId?: string;
}

/** `serializable` where a rule spans several rows and no lock keeps it. */
export interface How {
  readonly serializable?: boolean;
}

export interface Database {
  /** Runs the work in one transaction that sees one clinic; runs it again, three times at most, after a collision. */
  inClinic<Result>(who: OnBehalf, work: (db: Db) => Promise<Result>, how?: How): Promise<Result>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly connections?: number;
  /** How long a call waits for a free connection before it is told that the server is busy. */
  readonly waitMs?: number;
  readonly statementMs?: number;
}

/** Opens the pool through which everything is read and written. Sign in as `pistor_app`, never as the owner. */
export function openDatabase(connection: Connection, options: DatabaseOptions = {}): Database {
  const statementMs = options.statementMs ?? 15_000;
  const pool = new pg.Pool({
    ...connection,
    types: rowTypes,
    max: options.connections ?? 16,
    connectionTimeoutMillis: options.waitMs ?? 800,
    idleTimeoutMillis: 30_000,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: 30_000,
    // Longer than the database's own limit: this one is for a database that no longer answers at all.
    query_timeout: statementMs + 5_000,
    application_name: "pistor",
  });
  // A connection that breaks tells its pool when it is idle, and itself when it is in use. Its query fails by itself; an
  // error event that nobody hears would end the server.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    pool,
    inClinic: (who, work, how) =>
      again(() => {
        const plain = kysely.transaction();
        const transaction = how?.serializable === true ? plain.setIsolationLevel("serializable") : plain;
        return transaction.execute((begun) => {
          const db = reading(begun);
          return bind(db, who).then(() => work(db));
        });
      }),
    close: () => kysely.destroy(),
  };
}

/**
 * Says on whose behalf the transaction goes on; work that spans clinics, such as filling the demo, says it once for each.
 *
 * For this transaction alone: a pooled connection must not carry a clinic over to the next call.
 */
export async function bind(db: Db, who: OnBehalf): Promise<void> {
  await sql`select set_config('app.clinic', ${who.clinicId ?? ""}, true),
                   set_config('app.member', ${who.memberId ?? ""}, true),
                   set_config('app.patient', ${who.patientId ?? ""}, true),
                   set_config('app.request', ${who.requestId ?? ""}, true)`.execute(db);
}

/** Two transactions that collided: PostgreSQL has undone one of them, and it may simply be tried again. */
const collisions = ["40001", "40P01"];

async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      if (!collisions.includes(codeOf(error)) || tried > 3) throw error;
      await wait(Math.random() * 20 * 2 ** tried);
    }
  }
}

/** A value for a JSON column. pg would write an array as one of its own arrays. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}

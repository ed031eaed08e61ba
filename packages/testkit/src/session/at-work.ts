import { endpoints } from "@pistor/api";
import type { Role } from "@pistor/api/kit";
import type { Database, HttpOptions } from "@pistor/server/kit";
import { buildHttp, silentLog } from "@pistor/server/kit";
import type { FastifyInstance } from "fastify";
import type { Browser } from "../kit/browser.ts";
import { newBrowser } from "../kit/browser.ts";
import type { FreshClinic, FreshDatabase } from "../kit/fresh-database.ts";
import { freshClinic, freshDatabase, freshMember, freshPatient, freshSignIn } from "../kit/fresh-database.ts";

export type StaffRole = Exclude<Role, "patient" | "client" | "nobody">;

/** A clinic with one of each role, signed in. */
export interface Staffed {
  readonly who: FreshClinic;
  readonly as: Readonly<Record<StaffRole | "patient" | "nobody", Browser>>;
  /** The one who is signed in as the patient. */
  readonly patientId: string;
}

/** Two clinics on one server, at a time that the test decides. */
export interface AtWork {
  readonly fresh: FreshDatabase;
  readonly http: FastifyInstance;
  readonly ours: Staffed;
  readonly theirs: Staffed;
  /** Sets the server's clock. */
  at(moment: string): void;
  close(): Promise<void>;
}

export interface AtWorkOptions {
  readonly routes: HttpOptions["routes"];
  /** When the server's clock begins to stand. */
  readonly now: string;
  /** Lets a test stand between the server and its database. */
  readonly through?: (database: Database) => Database;
}

/** A server with all its answers and two clinics that know nothing of each other. */
export async function clinicsAtWork({ routes, now, through = (database) => database }: AtWorkOptions): Promise<AtWork> {
  const fresh = await freshDatabase(24);
  let clock = new Date(now);
  const http = await buildHttp({
    database: through(fresh.database),
    log: silentLog,
    endpoints,
    routes,
    clock: () => clock,
    callsPerMinute: 1_000_000,
  });
  // So that nobody is signed out when a test lets weeks go by.
  const signedIn = new Date("2099-01-01T00:00:00Z");
  return {
    fresh,
    http,
    ours: await staffed(fresh, http, signedIn),
    theirs: await staffed(fresh, http, signedIn),
    at(moment) {
      clock = new Date(moment);
    },
    async close() {
      await http.close();
      await fresh.close();
    },
  };
}

async function staffed({ database }: FreshDatabase, http: FastifyInstance, now: Date): Promise<Staffed> {
  const who = await freshClinic(database);
  const patientId = await freshPatient(database, who, "Nil");
  const member = async (role: StaffRole) => {
    const memberId = role === "physician" ? who.memberId : await freshMember(database, who, role);
    return newBrowser(http, await freshSignIn(database, who, { memberId }, now));
  };
  return {
    who,
    patientId,
    as: {
      physician: await member("physician"),
      nurse: await member("nurse"),
      coordinator: await member("coordinator"),
      "safety-officer": await member("safety-officer"),
      owner: await member("owner"),
      patient: newBrowser(http, await freshSignIn(database, who, { patientId }, now)),
      nobody: newBrowser(http),
    },
  };
}

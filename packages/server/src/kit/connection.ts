import type { PoolConfig } from "pg";
import pg from "pg";

/** How a role signs in: the socket of the embedded PostgreSQL, or an address. */
export type Connection = Readonly<
  Pick<PoolConfig, "host" | "port" | "user" | "password" | "database" | "connectionString">
>;

/**
 * Rows as the rest of the code expects them: a day is `YYYY-MM-DD`, a moment is ISO 8601 in UTC, a count is a number.
 *
 * pg's own choice for a day is a moment at midnight of this machine's zone, which is another day elsewhere.
 */
export const rowTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: "text" | "binary") {
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    if (oid === pg.types.builtins.TIMESTAMPTZ) return (text: string) => new Date(text).toISOString();
    if (oid === pg.types.builtins.INT8) return safeCount;
    return pg.types.getTypeParser(oid, format);
  },
} as pg.CustomTypesConfig;

function safeCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count)) throw new Error(`${text} is too large to be counted exactly`);
  return count;
}

/** One connection that may change the schema. Close it with `end()`. */
export async function connectAs(connection: Connection): Promise<pg.Client> {
  const client = new pg.Client({ ...connection, types: rowTypes, application_name: "pistor-keeper" });
  // A connection that breaks while idle reports here; the next query on it fails by itself.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

// The real server with two endpoints of its own: processes are tried here, not the slices.
import { accessEndpoints } from "@pistor/api/access";
import { endpoint } from "@pistor/api/kit";
import { z } from "zod";
import { openSignIn } from "../../packages/server/src/access/access.queries.ts";
import { writeToken } from "../../packages/server/src/access/caller.ts";
import { accessRoutes, phoneLinkRoutes } from "../../packages/server/src/access/index.ts";
import { type App, type Database, newId, serve } from "../../packages/server/src/kit/index.ts";
import { run } from "../../packages/server/src/run.ts";

const addRoom = endpoint({
  id: "test.add",
  method: "POST",
  path: "/test/rooms",
  may: ["physician"],
  act: "write",
  does: "Adds a room, slowly when asked.",
  body: z.strictObject({ name: z.string(), slowMs: z.number().optional() }),
  reply: z.object({ id: z.string() }),
});
const listRooms = endpoint({
  id: "test.list",
  method: "GET",
  path: "/test/rooms",
  may: ["physician"],
  act: "see",
  does: "Lists the rooms.",
  reply: z.object({ names: z.array(z.string()) }),
});

function roomRoutes(app: App): void {
  serve(app, addRoom, async ({ db, clinicId, body }) => {
    const id = newId();
    await db
      .insertInto("room")
      .values({ clinic_id: clinicId, id, name: body.name, position: 1, physician_id: null })
      .execute();
    if (body.slowMs !== undefined) await new Promise((done) => setTimeout(done, body.slowMs));
    return { id };
  });
  serve(app, listRooms, async ({ db }) => {
    const rows = await db.selectFrom("room").select("name").orderBy("id").execute();
    return { names: rows.map((row) => row.name) };
  });
}

/** A clinic and somebody who is signed in, whose cookie is printed for the test. */
async function fillDemo(database: Database, now: Date): Promise<void> {
  const clinicId = newId();
  const memberId = newId();
  const token = await database.inClinic({ clinicId }, async (db) => {
    await db
      .insertInto("clinic")
      .values({ id: clinicId, name: "Clinic", country: "TR", time_zone: "UTC", demo: true })
      .execute();
    await db.insertInto("clinic_code").values({ code: "clinic", clinic_id: clinicId, demo: true }).execute();
    await db
      .insertInto("member")
      .values({
        clinic_id: clinicId,
        id: memberId,
        name: "Ada",
        email: "ada@clinic.example",
        role: "physician",
        password_hash: null,
      })
      .execute();
    return openSignIn(db, clinicId, { memberId, patientId: null }, now);
  });
  process.stdout.write(`cookie ${writeToken(token)}\n`);
}

await run({
  endpoints: [...accessEndpoints, addRoom, listRooms],
  routes: [accessRoutes, phoneLinkRoutes, roomRoutes],
  fillDemo,
});

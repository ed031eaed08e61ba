import { canonical } from "@pistor/core/session";
import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, anOpenSession, aWholeRecord, clinicsAtWork } from "@pistor/testkit/session";
import type { KyselyPlugin } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { routes } from "../routes.ts";
import { keepRoom, keepVisit } from "./index.ts";

const today = "2026-11-23";
const noon = `${today}T09:00:00.000Z`;

let work: AtWork;
let tablet: string;
/** Whether a transaction knows nothing of what it has read. */
let forgets = false;
beforeAll(async () => {
  const plugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => result,
  } as const satisfies KyselyPlugin;
  work = await clinicsAtWork({
    routes,
    now: noon,
    through: (database) => ({
      ...database,
      inClinic: (who, does, how) => database.inClinic(who, (db) => does(forgets ? db.withPlugin(plugin) : db), how),
    }),
  });
  tablet = (await work.ours.as.nurse.send("POST", "/tablets", { name: "Room 1" })).body.tabletId;
});
afterAll(() => work.close());

type Kind = "unopened" | "open" | "signed";

/** So many patients more, each with a visit today for the first session of a course. */
async function comeToday(kind: Kind, count: number) {
  const { nurse, physician } = work.ours.as;
  const { who } = work.ours;
  for (let i = 0; i < count; i++) {
    const patientId = await anAskedPatient(nurse);
    const courseId = await aCourse(physician, patientId, { start: today, mixture: ["hyaluronic-acid"] });
    const writer = { clinicId: who.clinicId, memberId: who.memberId, at: noon };
    await work.fresh.database.inClinic(who, async (db) => {
      const roomId = await keepRoom(db, writer, { name: "Room", purpose: "needle", position: 1 });
      await keepVisit(db, writer, {
        roomId,
        at: noon,
        minutes: 60,
        patientId,
        purpose: "session",
        courseId,
        number: 1,
      });
    });
    if (kind === "unopened") continue;
    const sessionId = await anOpenSession(nurse, courseId);
    const seen = (version: number) => ({ "if-match": `"${version}"` });
    await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: aWholeRecord(today) }, seen(1));
    if (kind === "signed") {
      work.at(`${today}T11:00:00.000Z`);
      expect((await physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2))).status).toBe(200);
      work.at(noon);
    }
  }
}

const dayOf = async () => (await work.ours.as.nurse.get(`/day?tablet=${tablet}`)).body;

/** How many statements the server sends to the database for the day. */
async function countAsked(): Promise<number> {
  const asked = vi.spyOn(pg.Client.prototype, "query");
  try {
    await dayOf();
    return asked.mock.calls.length;
  } finally {
    asked.mockRestore();
  }
}

test.each([
  // The session before in its course, the booked visit.
  ["unopened", 2],
  // The session itself, its draft, signed versions, the session before, the booked visit, what was prepared, versions set aside.
  ["open", 7],
  // As an open one, but for the draft; and the names under it, and whether a further one is asked for.
  ["signed", 8],
] as const)("a further visit whose session is %s makes the day ask %i times more, and no more", async (kind, each) => {
  await comeToday(kind, 1);
  const few = await countAsked();
  await comeToday(kind, 3);
  const many = await countAsked();
  expect(many - few).toBe(3 * each);
});

test("the day is the same, letter by letter, as where nothing is remembered while it is put together", async () => {
  const remembering = await dayOf();
  forgets = true;
  const forgetting = await dayOf();
  forgets = false;
  expect(remembering.answers.length).toBeGreaterThan(40);
  expect(canonical(remembering)).toBe(canonical(forgetting));
});

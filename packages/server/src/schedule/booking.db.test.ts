import type { Browser, FreshDatabase } from "@pistor/testkit/kit";
import { freshMember, freshPatient, freshSignIn, newBrowser } from "@pistor/testkit/kit";
import type { AtWork } from "@pistor/testkit/session";
import { clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { inOrder } from "./booking-locks.ts";
import { keepRoom } from "./index.ts";

const now = "2026-11-23T05:00:00.000Z";
const clients = 32;
const tries = 200;

let work: AtWork;
let rooms: string[];
let members: string[];
let devices: string[];
let patients: string[];
let browsers: Browser[];

beforeAll(async () => {
  work = await clinicsAtWork({ routes, now });
  const { who, as } = work.ours;
  const writer = { clinicId: who.clinicId, memberId: who.memberId, at: now };
  const times = <Value>(count: number, make: (nth: number) => Promise<Value>) =>
    Promise.all(Array.from({ length: count }, (_, nth) => make(nth)));
  rooms = await times(3, (nth) =>
    work.fresh.database.inClinic(who, (db) =>
      keepRoom(db, writer, { name: `Room ${nth + 1}`, purpose: "", position: nth }),
    ),
  );
  members = [who.memberId, ...(await times(2, () => freshMember(work.fresh.database, who, "nurse")))];
  const gun = { kind: "gun-single-needle", maker: "", needlesPerShot: 1, fluidPath: "single-use" };
  devices = await times(2, async (nth) => {
    const made = await as.nurse.send("POST", "/devices", { ...gun, name: `Gun ${nth}`, serial: `G-${nth}` });
    return made.body.deviceId as string;
  });
  patients = await times(clients, (nth) => freshPatient(work.fresh.database, who, `Patient ${nth}`));
  browsers = await times(clients, async () => {
    const memberId = await freshMember(work.fresh.database, who, "coordinator");
    return newBrowser(work.http, await freshSignIn(work.fresh.database, who, { memberId }, new Date("2099-01-01")));
  });
});
afterAll(() => work.close());

/** Numbers that look like chance and are the same in every run (mulberry32). */
function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Overlap {
  readonly one: string;
  readonly other: string;
}

/** Asked of the database itself: two rows of one resource that stand and meet. */
async function overlapsBySelfJoin({ owner }: FreshDatabase): Promise<Overlap[]> {
  const { rows } = await owner.query<Overlap>(
    `select one.id as one, other.id as other
       from booking as one
       join booking as other
         on other.clinic_id = one.clinic_id and other.resource_id = one.resource_id and other.id > one.id
      where one.live and other.live and one.during && other.during`,
  );
  return rows;
}

/** Found by a sweep in the order of time, which shares nothing with the database's ranges. */
async function overlapsBySweep({ owner }: FreshDatabase): Promise<string[]> {
  const { rows } = await owner.query<{ id: string; resource: string; from: string; until: string }>(
    `select id, resource_id as resource, lower(during) as "from", upper(during) as until from booking where live`,
  );
  const lastOf = new Map<string, number>();
  const found: string[] = [];
  for (const row of rows.sort((one, other) => Date.parse(one.from) - Date.parse(other.from))) {
    const busyUntil = lastOf.get(row.resource) ?? 0;
    if (Date.parse(row.from) < busyUntil) found.push(row.id);
    lastOf.set(row.resource, Math.max(busyUntil, Date.parse(row.until)));
  }
  return found;
}

test("32 clients with 200 bookings each on two and three resources take every time once, and none meets a deadlock", {
  timeout: 300_000,
}, async () => {
  const quarter = 15 * 60_000;
  // Six days of 36 quarters each: far fewer times than tries, so that most of them are lost to somebody.
  const open = ["23", "24", "25", "26", "27", "28"].map((day) => Date.parse(`2026-11-${day}T06:00:00Z`));
  const answers = await Promise.all(
    browsers.map(async (browser, nth) => {
      const chance = chanceOf(1952 + nth);
      const told: { status: number; problem: string | null; visitId: string | null }[] = [];
      for (let tried = 0; tried < tries; tried++) {
        // Named in a chance order too: what is sent first is not what is locked first.
        const withDevice = chance(2) === 0;
        const needs = {
          roomId: rooms[chance(rooms.length)],
          practitionerId: members[chance(members.length)],
          deviceId: withDevice ? devices[chance(devices.length)] : null,
        };
        const shuffled = Object.fromEntries(Object.entries(needs).sort(() => chance(3) - 1));
        const at = (open[chance(open.length)] ?? 0) + chance(33) * quarter;
        const answer = await browser.send("POST", "/visits", {
          visits: [
            {
              ...shuffled,
              patientId: patients[chance(patients.length)],
              purpose: "review",
              courseId: null,
              number: null,
              at: new Date(at).toISOString(),
              lengths: {
                treatment: 30,
                preparation: 5 * chance(3),
                cleaning: 5 * chance(3),
                observation: 15 * chance(2),
              },
              note: "",
            },
          ],
        });
        told.push({
          status: answer.status,
          problem: answer.body?.problem ?? null,
          visitId: answer.body?.visits?.[0]?.id ?? null,
        });
      }
      return told;
    }),
  );

  const all = answers.flat();
  expect(all).toHaveLength(clients * tries);
  const others = all.filter(({ status, problem }) => status !== 200 && problem !== "schedule.taken");
  expect(others.filter(({ problem }) => problem !== "schedule.closed")).toEqual([]);
  const won = all.flatMap(({ visitId }) => visitId ?? []);
  // The room alone has 6 × 9 h in each of three: at 30 min and more it holds 324 at the most.
  expect(won.length).toBeGreaterThan(100);
  expect(won.length).toBeLessThanOrEqual(324);

  expect(await overlapsBySelfJoin(work.fresh)).toEqual([]);
  expect(await overlapsBySweep(work.fresh)).toEqual([]);
  // Nothing lost, and nothing kept of who lost.
  const { rows } = await work.fresh.owner.query<{ id: string; takes: number; wanted: number }>(
    `select visit.id,
            (select count(*) from booking where booking.visit_id = visit.id and live) as takes,
            2 + (practitioner_id is not null)::int + (device_id is not null)::int as wanted
       from visit`,
  );
  expect(rows.map(({ id }) => id).sort()).toEqual([...won].sort());
  expect(rows.filter(({ takes, wanted }) => Number(takes) !== Number(wanted))).toEqual([]);
});

test("of 32 who want one and the same time exactly one has it, and each other is told by when it is free", async () => {
  const at = "2026-12-01T08:00:00.000Z";
  const answers = await Promise.all(
    browsers.map((browser, nth) =>
      browser.send("POST", "/visits", {
        visits: [
          {
            patientId: patients[nth],
            purpose: "review",
            courseId: null,
            number: null,
            roomId: rooms[0],
            practitionerId: members[0],
            deviceId: null,
            at,
            lengths: { treatment: 30 },
            note: "",
          },
        ],
      }),
    ),
  );
  const lost = answers.filter(({ status }) => status !== 200);
  expect(lost).toHaveLength(clients - 1);
  for (const { status, body } of lost) {
    expect(status).toBe(409);
    expect(body).toMatchObject({ problem: "schedule.taken" });
    // 08:00 in UTC is 11:00 in Istanbul; the room is taken for half an hour and then free.
    expect(body.message).toMatch(
      /is taken until 1 Dec 2026, 11:30\. The next time at which all of it is free is 1 Dec 2026, 11:30\.$/,
    );
  }
});

test("whatever is asked first, locks are taken in one order, and what is the same is locked once", () => {
  const shared = [...rooms, ...members, ...devices].map((name) => ({ name, alone: false }));
  const alone = patients.map((name) => ({ name, alone: true }));
  const order = inOrder("clinic", [...shared, ...alone]);
  expect(order).toHaveLength(shared.length + alone.length);
  expect(inOrder("clinic", [...shared, ...alone].reverse())).toEqual(order);
  expect(inOrder("clinic", [...shared, ...alone, ...shared])).toEqual(order);
  const keys = order.map(({ key }) => key);
  expect(keys).toEqual([...keys].sort((one, other) => (one < other ? -1 : 1)));
  expect(order.filter((each) => each.alone)).toHaveLength(alone.length);
  // A lock that is asked for both ways is taken alone at once: nobody waits for a stronger one while holding a weaker.
  expect(
    inOrder("clinic", [...shared, { name: rooms[0] ?? "", alone: true }]).filter((each) => each.alone),
  ).toHaveLength(1);
});

test("the database itself refuses a second booking, whatever the code above it does", async () => {
  const { owner } = work.fresh;
  const { rows } = await owner.query(
    "select clinic_id, visit_id, kind, resource_id, during from booking where live limit 1",
  );
  const [{ clinic_id, visit_id, kind, resource_id, during }] = rows;
  await expect(
    owner.query(
      "insert into booking (clinic_id, id, visit_id, kind, resource_id, during) values ($1, gen_random_uuid(), $2, $3, $4, $5)",
      [clinic_id, visit_id, kind, resource_id, during],
    ),
  ).rejects.toMatchObject({ code: "23P01" });
});
